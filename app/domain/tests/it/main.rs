//! Worked examples of the domain, each with the source of its method.

// Says to the linter what cargo knows: the makers of examples are tests too, and may unwrap.
#![cfg(test)]

mod coffee;
mod d1;
mod forecast;
mod freight;
mod net;
mod query;
mod ranking;
mod shared;
mod spread;
mod wfp;
