//! A sale as it is typed, on a phone or in a row of a sales book.

use super::lists::Lists;
use super::market_level::{Export, MarketLevel};
use super::{Channel, Direction, Document, Sale};
use crate::choice::choices;
use crate::country::Country;
use crate::entry::EntryId;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::money::{Currency, Price};
use crate::quantity::Quantity;
use crate::typed::{self, FIRST_DAY, LONGEST_NAME, LONGEST_NOTE};
use serde::{Deserialize, Serialize};

mod again;

/// The fields of the form. Half filled it is also the draft that is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SaleForm {
    pub entry: String,
    /// Empty for a sale.
    pub direction: String,
    pub product: String,
    pub quantity: String,
    pub unit: String,
    /// One of price and total is enough.
    pub price: String,
    pub total: String,
    /// What the seller answered when the price was far from the market's.
    pub price_means: String,
    /// Empty for quetzales.
    pub currency: String,
    /// Empty for the published rate of the day.
    pub rate: String,
    pub date: String,
    pub level: String,
    pub country: String,
    pub buyer: String,
    pub channel: String,
    /// Empty for none.
    pub document: String,
    pub certificate: String,
    pub export: String,
    pub exporter: String,
    pub note: String,
}

choices! {
    /// The two ways out of the question about a price.
    PriceMeans {
        /// It is right as it stands.
        Each = "por_unidad",
        /// The total was typed in its place.
        Total = "es_el_total",
    }
}

impl SaleForm {
    /// # Errors
    /// Every field that was refused, and every two that do not go together.
    pub fn parse(&self, lists: &Lists<'_>) -> Result<Sale, Invalids> {
        let mut checks = Checks::default();
        let sale = self.read(lists, &mut checks);
        checks.finish(sale)
    }

    /// Whether the seller was asked about the price and answered.
    #[must_use]
    pub fn answered(&self) -> Option<PriceMeans> {
        PriceMeans::parse(&self.price_means)
    }

    fn read(&self, lists: &Lists<'_>, checks: &mut Checks) -> Option<Sale> {
        let entry = checks.required("entry", &self.entry, EntryId::read);
        let direction = checks.optional("direction", &self.direction, Direction::read).unwrap_or(Direction::Sold);
        let product = checks.required("product", &self.product, |text| lists.product(text));
        let quantity = checks.required("quantity", &self.quantity, quantity);
        let unit = checks.required("unit", &self.unit, |text| lists.unit(text));
        let money = self.money(quantity, checks);
        let currency = checks
            .optional("currency", &self.currency, |text| Currency::parse(text).ok_or(Reason::NotAChoice))
            .unwrap_or(Currency::GTQ);
        let typed_rate = checks.optional("rate", &self.rate, typed::amount);
        let date = checks.required("date", &self.date, typed::day(FIRST_DAY, lists.today));
        let rate = date.and_then(|date| {
            lists.rate(currency, date, typed_rate).map_err(|reason| checks.refuse("rate", reason)).ok()
        });
        let level = checks.required("level", &self.level, MarketLevel::read);
        let country = self.country(level, checks);
        let buyer = checks.optional("buyer", &self.buyer, |text| lists.buyer(text));
        let channel = checks.optional("channel", &self.channel, Channel::read);
        let document = checks.optional("document", &self.document, Document::read).unwrap_or(Document::None);
        let certificate = checks.optional("certificate", &self.certificate, typed::text(40));
        let export = self.export(level, checks);
        let exporter = checks.optional("exporter", &self.exporter, typed::text(LONGEST_NAME));
        if exporter.is_some() && export.is_some_and(|export| export != Export::Indirect) {
            checks.refuse("exporter", Reason::DoesNotFit);
        }
        let note = checks.optional("note", &self.note, typed::text(LONGEST_NOTE));
        let (product, unit, date) = (product?, unit?, date?);
        let (price, total) = money?;
        Some(Sale {
            entry: entry?,
            direction,
            product,
            quantity: quantity?,
            unit,
            unit_kg: lists.unit_kg(unit, product, date),
            price,
            total,
            currency,
            rate: rate?,
            date,
            level: level?,
            country: country?,
            buyer,
            channel,
            document,
            certificate,
            export: export?,
            exporter,
            note,
        })
    }

    fn country(&self, level: Option<MarketLevel>, checks: &mut Checks) -> Option<Country> {
        let said = self.country.trim();
        let country = checks.optional("country", said, Country::read);
        if country.is_none() && !said.is_empty() {
            return None;
        }
        level?.country(country).map_err(|reason| checks.refuse("country", reason)).ok()
    }

    fn export(&self, level: Option<MarketLevel>, checks: &mut Checks) -> Option<Export> {
        let said = self.export.trim();
        let export = checks.optional("export", said, Export::read);
        if export.is_none() && !said.is_empty() {
            return None;
        }
        level?.export(export).map_err(|reason| checks.refuse("export", reason)).ok()
    }

    /// Price for one unit, and total. The one that was not typed follows from the other.
    fn money(&self, quantity: Option<Quantity>, checks: &mut Checks) -> Option<(Price, Price)> {
        let means = checks.optional("price_means", &self.price_means, PriceMeans::read);
        let (price_text, total_text) = match means {
            Some(PriceMeans::Total) => ("", self.price.as_str()),
            Some(PriceMeans::Each) | None => (self.price.as_str(), self.total.as_str()),
        };
        if price_text.trim().is_empty() && total_text.trim().is_empty() {
            checks.refuse("price", Reason::Missing);
            return None;
        }
        let price = checks.optional("price", price_text, typed::amount);
        let total = checks.optional("total", total_text, typed::amount);
        let quantity = quantity?;
        match (price, total) {
            (Some(price), Some(total)) if agree(quantity, price, total) => Some((price, total)),
            (Some(_), Some(_)) => {
                checks.refuse("price", Reason::Disagrees);
                checks.refuse("total", Reason::Disagrees);
                None
            }
            (Some(price), None) => Some((price, sum(quantity.cost(price), "price", checks)?)),
            (None, Some(total)) => Some((sum(quantity.each(total), "total", checks)?, total)),
            (None, None) => None,
        }
    }
}

fn quantity(text: &str) -> Result<Quantity, Reason> {
    let micro = typed::amount(text)?.micro();
    Quantity::from_micro(micro).ok_or(Reason::TooLarge)
}

fn sum(found: Option<Price>, field: &str, checks: &mut Checks) -> Option<Price> {
    if found.is_none() {
        checks.refuse(field, Reason::TooLarge);
    }
    found
}

/// Whether a price and a total can both be true: a price is rounded to the centavo, and the total with it.
fn agree(quantity: Quantity, price: Price, total: Price) -> bool {
    const HALF_CENTAVO: i64 = 5_000;
    let rounding = quantity.times(HALF_CENTAVO).map_or(i64::MAX, |each| each.saturating_add(HALF_CENTAVO));
    quantity.times(price.micro()).is_some_and(|cost| (cost - total.micro()).abs() <= rounding)
}
