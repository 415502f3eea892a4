//! Milpa.
