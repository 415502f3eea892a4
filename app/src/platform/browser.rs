//! The browser's side of the fork.

use domain::names::Language;

/// The language that the server wrote into `<html lang>`.
#[must_use]
pub fn language() -> Language {
    let tag = leptos::prelude::document().document_element().and_then(|html| html.get_attribute("lang"));
    match tag.as_deref() {
        Some("en") => Language::En,
        _ => Language::Es,
    }
}

/// Leaves a mark in the performance timeline: the page is live from here on.
pub fn mark_hydrated() {
    if let Some(performance) = leptos::prelude::window().performance() {
        let _ = performance.mark("hydrated");
    }
}

/// The status of a response is the server's to set.
pub fn not_found() {}

/// Scripts carry their nonce only in the server's HTML.
#[must_use]
pub fn script_nonce() -> Option<String> {
    None
}

/// The whole address of a path, as this browser reaches it.
#[must_use]
pub fn address(path: &str) -> String {
    format!("{}{path}", leptos::prelude::window().location().origin().unwrap_or_default())
}
