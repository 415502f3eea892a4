//! A buyer's request as it is typed.

use super::{Opportunity, OpportunityState, Requirement};
use crate::country::Country;
use crate::entry::EntryId;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::money::Price;
use crate::period::Date;
use crate::quantity::Quantity;
use crate::sale::lists::Lists;
use crate::sale::market_level::MarketLevel;
use crate::typed;
use serde::{Deserialize, Serialize};

/// The fields of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OpportunityForm {
    pub entry: String,
    pub buyer: String,
    pub product: String,
    pub quantity: String,
    /// Needs a weight: volumes are compared by the kilogram.
    pub unit: String,
    /// Offered for one unit, in quetzales. Empty when it is to be agreed.
    pub price: String,
    pub requirements: Vec<String>,
    pub certificates: Vec<String>,
    pub level: String,
    pub country: String,
    pub until: String,
    /// Empty for an open one.
    pub state: String,
}

/// The longest code of a scheme, in letters.
const LONGEST_CODE: usize = 40;
/// Requests reach this many days ahead at most.
const FURTHEST_DAYS: i32 = 730;

impl OpportunityForm {
    /// # Errors
    /// Every field that was refused. A day that has passed is.
    pub fn parse(&self, lists: &Lists<'_>) -> Result<Opportunity, Invalids> {
        let mut checks = Checks::default();
        let opportunity = self.read(lists, &mut checks);
        checks.finish(opportunity)
    }

    fn read(&self, lists: &Lists<'_>, checks: &mut Checks) -> Option<Opportunity> {
        let entry = checks.required("entry", &self.entry, EntryId::read);
        let buyer = checks.required("buyer", &self.buyer, |text| lists.buyer(text));
        let product = checks.required("product", &self.product, |text| lists.product(text));
        let quantity = checks.required("quantity", &self.quantity, |text| {
            Quantity::from_micro(typed::amount(text)?.micro()).ok_or(Reason::TooLarge)
        });
        let unit = checks.required("unit", &self.unit, |text| lists.unit(text));
        let price = checks.optional("price", &self.price, typed::amount);
        let requirements = all("requirements", &self.requirements, Requirement::read, checks);
        let certificates = all("certificates", &self.certificates, |text| typed::text(LONGEST_CODE)(text), checks);
        let level = checks.required("level", &self.level, MarketLevel::read);
        let said = checks.optional("country", &self.country, Country::read);
        let country =
            level.and_then(|level| level.country(said).map_err(|reason| checks.refuse("country", reason)).ok());
        let furthest = lists.today.saturating_add(jiff::Span::new().days(FURTHEST_DAYS));
        let until = checks.required("until", &self.until, |text| ahead(text, lists.today, furthest));
        let state = checks.optional("state", &self.state, OpportunityState::read).unwrap_or(OpportunityState::Open);
        let (product, unit) = (product?, unit?);
        let Some(kg) = lists.unit_kg(unit, product, lists.today) else {
            checks.refuse("unit", Reason::DoesNotFit);
            return None;
        };
        Some(Opportunity {
            entry: entry?,
            buyer: buyer?,
            product,
            weight: quantity?.times(kg.micro())?,
            gtq_per_kg: price.and_then(|price| Price::from_f64(price.to_f64() / kg.to_f64())),
            requirements,
            certificates,
            level: level?,
            country: country?,
            until: until?,
            state,
        })
    }
}

/// Those that can be read, each once and in order; the first that can not is refused.
fn all<T: Ord>(field: &str, texts: &[String], read: impl Fn(&str) -> Result<T, Reason>, checks: &mut Checks) -> Vec<T> {
    let filled = texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty());
    let found: Result<Vec<T>, Reason> = filled.map(read).collect();
    let mut found = found.map_err(|reason| checks.refuse(field, reason)).unwrap_or_default();
    found.sort();
    found.dedup();
    found
}

fn ahead(text: &str, today: Date, furthest: Date) -> Result<Date, Reason> {
    let day = typed::any_day(text)?;
    if day < today {
        Err(Reason::BeforeStart)
    } else if day > furthest {
        Err(Reason::TooLarge)
    } else {
        Ok(day)
    }
}
