//! The settings that Milpa knows.

use super::SettingSeed;

pub(super) static SETTINGS: &[SettingSeed] = &[];
