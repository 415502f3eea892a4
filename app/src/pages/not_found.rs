//! The page of an address that leads nowhere: it says so, and shows where to go.

use crate::i18n::{self, shell};
use crate::platform;
use leptos::prelude::*;
use leptos_meta::Title;

/// Answers 404 and offers the prices.
#[component]
pub fn NotFound() -> impl IntoView {
    let language = i18n::language();
    platform::not_found();
    view! {
        <Title text=shell::not_found_title(language) />
        <div class="page narrow">
            <div class="head">
                <h1>{shell::not_found_title(language)}</h1>
                <p>{shell::not_found_body(language)}</p>
            </div>
            <p>
                <a class="btn main-act" href="/">{shell::not_found_prices(language)}</a>
            </p>
        </div>
    }
}
