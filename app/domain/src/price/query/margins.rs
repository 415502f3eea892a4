//! The address of the margins of a product.

use super::pairs::{Pairs, Writer};
use crate::dataset::Dataset;
use crate::invalid::{Invalid, Reason};
use crate::money::Currency;
use crate::unit::DisplayUnit;
use serde::{Deserialize, Serialize};

/// `/margenes?producto=papa&unidad=libra`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarginsQuery {
    /// `None` shows the product with the most levels.
    pub commodity: Option<String>,
    pub unit: DisplayUnit,
    pub currency: Currency,
    pub dataset: Option<Dataset>,
}

impl MarginsQuery {
    pub const PATH: &'static str = "/margenes";

    /// # Errors
    /// [`Invalid`] naming the parameter that cannot be used.
    pub fn parse(pairs: &Pairs) -> Result<Self, Invalid> {
        Ok(Self {
            commodity: pairs.slug("producto")?,
            unit: pairs.read("unidad", Reason::NotAChoice, DisplayUnit::parse)?.unwrap_or_default(),
            currency: pairs.currency()?,
            dataset: pairs.dataset()?,
        })
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
        if let Some(commodity) = &self.commodity {
            out.put("producto", commodity);
        }
        out.put_if("unidad", self.unit, DisplayUnit::default(), self.unit.code());
        out.put_if("moneda", self.currency, Currency::GTQ, self.currency.code());
        out.dataset(self.dataset);
        out.after(path)
    }
}
