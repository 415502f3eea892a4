//! What a seller keeps at a market: the price less the costs in the address, else those of the own cooperative, else
//! suggested ones.

use super::build::Inputs;
use crate::money::Currency;
use crate::period::Month;
use crate::price::Market;
use crate::price::assumed::Assumptions;
use crate::price::net::{Amount, Costs, Given, NetPrice, Percent};
use crate::price::query::OwnCosts;
use crate::unit::DisplayUnit;

/// Costs are given in quetzales per quintal; the price is in the board's unit and currency. `None` without an origin, a
/// known freight or the month's rate.
pub(super) fn net(
    inputs: &Inputs<'_>,
    assumed: &Assumptions,
    market: &Market,
    price: f64,
    month: Month,
) -> Option<NetPrice> {
    let origin = inputs.origin.as_ref()?;
    let own = &inputs.query.costs;
    let saved = inputs.own.as_ref().map(|(costs, _)| costs);
    let freight = match own.freight_to(&market.slug).or_else(|| saved?.freight_to(&market.slug)) {
        Some(micro) => Amount::new(micro as f64 / 1e6, Given::BySeller),
        None => Amount::new(assumed.tariff?.value.between(origin.point, market.point?), Given::ByDefault),
    }?;
    let unit = inputs.query.unit.kg(inputs.libra) / DisplayUnit::Quintal.kg(inputs.libra);
    let exchange = match inputs.query.currency {
        Currency::GTQ => 1.0,
        other => 1.0 / inputs.rates.of(other, month)?,
    };
    Some(
        costs(own, saved, freight, assumed.unloading.map(|unloading| unloading.value))
            .scaled(unit * exchange)
            .net(price),
    )
}

fn costs(own: &OwnCosts, saved: Option<&OwnCosts>, freight: Amount, unloading: Option<f64>) -> Costs {
    let first = |of: fn(&OwnCosts) -> Option<i64>| of(own).or_else(|| of(saved?));
    let amount = |micro: Option<i64>| micro.and_then(|m| Amount::new(m as f64 / 1e6, Given::BySeller));
    let percent = |micro: Option<i64>| micro.and_then(|m| Percent::new(m as f64 / 1e6, Given::BySeller));
    Costs {
        unloading: amount(first(|costs| costs.unloading)).or_else(|| Amount::new(unloading?, Given::ByDefault)),
        commission: percent(first(|costs| costs.commission_pct)),
        sacks: amount(first(|costs| costs.sacks)),
        shrink: percent(first(|costs| costs.shrink_pct)),
        ..Costs::freight_only(freight)
    }
}
