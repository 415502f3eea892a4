//! "Más": every place of a role, for the phone whose bar holds five.

use crate::components::menu::{Menu, Seen};
use crate::components::page_header::PageHeader;
use crate::components::row::Row;
use crate::i18n::{self, menu};
use crate::pages::head::Head;
use crate::platform;
use leptos::prelude::*;

/// The whole navigation as a list.
#[component]
pub fn MorePage() -> impl IntoView {
    let language = i18n::language();
    let own = Menu::of(platform::role());
    let further = own.more().map(|group| group.items).unwrap_or_default();
    let places = own.bar().iter().chain(further).filter(|item| item.seen != Seen::Phone);
    let rows = places.map(|item| {
        let (label, href) = ((item.label)(language), item.href.to_owned());
        view! { <Row title=label href=href icon=item.icon /> }
    });
    let rows = rows.collect_view();
    view! {
        <Head title=menu::more(language) description="" href="/mas" />
        <div class="page narrow">
            <PageHeader title=menu::more(language) />
            <ul class="rows">{rows}</ul>
        </div>
    }
}
