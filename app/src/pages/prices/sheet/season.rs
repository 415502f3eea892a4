//! In which months the product usually pays more, in black and hatching.

use crate::charts::season_bars::SeasonBars;
use crate::i18n::{self, series, sheet as texts};
use crate::{format, words};
use domain::price::seasonality::{CLEAR_PCT, WhenToSell};
use domain::price::sheet::Sheet;
use leptos::prelude::*;

/// The strip of twelve months, or why there is none.
#[component]
pub fn SheetSeason(sheet: Sheet) -> impl IntoView {
    let language = i18n::language();
    let product = sheet.commodity.names.get(language).to_owned();
    let content = match sheet.season {
        Ok(season) => {
            let key = match season.when_to_sell() {
                WhenToSell::Clear { .. } => {
                    texts::season_key(language, season.months.iter().map(|month| month.years).max().unwrap_or_default())
                }
                WhenToSell::Even { .. } => texts::season_even(language, format::percent(CLEAR_PCT)),
            };
            view! {
                <p>{texts::season_product(language, product)}</p>
                <SeasonBars seasonality=season now=Some(sheet.month.number()) />
                <p>{key}</p>
            }
            .into_any()
        }
        Err(why) => {
            view! { <p>{product} ". " {words::not_evaluable(why, language)} " " {series::season_short(language)}</p> }
                .into_any()
        }
    };
    view! {
        <section>
            <h2>{texts::season_title(language)}</h2>
            {content}
        </section>
    }
}
