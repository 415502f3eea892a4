//! Sales by market level, quarter by quarter: drawn, in a table, and to be explored.

use super::Files;
use crate::charts::level_stack::LevelStack;
use crate::charts::level_stack::explore::ExploreLevels;
use crate::components::table::{Caption, Table};
use crate::i18n::{self, markets, sales};
use crate::words::markets as words;
use domain::names::Language;
use domain::sale::market_level::MarketLevel;
use domain::sale::markets::Markets;
use domain::sale::stack::Bar;
use leptos::prelude::*;

#[component]
pub(super) fn Levels(view: Markets) -> impl IntoView {
    let language = i18n::language();
    let heads = MarketLevel::ALL
        .iter()
        .map(|level| view! { <th class="num" scope="col">{sales::level_word(language, *level)}</th> })
        .collect_view();
    let rows = view.bars.iter().map(|bar| row(bar, language)).collect_view();
    let bars = view.bars.clone();
    view! {
        <figure class="fig card">
            <figcaption>
                <h2>{markets::levels_title(language)}</h2>
                <p>{markets::levels_sub(language)}</p>
            </figcaption>
            <LevelStack bars=bars.clone() sentence=markets::levels_label(language) />
            <ExploreLevels bars=bars />
            <details>
                <summary>{markets::see_table(language)}</summary>
                <Table caption=markets::levels_title(language) shown=Caption::Heard>
                    <thead>
                        <tr>
                            <th scope="col">{markets::col_quarter(language)}</th>
                            {heads}
                            <th class="num" scope="col">
                                {markets::col_total(language)}
                            </th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </Table>
            </details>
            <Files query=view.query table="niveles" />
        </figure>
    }
}

fn row(bar: &Bar, language: Language) -> impl IntoView + use<> {
    let quarter = markets::quarter_of(language, bar.from);
    let cells = match bar.lines {
        0 => view! { <td colspan="5">{markets::not_recorded(language)}</td> }.into_any(),
        _ => {
            let level = |level: &i64| if *level == 0 { "–".to_owned() } else { words::quetzales(*level) };
            let cells = bar.levels.iter().map(level).chain([words::quetzales(bar.total())]);
            cells.map(|cell| view! { <td class="num">{cell}</td> }).collect_view().into_any()
        }
    };
    view! {
        <tr>
            <th scope="row" class="nowrap">
                {quarter}
            </th>
            {cells}
        </tr>
    }
}
