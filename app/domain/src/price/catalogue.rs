//! Which products have prices, and where: by value chain, those of the world market apart, and by what somebody looks for.

use super::listing::{CommodityListing, MarketListing};
use super::query::CatalogueQuery;
use crate::dataset::Dataset;
use crate::names::{Names, plain_letter};
use crate::period::Date;
use crate::place::Chain;
use serde::{Deserialize, Serialize};

/// Products and markets with prices.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Catalogue {
    /// The question answered.
    pub query: CatalogueQuery,
    pub dataset: Dataset,
    pub today: Date,
    /// The project's chains, in its own order.
    pub chains: Vec<Chain>,
    pub commodities: Vec<CommodityListing>,
    pub markets: Vec<MarketListing>,
}

/// What products stand together for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shelf<'a> {
    Chain(&'a Chain),
    /// Of no chain of the project.
    Others,
    /// Only quoted beyond the country's door, of whatever chain.
    References,
}

/// The products of one shelf.
#[derive(Debug, Clone, PartialEq)]
pub struct Shelved<'a> {
    pub shelf: Shelf<'a>,
    pub commodities: Vec<&'a CommodityListing>,
}

impl Catalogue {
    /// Keeps what contains the words of the question, in either language or in a source's own words. Accents and capitals
    /// do not matter; of several words each must be found.
    #[must_use]
    pub fn narrowed(mut self) -> Self {
        let Some(wanted) = &self.query.search else { return self };
        let words: Vec<String> = plain(wanted).split_whitespace().map(str::to_owned).collect();
        let found = |names: &Names, source_names: &[String]| {
            let text = plain(&format!("{} {} {}", names.es, names.en, source_names.join(" ")));
            words.iter().all(|word| text.contains(word))
        };
        self.commodities.retain(|listing| found(&listing.commodity.names, &listing.source_names));
        self.markets.retain(|listing| found(&listing.market.names, &listing.source_names));
        self
    }

    /// The products chain by chain, then those of no chain, then the references; a shelf without products is left out.
    #[must_use]
    pub fn shelves(&self) -> Vec<Shelved<'_>> {
        let shelves = self.chains.iter().map(Shelf::Chain).chain([Shelf::Others, Shelf::References]);
        let filled = shelves.map(|shelf| {
            let mut commodities: Vec<_> = self.commodities.iter().filter(|of| self.shelf(of) == shelf).collect();
            commodities.sort_by(|a, b| a.commodity.slug.cmp(&b.commodity.slug));
            Shelved { shelf, commodities }
        });
        filled.filter(|shelved| !shelved.commodities.is_empty()).collect()
    }

    fn shelf(&self, listing: &CommodityListing) -> Shelf<'_> {
        if listing.is_reference() {
            return Shelf::References;
        }
        let chain = self.chains.iter().find(|chain| listing.commodity.chain.as_deref() == Some(&chain.code));
        chain.map_or(Shelf::Others, Shelf::Chain)
    }
}

fn plain(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(plain_letter).collect()
}
