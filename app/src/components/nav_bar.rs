//! The navigation: one list, at the bottom of a phone, beside or above the page where there is room.

use super::icon::Glyph;
use super::menu::{Menu, MenuItem, Seen};
use crate::i18n::{self, shell};
use leptos::prelude::*;

/// The places of a role; `path` is the address shown.
#[component]
pub fn NavBar(menu: Menu, #[prop(into)] path: Signal<String>) -> impl IntoView {
    let language = i18n::language();
    let place = move |item: &'static MenuItem| {
        let (on, class) = match item.seen {
            Seen::Everywhere => (None, None),
            Seen::Task => (None, Some("do")),
            Seen::Phone => (Some("phone"), None),
            Seen::Wide => (Some("wide"), None),
        };
        view! {
            <li class=on>
                <a class=class href=item.href aria-current=move || path.with(|path| item.current(path))>
                    <span>
                        <Glyph icon=item.icon />
                    </span>
                    <span>{(item.label)(language)}</span>
                </a>
            </li>
        }
    };
    let more = menu.more().map(|group| {
        view! {
            <li class="wide">
                <h2>{(group.heading)(language)}</h2>
            </li>
            {group.items.iter().map(place).collect_view()}
        }
    });
    view! {
        <nav class="nav" aria-label=shell::nav_label(language)>
            <ul>{menu.bar().iter().map(place).collect_view()} {more}</ul>
        </nav>
    }
}
