//! A cost as it is typed.

use super::{Fee, Of, OwnCost, Said};
use crate::id::MarketId;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Date;
use crate::person::registration::municipality;
use crate::place::MunicipalityCode;
use crate::typed::{self, LONGEST_NAME};
use serde::{Deserialize, Serialize};

/// The fields of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnCostForm {
    /// A fee, or empty for a freight.
    pub fee: String,
    pub from: String,
    pub market: String,
    /// For a quintal; of a fee in per cent, the per cent.
    pub each: String,
    /// For a trip, with what it carries: instead of that for a quintal.
    pub trip: String,
    pub load: String,
    /// Empty for today.
    pub valid_from: String,
    pub source: String,
}

/// No road of the country costs more, in millionths of a quetzal for a quintal; a trip not more than a hundred times as much.
const MOST: i64 = 100_000 * 1_000_000;
const MOST_PERCENT: i64 = 99 * 1_000_000;

impl OwnCostForm {
    /// Municipalities are those of the whole country.
    ///
    /// # Errors
    /// Every field that was refused. Either the quintal or the trip is told, not both.
    pub fn parse(
        &self,
        markets: &[MarketId],
        municipalities: &[MunicipalityCode],
        today: Date,
    ) -> Result<OwnCost, Invalids> {
        let mut checks = Checks::default();
        let fee = checks.optional("fee", &self.fee, Fee::read);
        let of = match fee {
            Some(fee) => Some(Of::Fee(fee)),
            None => {
                let from = checks.required("from", &self.from, |text| municipality(text, municipalities));
                let to = checks.required("market", &self.market, |text| {
                    let id = MarketId(typed::number_of_row(text)?);
                    if markets.contains(&id) { Ok(id) } else { Err(Reason::NotAChoice) }
                });
                from.zip(to).map(|(from, to)| Of::Freight { from, to })
            }
        };
        let most = match fee {
            Some(Fee::Commission | Fee::Shrink) => MOST_PERCENT,
            Some(Fee::Unloading | Fee::Sacks) | None => MOST,
        };
        let said = self.said(fee, most, &mut checks);
        let valid_from = checks.optional("valid_from", &self.valid_from, typed::day(typed::FIRST_DAY, today));
        let source = checks.required("source", &self.source, typed::text(LONGEST_NAME));
        let cost = of.zip(said).zip(source).map(|((of, said), source)| OwnCost {
            of,
            said: Some(said),
            valid_from: valid_from.unwrap_or(today),
            source,
        });
        checks.finish(cost)
    }

    fn said(&self, fee: Option<Fee>, most: i64, checks: &mut Checks) -> Option<Said> {
        let trip = checks.optional("trip", &self.trip, |text| within(text, most.saturating_mul(100)));
        if trip.is_none() || fee.is_some() {
            return checks.required("each", &self.each, |text| within(text, most)).map(Said::Plain);
        }
        if !self.each.trim().is_empty() {
            checks.refuse("each", Reason::Disagrees);
        }
        let load = checks.required("load", &self.load, |text| typed::amount(text).map(|load| load.micro()));
        trip.zip(load).map(|(quetzales, load)| Said::Trip { quetzales, load })
    }
}

fn within(text: &str, most: i64) -> Result<i64, Reason> {
    match typed::decimal(text)? {
        amount if amount < 0 => Err(Reason::Negative),
        amount if amount > most => Err(Reason::TooLarge),
        amount => Ok(amount),
    }
}

impl From<&OwnCost> for OwnCostForm {
    /// To be changed: the day is today's again.
    fn from(cost: &OwnCost) -> Self {
        let plain = |micro: i64| {
            let mut text = String::new();
            let _ = crate::money::write_micro(&mut text, micro);
            text
        };
        let (each, trip, load) = match cost.said {
            Some(Said::Plain(each)) => (plain(each), String::new(), String::new()),
            Some(Said::Trip { quetzales, load }) => (String::new(), plain(quetzales), plain(load)),
            None => (String::new(), String::new(), String::new()),
        };
        let (fee, from, market) = match &cost.of {
            Of::Fee(fee) => (fee.code().to_owned(), String::new(), String::new()),
            Of::Freight { from, to } => (String::new(), from.as_str().to_owned(), to.to_string()),
        };
        Self { fee, from, market, each, trip, load, valid_from: String::new(), source: cost.source.clone() }
    }
}
