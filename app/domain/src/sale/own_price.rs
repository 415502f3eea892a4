//! What "¿A cómo vendí yo?" asks and shows: one product of one MSME beside one market.

use super::comparison::Comparison;
use crate::id::{EnterpriseId, ProductId};
use crate::invalid::{Invalid, Reason};
use crate::names::Names;
use crate::period::Date;
use crate::price::PriceType;
use crate::price::query::Pairs;
use crate::price::query::pairs::Writer;
use crate::unit::DisplayUnit;
use serde::{Deserialize, Serialize};

/// `/mercados/precio?mipyme=4&producto=1&mercado=la-terminal&nivel=wholesale`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnPriceQuery {
    /// `None` is the account's own.
    pub enterprise: Option<EnterpriseId>,
    /// `None` is the one sold last that a market quotes.
    pub product: Option<ProductId>,
    /// Slug; `None` is the market that paid most.
    pub market: Option<String>,
    /// `None` is the level at which it sells most often.
    pub level: Option<PriceType>,
}

impl OwnPriceQuery {
    pub const PATH: &'static str = "/mercados/precio";

    /// # Errors
    /// [`Invalid`] naming the parameter that cannot be used.
    pub fn parse(pairs: &Pairs) -> Result<Self, Invalid> {
        Ok(Self {
            enterprise: pairs.read("mipyme", Reason::NotAChoice, |text| text.parse().ok().map(EnterpriseId))?,
            product: pairs.read("producto", Reason::NotAChoice, |text| text.parse().ok().map(ProductId))?,
            market: pairs.slug("mercado")?,
            level: pairs.level()?,
        })
    }

    /// The canonical address.
    #[must_use]
    pub fn href(&self) -> String {
        let mut out = Writer::default();
        if let Some(id) = self.enterprise {
            out.put("mipyme", id.to_string());
        }
        if let Some(id) = self.product {
            out.put("producto", id.to_string());
        }
        if let Some(market) = &self.market {
            out.put("mercado", market);
        }
        if let Some(level) = self.level {
            out.put("nivel", level.code());
        }
        out.after(Self::PATH)
    }
}

/// Everything that the page and the card show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnPrice {
    /// As it was answered: every choice made.
    pub query: OwnPriceQuery,
    pub today: Date,
    pub demonstration: bool,
    /// The MSME; `None` when one has to be chosen first.
    pub subject: Option<String>,
    pub enterprises: Vec<(EnterpriseId, String)>,
    pub products: Vec<(ProductId, Names)>,
    /// Levels at which the product is sold, the most frequent first.
    pub levels: Vec<PriceType>,
    /// Markets that quote it at this level.
    pub markets: Vec<(String, Names)>,
    pub unit: DisplayUnit,
    /// `None` without a sale of a product.
    pub comparison: Option<Comparison>,
    /// Whether the costs taken off hold an assumption that nobody has confirmed.
    pub doubtful: bool,
}

impl OwnPrice {
    /// Of the product shown.
    #[must_use]
    pub fn product(&self) -> Option<&Names> {
        let wanted = self.query.product?;
        self.products.iter().find(|(id, _)| *id == wanted).map(|(_, names)| names)
    }

    /// Of the market compared with.
    #[must_use]
    pub fn market(&self) -> Option<&Names> {
        let wanted = self.query.market.as_ref()?;
        self.markets.iter().find(|(slug, _)| slug == wanted).map(|(_, names)| names)
    }
}
