//! The answer first: of each quetzal, how much reaches the farm; then who keeps the rest.

use super::product;
use crate::components::answer::Answer;
use crate::components::button::Weight;
use crate::components::button_link::ButtonLink;
use crate::components::icon::{Glyph, Icon};
use crate::components::share_link::ShareLink;
use crate::components::table::{Caption, Table};
use crate::i18n::{self, margins, shell};
use crate::{format, platform, words};
use domain::names::Language;
use domain::period::{Month, day_number};
use domain::price::chain_of_prices::{ChainOfPrices, Route, RouteShares};
use domain::price::query::BoardQuery;
use leptos::prelude::*;

/// One box for each way of the product; where nothing can be compared, a sentence that says why.
#[component]
pub fn MarginAnswer(chain: ChainOfPrices) -> impl IntoView {
    let language = i18n::language();
    let Some(first) = chain.routes.first() else {
        let why = match chain.levels.len() {
            0 => margins::no_level(language),
            1 => margins::one_level(language),
            _ => margins::no_common_month(language),
        };
        return view! { <p class="note">{why}</p> }.into_any();
    };
    let acts = acts(&chain, first, language);
    let routes = chain.routes.iter().map(|route| way(&chain, route, language)).collect_view();
    view! {
        <Answer title=heading(first.route, language) acts=acts>
            {routes}
            <p class="sm muted">{margins::not_profit(language)}</p>
        </Answer>
    }
    .into_any()
}

/// "De cada quetzal que paga el consumidor, 42 centavos llegan a la finca."
pub(super) fn sentence(chain: &ChainOfPrices, route: &RouteShares, language: Language) -> String {
    let (lower, upper) = (route.margins.lower, route.margins.upper);
    match route.slices.first() {
        Some(slice) if slice.percent <= 100.0 => margins::share(
            language,
            margins::coin(language, chain.query.currency),
            margins::payer(language, upper),
            margins::hundredths(language, format::number(slice.percent, 0)),
            margins::place(language, lower),
        ),
        Some(_) | None => margins::upside_down(language, words::level(lower, language), words::level(upper, language)),
    }
}

/// "octubre de 2026", and how long ago it ended.
fn when(chain: &ChainOfPrices, month: Month, language: Language) -> String {
    let days = day_number(chain.today) - day_number(month.last_day());
    let unit = words::per(chain.query.unit, language);
    margins::when(language, unit, format::month_long(month, language), format::age(days, language))
}

fn heading(route: Route, language: Language) -> &'static str {
    match route {
        Route::Home => margins::answer_home(language),
        Route::Abroad => margins::answer_abroad(language),
    }
}

fn way(chain: &ChainOfPrices, route: &RouteShares, language: Language) -> impl IntoView + use<> {
    let month = format::month_long(route.month, language);
    let product = words::inside(chain.commodity.names.get(language));
    let caption = margins::parts_caption(language, product, month, heading(route.route, language));
    let money = |amount: f64| format::money(amount, chain.query.currency);
    let rows = route.slices.iter().enumerate().map(|(i, slice)| {
        let level = words::level(slice.level, language);
        let name = if i == 0 { margins::part_first(language, level) } else { margins::part_added(language, level) };
        row("", words::capital(&name), money(slice.amount), slice.percent)
    });
    let rows = rows.collect_view();
    let whole: f64 = route.slices.iter().map(|slice| slice.amount).sum();
    let upper = margins::part_first(language, words::level(route.margins.upper, language));
    let total = row("total", words::capital(&upper), money(whole), 100.0);
    let per = words::capital(words::per(chain.query.unit, language));
    view! {
        <p class="big-name">{sentence(chain, route, language)}</p>
        <p class="sm muted">{words::capital(&when(chain, route.month, language))}</p>
        <Table caption=caption shown=Caption::Heard>
            <thead>
                <tr>
                    <th scope="col">{margins::part(language)}</th>
                    <th class="num" scope="col">{per}</th>
                    <th class="num" scope="col">{margins::part_percent(language)}</th>
                </tr>
            </thead>
            <tbody>{rows} {total}</tbody>
        </Table>
    }
}

fn row(class: &'static str, name: String, amount: String, percent: f64) -> impl IntoView {
    view! {
        <tr class=class>
            <th scope="row">{name}</th>
            <td class="num">{amount}</td>
            <td class="num">{format::number(percent, 0)}</td>
        </tr>
    }
}

fn acts(chain: &ChainOfPrices, route: &RouteShares, language: Language) -> impl FnOnce() -> AnyView + Send + 'static {
    let board = BoardQuery {
        commodity: Some(chain.commodity.slug.clone()),
        unit: chain.query.unit,
        currency: chain.query.currency,
        dataset: chain.query.dataset,
        ..BoardQuery::default()
    };
    let text = margins::share_text(
        language,
        product(chain, language),
        sentence(chain, route, language),
        format::month_long(route.month, language),
        platform::address(&chain.query.href()),
    );
    let demo = chain.dataset.is_demonstration();
    let text = if demo { format!("[{}] {text}", shell::demo_word(language)) } else { text };
    move || {
        view! {
            <ShareLink text=text weight=Weight::Main />
            <ButtonLink href=board.href()>
                <Glyph icon=Icon::Prices />
                {margins::board(language)}
            </ButtonLink>
        }
        .into_any()
    }
}
