//! Domain values as words of the page: levels, units, reasons.

pub mod alerts;
pub mod countries;
pub mod enterprises;
pub mod markets;
pub mod parity;
pub mod trade;
pub mod uploads;

use crate::format;
use crate::i18n::{prices, series};
use domain::money::Currency;
use domain::names::Language;
use domain::price::PriceType;
use domain::price::evaluation::NotEvaluable;
use domain::unit::{DisplayUnit, Unit};

/// "de mayoreo"
#[must_use]
pub fn level(level: PriceType, language: Language) -> &'static str {
    match level {
        PriceType::FarmGate => prices::level_farm_gate(language),
        PriceType::Wholesale => prices::level_wholesale(language),
        PriceType::Retail => prices::level_retail(language),
        PriceType::Fob => prices::level_fob(language),
        PriceType::International => prices::level_international(language),
    }
}

/// "Quintal"
#[must_use]
pub fn display_unit(unit: DisplayUnit, language: Language) -> &'static str {
    match unit {
        DisplayUnit::Quintal => prices::unit_quintal(language),
        DisplayUnit::Arroba => prices::unit_arroba(language),
        DisplayUnit::Libra => prices::unit_libra(language),
        DisplayUnit::Kilogram => prices::unit_kg(language),
    }
}

/// "quintal", inside a sentence
#[must_use]
pub fn unit_inside(unit: DisplayUnit, language: Language) -> &'static str {
    match unit {
        DisplayUnit::Quintal => prices::inside_quintal(language),
        DisplayUnit::Arroba => prices::inside_arroba(language),
        DisplayUnit::Libra => prices::inside_libra(language),
        DisplayUnit::Kilogram => prices::unit_kg(language),
    }
}

/// "por quintal"
#[must_use]
pub fn per(unit: DisplayUnit, language: Language) -> &'static str {
    match unit {
        DisplayUnit::Quintal => prices::per_quintal(language),
        DisplayUnit::Arroba => prices::per_arroba(language),
        DisplayUnit::Libra => prices::per_libra(language),
        DisplayUnit::Kilogram => prices::per_kg(language),
    }
}

/// "Quetzales"; a currency without a word keeps its code.
#[must_use]
pub fn currency(currency: Currency, language: Language) -> String {
    match currency {
        Currency::GTQ => series::quetzales(language).to_owned(),
        Currency::USD => series::dollars(language).to_owned(),
        other => other.code().to_owned(),
    }
}

/// "Q 52.27 por 13.92 kg": a price as its market says it.
#[must_use]
pub fn quoted(value: f64, currency: Currency, unit: &Unit, language: Language) -> String {
    format!("{} {}", format::money(value, currency), prices::per(language, unit.names.get(language)))
}

/// Where the weight of a unit comes from; what is not one of our notes is a source in its own words.
#[must_use]
pub fn factor_source(source: &str, language: Language) -> String {
    match source {
        "metric" => series::factor_metric(language).to_owned(),
        "avoirdupois" => series::factor_avoirdupois(language).to_owned(),
        "libra" => series::factor_libra(language).to_owned(),
        own => own.to_owned(),
    }
}

/// Why an indicator says nothing, as a sentence.
#[must_use]
pub fn not_evaluable(why: NotEvaluable, language: Language) -> String {
    match why {
        NotEvaluable::NoValue => series::no_value(language).to_owned(),
        NotEvaluable::NoRecent { months } => series::no_recent(language, months),
        NotEvaluable::TooShort { have, need } => series::too_short(language, have, need),
        NotEvaluable::TooManyGaps { present, months } => series::too_many_gaps(language, present, months),
        NotEvaluable::ThinMonth { month, have, need } => {
            series::thin_month(language, format::month_name(month, language), have, need)
        }
        NotEvaluable::MissingLag { months } => series::missing_lag(language, months),
        NotEvaluable::FlatSeries => series::flat(language).to_owned(),
        NotEvaluable::NotPositive | NotEvaluable::ExpectedNotPositive => series::not_positive(language).to_owned(),
        NotEvaluable::MissingIndex => series::missing_index(language).to_owned(),
        NotEvaluable::NoOverlap => series::no_overlap(language).to_owned(),
    }
}

/// The first letter as a capital: a name at the head of a title.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The first letter small: a product's name inside a sentence.
#[must_use]
pub fn inside(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// A browser by its name and its machine, out of what it says of itself; empty when it says nothing known.
#[must_use]
pub fn device(agent: &str) -> String {
    let browsers = [
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung"),
        ("Firefox", "Firefox"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ];
    let machines = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ];
    let named =
        |names: &[(&str, &'static str)]| names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    [named(&browsers), named(&machines)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
