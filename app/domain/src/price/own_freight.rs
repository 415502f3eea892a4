//! What it costs a cooperative to bring a quintal to a market: its own figure, which stands in the place of the tariff.

use super::freight::Tariff;
use super::net::{Amount, Given};
use crate::id::{EnterpriseId, MarketId};
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Date;
use crate::place::Point;
use crate::typed;
use serde::{Deserialize, Serialize};

/// One figure, from a day on. A new one is a new row, so that an old board keeps its freight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnFreight {
    pub organization: EnterpriseId,
    pub market: MarketId,
    /// Millionths of a quetzal for a quintal; zero where the buyer fetches it.
    pub per_quintal: i64,
    pub valid_from: Date,
}

/// The fields of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnFreightForm {
    pub market: String,
    pub per_quintal: String,
    /// Empty for today.
    pub valid_from: String,
}

/// No road of the country costs more, in millionths of a quetzal for a quintal.
const MOST: i64 = 100_000 * 1_000_000;

impl OwnFreightForm {
    /// # Errors
    /// Every field that was refused.
    pub fn parse(&self, organization: EnterpriseId, markets: &[MarketId], today: Date) -> Result<OwnFreight, Invalids> {
        let mut checks = Checks::default();
        let market = checks.required("market", &self.market, |text| {
            let id = MarketId(typed::number_of_row(text)?);
            if markets.contains(&id) { Ok(id) } else { Err(Reason::NotAChoice) }
        });
        let per_quintal = checks.required("per_quintal", &self.per_quintal, |text| match typed::decimal(text)? {
            amount if amount < 0 => Err(Reason::Negative),
            amount if amount > MOST => Err(Reason::TooLarge),
            amount => Ok(amount),
        });
        let said = checks.optional("valid_from", &self.valid_from, typed::day(typed::FIRST_DAY, today));
        let row = market.zip(per_quintal).map(|(market, per_quintal)| OwnFreight {
            organization,
            market,
            per_quintal,
            valid_from: said.unwrap_or(today),
        });
        checks.finish(row)
    }
}

/// The own figure in force on a day: the latest one.
#[must_use]
pub fn in_force(rows: &[OwnFreight], organization: EnterpriseId, market: MarketId, on: Date) -> Option<&OwnFreight> {
    rows.iter()
        .filter(|row| row.organization == organization && row.market == market && row.valid_from <= on)
        .max_by_key(|row| row.valid_from)
}

/// The freight to a market in GTQ for a quintal: the own figure, or the tariff by distance with its status as assumed.
/// `None` without an own figure where a place is not known.
#[must_use]
pub fn freight(own: Option<&OwnFreight>, tariff: &Tariff, from: Option<Point>, to: Option<Point>) -> Option<Amount> {
    match own {
        Some(row) => Amount::new(row.per_quintal as f64 / 1e6, Given::BySeller),
        None => Amount::new(tariff.between(from?, to?), Given::ByDefault),
    }
}
