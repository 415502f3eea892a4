//! Server functions, one file for each area: the whole surface that a browser may call.
