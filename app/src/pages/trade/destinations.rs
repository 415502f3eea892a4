//! Destinations of the latest year that has them, ranked; the world's total stands apart.

use super::what;
use crate::components::choice::Choice;
use crate::components::note::{Note, NoteKind};
use crate::components::section::Section;
use crate::components::seg::Seg;
use crate::components::source_line::SourceLine;
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, trade};
use crate::words::{self, trade as amounts};
use domain::names::Language;
use domain::trade::area::AreaKind;
use domain::trade::query::{Order, TradeQuery};
use domain::trade::view::{Check, Destination, Destinations, TradeView};
use leptos::prelude::*;

/// Destinations seen at once; the others open at a touch.
const FIRST: usize = 12;

/// The ranking, or why there is none.
#[component]
pub fn WhereTo(view: TradeView) -> impl IntoView {
    let language = i18n::language();
    let what = words::inside(&what(&view, language));
    let Some(found) = view.destinations else {
        return view! { <p>{trade::where_none(language)}</p> }.into_any();
    };
    let growth = found.since.map_or_else(
        || trade::col_growth_none(language).to_owned(),
        |since| trade::col_growth(language, since, found.year),
    );
    let row = |(row, place): (&Destination, u32)| destination(row, place, language);
    let rows = found.rows.iter().zip(1..).take(FIRST).map(row).collect_view();
    let others = found.rows.iter().zip(1..).skip(FIRST).map(row).collect_view();
    let others_count = found.rows.len().saturating_sub(FIRST);
    let totals = totals(&found, language);
    let (title, check) = (trade::where_title(language, found.year), check(found.check, language));
    let options = orders(&view.query, language);
    let verdict = if matches!(found.check, Check::Exceeded(_)) {
        view! {
            <Note kind=NoteKind::Warn>
                <p>{check}</p>
            </Note>
        }
        .into_any()
    } else {
        view! { <p>{check}</p> }.into_any()
    };
    let caption = trade::where_caption(language, what, found.year);
    let (first_heads, more_heads) = (heads(&growth, language), heads(&growth, language));
    let rest = (others_count > 0).then(|| {
        let more = trade::more_destinations(language, others_count);
        view! {
            <details>
                <summary>{more.clone()}</summary>
                <Table caption=more shown=Caption::Heard class="named">
                    {more_heads}
                    <tbody>{others}</tbody>
                </Table>
            </details>
        }
    });
    view! {
        <Section title=title id="destinos">
            <div class="row">
                <Seg label=trade::order_label(language) options=options />
            </div>
            <Table caption=caption shown=Caption::Heard class="named">
                {first_heads}
                <tbody>{rows} {totals}</tbody>
            </Table>
            {rest}
            {verdict}
            <p class="src">{trade::unit_value_note(language)}</p>
            <SourceLine source=found.source />
        </Section>
    }
    .into_any()
}

fn heads(growth: &str, language: Language) -> impl IntoView + use<> {
    view! {
        <thead>
            <tr>
                <th class="num" scope="col">{trade::col_place(language)}</th>
                <th scope="col">{trade::col_destination(language)}</th>
                <th class="num" scope="col">{trade::col_value(language)}</th>
                <th class="num" scope="col">{trade::col_share(language)}</th>
                <th class="num" scope="col">{growth.to_owned()}</th>
                <th class="num" scope="col">{trade::col_unit(language)}</th>
            </tr>
        </thead>
    }
}

fn orders(query: &TradeQuery, language: Language) -> Vec<Choice> {
    let option = |order: Order| {
        let href = format!("{}#destinos", TradeQuery { order, ..query.clone() }.href());
        Choice::new(trade::order(language, order), href, &order, &query.order)
    };
    Order::ALL.into_iter().map(option).collect()
}

fn destination(row: &Destination, place: u32, language: Language) -> impl IntoView + use<> {
    let apart =
        (row.area.kind == AreaKind::Unallocated).then(|| view! { <small>{trade::not_a_country(language)}</small> });
    let growth = match (row.growth, row.new) {
        (Some(growth), _) => format::signed_percent(growth.yearly),
        (None, true) => trade::new_destination(language).to_owned(),
        (None, false) => "–".to_owned(),
    };
    view! {
        <tr>
            <td class="num">{place}</td>
            <th scope="row">{row.area.names.get(language).to_owned()} {apart}</th>
            <td class="num">
                <b>{amounts::dollars(row.value)}</b>
            </td>
            <td class="num">{row.share.map_or_else(|| "–".to_owned(), format::percent)}</td>
            <td class="num">{growth}</td>
            <td class="num">{amounts::per_kg(row.unit_value)}</td>
        </tr>
    }
}

fn totals(found: &Destinations, language: Language) -> impl IntoView + use<> {
    let line = |words: &'static str, value| {
        view! {
            <tr class="total">
                <td></td>
                <th scope="row">{words}</th>
                <td class="num">{amounts::dollars(value)}</td>
                <td></td>
                <td></td>
                <td></td>
            </tr>
        }
    };
    view! {
        {line(trade::partners_total(language), found.partners)}
        {found.world.map(|world| line(trade::world_total(language), world))}
    }
}

fn check(check: Check, language: Language) -> String {
    match check {
        Check::Equal => trade::check_equal(language).to_owned(),
        Check::Within(apart) => trade::check_within(language, amounts::dollars(apart)),
        Check::Exceeded(apart) => trade::check_exceeded(language, amounts::dollars(apart)),
        Check::NoTotal => trade::check_no_total(language).to_owned(),
    }
}
