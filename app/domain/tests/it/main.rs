//! Worked examples of the domain, each with the source of its method.

mod query;
