//! The ladder of uses of the month, and the share made use of month by month.

use super::written::{kilograms, month_words, whole};
use crate::api::circular::Shown;
use crate::charts::share_months::{MonthBar, ShareMonths};
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::circular_words as words;
use crate::i18n::{self, circular as texts};
use domain::circular::coverage::MonthState;
use domain::circular::uses::Rung;
use leptos::prelude::*;

/// Rungs with leftovers, and the sum of all.
#[component]
pub(super) fn Ladder(shown: Shown) -> impl IntoView {
    let language = i18n::language();
    let Ok(uses) = shown.indicators.uses else { return ().into_any() };
    let all = uses.diverted.whole;
    let money = move |gtq: Option<i64>| gtq.map_or_else(|| texts::no_data(language).to_owned(), whole);
    let share = move |kg: i64| format::number(100.0 * kg as f64 / all as f64, 0);
    let told: Vec<i64> = uses.ladder.iter().filter_map(|rung| rung.gtq).collect();
    let sum = (!told.is_empty()).then(|| told.iter().sum());
    let row = |rung: &Rung| {
        view! {
            <tr>
                <th scope="row">{format!("{} · {}", rung.rung as usize + 1, words::rung(language, rung.rung))}</th>
                <td class="num">{kilograms(rung.kg)}</td>
                <td class="num">{share(rung.kg)}</td>
                <td class="num">{money(rung.gtq)}</td>
            </tr>
        }
    };
    let rows = uses.ladder.iter().map(row).collect_view();
    view! {
        <section class="fig card">
            <h2>{texts::ladder(language)}</h2>
            <Table caption=texts::ladder(language) shown=Caption::Heard>
                <thead>
                    <tr>
                        <th scope="col">{texts::rung_use(language)}</th>
                        <th scope="col" class="num">
                            {texts::kg(language)}
                        </th>
                        <th scope="col" class="num">
                            {texts::of_hundred(language)}
                        </th>
                        <th scope="col" class="num">
                            {texts::gtq(language)}
                        </th>
                    </tr>
                </thead>
                <tbody>
                    {rows} <tr class="total">
                        <th scope="row">{texts::all_left(language)}</th>
                        <td class="num">{kilograms(all)}</td>
                        <td class="num">"100"</td>
                        <td class="num">{money(sum)}</td>
                    </tr>
                </tbody>
            </Table>
        </section>
    }
    .into_any()
}

/// The row of bars; what is missing is drawn as missing.
#[component]
pub(super) fn Months(shown: Shown) -> impl IntoView {
    let language = i18n::language();
    let latest = shown.record.month;
    let bar = |one: &domain::circular::coverage::MonthShare| {
        let share = match one.state {
            MonthState::Diverted(share) => Some(share.value()),
            MonthState::Missing | MonthState::Unknown => None,
        };
        let words = share.map_or_else(String::new, |share| format::number(100.0 * share, 0));
        MonthBar { label: format::month_short(one.month.number(), language).to_owned(), share, words }
    };
    let bars: Vec<MonthBar> = shown.shares.iter().map(bar).collect();
    let known: Vec<&MonthBar> = bars.iter().filter(|bar| bar.share.is_some()).collect();
    let title = match (known.first(), known.last()) {
        (Some(first), Some(last)) if known.len() > 1 => texts::from_to(language, &first.words, &last.words),
        (Some(one), _) => texts::one_month(language, &one.words),
        (None, _) => texts::no_data(language).to_owned(),
    };
    let gaps = shown.shares.iter().filter(|one| !matches!(one.state, MonthState::Diverted(_)));
    let gaps: Vec<String> = gaps.map(|one| month_words(one.month, Some(latest), language)).collect();
    let first = shown.shares.first().map_or(latest, |one| one.month);
    let period = texts::by_month(language, format::month_year(first, language), format::month_year(latest, language));
    view! {
        <figure class="fig card">
            <figcaption>
                <h2>{title}</h2>
                <p>{period}</p>
            </figcaption>
            <ShareMonths months=bars missing=texts::no_data(language) />
            {(!gaps.is_empty()).then(|| view! { <p class="sm">{texts::not_zero(language, gaps.join(", "))}</p> })}
        </figure>
    }
}
