//! Exports year by year: bars, and the table that says the same.

use super::what;
use crate::charts::year_bars::{Firmness, YearBar, YearBars};
use crate::components::section::Section;
use crate::components::source_line::SourceLine;
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, trade};
use crate::words::{self, trade as amounts};
use domain::names::Language;
use domain::trade::flow::Standing;
use domain::trade::measure::Weight;
use domain::trade::view::{TradeView, Year};
use leptos::prelude::*;

/// Nothing without a year.
#[component]
pub fn YearByYear(view: TradeView) -> impl IntoView {
    let language = i18n::language();
    let shown = what(&view, language);
    let what = words::inside(&shown);
    let Some(years) = view.years else { return ().into_any() };
    let highest = years.years.iter().map(|year| year.value.to_f64()).fold(0.0, f64::max);
    let (divisor, unit) = match highest {
        2e6.. => (1e6, trade::years_unit_millions(language)),
        2e3.. => (1e3, trade::years_unit_thousands(language)),
        _ => (1.0, trade::years_unit_dollars(language)),
    };
    let bar = |year: &Year| YearBar {
        year: year.year,
        value: year.value.to_f64() / divisor,
        firmness: match year.standing {
            Standing::Final => Firmness::Final,
            Standing::Provisional => Firmness::Provisional,
        },
    };
    let bars: Vec<YearBar> = years.years.iter().map(bar).collect();
    let hollow = years.years.iter().any(|year| year.standing == Standing::Provisional);
    let two_spellings = years.years.iter().any(|year| year.lines.iter().any(|line| line.digits() > 6));
    let sentence = years.years.first().zip(years.years.last()).map(|(first, last)| {
        let value = |year: &Year| amounts::about(year.value, language);
        trade::years_chart(language, &what, value(first), first.year, value(last), last.year)
    });
    let rows = years.years.iter().rev().map(|year| row(year, language)).collect_view();
    view! {
        <Section title=trade::years_title(language)>
            <figure class="fig">
                <figcaption>
                    <p>{unit} ". " {hollow.then(|| trade::years_hollow(language))}</p>
                </figcaption>
                <YearBars bars=bars sentence=sentence.unwrap_or_default() />
            </figure>
            <Table caption=trade::years_caption(language, &what) shown=Caption::Heard>
                <thead>
                    <tr>
                        <th scope="col">{trade::col_year(language)}</th>
                        <th class="num" scope="col">{trade::col_value(language)}</th>
                        <th class="num" scope="col">{trade::col_change(language)}</th>
                        <th class="num" scope="col">{trade::col_weight(language)}</th>
                        <th class="num" scope="col">{trade::col_unit(language)}</th>
                        <th scope="col">{trade::col_lines(language)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
            {two_spellings.then(|| view! { <p class="src">{trade::lines_added(language)}</p> })}
            <SourceLine source=years.source />
        </Section>
    }
    .into_any()
}

fn row(year: &Year, language: Language) -> impl IntoView + use<> {
    let provisional = year.standing == Standing::Provisional;
    let marks = [
        provisional.then(|| trade::provisional(language)),
        year.from_partners.then(|| trade::from_partners(language)),
        matches!(year.weight, Weight::Estimated(_)).then(|| trade::estimated_weight(language)),
    ];
    let marks = marks.into_iter().flatten().map(|words| view! { <span class="chip line">{words}</span> " " });
    let lines: Vec<String> = year.lines.iter().map(ToString::to_string).collect();
    view! {
        <tr>
            <th scope="row">{year.year} " " {marks.collect_view()}</th>
            <td class="num">
                <b>{amounts::dollars(year.value)}</b>
            </td>
            <td class="num">{year.change.map_or_else(|| "–".to_owned(), format::signed_percent)}</td>
            <td class="num">{amounts::tonnes(year.weight)}</td>
            <td class="num">{amounts::per_kg(year.unit_value)}</td>
            <td class="xs nowrap">{lines.join(", ")}</td>
        </tr>
    }
}
