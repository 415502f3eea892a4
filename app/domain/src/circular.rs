//! What comes in, what leaves, what is left over, where it goes and what it is worth: one page a month.
//!
//! Quetzales come first, then kilograms, then the circularity of materials (WBCSD's CTI) and, where somebody asks for it,
//! of a product (MCI). What nobody recorded is missing and never zero; what was estimated says so; a coefficient that
//! nobody confirmed says that too.

pub mod action;
pub mod balance;
pub mod coverage;
pub mod cti;
pub mod destination;
pub mod emissions;
pub mod estimate;
pub mod exchange;
pub mod history;
pub mod indicators;
pub mod mci;
pub mod next_use;
pub mod origin;
pub mod portfolio;
pub mod quetzales;
pub mod record;
pub mod resource;
pub mod sankey;
pub mod score;
pub mod stream;
pub mod uses;
