//! What to expect in three months, with its record; or why nothing is foretold.

use super::currency;
use crate::components::section::Section;
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, series};
use domain::names::Language;
use domain::price::forecast::backtest::{BackTest, Errors};
use domain::price::forecast::{Expected, Forecast, Published, Why, Withheld};
use domain::price::profile::Profile;
use leptos::prelude::*;

/// The table of the forecast, or the sentence in its place.
#[component]
pub fn Expectation(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let body = match &profile.forecast {
        Forecast::Published(published) => table(&profile, published, language).into_any(),
        Forecast::Withheld(withheld) => {
            view! { <p>{reason(withheld, language)}</p> {scores(withheld, language)} }.into_any()
        }
    };
    view! { <Section title=series::expect_title(language)>{body}</Section> }
}

fn table(profile: &Profile, published: &Published, language: Language) -> impl IntoView + use<> {
    let money = currency(profile);
    let rows = published.months.iter().map(|month| row(month, money, language)).collect_view();
    let tested = tested(&published.test, money, language);
    view! {
        <Table caption=series::expect_title(language) shown=Caption::Heard>
            <thead>
                <tr>
                    <th scope="col">{series::expect_month(language)}</th>
                    <th class="num" scope="col">{series::expect_mid(language)}</th>
                    <th class="num" scope="col">{series::expect_range(language)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
        <p class="sm muted">{tested}</p>
    }
}

fn row(month: &Expected, currency: domain::money::Currency, language: Language) -> impl IntoView + use<> {
    let range = match month.interval {
        Some(interval) => {
            series::expect_to(language, format::number(interval.low, 0), format::number(interval.high, 0))
        }
        None => series::expect_none(language).to_owned(),
    };
    view! {
        <tr>
            <th scope="row">{format::month_year(month.month, language)}</th>
            <td class="num">
                <b>{format::money(month.value, currency)}</b>
            </td>
            <td class="num">{range}</td>
        </tr>
    }
}

fn tested(test: &BackTest, currency: domain::money::Currency, language: Language) -> String {
    let first = |errors: &Errors| errors.by_horizon.first().map_or(f64::NAN, |accuracy| accuracy.mae);
    let money = |errors: &Errors| format::money(first(errors), currency);
    series::expect_tested(
        language,
        test.n_origins,
        money(&test.error_model),
        money(&test.error_naive),
        money(&test.error_snaive),
    )
}

fn reason(withheld: &Withheld, language: Language) -> String {
    match withheld.why {
        Why::NotBetter => series::expect_withheld(language).to_owned(),
        Why::Unchanging | Why::Implausible => series::expect_none_sound(language).to_owned(),
        Why::TooOld { latest } => series::expect_too_old(language, format::month_long(latest, language)),
        Why::NoPrices | Why::TooShort { .. } | Why::NotAPrice { .. } => series::expect_short(language).to_owned(),
    }
}

fn scores(withheld: &Withheld, language: Language) -> Option<impl IntoView + use<>> {
    let test = withheld.test.as_ref()?;
    let mase = |errors: &Errors| errors.all.mase.map_or_else(|| "–".to_owned(), |mase| format::number(mase, 2));
    let line = series::expect_withheld_scores(
        language,
        mase(&test.error_model),
        mase(&test.error_naive),
        mase(&test.error_snaive),
    );
    Some(view! { <p class="sm muted">{line}</p> })
}
