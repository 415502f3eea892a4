//! How much more an MSME got than the market's reference: only for the same product, level of trade and month, both by
//! the kilogram. Otherwise the reason why there is no figure.

use super::sold::Amounts;
use crate::id::CommodityId;
use crate::period::Month;
use crate::price::PriceType;
use serde::{Deserialize, Serialize};

/// What a price is formed of besides its amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Terms {
    /// `None` when no market quotes the very same product.
    pub commodity: Option<CommodityId>,
    pub price_type: PriceType,
    pub month: Month,
}

/// A market's price, in GTQ for a kilogram; `None` when its unit has no weight.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    pub terms: Terms,
    pub gtq_per_kg: Option<f64>,
}

/// In GTQ for a kilogram.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Premium {
    pub own: f64,
    pub reference: f64,
    /// Per cent of the reference; below zero it is less.
    pub percent: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NoPremium {
    #[error("nothing with a weight was sold")]
    NoWeight,
    #[error("no market quotes this product in this grade")]
    OtherProduct,
    #[error("the reference is of another level of trade")]
    OtherLevel,
    #[error("the reference is of another month")]
    OtherMonth,
    #[error("there is no reference, or none with a weight")]
    NoReference,
}

/// # Errors
/// [`NoPremium`]: the first of the reasons, in the order of the list.
pub fn premium(sold: &Amounts, terms: &Terms, reference: Option<&Reference>) -> Result<Premium, NoPremium> {
    let own = sold.unit_value().ok_or(NoPremium::NoWeight)?;
    let commodity = terms.commodity.ok_or(NoPremium::OtherProduct)?;
    let found = reference.ok_or(NoPremium::NoReference)?;
    if found.terms.commodity != Some(commodity) {
        return Err(NoPremium::OtherProduct);
    }
    if found.terms.price_type != terms.price_type {
        return Err(NoPremium::OtherLevel);
    }
    if found.terms.month != terms.month {
        return Err(NoPremium::OtherMonth);
    }
    let reference = found.gtq_per_kg.filter(|price| *price > 0.0).ok_or(NoPremium::NoReference)?;
    Ok(Premium { own, reference, percent: 100.0 * (own - reference) / reference })
}
