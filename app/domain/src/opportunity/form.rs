//! A buyer's request as it is typed.

mod again;

use super::scheme::Scheme;
use super::{Asking, Opportunity, OpportunityState, Requirement, Wanted};
use crate::country::Country;
use crate::id::{CommodityId, UnitId};
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Date;
use crate::person::registration::municipality;
use crate::place::MunicipalityCode;
use crate::quantity::Quantity;
use crate::sale::buyer::BuyerType;
use crate::sale::lists::kg_of;
use crate::sale::market_level::MarketLevel;
use crate::typed::{self, LONGEST_NAME, LONGEST_NOTE};
use crate::unit::{Factor, Unit};
use serde::{Deserialize, Serialize};

/// The fields of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OpportunityForm {
    pub title: String,
    /// The number of a market's product, or the code of a chain.
    pub wanted: String,
    pub buyer: String,
    pub kind: String,
    pub contact: String,
    pub quantity: String,
    /// Needs a weight: volumes are compared by the kilogram.
    pub unit: String,
    /// Offered for one unit, in quetzales. Empty when it is to be agreed.
    pub price: String,
    pub requirements: Vec<String>,
    pub certificates: Vec<String>,
    pub level: String,
    pub country: String,
    pub municipality: String,
    pub until: String,
    pub note: String,
}

/// What a request is read against.
#[derive(Debug, Clone, Copy)]
pub struct Lists<'a> {
    pub commodities: &'a [CommodityId],
    /// Codes of chains.
    pub chains: &'a [String],
    pub units: &'a [Unit],
    pub factors: &'a [Factor],
    /// Of the whole country.
    pub municipalities: &'a [MunicipalityCode],
    pub today: Date,
}

/// Requests reach this many days ahead at most.
const FURTHEST_DAYS: i32 = 730;

impl OpportunityForm {
    /// An open request.
    ///
    /// # Errors
    /// Every field that was refused. A day that has passed is.
    pub fn parse(&self, lists: &Lists<'_>) -> Result<Opportunity, Invalids> {
        let mut checks = Checks::default();
        let opportunity = self.read(lists, &mut checks);
        checks.finish(opportunity)
    }

    fn read(&self, lists: &Lists<'_>, checks: &mut Checks) -> Option<Opportunity> {
        let title = checks.required("title", &self.title, typed::text(LONGEST_NAME));
        let wanted = checks.required("wanted", &self.wanted, |text| lists.wanted(text));
        let quantity = checks.required("quantity", &self.quantity, |text| {
            Quantity::from_micro(typed::amount(text)?.micro()).ok_or(Reason::TooLarge)
        });
        let unit = checks.required("unit", &self.unit, |text| lists.unit(text));
        let price = checks.optional("price", &self.price, typed::amount);
        let name = checks.required("buyer", &self.buyer, typed::text(LONGEST_NAME));
        let kind = checks.required("kind", &self.kind, BuyerType::read);
        let contact = checks.optional("contact", &self.contact, typed::text(LONGEST_NAME));
        let requirements = all("requirements", &self.requirements, Requirement::read, checks);
        let certificates = all("certificates", &self.certificates, Scheme::read, checks);
        let level = checks.required("level", &self.level, MarketLevel::read);
        let said = checks.optional("country", &self.country, Country::read);
        let country =
            level.and_then(|level| level.country(said).map_err(|reason| checks.refuse("country", reason)).ok());
        let place =
            checks.optional("municipality", &self.municipality, |text| municipality(text, lists.municipalities));
        if place.is_some() && country.is_some_and(|country| country != Country::GUATEMALA) {
            checks.refuse("municipality", Reason::DoesNotFit);
        }
        let until = checks.required("until", &self.until, |text| ahead(text, lists.today));
        let note = checks.optional("note", &self.note, typed::text(LONGEST_NOTE));
        let (wanted, unit) = (wanted?, unit?);
        let commodity = match &wanted {
            Wanted::Commodity(id) => Some(*id),
            Wanted::Chain(_) => None,
        };
        let Some(kg) = kg_of(lists.factors, unit, commodity, lists.today) else {
            checks.refuse("unit", Reason::DoesNotFit);
            return None;
        };
        let quantity = quantity?;
        Some(Opportunity {
            buyer: Asking { name: name?, kind: kind?, contact },
            wanted,
            title: title?,
            quantity,
            unit,
            weight: quantity.times(kg.micro())?,
            price,
            requirements,
            certificates,
            level: level?,
            country: country?,
            municipality: place,
            until: until?,
            state: OpportunityState::Open,
            note,
        })
    }
}

impl Lists<'_> {
    fn wanted(&self, text: &str) -> Result<Wanted, Reason> {
        if let Some(code) = self.chains.iter().find(|code| *code == text) {
            return Ok(Wanted::Chain(code.clone()));
        }
        let id = CommodityId(typed::number_of_row(text)?);
        if self.commodities.contains(&id) { Ok(Wanted::Commodity(id)) } else { Err(Reason::NotAChoice) }
    }

    fn unit(&self, text: &str) -> Result<UnitId, Reason> {
        let id = UnitId(typed::number_of_row(text)?);
        self.units.iter().find(|unit| unit.id == id).map(|unit| unit.id).ok_or(Reason::NotAChoice)
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

fn ahead(text: &str, today: Date) -> Result<Date, Reason> {
    let day = typed::any_day(text)?;
    if day < today {
        Err(Reason::BeforeStart)
    } else if day > today.saturating_add(jiff::Span::new().days(FURTHEST_DAYS)) {
        Err(Reason::TooLarge)
    } else {
        Ok(day)
    }
}
