//! The ladder of one chain: fresh, graded, packed, processed, and what is left of a quintal on each rung.

use super::cost::{CostPart, ProductCost, Rung, in_force};
use super::window::Window;
use crate::id::ProductId;
use crate::sale::sold::{Amounts, Sold};
use crate::share::Share;
use serde::{Deserialize, Serialize};

/// One rung of the ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub rung: Rung,
    pub product: ProductId,
    /// Of all sales of the window; `None` when it is not sold yet.
    pub share: Option<Share>,
    pub margin: Result<Margin, NotCalculated>,
}

/// In quetzales for one unit shown.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Margin {
    pub price: f64,
    pub given: PriceGiven,
    pub cost: f64,
    /// Below zero it loses.
    pub left: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceGiven {
    /// From the sales of the window.
    Sold,
    /// What the manager expects.
    Expected,
}

/// "Por calcular", and what is missing for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NotCalculated {
    #[error("the unit of the costs has no known weight")]
    NoWeight,
    #[error("parts of the cost are missing")]
    NoCost(Vec<CostPart>),
    #[error("nothing with a weight was sold, and no price is expected")]
    NoPrice,
}

/// The rungs in their order; products of a rung by what they sell. `costs` are those of the products of one chain;
/// `unit_kg` is the weight of the unit shown, 46 for the quintal.
#[must_use]
pub fn ladder(sold: &[Sold], window: Window, costs: &[ProductCost], unit_kg: f64) -> Vec<Step> {
    let whole = Amounts::of(window.lines(sold)).gtq;
    let mut products: Vec<ProductId> = costs.iter().map(|cost| cost.product).collect();
    products.sort();
    products.dedup();
    let step = |product: ProductId| {
        let cost = in_force(costs, product, window.end)?;
        let amounts = Amounts::of(window.lines(sold).filter(|line| line.product == product));
        Some(Step {
            rung: cost.rung,
            product,
            share: Share::of(amounts.gtq, whole).filter(|share| share.part > 0),
            margin: margin(cost, &amounts, unit_kg),
        })
    };
    let mut steps: Vec<Step> = products.into_iter().filter_map(step).collect();
    steps.sort_by_key(|step| (step.rung, std::cmp::Reverse(step.share.map(|share| share.part))));
    steps
}

fn margin(cost: &ProductCost, sold: &Amounts, unit_kg: f64) -> Result<Margin, NotCalculated> {
    let missing = cost.missing();
    if !missing.is_empty() {
        return Err(NotCalculated::NoCost(missing));
    }
    let each = cost.gtq_per_kg().ok_or(NotCalculated::NoWeight)?;
    let from_sales = sold.unit_value().map(|price| (price, PriceGiven::Sold));
    let expected = || cost.expected_per_kg().map(|price| (price, PriceGiven::Expected));
    let (price, given) = from_sales.or_else(expected).ok_or(NotCalculated::NoPrice)?;
    let (price, cost) = (price * unit_kg, each * unit_kg);
    Ok(Margin { price, given, cost, left: price - cost })
}
