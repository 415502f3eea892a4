//! Buttons, chips, changes, icons.

use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::chip::{Chip, Tone};
use crate::components::delta::Delta;
use crate::components::icon::{Glyph, Icon};
use crate::components::mark::{Mark, Sign};
use crate::components::presence_chip::{Presence, PresenceChip};
use crate::components::section::Section;
use crate::components::state_chip::StateChip;
use crate::i18n::{self, gallery};
use domain::price::band::State;
use leptos::prelude::*;

#[component]
pub fn Buttons() -> impl IntoView {
    let language = i18n::language();
    view! {
        <Section title=gallery::buttons(language)>
            <p class="sm muted">{gallery::buttons_rule(language)}</p>
            <Button weight=Weight::Task>
                <Glyph icon=Icon::Plus />
                {gallery::register_sale(language)}
            </Button>
            <Acts>
                <Button weight=Weight::Main>{gallery::save(language)}</Button>
                <ButtonLink href="#contenido">{gallery::cancel(language)}</ButtonLink>
                <Button weight=Weight::Quiet>{gallery::see_more(language)}</Button>
                <Button weight=Weight::Danger>{gallery::delete_sale(language)}</Button>
            </Acts>
            <Acts>
                <Button weight=Weight::Main busy=Signal::stored(true)>
                    {gallery::saving(language)}
                </Button>
                <Button attr:disabled=true>{gallery::save(language)}</Button>
                <Button weight=Weight::Icon attr:aria-label=gallery::share(language)>
                    <Glyph icon=Icon::Share />
                </Button>
            </Acts>
        </Section>
    }
}

#[component]
pub fn States() -> impl IntoView {
    let language = i18n::language();
    let states = [State::Normal, State::High, State::VeryHigh, State::Low, State::VeryLow];
    let presences = [Presence::NoData, Presence::NoSupply, Presence::Estimated];
    view! {
        <Section title=gallery::states(language)>
            <p class="sm muted">{gallery::states_rule(language)}</p>
            <div class="row">
                {states.map(|state| view! { <StateChip state=state /> }).collect_view()}
                <StateChip state=State::Normal detail=gallery::for_december(language) />
            </div>
            <p class="sm">{gallery::voids(language)}</p>
            <div class="row">
                {presences.map(|presence| view! { <PresenceChip presence=presence /> }).collect_view()}
                <Chip tone=Tone::Ok>
                    <Glyph icon=Icon::Check />
                    {gallery::valid(language)}
                </Chip> <Chip tone=Tone::Warn>
                    <Sign mark=Mark::High />
                    {gallery::days_left(language)}
                </Chip> <Chip tone=Tone::Bad>
                    <Sign mark=Mark::Lapsed />
                    {gallery::lapsed(language)}
                </Chip> <Chip tone=Tone::Info>
                    <Glyph icon=Icon::Offline />
                    {gallery::queued(language)}
                </Chip>
            </div>
            <p class="sm">{gallery::changes(language)}</p>
            <div class="row">
                <Delta percent=Some(11.4) period=gallery::in_a_month(language) />
                <Delta percent=Some(-29.0) period=gallery::in_a_year(language) />
                <Delta percent=Some(0.0) period=gallery::in_a_month(language) />
                <Delta percent=None period=gallery::in_a_year(language) />
            </div>
        </Section>
    }
}

#[component]
pub fn Icons() -> impl IntoView {
    let icons = Icon::ALL.iter().map(|icon| {
        view! { <Chip>
            <Glyph icon=*icon />
            {format!("{icon:?}")}
        </Chip> }
    });
    let marks = Mark::ALL.map(|mark| {
        view! { <Chip tone=Tone::Line>
            <Sign mark=mark />
            {format!("{mark:?}")}
        </Chip> }
    });
    view! {
        <Section title=gallery::icons(i18n::language())>
            <div class="row">{icons.collect_view()} {marks.collect_view()}</div>
        </Section>
    }
}
