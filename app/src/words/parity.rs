//! The ways of a price and their steps as words.

use crate::format::{self, NBSP};
use crate::i18n::references;
use domain::money::Currency;
use domain::names::Language;
use domain::price::coffee::Form;
use domain::price::parity::NotComputed;
use domain::price::parity::scenario::Scenario;
use domain::price::parity::step::{Measure, Operation, PricePer, StepName};

/// "Café, bolsa de Nueva York"
#[must_use]
pub fn way(way: Scenario, language: Language) -> &'static str {
    match way {
        Scenario::CoffeeNewYork => references::way_coffee_new_york(language),
        Scenario::CoffeeWorldBank => references::way_coffee_world_bank(language),
        Scenario::Cocoa => references::way_cocoa(language),
        Scenario::DollarsPerKilogram => references::way_dollars(language),
        Scenario::ImportedMaize => references::way_maize(language),
    }
}

/// "Puerto y manejo"
#[must_use]
pub fn step(step: StepName, language: Language) -> &'static str {
    match step {
        StepName::Differential => references::step_differential(language),
        StepName::Unit => references::step_unit(language),
        StepName::ExchangeRate => references::step_rate(language),
        StepName::SeaFreight => references::step_sea_freight(language),
        StepName::Insurance => references::step_insurance(language),
        StepName::Duty => references::step_duty(language),
        StepName::Port => references::step_port(language),
        StepName::Export => references::step_export(language),
        StepName::Inland => references::step_inland(language),
        StepName::Mill => references::step_mill(language),
        StepName::Yield => references::step_yield(language),
        StepName::Cooperative => references::step_cooperative(language),
        StepName::Trader => references::step_trader(language),
    }
}

/// "Q 1,249.54 por quintal de café pergamino"
#[must_use]
pub fn price(value: f64, measure: Measure, language: Language) -> String {
    format!("{} {}", amount(value, measure.price), per(measure, language))
}

/// "Q 1,249.54"
#[must_use]
pub fn amount(value: f64, told_in: PricePer) -> String {
    match told_in {
        PricePer::UsCentsPerPound => format!("US¢{NBSP}{}", format::number(value, 2)),
        PricePer::UsdPerKilogram | PricePer::UsdPerTonne | PricePer::UsdPerQuintal => {
            format::money(value, Currency::USD)
        }
        PricePer::GtqPerQuintal | PricePer::GtqPerTonne => format::money(value, Currency::GTQ),
    }
}

/// "por quintal de café pergamino"
#[must_use]
pub fn per(measure: Measure, language: Language) -> String {
    let mass = match measure.price {
        PricePer::UsCentsPerPound => references::per_pound(language),
        PricePer::UsdPerKilogram => references::per_kilogram(language),
        PricePer::UsdPerTonne | PricePer::GtqPerTonne => references::per_tonne(language),
        PricePer::UsdPerQuintal | PricePer::GtqPerQuintal => references::per_quintal(language),
    };
    measure.of.map_or_else(|| mass.to_owned(), |form| format!("{mass} {}", of(form, language)))
}

/// "quetzales por quintal de café pergamino"
#[must_use]
pub fn measure(measure: Measure, language: Language) -> String {
    let money = match measure.price {
        PricePer::UsCentsPerPound => references::money_cents(language),
        PricePer::UsdPerKilogram | PricePer::UsdPerTonne | PricePer::UsdPerQuintal => {
            references::money_dollars(language)
        }
        PricePer::GtqPerQuintal | PricePer::GtqPerTonne => references::money_quetzales(language),
    };
    format!("{money} {}", per(measure, language))
}

/// "de café oro"
#[must_use]
pub fn of(form: Form, language: Language) -> &'static str {
    match form {
        Form::Green => references::of_green(language),
        Form::Parchment => references::of_parchment(language),
        Form::DriedCherry => references::of_dried_cherry(language),
        Form::DecaffeinatedGreen => references::of_decaffeinated(language),
        Form::Roasted => references::of_roasted(language),
        Form::Soluble => references::of_soluble(language),
    }
}

/// "× 46", "− 85.00", "+ 1.1 %": what a step does.
#[must_use]
pub fn change(operation: Operation, amount: f64) -> String {
    let (sign, shown) = match operation {
        Operation::Times => ("×", factor(amount)),
        Operation::Plus if amount < 0.0 => ("−", format::number(-amount, 2)),
        Operation::Plus => ("+", format::number(amount, 2)),
        Operation::Less => ("−", format::number(amount, 2)),
        Operation::PlusPercent => ("+", format::percent(amount)),
        Operation::LessPercent => ("−", format::percent(amount)),
    };
    format!("{sign}{NBSP}{shown}")
}

/// As many decimals as the factor has, four at most: `46`, `0.8`, `7.7063`.
fn factor(amount: f64) -> String {
    let text = format::number(amount, 4);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What stands after the field of a step: the unit of its figure, as short as it can be told.
#[must_use]
pub fn asked_in(step: StepName, operation: Operation, told_in: Measure, language: Language) -> String {
    match (step, operation) {
        (StepName::ExchangeRate, _) => references::quetzales_per_dollar(language).to_owned(),
        (_, Operation::Times) => references::kg_per_kg(language).to_owned(),
        (_, Operation::PlusPercent | Operation::LessPercent) => references::percent_of_price(language).to_owned(),
        (_, Operation::Plus | Operation::Less) => short(told_in.price, language),
    }
}

/// "Q por quintal"
#[must_use]
pub fn short(told_in: PricePer, language: Language) -> String {
    let sign = match told_in {
        PricePer::UsCentsPerPound => "US¢",
        PricePer::UsdPerKilogram | PricePer::UsdPerTonne | PricePer::UsdPerQuintal => format::sign(Currency::USD),
        PricePer::GtqPerQuintal | PricePer::GtqPerTonne => format::sign(Currency::GTQ),
    };
    format!("{sign} {}", per(Measure { price: told_in, of: None }, language))
}

/// Why nothing was computed, as a sentence.
#[must_use]
pub fn not_computed(why: NotComputed, language: Language) -> String {
    match why {
        NotComputed::NoStart => references::no_start(language).to_owned(),
        NotComputed::Missing { step: StepName::ExchangeRate } => {
            let missing = references::missing(language, step(StepName::ExchangeRate, language));
            format!("{missing} {}", references::no_rate(language))
        }
        NotComputed::Missing { step: missing } => references::missing(language, step(missing, language)),
        NotComputed::Impossible { step: wrong } => references::impossible(language, step(wrong, language)),
        NotComputed::OutOfRange => references::out_of_range(language).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_is_told_with_its_money_its_mass_and_its_state() {
        let door = Measure { price: PricePer::GtqPerQuintal, of: Some(Form::Parchment) };
        assert_eq!(price(1_249.536, door, Language::Es), "Q\u{a0}1,249.54 por quintal de café pergamino");
        let maize = Measure { price: PricePer::UsdPerTonne, of: None };
        assert_eq!(price(180.0, maize, Language::En), "US$\u{a0}180.00 per tonne");
        assert_eq!(measure(door, Language::Es), "quetzales por quintal de café pergamino");
    }

    #[test]
    fn a_step_shows_what_it_does() {
        assert_eq!(change(Operation::Times, 46.0), "×\u{a0}46");
        assert_eq!(change(Operation::Times, 7.706_3), "×\u{a0}7.7063");
        assert_eq!(change(Operation::Less, 85.0), "−\u{a0}85.00");
        assert_eq!(change(Operation::Plus, -5.0), "−\u{a0}5.00");
        assert_eq!(change(Operation::PlusPercent, 1.1), "+\u{a0}1.1\u{a0}%");
    }
}
