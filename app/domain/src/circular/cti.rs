//! Circularity of materials by the Circular Transition Indicators (WBCSD, CTI v4, 2023; reference 5.3).

use super::record::Record;
use crate::money::MICRO;
use serde::{Deserialize, Serialize};

/// What came in: so much mass, of which this share is circular.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Inflow {
    pub kg: f64,
    /// 0 to 1.
    pub circular: f64,
}

/// What went out: so much mass, how much of it could be recovered, and how much of that is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Outflow {
    pub kg: f64,
    /// 0 to 1.
    pub potential: f64,
    /// 0 to 1.
    pub actual: f64,
}

/// A weighted mean with both its parts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Circular {
    /// Kilograms that are circular.
    pub kg: f64,
    /// Of so many, above zero.
    pub of: f64,
}

impl Circular {
    fn of(rows: impl Iterator<Item = (f64, f64)>) -> Option<Self> {
        let (kg, of) = rows.fold((0.0, 0.0), |(kg, of), (mass, share)| (kg + mass * share, of + mass));
        (of > 0.0 && of.is_finite()).then_some(Self { kg, of })
    }

    /// 0 to 1.
    #[must_use]
    pub fn share(self) -> f64 {
        self.kg / self.of
    }
}

/// The three figures of one month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Cti {
    pub inflow: Circular,
    pub outflow: Circular,
}

impl Cti {
    /// `None` without mass on one of the two sides.
    #[must_use]
    pub fn of(inflows: &[Inflow], outflows: &[Outflow]) -> Option<Self> {
        let inflow = Circular::of(inflows.iter().map(|one| (one.kg, one.circular)))?;
        let outflow = Circular::of(outflows.iter().map(|one| (one.kg, one.potential * one.actual)))?;
        Some(Self { inflow, outflow })
    }

    /// Circular mass of both sides over all mass of both, 0 to 1.
    #[must_use]
    pub fn material_circularity(self) -> f64 {
        (self.inflow.kg + self.outflow.kg) / (self.inflow.of + self.outflow.of)
    }

    /// Kilograms that came in and are not circular.
    #[must_use]
    pub fn linear_inflow(self) -> f64 {
        self.inflow.of - self.inflow.kg
    }

    /// GTQ of sales for each kilogram that is not circular; `None` when there is none: then it knows no bound.
    #[must_use]
    pub fn productivity(self, sales: i64) -> Option<f64> {
        let linear = self.linear_inflow();
        (linear > 0.0).then(|| sales as f64 / MICRO as f64 / linear)
    }
}

/// What is assumed of products sold: that they are food, eaten, and return to the soil. To be confirmed; shown beside the
/// figure.
pub const PRODUCT_RECOVERED: f64 = 1.0;

/// Of a record with weights on every row of what came in, of products and of leftovers; `None` otherwise.
#[must_use]
pub fn of_record(record: &Record) -> Option<Cti> {
    let kg = |micro: i64| micro as f64 / MICRO as f64;
    let inflows = record.inputs.as_ref()?.iter();
    let inflows = inflows.map(|row| Some(Inflow { kg: kg(row.amount.kg?), circular: row.origin.circular() }));
    let products = record.products.as_ref()?.iter();
    let products =
        products.map(|row| Some(Outflow { kg: kg(row.amount.kg?), potential: 1.0, actual: PRODUCT_RECOVERED }));
    let leftovers = record.leftovers.as_ref()?.iter();
    let leftovers =
        leftovers.map(|row| Some(Outflow { kg: kg(row.kg()?), potential: 1.0, actual: row.destination.recovered() }));
    let inflows: Option<Vec<Inflow>> = inflows.collect();
    let outflows: Option<Vec<Outflow>> = products.chain(leftovers).collect();
    Cti::of(&inflows?, &outflows?)
}
