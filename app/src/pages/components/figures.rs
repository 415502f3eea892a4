//! The answer, figures, progress, the months of a year.

use crate::components::answer::Answer;
use crate::components::button::Weight;
use crate::components::button_link::ButtonLink;
use crate::components::chip::{Chip, Tone};
use crate::components::icon::{Glyph, Icon};
use crate::components::prog::{Prog, Progress};
use crate::components::section::Section;
use crate::components::share_link::ShareLink;
use crate::components::stat::{Stat, StatSize};
use crate::components::surco::{Height, Surco, SurcoMonth};
use crate::format;
use crate::i18n::{self, gallery, shell};
use domain::money::Currency;
use leptos::prelude::*;

#[component]
pub fn Answers() -> impl IntoView {
    let language = i18n::language();
    let acts = move || {
        view! {
            <ShareLink text=gallery::why_body(language) weight=Weight::Main />
            <ButtonLink href="/">
                <Glyph icon=Icon::Chart />
                {gallery::see_more(language)}
            </ButtonLink>
        }
    };
    view! {
        <Answer title=gallery::answer(language) acts=acts>
            <p class="big">
                <b>{gallery::long_name(language)}</b>
            </p>
            <Stat label=gallery::left(language) value=format::money(206.27, Currency::GTQ) size=StatSize::Big>
                {gallery::age(language)}
                " "
                <Chip tone=Tone::Line>{shell::demo_word(language)}</Chip>
            </Stat>
        </Answer>
    }
}

#[component]
pub fn Figures() -> impl IntoView {
    let language = i18n::language();
    view! {
        <Section title=gallery::figures(language)>
            <div class="stats">
                <Stat label=gallery::price(language) value=format::money(237.27, Currency::GTQ)>
                    {gallery::age(language)}
                </Stat>
                <Stat label=gallery::amount(language) value="552" />
            </div>
            <Prog
                label=gallery::windows_open(language)
                figure=gallery::nine_of_thirteen(language)
                progress=Progress::Share { done: 9.0 / 13.0, due: Some(0.63) }
            />
            <Prog label=gallery::diagnosed(language) figure="96" progress=Progress::NoTarget />
        </Section>
    }
}

/// Potato at La Terminal, 2010 to 2019: percent of the mean of the year.
const SEASON: [i8; 12] = [0, 1, 1, 12, 13, 16, 3, -17, -17, -9, -5, 2];

#[component]
pub fn Season() -> impl IntoView {
    let language = i18n::language();
    let months = SEASON.iter().zip(1u8..).map(move |(percent, month)| {
        let figure = format!("{percent:+}");
        let height = match percent {
            9.. => Height::High,
            -8..=8 => Height::Usual,
            ..=-9 => Height::Low,
        };
        SurcoMonth {
            month,
            spoken: gallery::season_spoken(language, format::month_name(month, language), &figure),
            figure,
            bar: (month != 11).then(|| (62 + 2 * percent).unsigned_abs()),
            height,
        }
    });
    view! {
        <Section title=gallery::season(language)>
            <Surco months=months.collect() now=Some(12) />
        </Section>
    }
}
