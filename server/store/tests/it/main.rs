//! The store against real databases, and what it knows without one.

mod reference;
mod shared;
