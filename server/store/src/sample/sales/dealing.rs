//! One dealing as its sales: when, how much, at what price.

use super::parties::Parties;
use super::table::{Asked, Dealing};
use super::writing::ENTERED;
use crate::reference;
use crate::sample::SOURCE;
use crate::sample::catalogue::{Offer, offers};
use crate::sample::chance::Chance;
use crate::sample::economy;
use crate::sample::prices::Pricing;
use domain::entry::EntryId;
use domain::id::{EnterpriseId, UnitId};
use domain::money::{Currency, Price};
use domain::period::{Date, Month, date_of_day, day_number};
use domain::place::Point;
use domain::quantity::Quantity;
use domain::sale::lists::Lists;
use domain::sale::{DayRate, Sale};
use std::collections::{BTreeMap, HashMap};

/// What a dollar costs, and the last day.
pub(super) struct Prices {
    until: Date,
    dollar: HashMap<Month, i64>,
}

impl Prices {
    pub(super) fn until(until: Date) -> Self {
        Self { until, dollar: economy::gtq_per_usd(until).collect() }
    }

    fn rate(&self, currency: Currency, on: Date) -> Option<DayRate> {
        let gtq = Price::from_micro(*self.dollar.get(&Month::of(on))?)?;
        (currency == Currency::USD).then(|| DayRate { currency, on, gtq, source: SOURCE.to_owned() })
    }
}

/// Every sale of a dealing up to the last day; none where the tables do not fit each other, which a test would show.
pub(super) fn sales(
    number: u16,
    dealing: &Dealing,
    enterprises: &BTreeMap<&'static str, EnterpriseId>,
    known: (&Parties, &Lists<'_>, &Prices),
) -> Vec<(EnterpriseId, Sale)> {
    let Some(of) = enterprises.get(dealing.msme) else { return Vec::new() };
    let Some(terms) = Terms::of(dealing, known) else { return Vec::new() };
    let last = dealing.until.map_or(terms.prices.until, |until| until.min(terms.prices.until));
    let times = (day_number(last) - day_number(dealing.from)).max(-1) / dealing.every + 1;
    let sale = |time: i32| terms.sale(number, time).filter(|sale| sale.date <= last);
    (0..=times).filter_map(sale).map(|sale| (*of, sale)).collect()
}

/// What all sales of a dealing have in common.
struct Terms<'a> {
    dealing: &'a Dealing,
    parties: &'a Parties,
    lists: &'a Lists<'a>,
    prices: &'a Prices,
    unit: UnitId,
    currency: Currency,
    pricing: Option<Pricing>,
    chance: Chance,
}

impl<'a> Terms<'a> {
    fn of(dealing: &'a Dealing, (parties, lists, prices): (&'a Parties, &'a Lists<'a>, &'a Prices)) -> Option<Self> {
        let (_, good) = parties.product(dealing.msme, dealing.product)?;
        let (unit, currency, pricing) = match &dealing.asked {
            Asked::Own { currency, unit, .. } => (*unit, *currency, None),
            Asked::Market { level, market, .. } => {
                let asks =
                    |offer: &&Offer| (offer.good.slug, offer.level) == (good, *level) && offer.markets.contains(market);
                let offer = offers().iter().find(asks)?;
                let place = reference::markets().iter().find(|seed| seed.slug == *market)?;
                let point = place.lat_lon.map(|(lat, lon)| Point { lat, lon });
                (offer.unit, offer.currency, Some(Pricing::new(offer, market, point)))
            }
        };
        let slug = reference::units().iter().find(|seed| seed.words.contains(&unit))?.slug;
        let unit = lists.units.iter().find(|known| known.slug == slug)?.id;
        let chance = Chance::of(&["sale", dealing.msme, dealing.product, dealing.buyer]);
        Some(Self { dealing, parties, lists, prices, unit, currency, pricing, chance })
    }

    /// The sale of one turn; `None` in a month without any.
    fn sale(&self, number: u16, time: i32) -> Option<Sale> {
        let Dealing { every, from, .. } = *self.dealing;
        let late = (self.chance.at(time).unit() * f64::from(every) * 0.3) as i32;
        let date = date_of_day(day_number(from) + time * every + late)?;
        let quantity = self.quantity(date, time)?;
        let price = self.price(date, time)?;
        let [d0, d1] = number.to_be_bytes();
        let [.., t0, t1] = time.to_be_bytes();
        let unit = self.unit;
        let (product, _) = self.parties.product(self.dealing.msme, self.dealing.product)?;
        let exporter = self.dealing.exporter;
        Some(Sale {
            entry: EntryId::new(ENTERED, [0, 0, 0, 0, 0, 0, d0, d1, t0, t1]),
            direction: self.dealing.direction,
            product,
            quantity,
            unit,
            unit_kg: self.lists.unit_kg(unit, product, date),
            price,
            total: quantity.cost(price)?,
            currency: self.currency,
            rate: self.prices.rate(self.currency, date),
            date,
            level: self.dealing.level,
            country: self.dealing.country,
            buyer: self.parties.buyer(self.dealing.msme, self.dealing.buyer),
            channel: Some(self.dealing.channel),
            document: self.dealing.document,
            certificate: None,
            export: self.dealing.export,
            exporter: (!exporter.is_empty()).then(|| exporter.to_owned()),
            note: None,
        })
    }

    fn quantity(&self, date: Date, time: i32) -> Option<Quantity> {
        let month = usize::from(Month::of(date).number()) - 1;
        let season = f64::from(self.dealing.months[month]) / 5.0;
        let years = f64::from(day_number(date) - day_number(self.dealing.from)) / 365.25;
        let spread = 0.8 + 0.4 * self.chance.at(time).at(1).unit();
        let much = self.dealing.quantity * season * (1.0 + self.dealing.grows).powf(years) * spread;
        if season == 0.0 {
            return None;
        }
        Quantity::from_micro(much.round().max(1.0) as i64 * 1_000_000)
    }

    /// To the steps in which people agree: five centavos, a quarter.
    fn price(&self, date: Date, time: i32) -> Option<Price> {
        let around = 1.0 + 0.015 * self.chance.at(time).at(2).normal();
        let asked = match &self.dealing.asked {
            Asked::Market { times, .. } => self.pricing.as_ref()?.on(date)?.to_f64() * times,
            Asked::Own { price, grows, .. } => {
                let years = f64::from(day_number(date) - day_number(Date::constant(2025, 1, 1))) / 365.25;
                price.to_f64() * (1.0 + grows).powf(years)
            }
        };
        let step = if asked < 20.0 { 0.05 } else { 0.25 };
        let price = (asked * around / step).round() * step;
        Price::from_f64((price * 100.0).round() / 100.0)
    }
}
