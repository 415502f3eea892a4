//! Which products have prices, and where: by value chain, and by what somebody looks for.

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

/// The products of one chain, or of none.
#[derive(Debug, Clone, PartialEq)]
pub struct ChainProducts<'a> {
    pub chain: Option<&'a Chain>,
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

    /// The products chain by chain, those of no chain last; a chain without products is left out.
    #[must_use]
    pub fn by_chain(&self) -> Vec<ChainProducts<'_>> {
        let chains = self.chains.iter().map(Some).chain([None]);
        let of_chain = |chain: Option<&'_ Chain>| -> Vec<&CommodityListing> {
            let known = |code: &str| self.chains.iter().any(|chain| chain.code == code);
            let of = |listing: &&CommodityListing| match (chain, listing.commodity.chain.as_deref()) {
                (Some(chain), code) => code == Some(&chain.code),
                (None, code) => code.is_none_or(|code| !known(code)),
            };
            let mut commodities: Vec<&CommodityListing> = self.commodities.iter().filter(of).collect();
            commodities.sort_by(|a, b| a.commodity.slug.cmp(&b.commodity.slug));
            commodities
        };
        let groups = chains.map(|chain| ChainProducts { chain, commodities: of_chain(chain) });
        groups.filter(|group| !group.commodities.is_empty()).collect()
    }
}

fn plain(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(plain_letter).collect()
}
