//! The last twelve months as a table: each level, the difference between the ends, and the share that reaches the first.

use crate::components::presence_chip::{Presence, PresenceChip};
use crate::components::section::Section;
use crate::components::table::{Caption, Table};
use crate::i18n::{self, margins, series};
use crate::{format, words};
use domain::names::Language;
use domain::period::Month;
use domain::price::chain_of_prices::{Cell, ChainOfPrices, Route, RouteShares};
use leptos::prelude::*;

/// Months shown.
const MONTHS: usize = 12;

/// The table; nothing without a level.
#[component]
pub fn LevelMonths(chain: ChainOfPrices) -> impl IntoView {
    let language = i18n::language();
    let months = chain.latest_months(MONTHS);
    if months.is_empty() {
        return ().into_any();
    }
    let caption = margins::table_caption(
        language,
        words::inside(chain.commodity.names.get(language)),
        words::currency(chain.query.currency, language).to_lowercase(),
        words::unit_inside(chain.query.unit, language),
    );
    let levels = chain.levels.iter().map(|level| {
        let name = margins::part_first(language, words::level(level.price_type(), language));
        view! { <th class="num" scope="col">{words::capital(&name)}</th> }
    });
    let levels = levels.collect_view();
    let routes = chain.routes.iter().map(|route| heads(route, language)).collect_view();
    let rows = months.into_iter().map(|month| row(&chain, month, language)).collect_view();
    view! {
        <Section title=margins::table_title(language)>
            <Table caption=caption shown=Caption::Heard>
                <thead>
                    <tr>
                        <th scope="col">{series::col_month(language)}</th>
                        {levels}
                        {routes}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        </Section>
    }
    .into_any()
}

fn heads(route: &RouteShares, language: Language) -> impl IntoView + use<> {
    let margin = match route.route {
        Route::Home => margins::margin_home(language),
        Route::Abroad => margins::margin_abroad(language),
    };
    let share = margins::reaches(language, margins::place(language, route.margins.lower));
    view! {
        <th class="num" scope="col">{margin}</th>
        <th class="num" scope="col">{share}</th>
    }
}

fn row(chain: &ChainOfPrices, month: Month, language: Language) -> impl IntoView + use<> {
    let levels = chain.levels.iter().map(|level| cell(level.cell(month)));
    let shares = chain.routes.iter().map(|route| {
        let margins = &route.margins;
        let (margin, share) = (margins.margin.get(month), margins.share.get(month));
        let none = || "–".to_owned();
        view! {
            <td class="num">{margin.map_or_else(none, |margin| format::number(margin, 2))}</td>
            <td class="num">{share.map_or_else(none, format::percent)}</td>
        }
    });
    view! {
        <tr>
            <th scope="row">{format::month_year(month, language)}</th>
            {levels.collect_view()}
            {shares.collect_view()}
        </tr>
    }
}

fn cell(cell: Cell) -> impl IntoView {
    let (price, presence) = match cell {
        Cell::Seen(price) => (Some(price), None),
        Cell::Estimated(price) => (Some(price), Some(Presence::Estimated)),
        Cell::NoSupply => (None, Some(Presence::NoSupply)),
        Cell::NoData => (None, Some(Presence::NoData)),
    };
    view! {
        <td class="num">
            {price.map(|price| view! { <b>{format::number(price, 2)}</b> " " })}
            {presence.map(|presence| view! { <PresenceChip presence=presence /> })}
        </td>
    }
}
