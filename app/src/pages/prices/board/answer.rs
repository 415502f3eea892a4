//! The answer first: where a seller keeps most, how much, and what can be done with that.

use crate::components::answer::Answer;
use crate::components::button::Weight;
use crate::components::button_link::ButtonLink;
use crate::components::icon::{Glyph, Icon};
use crate::components::presence_chip::{Presence, PresenceChip};
use crate::components::share_link::ShareLink;
use crate::components::stat::{Stat, StatSize};
use crate::i18n::{self, charts, prices};
use crate::pages::prices::told::Told;
use crate::{format, platform, words};
use domain::names::Language;
use domain::price::board::{Board, Mark, Row};
use domain::price::query::{Period, SeriesQuery, Sort};
use domain::price::ranking::Place;
use leptos::prelude::*;

/// The best market; where none can be compared, a sentence that says so.
#[component]
pub fn BoardAnswer(board: Board) -> impl IntoView {
    let language = i18n::language();
    let Some(best) = board.best().cloned() else {
        return view! { <p class="note">{prices::nothing_comparable(language)}</p> }.into_any();
    };
    let heading = match board.order {
        Sort::Net if best.net().is_some() => prices::best_heading(language),
        Sort::Net | Sort::Price => prices::best_price_heading(language),
    };
    let acts = acts(&board, &best, language);
    view! {
        <Answer title=heading acts=acts>
            <p class="big">
                <b>{place_name(&best, language)}</b>
            </p>
            <Figure board=board.clone() best=best.clone() />
            <p class="sm muted">{runner_up(&board, &best, language)}</p>
        </Answer>
    }
    .into_any()
}

/// The best price in one sentence: what is paid there, which holds for whoever reads it, not what one seller keeps of it.
pub(super) fn told(board: &Board, language: Language) -> Option<String> {
    let best = board.best()?;
    let amount = format::money(best.price()?, board.query.currency);
    let amount = format!("{amount} {}", words::per(board.query.unit, language));
    let told = Told {
        dataset: board.dataset,
        product: board.commodity.names.get(language),
        market: &place_name(best, language),
        amount: &match best.mark {
            Mark::Estimated => format!("{amount}, {}", charts::estimated(language)),
            Mark::Observed | Mark::NoSupply | Mark::NoData => amount,
        },
        day: best.last_day.unwrap_or(best.month.last_day()),
    };
    Some(told.sentence(language))
}

/// "La Terminal, ciudad de Guatemala"
fn place_name(row: &Row, language: Language) -> String {
    let name = row.names.get(language);
    if row.locality.is_empty() { name.to_owned() } else { format!("{name}, {}", row.locality) }
}

#[component]
fn Figure(board: Board, best: Row) -> impl IntoView {
    let language = i18n::language();
    let currency = board.query.currency;
    let per = words::per(board.query.unit, language);
    let price = best.price().unwrap_or(f64::NAN);
    let (label, value, note) = match best.net().filter(|_| board.order == Sort::Net) {
        Some(net) => {
            let costs = format::money(net.price - net.left, currency);
            let minus = prices::best_minus(language, format::money(net.price, currency), costs);
            (prices::best_net(language), net.left, format!("{per} · {minus}"))
        }
        None => (prices::best_price(language), price, per.to_owned()),
    };
    let doubtful = best.net().is_some_and(|net| board.order == Sort::Net && board.assumed.doubtful(net));
    view! {
        <Stat label=label value=format::money(value, currency) size=StatSize::Big>
            {note}
            {doubtful.then(|| view! { " " <span class="chip line">{prices::to_confirm(language)}</span> })}
            {(best.mark == Mark::Estimated).then(|| view! { " " <PresenceChip presence=Presence::Estimated /> })}
        </Stat>
    }
}

fn runner_up(board: &Board, best: &Row, language: Language) -> String {
    let worth = |row: &Row| match board.order {
        Sort::Net => row.net().map(|net| net.left),
        Sort::Price => row.price(),
    };
    let second = board.rows.get(1).filter(|row| matches!(row.place, Place::Ranked(_)));
    let compared = match second.zip(worth(best)).and_then(|(row, first)| Some((row, first - worth(row)?))) {
        Some((row, less)) => {
            let name = row.names.get(language);
            prices::second(language, name, format::money(less, board.query.currency))
        }
        None => prices::only_one(language).to_owned(),
    };
    if board.origin.is_some() { compared } else { format!("{compared} {}", prices::choose_origin(language)) }
}

fn acts(board: &Board, best: &Row, language: Language) -> impl FnOnce() -> AnyView + Send + 'static {
    let query = board.query.clone();
    let five_years = SeriesQuery {
        level: Some(board.level),
        period: Period::FiveYears,
        dataset: query.dataset,
        ..SeriesQuery::of(&board.commodity.slug, &best.market)
    };
    let link = platform::address(&query.href());
    let text = told(board, language).map_or_else(|| link.clone(), |told| format!("{told} {link}"));
    move || {
        view! {
            <ShareLink text=text weight=Weight::Main />
            <ButtonLink href=five_years.href()>
                <Glyph icon=Icon::Chart />
                {prices::see_series(language)}
            </ButtonLink>
            <ButtonLink href=query.href_at("/precios/hoja")>
                <Glyph icon=Icon::Print />
                {prices::assembly_sheet(language)}
            </ButtonLink>
        }
        .into_any()
    }
}
