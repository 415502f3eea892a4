//! In which months the price is usually high or low.

use crate::charts::season_bars::SeasonBars;
use crate::components::section::Section;
use crate::i18n::{self, series};
use crate::{format, words};
use domain::names::Language;
use domain::price::profile::Profile;
use domain::price::seasonality::{Seasonality, WhenToSell};
use leptos::prelude::*;

/// The strip of twelve months under its sentence.
#[component]
pub fn SeriesSeason(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let now = profile.month.number();
    match profile.analysis.seasonality {
        Ok(seasonality) => {
            let years = seasonality.months.iter().map(|season| season.years).max().unwrap_or(0);
            view! {
                <Section title=title(&seasonality, language) id="temporada">
                    <p class="muted">{series::season_sub(language, years)}</p>
                    <SeasonBars seasonality=seasonality now=Some(now) />
                </Section>
            }
            .into_any()
        }
        Err(why) => view! {
            <Section title=series::season_heading(language) id="temporada">
                <p>{series::season_short(language)} " " {words::not_evaluable(why, language)}</p>
            </Section>
        }
        .into_any(),
    }
}

/// "De abril a junio suele pagarse más; en agosto y septiembre, menos"
pub(super) fn title(seasonality: &Seasonality, language: Language) -> String {
    match seasonality.when_to_sell() {
        WhenToSell::Clear { high, low, .. } => {
            series::season_title(language, words::capital(&months(&high, language)), months(&low, language))
        }
        WhenToSell::Even { .. } => series::season_even(language).to_owned(),
    }
}

/// "de abril a junio", "en agosto y septiembre", "en marzo, julio y octubre".
fn months(numbers: &[u8], language: Language) -> String {
    let name = |number: &u8| format::month_name(*number, language);
    let in_a_row = numbers.windows(2).all(|pair| pair[1] == pair[0] % 12 + 1);
    match numbers {
        [] => String::new(),
        [one] => series::months_one(language, name(one)),
        [first, .., last] if in_a_row && numbers.len() > 2 => series::months_range(language, name(first), name(last)),
        [firsts @ .., last] => {
            let firsts: Vec<&str> = firsts.iter().map(name).collect();
            series::months_list(language, firsts.join(", "), name(last))
        }
    }
}
