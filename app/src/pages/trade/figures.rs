//! The latest year in three figures: value, value per kilogram, growth.

use crate::components::stat::{Stat, StatSize};
use crate::format;
use crate::i18n::{self, trade};
use crate::words::trade as words;
use domain::trade::flow::Standing;
use domain::trade::view::TradeView;
use leptos::prelude::*;

/// Nothing without a year.
#[component]
pub fn LatestFigures(view: TradeView) -> impl IntoView {
    let language = i18n::language();
    let Some((years, latest)) = view.years.as_ref().and_then(|years| Some((years, years.years.last()?))) else {
        return ().into_any();
    };
    let change = latest.change.map(|change| trade::on_year_before(language, format::signed_percent(change)));
    let provisional = (latest.standing == Standing::Provisional).then(|| trade::provisional(language));
    let note: Vec<String> = change.into_iter().chain(provisional.map(str::to_owned)).collect();
    // Where the publisher of the totals tells no weights, the year of the destinations may.
    let weighed = years.years.iter().rev().find_map(|year| Some((year.year, year.unit_value?)));
    let elsewhere = view.destinations.as_ref().and_then(|found| {
        let weighed = found.rows.iter().all(|row| row.unit_value.is_some());
        let kg: f64 = found.rows.iter().filter_map(|row| row.weight.kg()).sum();
        (weighed && kg > 0.0).then(|| (found.year, found.partners.to_f64() / kg))
    });
    let unit = match weighed.or(elsewhere) {
        Some((year, value)) => {
            let amount = trade::per_kg(language, format::number(value, 2));
            view! { <Stat label=trade::latest_unit(language, year) value=amount /> }.into_any()
        }
        None => view! {
            <Stat label=trade::latest_unit(language, latest.year) value=trade::no_weight(language)>
                {trade::no_weight_why(language)}
            </Stat>
        }
        .into_any(),
    };
    let growth = match years.growth {
        Some(growth) => view! {
            <Stat
                label=trade::growth_label(language, growth.from, growth.to)
                value=format::signed_percent(growth.yearly)
            >
                {trade::growth_note(language)}
            </Stat>
        }
        .into_any(),
        None => {
            view! { <Stat label=trade::order_growth(language) value="–">{trade::no_growth(language)}</Stat> }.into_any()
        }
    };
    view! {
        <div class="stats">
            <Stat
                label=trade::latest(language, latest.year)
                value=words::about(latest.value, language)
                size=StatSize::Usual
            >
                {note.join(" · ")}
            </Stat>
            {unit}
            {growth}
        </div>
    }
    .into_any()
}
