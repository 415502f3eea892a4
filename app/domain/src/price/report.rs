//! A price that somebody saw and reports from a phone: a market, a product, a unit, and a price or that there was none.
//!
//! It counts as seen only after a review when it is far from the market's median. In public the reporter is a role, never
//! a name, so none is here.

use super::usual::{Distance, Usual};
use super::{PriceType, Reading};
use crate::choice::choices;
use crate::entry::EntryId;
use crate::id::{CommodityId, MarketId, UnitId};
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Date;
use crate::typed;
use crate::unit::Kilograms;
use serde::{Deserialize, Serialize};

choices! {
    /// What was found at the market.
    Found {
        Price = "precio",
        NoSupply = "sin_oferta",
    }

    /// Where a report stands.
    ReportState {
        /// It counts among the market's prices.
        Accepted = "aceptado",
        NeedsReview = "por_revisar",
        Rejected = "rechazado",
    }
}

/// The fields of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportForm {
    pub entry: String,
    pub market: String,
    pub commodity: String,
    pub price_type: String,
    pub unit: String,
    /// Empty for a price.
    pub found: String,
    /// In quetzales.
    pub price: String,
    /// Empty for today.
    pub date: String,
}

/// One report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    pub entry: EntryId,
    pub market: MarketId,
    pub commodity: CommodityId,
    pub price_type: PriceType,
    pub unit: UnitId,
    pub date: Date,
    /// Seen, or none for sale.
    pub reading: Reading,
}

/// What may be reported.
#[derive(Debug, Clone, Copy)]
pub struct Lists<'a> {
    pub markets: &'a [MarketId],
    pub commodities: &'a [CommodityId],
    pub units: &'a [UnitId],
    pub today: Date,
}

/// Reports are of what was just seen: older ones belong into a file with its source.
pub const OLDEST_DAYS: i32 = 30;

impl ReportForm {
    /// # Errors
    /// Every field that was refused. A price beside "no supply" is.
    pub fn parse(&self, lists: &Lists<'_>) -> Result<Report, Invalids> {
        let mut checks = Checks::default();
        let entry = checks.required("entry", &self.entry, EntryId::read);
        let market = checks.required("market", &self.market, |text| offered(text, lists.markets, MarketId));
        let commodity =
            checks.required("commodity", &self.commodity, |text| offered(text, lists.commodities, CommodityId));
        let price_type =
            checks.required("price_type", &self.price_type, |text| PriceType::parse(text).ok_or(Reason::NotAChoice));
        let unit = checks.required("unit", &self.unit, |text| offered(text, lists.units, UnitId));
        let reading = self.reading(&mut checks);
        let first = lists.today.saturating_sub(jiff::Span::new().days(OLDEST_DAYS));
        let date = if self.date.trim().is_empty() {
            Some(lists.today)
        } else {
            checks.required("date", &self.date, typed::day(first, lists.today))
        };
        let whole = (|| {
            let (entry, market, commodity, price_type) = (entry?, market?, commodity?, price_type?);
            Some(Report { entry, market, commodity, price_type, unit: unit?, date: date?, reading: reading? })
        })();
        checks.finish(whole)
    }

    fn reading(&self, checks: &mut Checks) -> Option<Reading> {
        match checks.optional("found", &self.found, Found::read).unwrap_or(Found::Price) {
            Found::Price => checks.required("price", &self.price, typed::amount).map(Reading::Observed),
            Found::NoSupply if self.price.trim().is_empty() => Some(Reading::NoSupply),
            Found::NoSupply => {
                checks.refuse("price", Reason::DoesNotFit);
                None
            }
        }
    }
}

impl Report {
    /// How far its price is from the market's median. `usual` is in quetzales for a kilogram. `None` when there is nothing
    /// to compare: no price, or no weight of the unit.
    #[must_use]
    pub fn distance(&self, kg: Option<Kilograms>, usual: &Usual) -> Option<Distance> {
        self.reading.price().zip(kg).map(|(price, kg)| usual.distance(price.to_f64() / kg.to_f64()))
    }

    /// Where it stands at first. What cannot be compared is looked at by a person; that there was none for sale is not.
    #[must_use]
    pub fn first_state(&self, kg: Option<Kilograms>, usual: Option<&Usual>) -> ReportState {
        if self.reading == Reading::NoSupply {
            return ReportState::Accepted;
        }
        match usual.and_then(|usual| self.distance(kg, usual)) {
            Some(Distance::Near) => ReportState::Accepted,
            Some(Distance::FarAbove | Distance::FarBelow) | None => ReportState::NeedsReview,
        }
    }
}

fn offered<T: Copy + PartialEq>(text: &str, list: &[T], id: impl FnOnce(i32) -> T) -> Result<T, Reason> {
    let id = id(typed::number_of_row(text)?);
    if list.contains(&id) { Ok(id) } else { Err(Reason::NotAChoice) }
}
