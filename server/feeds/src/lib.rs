//! Bytes in, typed rows and per-row reasons out: the only crate that knows file formats.
