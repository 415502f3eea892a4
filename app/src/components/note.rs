//! A notice in the page: information, warning, error or success.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NoteKind {
    #[default]
    Info,
    Warn,
    Bad,
    Ok,
    /// No signal: normal, not an error.
    Offline,
}

/// A notice with its icon. Paragraphs as `<p>`.
#[component]
pub fn Note(#[prop(optional)] kind: NoteKind, children: Children) -> impl IntoView {
    let (class, icon) = match kind {
        NoteKind::Info => ("note info", Icon::Info),
        NoteKind::Warn => ("note warn", Icon::Warning),
        NoteKind::Bad => ("note bad", Icon::Error),
        NoteKind::Ok => ("note ok", Icon::Check),
        NoteKind::Offline => ("note warn", Icon::Offline),
    };
    view! {
        <div class=class>
            <Glyph icon=icon />
            {children()}
        </div>
    }
}
