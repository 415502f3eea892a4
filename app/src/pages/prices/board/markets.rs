//! All markets of the product, best first; under each, why its price is called what it is.

use super::costs::OwnCostsForm;
use super::why::RowWhy;
use crate::charts::sparkline::Sparkline;
use crate::components::choice::Choice;
use crate::components::delta::Delta;
use crate::components::presence_chip::{Presence, PresenceChip};
use crate::components::rank::{Rank, RankHeads};
use crate::components::rank_row::{Place as RowPlace, RankFigures, RankRow};
use crate::components::section::Section;
use crate::components::seg::Seg;
use crate::components::source_line::SourceLine;
use crate::components::state_chip::StateChip;
use crate::i18n::{self, components, prices};
use crate::{format, words};
use domain::names::Language;
use domain::price::board::{Board, Mark, Row};
use domain::price::conversion::NotComparable;
use domain::price::query::{BoardQuery, SeriesQuery, Sort};
use domain::price::ranking::Place;
use domain::unit::DisplayUnit;
use leptos::prelude::*;

/// The ranking with its order, the seller's costs and the source.
#[component]
pub fn Markets(board: Board) -> impl IntoView {
    let language = i18n::language();
    let per = words::per(board.query.unit, language);
    let caption = match board.order {
        Sort::Net => prices::rank_caption_net(language),
        Sort::Price => prices::rank_caption_price(language),
    };
    let heads = RankHeads {
        figure: match board.order {
            Sort::Net => prices::col_net(language, per),
            Sort::Price => prices::col_price(language, per),
        },
        price: prices::col_quoted(language).to_owned(),
    };
    let best = board.best().and_then(|row| worth(row, board.order)).unwrap_or(f64::NAN);
    let rows = board.rows.iter().map(|row| market(&board, row, best, language)).collect_view();
    let order = order(&board, language);
    let costs = board.origin.is_some().then(|| view! { <OwnCostsForm board=board.clone() /> });
    let other_world = other_world(&board, language);
    let note = libra_note(&board, language);
    let sources = board.sources.iter().cloned().map(|source| view! { <SourceLine source=source /> }).collect_view();
    view! {
        <Section
            title=prices::all_markets(language)
            aside=move || view! { <Seg label=prices::sort_label(language) options=order /> }.into_any()
        >
            <Rank caption=caption heads=heads>
                {rows}
            </Rank>
            {costs}
            {sources}
            <p class="src">{note}</p>
            {other_world}
        </Section>
    }
}

fn order(board: &Board, language: Language) -> Vec<Choice> {
    if board.origin.is_none() {
        return Vec::new();
    }
    let option = |sort: Sort, label: &str| {
        Choice::new(label, BoardQuery { sort: Some(sort), ..board.query.clone() }.href(), &sort, &board.order)
    };
    vec![option(Sort::Net, prices::sort_net(language)), option(Sort::Price, prices::sort_price(language))]
}

fn libra_note(board: &Board, language: Language) -> String {
    let kg = |unit: DisplayUnit| format::number(unit.kg(board.libra), 2);
    prices::libra_note(language, kg(DisplayUnit::Libra), kg(DisplayUnit::Quintal))
}

fn other_world(board: &Board, language: Language) -> Option<impl IntoView + use<>> {
    use domain::dataset::Dataset;
    let (other, words) = match board.dataset {
        Dataset::Real => (Dataset::Demonstration, prices::demo_switch(language)),
        Dataset::Demonstration => (Dataset::Real, prices::real_switch(language)),
    };
    board.other_dataset.then(|| {
        let href = BoardQuery { dataset: Some(other), ..BoardQuery::default() }.href();
        view! { <p class="src"><a href=href>{words}</a></p> }
    })
}

fn worth(row: &Row, order: Sort) -> Option<f64> {
    match order {
        Sort::Net => row.net().map(|net| net.left).or_else(|| row.price()),
        Sort::Price => row.price(),
    }
}

fn market(board: &Board, row: &Row, best: f64, language: Language) -> impl IntoView + use<> {
    let (month_change, year_change) = (row.month_change, row.year_change);
    let compared = month_change.is_some() || year_change.is_some();
    let has_figure = row.quoted.is_some();
    let changes = move || {
        if !has_figure {
            ().into_any()
        } else if compared {
            view! {
                <Delta percent=month_change period=prices::in_a_month(language) />
                <Delta percent=year_change period=prices::in_a_year(language) />
            }
            .into_any()
        } else {
            view! { <span class="faint xs">{prices::too_few(language)}</span> }.into_any()
        }
    };
    let spark = row.quoted.as_ref().map(|quoted| quoted.spark.clone());
    let spark = spark.filter(|months| months.iter().flatten().count() > 1);
    let state = row.judgement.as_ref().ok().map(|judgement| judgement.state);
    let presence = match row.mark {
        Mark::Observed => None,
        Mark::Estimated => Some(Presence::Estimated),
        Mark::NoSupply => Some(Presence::NoSupply),
        Mark::NoData => Some(Presence::NoData),
    };
    let (whole, this) = (board.clone(), row.clone());
    let shown = presence != Some(Presence::NoSupply) && presence != Some(Presence::NoData);
    view! {
        <RankRow
            figures=figures(board, row, best, language)
            changes=changes
            spark=move || spark.map(|months| view! { <Sparkline months=months /> }.into_any()).unwrap_or(().into_any())
            state=move || {
                view! {
                    {state.filter(|_| shown).map(|state| view! { <StateChip state=state /> })}
                    {presence.map(|presence| view! { <PresenceChip presence=presence /> })}
                }
                    .into_any()
            }
        >
            <RowWhy board=whole row=this />
        </RankRow>
    }
}

fn figures(board: &Board, row: &Row, best: f64, language: Language) -> RankFigures {
    let currency = board.query.currency;
    let worth = worth(row, board.order);
    let ranked = matches!(row.place, Place::Ranked(_));
    let quoted = row.quoted.as_ref();
    let figure = match (row.mark, worth) {
        (Mark::NoSupply, _) => components::no_supply(language).to_lowercase(),
        (Mark::NoData, _) => components::no_data(language).to_lowercase(),
        (Mark::Observed | Mark::Estimated, Some(value)) => format::money(value, currency),
        (Mark::Observed | Mark::Estimated, None) => no_comparison(row, language).to_owned(),
    };
    let from = match (board.order, row.net()) {
        (Sort::Net, Some(net)) => prices::of_price(language, format::money(net.price, currency)),
        (Sort::Net, None) | (Sort::Price, _) => String::new(),
    };
    let series = SeriesQuery {
        level: Some(board.level),
        dataset: board.query.dataset,
        ..SeriesQuery::of(&board.commodity.slug, &row.market)
    };
    RankFigures {
        place: match row.place {
            Place::Ranked(place) => RowPlace::At(place),
            Place::Unranked(_) => RowPlace::None,
        },
        market: row.names.get(language).to_owned(),
        href: series.href(),
        locality: locality(row, language),
        figure,
        from,
        share: worth.filter(|value| ranked && best > 0.0 && *value > 0.0).map(|value| value / best),
        price: quoted.map_or_else(|| "–".to_owned(), |q| format::money(q.mean, q.currency)),
        price_note: quoted.map_or_else(String::new, |q| {
            let per = prices::per(language, q.unit.names.get(language));
            let days =
                if q.days == 1 { prices::month_one(language).to_owned() } else { prices::month_mean(language, q.days) };
            format!("{per} · {days}")
        }),
    }
}

fn no_comparison(row: &Row, language: Language) -> &'static str {
    match row.shown {
        Err(NotComparable::NoFactor) => prices::no_factor(language),
        Err(NotComparable::NoRate(_)) => prices::no_rate(language),
        Ok(_) => prices::no_freight(language),
    }
}

/// "Ciudad de Guatemala · dato de diciembre, hace 8 días"
fn locality(row: &Row, language: Language) -> String {
    let age = row.age_days.map(|days| format::age(days, language));
    let data = match (row.mark, age) {
        (Mark::Observed | Mark::Estimated, Some(age)) => {
            prices::data_of(language, format::month_year(row.month, language), age)
        }
        (Mark::NoSupply, Some(age)) => prices::visited(language, age),
        (Mark::NoData, Some(age)) => prices::last_data(language, age),
        (_, None) => prices::never_data(language).to_owned(),
    };
    if row.locality.is_empty() { data } else { format!("{} · {data}", row.locality) }
}
