//! Month by month, newest first: the same that the chart draws, and the downloads of it.

use super::money::money_word;
use super::unit;
use crate::components::button_link::ButtonLink;
use crate::components::chip::{Chip, Tone};
use crate::components::icon::{Glyph, Icon};
use crate::components::presence_chip::{Presence, PresenceChip};
use crate::components::section::Section;
use crate::components::state_chip::StateChip;
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, series};
use domain::names::Language;
use domain::price::profile::{PastMonth, Profile};
use domain::price::query::{Period, SeriesQuery};
use leptos::prelude::*;

/// Months shown while no longer period was asked for.
const MONTHS: usize = 12;

/// The table with its downloads.
#[component]
pub fn Past(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let all = profile.query.period == Period::All;
    let (title, most) = if all {
        (series::table_title_all(language), usize::MAX)
    } else {
        (series::table_title_year(language), MONTHS)
    };
    let rows = profile
        .past
        .iter()
        .rev()
        .take(most)
        .map(|month| row(month, profile.lacks_index(month.judged.month), language))
        .collect_view();
    let price = series::col_price(language, money_word(&profile, language), unit(&profile, language));
    let downloads = downloads(&profile.query);
    view! {
        <Section title=title aside=downloads>
            <Table caption=title shown=Caption::Heard>
                <thead>
                    <tr>
                        <th scope="col">{series::col_month(language)}</th>
                        <th class="num" scope="col">{price}</th>
                        <th class="num" scope="col">{series::col_usual(language)}</th>
                        <th class="num wide-cell" scope="col">{series::col_against(language)}</th>
                        <th scope="col">{series::col_state(language)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        </Section>
    }
}

fn downloads(query: &SeriesQuery) -> impl FnOnce() -> AnyView + Send + 'static {
    let (csv, xlsx) = (query.href_at("/descargas/serie.csv"), query.href_at("/descargas/serie.xlsx"));
    move || {
        view! {
            <div class="acts">
                <ButtonLink href=csv attr:download="" attr:rel="external">
                    <Glyph icon=Icon::Download />
                    "CSV"
                </ButtonLink>
                <ButtonLink href=xlsx attr:download="" attr:rel="external">
                    <Glyph icon=Icon::Download />
                    "XLSX"
                </ButtonLink>
            </div>
        }
        .into_any()
    }
}

fn row(month: &PastMonth, no_index: bool, language: Language) -> impl IntoView + use<> {
    let judged = month.judged;
    let usual = judged.expected.zip(judged.sigma).map_or_else(
        || "–".to_owned(),
        |(expected, sigma)| {
            let whole = |value: f64| format::number(value, if value.abs() < 20.0 { 2 } else { 0 });
            series::usual_range(language, whole(expected - sigma), whole(expected + sigma))
        },
    );
    let presence = match (judged.value, month.observed, month.no_supply) {
        (Some(_), 0, _) if month.estimated > 0 => Some(Presence::Estimated),
        (Some(_), ..) => None,
        (None, ..) if no_index => None,
        (None, _, 1..) => Some(Presence::NoSupply),
        (None, ..) => Some(Presence::NoData),
    };
    let value = judged.value.map_or_else(|| "–".to_owned(), |value| format::number(value, 2));
    let against = judged.deviation_pct.map_or_else(|| "–".to_owned(), format::signed_percent);
    view! {
        <tr>
            <th scope="row">{format::month_year(judged.month, language)}</th>
            <td class="num">
                <b>{value}</b>
            </td>
            <td class="num">{usual}</td>
            <td class="num wide-cell">{against}</td>
            <td>
                {judged.state.map(|state| view! { <StateChip state=state /> })}
                {presence.map(|presence| view! { <PresenceChip presence=presence /> })}
                {no_index.then(|| view! { <Chip tone=Tone::Line>{series::no_index(language)}</Chip> })}
            </td>
        </tr>
    }
}
