//! What a product costs on a day, by the model: trend, season, distance, slow walks, now and then a shock, and noise.

use super::catalogue::Offer;
use super::chance::Chance;
use super::visits::Visit;
use domain::money::Price;
use domain::period::{Date, Month, day_number};
use domain::place::Point;
use domain::price::PriceType;

/// One product at one market and level: everything that does not change from day to day.
pub(super) struct Pricing {
    offer: &'static Offer,
    /// The base at this market, with its distance from the field.
    base: f64,
    family: Chance,
    good: Chance,
    market: Chance,
    pub(super) series: Chance,
}

impl Pricing {
    /// `point` is where the market is; a market without a place has the price of the field.
    pub(super) fn new(offer: &'static Offer, market: &str, point: Option<Point>) -> Self {
        let km = point.map_or(0.0, |point| point.km_to(offer.good.field));
        Self {
            offer,
            base: offer.base * (1.0 + offer.good.per_km * km),
            family: Chance::of(&["family", offer.good.family]),
            good: Chance::of(&["good", offer.good.slug]),
            market: Chance::of(&["market", offer.good.slug, market]),
            series: Chance::of(&["series", offer.good.slug, market, offer.level.code(), offer.unit]),
        }
    }

    /// Whether a visit finds any for sale; when not, neither does the next one for about two weeks, at any level. Farmers
    /// have what they just harvested, traders keep some of it.
    pub(super) fn supplied(&self, visit: Visit) -> bool {
        let month = usize::from(Month::of(visit.date).number()) - 1;
        let lack = 1.0 - self.offer.good.supply[month];
        let kept = if self.offer.level == PriceType::FarmGate { 1.0 } else { 0.3 };
        self.market.at(-3).at(visit.day.div_euclid(15)).unit() < 1.0 - lack * kept
    }

    /// `None` only where money ends: centuries from now.
    pub(super) fn on(&self, date: Date) -> Option<Price> {
        let day = day_number(date);
        let years = f64::from(day - day_number(Date::constant(2025, 1, 1))) / 365.25;
        let moved = self.season(day) + self.slow(day) + self.shock(day);
        let local = 0.022 * self.market.wander(day, 150) + 0.014 * self.market.wander(day, 35);
        let noise = 0.012 * self.series.at(day).normal();
        let exponent =
            (1.0 + self.offer.good.growth).ln() * years + passed_on(self.offer.level) * moved + local + noise;
        rounded(self.base * exponent.exp())
    }

    /// The season between the middles of months; it comes some days early or late, stronger or weaker, from year to year.
    fn season(&self, day: i32) -> f64 {
        let late = (9.0 * self.family.at(1).wander(day, 365)) as i32;
        let strength = 1.0 + 0.22 * self.family.at(2).wander(day, 365);
        let year = f64::from((day - late).rem_euclid(1461)) / 1461.0 * 48.0 - 0.5;
        let month = year.floor() as i32;
        let of = |month: i32| self.offer.good.season[month.rem_euclid(12) as usize];
        strength * (of(month) + (of(month + 1) - of(month)) * (year - year.floor()))
    }

    fn slow(&self, day: i32) -> f64 {
        let walks = 0.75 * self.family.at(3).wander(day, 430) + 0.5 * self.family.at(4).wander(day, 140);
        self.offer.good.swing * (walks + 0.3 * self.good.wander(day, 50))
    }

    /// A frost or a glut in about one of fifteen spans of four months: up or down by at most a third, over a hundred days.
    fn shock(&self, day: i32) -> f64 {
        let draw = self.family.at(5).at(day.div_euclid(120));
        if draw.unit() > 0.07 {
            return 0.0;
        }
        let height = (1.5 * draw.at(1).normal() * self.offer.good.swing).clamp(-0.2, 0.3);
        let way = f64::from(day.rem_euclid(120)) / 100.0;
        height * (1.0 - (2.0 * way - 1.0).abs()).max(0.0)
    }
}

/// How much of a movement reaches each level: retailers smooth, farmers feel it.
fn passed_on(level: PriceType) -> f64 {
    match level {
        PriceType::FarmGate => 1.1,
        PriceType::Wholesale | PriceType::International => 1.0,
        PriceType::Fob => 0.9,
        PriceType::Retail => 0.7,
    }
}

/// To the steps in which markets quote: five centavos, a quarter, a quetzal, five quetzales.
fn rounded(price: f64) -> Option<Price> {
    let step = match price {
        p if p < 6.0 => 0.05,
        p if p < 60.0 => 0.25,
        p if p < 500.0 => 1.0,
        _ => 5.0,
    };
    Price::from_f64((price / step).round() * step)
}
