//! The sources that Milpa knows.

use super::SourceSeed;

pub(super) static SOURCES: &[SourceSeed] = &[];
