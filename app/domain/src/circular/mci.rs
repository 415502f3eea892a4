//! The Material Circularity Indicator of a product (Ellen MacArthur Foundation and Granta, 2015, revised 2019;
//! reference 5.2). Optional: food is eaten, so for food it is told of the packing.

pub mod form;

use serde::{Deserialize, Serialize};

/// All that the figure is made of; it is shown with it. Fractions are 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Product {
    /// Mass of the product, in any unit, above zero.
    pub mass: f64,
    /// Of what it is made: recycled, reused, and grown so that it lasts.
    pub recycled: f64,
    pub reused: f64,
    pub sustained: f64,
    /// What becomes of it: collected to be recycled, to be reused, composted, burnt under the method's conditions.
    pub to_recycling: f64,
    pub to_reuse: f64,
    pub composted: f64,
    pub to_energy: f64,
    /// Efficiency of recycling it, and of the recycling that its material came from.
    pub recycling_efficiency: f64,
    pub feedstock_efficiency: f64,
    /// Its life over the average of its kind, and its use over the average; above zero.
    pub life: f64,
    pub intensity: f64,
}

impl Product {
    /// All virgin and all thrown away after an average life.
    #[must_use]
    pub fn linear(mass: f64) -> Self {
        Self {
            mass,
            recycled: 0.0,
            reused: 0.0,
            sustained: 0.0,
            to_recycling: 0.0,
            to_reuse: 0.0,
            composted: 0.0,
            to_energy: 0.0,
            recycling_efficiency: 1.0,
            feedstock_efficiency: 1.0,
            life: 1.0,
            intensity: 1.0,
        }
    }
}

/// The figure and its steps; masses in the unit of the product.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Mci {
    pub virgin: f64,
    pub waste: f64,
    /// The linear flow index, 0 to 1.
    pub linear_flow: f64,
    /// 0 to 1; an average linear product has 0.1.
    pub mci: f64,
}

/// Inputs that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum NotValid {
    #[error("the mass is not above zero")]
    Mass,
    #[error("a fraction is not from 0 to 1")]
    Fraction,
    #[error("what it is made of is more than all of it")]
    Feedstock,
    #[error("what becomes of it is more than all of it")]
    EndOfUse,
    #[error("recycled material from a recycling that yields nothing")]
    Efficiency,
    #[error("life or use is not above zero")]
    Utility,
}

/// # Errors
/// [`NotValid`].
pub fn mci(product: &Product) -> Result<Mci, NotValid> {
    check(product)?;
    let Product { mass, recycled, reused, sustained, to_recycling, to_reuse, composted, to_energy, .. } = *product;
    let virgin = mass * (1.0 - recycled - reused - sustained).max(0.0);
    let discarded = mass * (1.0 - to_recycling - to_reuse - composted - to_energy).max(0.0);
    let of_collected = mass * (1.0 - product.recycling_efficiency) * to_recycling;
    let of_feedstock = if recycled > 0.0 {
        mass * (1.0 - product.feedstock_efficiency) * recycled / product.feedstock_efficiency
    } else {
        0.0
    };
    let waste = discarded + f64::midpoint(of_feedstock, of_collected);
    let linear_flow = (virgin + waste) / (2.0 * mass + (of_feedstock - of_collected) / 2.0);
    let utility = 0.9 / (product.life * product.intensity);
    Ok(Mci { virgin, waste, linear_flow, mci: (1.0 - linear_flow * utility).max(0.0) })
}

fn check(product: &Product) -> Result<(), NotValid> {
    const ROUNDING: f64 = 1e-9;
    let positive = |value: f64| value.is_finite() && value > 0.0;
    let feedstock = [product.recycled, product.reused, product.sustained];
    let end = [product.to_recycling, product.to_reuse, product.composted, product.to_energy];
    let efficiencies = [product.recycling_efficiency, product.feedstock_efficiency];
    let fractions = feedstock.iter().chain(&end).chain(&efficiencies);
    if !positive(product.mass) {
        Err(NotValid::Mass)
    } else if fractions.into_iter().any(|fraction| !(0.0..=1.0).contains(fraction)) {
        Err(NotValid::Fraction)
    } else if feedstock.iter().sum::<f64>() > 1.0 + ROUNDING {
        Err(NotValid::Feedstock)
    } else if end.iter().sum::<f64>() > 1.0 + ROUNDING {
        Err(NotValid::EndOfUse)
    } else if product.recycled > 0.0 && product.feedstock_efficiency <= 0.0 {
        Err(NotValid::Efficiency)
    } else if !positive(product.life) || !positive(product.intensity) {
        Err(NotValid::Utility)
    } else {
        Ok(())
    }
}
