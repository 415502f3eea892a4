//! What the browser is told to refuse, and what this server refuses by itself.
//!
//! Every answer passes [`headers::harden`]; every request passes [`cross_site::refuse`]. Both sit outside of all routes, so
//! that a new route cannot forget them.

pub mod cross_site;
pub mod headers;
