//! The latest price, its state and its changes, and what can be done with it.

use super::money::money_word;
use super::{currency, told, unit};
use crate::components::button::Weight;
use crate::components::delta::Delta;
use crate::components::share_link::ShareLink;
use crate::components::stat::{Stat, StatSize};
use crate::components::state_chip::StateChip;
use crate::i18n::{self, prices, series};
use crate::{format, platform, words};
use domain::price::profile::Profile;
use domain::price::query::Money;
use leptos::prelude::*;

/// Price, state, changes, share.
#[component]
pub fn Lead(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let month = format::month_name(profile.month.number(), language);
    let month_year = words::capital(&format::month_long(profile.month, language));
    let key = series::lead_key(language, month_year, words::level(profile.series.price_type, language));
    let money = format::money(profile.analysis.value.unwrap_or(f64::NAN), currency(&profile));
    let age = format::age(profile.age_days, language);
    let note = series::lead_note(language, unit(&profile, language), &age);
    let real = profile.query.money == Money::Real;
    let of_money = real.then(|| words::inside(&money_word(&profile, language)));
    let state = profile.analysis.band.as_ref().ok().map(|judgement| judgement.state);
    let percent = |change: Option<f64>, period: String| view! { <Delta percent=change period=period /> };
    let five_years = profile.analysis.against_five_years.as_ref().ok().map(|against| against.pct);
    let text = format!("{} {}", told(&profile, language), platform::address(&profile.query.href()));
    let detail = format!("{} {month}", series::for_month(language));
    view! {
        <section class="lead">
            <Stat label=key value=money size=StatSize::Big>
                {note}
                {of_money.as_ref().map(|money| format!(" · {money}"))}
            </Stat>
            <div class="stack">
                <div class="row">{state.map(|state| view! { <StateChip state=state detail=detail /> })}</div>
                <div class="row">
                    {percent(
                        profile.analysis.month_on_month.as_ref().ok().map(|change| change.pct),
                        prices::in_a_month(language).to_owned(),
                    )}
                    {percent(
                        profile.analysis.year_on_year.as_ref().ok().map(|change| change.pct),
                        prices::in_a_year(language).to_owned(),
                    )} {percent(five_years, prices::over_five_years(language, month))}
                </div>
            </div>
            <div class="acts">
                <ShareLink text=text weight=Weight::Main />
            </div>
        </section>
    }
}
