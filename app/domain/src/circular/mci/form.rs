//! The inputs of the indicator as they are typed: per cents of the mass, and lives against the average. It is worked out and
//! not kept, so the whole of it stands in the address and can be shared.

use super::{Product, mci};
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::money::MICRO;
use crate::typed;
use serde::{Deserialize, Serialize};

/// The fields of the form. An empty per cent is none of it; an empty efficiency, life or use is the average, 100.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MciForm {
    /// Kilograms.
    pub mass: String,
    pub recycled: String,
    pub reused: String,
    pub sustained: String,
    pub to_recycling: String,
    pub to_reuse: String,
    pub composted: String,
    pub to_energy: String,
    pub recycling_efficiency: String,
    pub feedstock_efficiency: String,
    /// Per cent of the average life of its kind.
    pub life: String,
    /// Per cent of the average use.
    pub intensity: String,
}

impl MciForm {
    /// # Errors
    /// Every field that was refused, and sums of more than all of the product.
    pub fn parse(&self) -> Result<Product, Invalids> {
        let mut checks = Checks::default();
        let mass = checks.required("mass", &self.mass, typed::amount).map(|mass| mass.to_f64());
        let mut part = |name: &str, text: &str| checks.optional(name, text, up_to_all).unwrap_or(0.0);
        let (recycled, reused) = (part("recycled", &self.recycled), part("reused", &self.reused));
        let sustained = part("sustained", &self.sustained);
        let (to_recycling, to_reuse) = (part("to_recycling", &self.to_recycling), part("to_reuse", &self.to_reuse));
        let (composted, to_energy) = (part("composted", &self.composted), part("to_energy", &self.to_energy));
        let mut whole = |name: &str, text: &str, read: fn(&str) -> Result<f64, Reason>| {
            checks.optional(name, text, read).unwrap_or(1.0)
        };
        let product = Product {
            mass: mass.unwrap_or(1.0),
            recycled,
            reused,
            sustained,
            to_recycling,
            to_reuse,
            composted,
            to_energy,
            recycling_efficiency: whole("recycling_efficiency", &self.recycling_efficiency, up_to_all),
            feedstock_efficiency: whole("feedstock_efficiency", &self.feedstock_efficiency, above_none),
            life: whole("life", &self.life, of_average),
            intensity: whole("intensity", &self.intensity, of_average),
        };
        match mci(&product) {
            Ok(_) => {}
            Err(super::NotValid::Feedstock) => checks.refuse("recycled", Reason::TooLarge),
            Err(super::NotValid::EndOfUse) => checks.refuse("to_recycling", Reason::TooLarge),
            Err(super::NotValid::Efficiency) => checks.refuse("feedstock_efficiency", Reason::NotPositive),
            Err(super::NotValid::Mass) => checks.refuse("mass", Reason::NotPositive),
            Err(super::NotValid::Fraction) => checks.refuse("recycled", Reason::DoesNotFit),
            Err(super::NotValid::Utility) => checks.refuse("life", Reason::NotPositive),
        }
        checks.finish(mass.map(|_| product))
    }
}

fn percent(text: &str) -> Result<f64, Reason> {
    Ok(typed::zero_or_more(text.trim_end_matches('%').trim_end())? as f64 / MICRO as f64 / 100.0)
}

fn up_to_all(text: &str) -> Result<f64, Reason> {
    percent(text).and_then(|part| if part > 1.0 { Err(Reason::TooLarge) } else { Ok(part) })
}

fn above_none(text: &str) -> Result<f64, Reason> {
    up_to_all(text).and_then(|part| if part > 0.0 { Ok(part) } else { Err(Reason::NotPositive) })
}

/// From more than nothing to a hundred times the average.
fn of_average(text: &str) -> Result<f64, Reason> {
    match percent(text)? {
        part if part <= 0.0 => Err(Reason::NotPositive),
        part if part > 100.0 => Err(Reason::TooLarge),
        part => Ok(part),
    }
}
