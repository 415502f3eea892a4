//! Why the price is called normal, high or low: expected price, usual variation, alert and its record, other measures.

use super::currency;
use crate::components::explain::Explain;
use crate::components::section::Section;
use crate::i18n::{self, components, prices, series};
use crate::{format, words};
use domain::names::Language;
use domain::price::alert::{Alert, Side};
use domain::price::alps;
use domain::price::ifpa;
use domain::price::profile::Profile;
use leptos::prelude::*;

/// The explanation, with the conventions beside each figure.
#[component]
pub fn SeriesWhy(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let title = match &profile.analysis.band {
        Ok(judged) => series::why_title(language, components::state(language, judged.state)),
        Err(_) => series::why_none_title(language).to_owned(),
    };
    let facts = facts(&profile, language).into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view();
    let measures = measures(&profile, language).into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view();
    view! {
        <Section title=title>
            <Explain>
                <p>{sentence(&profile, language)}</p>
                <ul>{facts}</ul>
            </Explain>
            <details>
                <summary>{series::more_methods(language)}</summary>
                <ul class="stack sm">{measures}</ul>
                <p class="sm">
                    <a href="/acerca#metodos">{i18n::about::method_title(language)}</a>
                </p>
            </details>
        </Section>
    }
}

fn sentence(profile: &Profile, language: Language) -> String {
    let money = |value: f64| format::money(value, currency(profile));
    match &profile.analysis.band {
        Ok(judged) => {
            let away = money(judged.distance.abs());
            let distance = if judged.distance >= 0.0 {
                series::distance_above(language, away)
            } else {
                series::distance_below(language, away)
            };
            let month = format::month_name(profile.month.number(), language);
            series::why_expected(language, month, money(judged.band.expected), money(judged.band.sigma), distance)
        }
        Err(why) => words::not_evaluable(*why, language),
    }
}

fn facts(profile: &Profile, language: Language) -> Vec<String> {
    let mut facts = Vec::new();
    if profile.analysis.band.is_ok() {
        facts.push(series::why_method(language).to_owned());
    }
    if let Ok(alert) = &profile.analysis.alert {
        facts.extend(alert_facts(alert, language));
    }
    if profile.analysis.band.is_ok() {
        facts.push(prices::why_good_bad(language).to_owned());
    }
    facts
}

fn alert_facts(alert: &Alert, language: Language) -> Vec<String> {
    let limit = |value: f64| format::number(value, 1);
    let limits = format!("+{} / −{}", limit(alert.limits.high), limit(alert.limits.low));
    let now = match alert.raised {
        Some(Side::High) => series::alert_on(language, limit(alert.limits.high)),
        Some(Side::Low) => series::alert_on(language, limit(alert.limits.low)),
        None => series::alert_off(language, limits),
    };
    let mut facts = vec![now, prices::why_record(language, alert.past, alert.high.months, alert.low.months)];
    let (high, low) = (&alert.high.within_six, &alert.low.within_six);
    if high.told + low.told > 0 {
        facts.push(prices::why_right(language, high.right + low.right, high.told + low.told));
    }
    facts
}

/// ALPS, IFPA and movement; where one cannot be given, why.
fn measures(profile: &Profile, language: Language) -> Vec<String> {
    let analysis = &profile.analysis;
    let why = |name: &str, why| format!("{name}: {}", words::not_evaluable(why, language));
    vec![
        match &analysis.alps {
            Ok(found) => series::alps_line(
                language,
                format::number(found.value, 2),
                alps_word(found.class, language),
                series::alps_convention(language),
            ),
            Err(reason) => why("ALPS", *reason),
        },
        match &analysis.ifpa {
            Ok(found) => series::ifpa_line(language, format::number(found.ifpa, 2), ifpa_word(found.class, language)),
            Err(reason) => why("IFPA", *reason),
        },
        match &analysis.variation {
            Ok(found) => series::volatility_line(language, format::percent(100.0 * found.share)),
            Err(reason) => why(series::variation_word(language), *reason),
        },
        match &analysis.historical_volatility {
            Ok(found) => series::annual_volatility_line(language, format::percent(100.0 * found.share)),
            Err(reason) => why(series::volatility_word(language), *reason),
        },
    ]
}

fn alps_word(class: alps::Class, language: Language) -> &'static str {
    match class {
        alps::Class::Normal => series::alps_normal(language),
        alps::Class::Stress => series::alps_stress(language),
        alps::Class::Alert => series::alps_alert(language),
        alps::Class::Crisis => series::alps_crisis(language),
    }
}

fn ifpa_word(class: ifpa::Class, language: Language) -> &'static str {
    match class {
        ifpa::Class::AbnormallyHigh => series::ifpa_very_high(language),
        ifpa::Class::ModeratelyHigh => series::ifpa_high(language),
        ifpa::Class::Normal => series::ifpa_normal(language),
        ifpa::Class::ModeratelyLow => series::ifpa_low(language),
        ifpa::Class::AbnormallyLow => series::ifpa_very_low(language),
    }
}
