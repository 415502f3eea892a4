//! The address of the seasons: of which market, at which level.

use super::pairs::{Pairs, Writer};
use crate::dataset::Dataset;
use crate::invalid::Invalid;
use crate::price::PriceType;
use serde::{Deserialize, Serialize};

/// `/temporadas?mercado=la-terminal`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeasonsQuery {
    /// `None` shows the market with the most products.
    pub market: Option<String>,
    pub level: Option<PriceType>,
    pub dataset: Option<Dataset>,
}

impl SeasonsQuery {
    pub const PATH: &'static str = "/temporadas";

    /// # Errors
    /// [`Invalid`] naming the parameter that cannot be used.
    pub fn parse(pairs: &Pairs) -> Result<Self, Invalid> {
        Ok(Self { market: pairs.slug("mercado")?, level: pairs.level()?, dataset: pairs.dataset()? })
    }

    /// The canonical address.
    #[must_use]
    pub fn href(&self) -> String {
        self.href_at(Self::PATH)
    }

    /// The same question put to another path.
    #[must_use]
    pub fn href_at(&self, path: &str) -> String {
        let mut out = Writer::default();
        if let Some(market) = &self.market {
            out.put("mercado", market);
        }
        if let Some(level) = self.level {
            out.put("nivel", level.code());
        }
        out.dataset(self.dataset);
        out.after(path)
    }
}
