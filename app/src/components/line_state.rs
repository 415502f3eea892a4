//! What the line does: a chip in the bar while there is none, and a strip above a page that was kept, with its date.
//!
//! Both are in every page and shown by the style alone. The start script and the worker (`public/sw.js`) mark `<html>`:
//! `data-line` is `offline`, `online` or `slow`; `data-kept` stands on a page that was kept, `data-help` on the one that is
//! shown in place of a page that was not.

use super::chip::{Chip, Tone};
use super::icon::{Glyph, Icon};
use crate::i18n::{self, offline};
use leptos::prelude::*;

/// "Sin conexión", heard too when it appears.
#[component]
pub fn LineChip() -> impl IntoView {
    view! {
        <span class="line-chip" role="status">
            <Chip tone=Tone::Warn>
                <Glyph icon=Icon::Offline />
                {offline::offline(i18n::language())}
            </Chip>
        </span>
    }
}

/// Why a kept page is shown, of when it is, and the way to the newest. The worker writes the moment.
#[component]
pub fn KeptBar() -> impl IntoView {
    let language = i18n::language();
    view! {
        <section class="kept-bar" aria-label=offline::kept_copy(language)>
            <Glyph icon=Icon::Clock />
            <p>
                <b class="on-offline">{offline::offline(language)}</b>
                <b class="on-slow">{offline::slow(language)}</b>
                <b class="on-online">{offline::back(language)}</b>
                " · "
                {offline::kept_at(language)}
                " "
                <time class="kept-at"></time>
            </p>
            // The empty address is this page.
            <a href="" rel="external">{offline::refresh(language)}</a>
        </section>
    }
}
