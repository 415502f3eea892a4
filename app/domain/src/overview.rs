//! The project at a glance: what was registered, and what is missing to know how it goes. Counts are of one world and one
//! reach; groups that overlap are never added.

use serde::{Deserialize, Serialize};

/// Active MSMEs within reach.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registered {
    pub active: u32,
    /// Of phase II; those of phase I are a baseline, and the two are never added.
    pub second_phase: u32,
    pub associative: u32,
    /// Entered in the registry within the last thirty days.
    pub recent: u32,
    /// Value chains with one of them at least, of ten and a pilot.
    pub chains: u32,
    /// Municipalities with one of them at least.
    pub municipalities: u32,
}

/// What is not known of active MSMEs: how many lack it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gaps {
    /// No sale with a day within the last sixty days. It may be that nothing was sold, and it may be that nobody wrote it.
    pub no_sale: u32,
    /// Nobody asked whether it agrees to be in the registry.
    pub no_consent: u32,
    /// No value chain.
    pub no_chain: u32,
    /// No number of workers, so that no size class follows.
    pub no_workers: u32,
    /// Neither a NIT nor a CUI in its place.
    pub no_tax_number: u32,
}

/// Days after which an MSME without a sale is asked about.
pub const SALE_EXPECTED: i32 = 60;
/// Days in which an entry of the registry is recent.
pub const RECENT: i32 = 30;
/// Value chains of the project: ten and the pilot.
pub const CHAINS: u32 = 11;
