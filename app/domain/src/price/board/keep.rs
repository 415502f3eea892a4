//! What a seller keeps at a market: the price less own costs, or suggested ones where none were given.

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
    let freight = match own.freight_to(&market.slug) {
        Some(micro) => Amount::new(micro as f64 / 1e6, Given::BySeller),
        None => Amount::new(assumed.tariff?.value.between(origin.point, market.point?), Given::ByDefault),
    }?;
    let unit = inputs.query.unit.kg(inputs.libra) / DisplayUnit::Quintal.kg(inputs.libra);
    let exchange = match inputs.query.currency {
        Currency::GTQ => 1.0,
        other => 1.0 / inputs.rates.of(other, month)?,
    };
    Some(costs(own, freight, assumed.unloading.map(|unloading| unloading.value)).scaled(unit * exchange).net(price))
}

fn costs(own: &OwnCosts, freight: Amount, unloading: Option<f64>) -> Costs {
    let amount = |micro: Option<i64>| micro.and_then(|m| Amount::new(m as f64 / 1e6, Given::BySeller));
    let percent = |micro: Option<i64>| micro.and_then(|m| Percent::new(m as f64 / 1e6, Given::BySeller));
    Costs {
        unloading: amount(own.unloading).or_else(|| Amount::new(unloading?, Given::ByDefault)),
        commission: percent(own.commission_pct),
        sacks: amount(own.sacks),
        shrink: percent(own.shrink_pct),
        ..Costs::freight_only(freight)
    }
}
