//! Sales and markets in the words of their pages.

use super::countries::country;
use crate::format::{self, NBSP};
use crate::i18n::markets;
use domain::money::Currency;
use domain::names::Language;
use domain::sale::Channel;
use domain::sale::comparison::NotCompared;
use domain::sale::destination::Destination;
use domain::sale::market_level::MarketLevel;
use domain::sale::premium::NoPremium;

/// "Mismo departamento", "Otro departamento", "El Salvador"
#[must_use]
pub fn destination(destination: Destination, language: Language) -> String {
    match destination.level {
        MarketLevel::Local => markets::same_department(language).to_owned(),
        MarketLevel::National => markets::other_department(language).to_owned(),
        MarketLevel::Regional | MarketLevel::International => country(destination.country, language),
    }
}

/// `Q 266,000`, of millionths of a quetzal.
#[must_use]
pub fn quetzales(micro: i64) -> String {
    format!("Q{NBSP}{}", format::number(micro as f64 / 1e6, 0))
}

/// `Q 4.29`
#[must_use]
pub fn per_kg(value: f64) -> String {
    format::money(value, Currency::GTQ)
}

/// `62.0`, tonnes of millionths of a kilogram; small ones with two decimals.
#[must_use]
pub fn tonnes(micro: i64) -> String {
    let tonnes = micro as f64 / 1e9;
    format::number(tonnes, if tonnes < 1.0 { 2 } else { 1 })
}

/// "en plaza", inside a sentence.
#[must_use]
pub fn channel(channel: Channel, language: Language) -> &'static str {
    match channel {
        Channel::AtFarm => markets::channel_farm(language),
        Channel::MarketDay => markets::channel_plaza(language),
        Channel::OwnShop => markets::channel_shop(language),
        Channel::Delivery => markets::channel_delivery(language),
        Channel::CollectionCentre => markets::channel_centre(language),
        Channel::Fair => markets::channel_fair(language),
        Channel::SchoolFeeding => markets::channel_school(language),
        Channel::Online => markets::channel_online(language),
        Channel::ThroughExporter => markets::channel_exporter(language),
    }
}

/// Why a price has no premium.
#[must_use]
pub fn no_premium(why: NoPremium, language: Language) -> &'static str {
    match why {
        NoPremium::NoWeight => markets::no_weight(language),
        NoPremium::OtherProduct => markets::other_product(language),
        NoPremium::OtherLevel => markets::other_level(language),
        NoPremium::OtherMonth => markets::other_month(language),
        NoPremium::NoReference => markets::no_reference(language),
    }
}

/// Why a sale does not stand on the band.
#[must_use]
pub fn not_compared(why: NotCompared, language: Language) -> &'static str {
    match why {
        NotCompared::NoSale => markets::no_sale(language),
        NotCompared::NoWeight => markets::no_weight(language),
        NotCompared::OtherGrade => markets::other_product(language),
        NotCompared::OtherLevel => markets::other_level(language),
        NotCompared::NoBand => markets::no_band(language),
    }
}
