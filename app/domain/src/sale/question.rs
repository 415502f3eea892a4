//! "¿Escribió el total?": what is asked when a price is far from the market's. It never stands in the way.

use super::Sale;
use super::form::{PriceMeans, SaleForm};
use crate::money::Price;
use crate::price::usual::{Distance, Usual};
use serde::{Deserialize, Serialize};

/// The question with its figures, in quetzales for one unit of the sale.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// What was typed.
    pub each: f64,
    /// The market's median.
    pub usual: f64,
    /// How many times the median.
    pub times: f64,
    pub distance: Distance,
    /// The price that follows when what was typed is the total, in the currency of the sale. `None` when that is no
    /// likelier.
    pub each_if_total: Option<Price>,
}

/// `None` when the price is near, when the seller has answered already, or when one of the two weights is not known.
/// `usual` is in quetzales for a kilogram.
#[must_use]
pub fn ask(form: &SaleForm, sale: &Sale, usual: &Usual) -> Option<Question> {
    match form.answered() {
        Some(PriceMeans::Each | PriceMeans::Total) => return None,
        None => {}
    }
    let kg = sale.unit_kg?.to_f64();
    let here = usual.scaled(kg);
    let each = sale.gtq_per_kg()? * kg;
    let distance = here.distance(each);
    let if_total = sale.quantity.each(sale.price).filter(|_| !form.price.trim().is_empty());
    let rescued = |price: &Price| here.distance(each * price.to_f64() / sale.price.to_f64()) == Distance::Near;
    match distance {
        Distance::Near => None,
        Distance::FarAbove | Distance::FarBelow => Some(Question {
            each,
            usual: here.median,
            times: here.times(each),
            distance,
            each_if_total: if_total.filter(rescued),
        }),
    }
}
