//! "Mercados": where the sales of an MSME, a cooperative, a chain, a municipality or the whole project go, told.
//!
//! The parts are worked out elsewhere ([`super::stack`], [`super::ranking`], [`super::new_market`], [`super::premium`]); here
//! stands what the page asks and what it shows.

mod compared;
mod lead;
mod query;
mod window;

pub use compared::{Priced, compared, references};
pub use lead::{Lead, Leaves};
pub use query::MarketsQuery;
pub use window::Window;

use super::buyer::BuyerType;
use super::destination::Destination;
use super::new_market::NewMarket;
use super::ranking::Ranked;
use super::stack::{Bar, Exports};
use crate::id::{BuyerId, EnterpriseId, ProductId};
use crate::names::Names;
use crate::period::{Date, Month};
use serde::{Deserialize, Serialize};

/// Everything that the page shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Markets {
    pub query: MarketsQuery,
    pub today: Date,
    pub demonstration: bool,
    /// The MSME, or the cooperative, whose sales these are.
    pub subject: Option<String>,
    pub window: Window,
    pub baseline: Month,
    /// `None` while nothing was sold.
    pub lead: Option<Lead>,
    /// Quarters, oldest first.
    pub bars: Vec<Bar>,
    pub destinations: Vec<Ranked<Destination>>,
    pub buyers: Vec<Ranked<Option<BuyerId>>>,
    pub exports: Exports,
    pub priced: Vec<Priced>,
    pub opened: Vec<Opened>,
    /// MSMEs with no sale up to the baseline: all that they opened looks new, and is not counted.
    pub without_past: u32,
    /// Sales since then whose channel nobody named, counted by sums.
    pub without_channel: u32,
    pub products: Vec<(ProductId, Names)>,
    pub buyer_names: Vec<(BuyerId, String, BuyerType)>,
    pub choices: Choices,
}

/// A market that one MSME opened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Opened {
    pub enterprise: EnterpriseId,
    pub name: String,
    pub market: NewMarket,
}

/// What the page can be narrowed to; a list of one is no choice.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Choices {
    pub enterprises: Vec<(EnterpriseId, String)>,
    pub cooperatives: Vec<(EnterpriseId, String)>,
    pub chains: Vec<(String, Names)>,
    pub municipalities: Vec<(String, String)>,
}

impl Markets {
    #[must_use]
    pub fn product(&self, id: ProductId) -> Option<&Names> {
        self.products.iter().find(|(known, _)| *known == id).map(|(_, names)| names)
    }

    #[must_use]
    pub fn buyer(&self, id: BuyerId) -> Option<(&str, BuyerType)> {
        self.buyer_names.iter().find(|(known, ..)| *known == id).map(|(_, name, kind)| (name.as_str(), *kind))
    }

    /// Countries that bought for the first time since the baseline, with a paper that shows it.
    #[must_use]
    pub fn new_countries(&self) -> usize {
        let shown = self.opened.iter().filter(|opened| {
            let market = &opened.market;
            market.new_destination && market.destination.level.is_abroad() && market.is_evidence()
        });
        let mut countries: Vec<_> = shown.map(|opened| opened.market.destination.country).collect();
        countries.sort_unstable();
        countries.dedup();
        countries.len()
    }
}
