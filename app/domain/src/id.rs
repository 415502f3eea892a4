//! Typed identifiers: a market's number cannot be passed where a product's is wanted.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i32);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// A product in a form and quality, as markets quote it.
    CommodityId,
    /// A place, or a level without a place, where a price is formed.
    MarketId,
    /// A unit of measure in the words of whoever quoted it.
    UnitId,
    /// Who published or collected a figure.
    SourceId,
    /// One product at one market, price type, unit, currency and source.
    SeriesId,
    /// One import of one file.
    ImportId,
    /// Somebody who may sign in.
    AccountId,
    /// One MSME of the registry; a cooperative or association is one too.
    EnterpriseId,
    /// Somebody in the registry of persons.
    PersonId,
    /// Somebody who buys from an MSME.
    BuyerId,
    /// A file that somebody sent, waiting or applied.
    UploadId,
    /// What an MSME makes: a product of a chain in one presentation.
    ProductId,
    /// A buyer's request.
    OpportunityId,
}
