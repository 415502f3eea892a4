//! The strip of the demonstration, and the places of every role.

use crate::components::chip::{Chip, Tone};
use crate::components::demo_bar::DemoBar;
use crate::components::icon::Glyph;
use crate::components::menu::{Menu, MenuItem, Seen};
use crate::components::section::Section;
use crate::i18n::{self, gallery};
use leptos::prelude::*;

/// The places as chips: the daily task filled, those of the phone alone outlined.
#[component]
pub fn Menus() -> impl IntoView {
    let language = i18n::language();
    let place = move |item: &'static MenuItem| {
        let tone = match item.seen {
            Seen::Task => Tone::Info,
            Seen::Phone => Tone::Line,
            Seen::Everywhere | Seen::Wide => Tone::Plain,
        };
        view! {
            <Chip tone=tone>
                <Glyph icon=item.icon />
                {(item.label)(language)}
            </Chip>
        }
    };
    let menus = [Menu::Visitor, Menu::Msme, Menu::Cooperative, Menu::Vume, Menu::Team].map(|menu| {
        let more = menu.more().map(|group| {
            view! {
                <b class="sm">{(group.heading)(language)}</b>
                {group.items.iter().map(place).collect_view()}
            }
        });
        view! { <div class="row">{menu.bar().iter().map(place).collect_view()} {more}</div> }
    });
    view! {
        <Section title=gallery::menus(language)>
            <p class="sm muted">{gallery::menus_rule(language)}</p>
            <DemoBar />
            {menus.collect_view()}
        </Section>
    }
}
