//! Whose quetzales the prices are told in: of each month, or without inflation.

use crate::components::choice::Choice;
use crate::components::seg::Seg;
use crate::i18n::{self, series};
use crate::{format, words};
use domain::money::Currency;
use domain::names::Language;
use domain::price::profile::{Profile, RealMoney};
use domain::price::query::{Money, SeriesQuery};
use leptos::prelude::*;

/// The switch, and what the choice means; where there is no index, a sentence instead of the switch.
#[component]
pub fn MoneySwitch(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let Some(real) = &profile.real else {
        return view! { <p class="sm muted">{series::money_none(language)}</p> }.into_any();
    };
    let told = told(&profile, real, language);
    let gaps = missing(&profile, real, language).map(|sentence| view! { <p class="sm">{sentence}</p> });
    view! {
        <div class="stack">
            <div class="row">
                <Seg label=series::money_label(language) options=options(&profile, language) />
            </div>
            <p class="sm muted">
                {told} " " <a href="/acerca#real">{i18n::about::convention(language)}</a>
            </p>
            {gaps}
        </div>
    }
    .into_any()
}

fn options(profile: &Profile, language: Language) -> Vec<Choice> {
    let option = |money: Money| {
        let label = match money {
            Money::Nominal => series::money_nominal(language),
            Money::Real => series::money_real(language),
        };
        let query = SeriesQuery { money, ..profile.query.clone() };
        let query = match money {
            Money::Nominal => query,
            // The index measures quetzales.
            Money::Real => SeriesQuery { currency: Currency::GTQ, ..query },
        };
        Choice::new(label, query.href(), &money, &profile.query.money)
    };
    Money::ALL.into_iter().map(option).collect()
}

fn told(profile: &Profile, real: &RealMoney, language: Language) -> String {
    let base = format::month_long(real.base, language);
    match profile.query.money {
        Money::Nominal => series::money_nominal_is(language).to_owned(),
        Money::Real => {
            let days = domain::period::day_number(profile.today) - domain::period::day_number(real.base.last_day());
            let source = real.source.names.get(language);
            series::money_real_is(language, base, source, format::age(days.max(0), language))
        }
    }
}

/// Which months stay empty, and why; nothing while every price has its index.
fn missing(profile: &Profile, real: &RealMoney, language: Language) -> Option<String> {
    let (first, last) = (real.nominal_only.first()?, real.nominal_only.last()?);
    let months = |month: &domain::period::Month| format::month_long(*month, language);
    (profile.query.money == Money::Real)
        .then(|| series::money_missing(language, real.nominal_only.len(), months(first), months(last)))
}

/// "Quetzales", or "Quetzales de diciembre de 2025"; a currency without a word keeps its code.
#[must_use]
pub fn money_word(profile: &Profile, language: Language) -> String {
    let word = words::currency(profile.currency, language);
    match (&profile.real, profile.query.money) {
        (Some(real), Money::Real) => series::money_of(language, word, format::month_long(real.base, language)),
        (None, Money::Real) | (_, Money::Nominal) => word,
    }
}
