//! A page of a long list: how much of it, and where the next part starts.

use serde::{Deserialize, Serialize};

/// Rows wanted: at most [`PageRequest::MOST`], after a key of a stable order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageRequest {
    after: Option<i64>,
    size: u32,
}

impl PageRequest {
    pub const MOST: u32 = 1_000;
    pub const USUAL: u32 = 100;

    /// The size is brought into 1..=[`PageRequest::MOST`].
    #[must_use]
    pub fn new(after: Option<i64>, size: Option<u32>) -> Self {
        Self { after, size: size.unwrap_or(Self::USUAL).clamp(1, Self::MOST) }
    }

    #[must_use]
    pub fn after(self) -> Option<i64> {
        self.after
    }

    #[must_use]
    pub fn size(self) -> u32 {
        self.size
    }
}

/// Part of a list, and the key after which the next part starts when there is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub next: Option<i64>,
}
