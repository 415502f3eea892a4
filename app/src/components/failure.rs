//! A part of the page that could not be shown: what happened, and what to do.

use crate::error::AppError;
use crate::i18n::{self, components, shell};
use crate::platform;
use leptos::prelude::*;

/// The error in words, with the way to try again or to go on.
#[component]
pub fn Failure(error: AppError) -> impl IntoView {
    let language = i18n::language();
    let (title, body) = match &error {
        AppError::Invalid(_) => (shell::invalid_value(language), components::invalid_body(language)),
        AppError::Denied => (components::denied_title(language), components::denied_body(language)),
        AppError::NotFound => {
            platform::not_found();
            (components::missing_title(language), components::missing_body(language))
        }
        AppError::Unavailable => (shell::failed_title(language), shell::failed_body(language)),
    };
    let way_on = match error {
        // The empty address is this page: loaded anew by the browser, not by the program.
        AppError::Unavailable => {
            view! { <a class="btn" href="" rel="external">{shell::retry(language)}</a> }.into_any()
        }
        AppError::Invalid(_) | AppError::Denied | AppError::NotFound => {
            view! { <a class="btn" href="/">{shell::not_found_prices(language)}</a> }.into_any()
        }
    };
    view! {
        <div class="empty" role="alert">
            <h3>{title}</h3>
            <p>{body}</p>
            {way_on}
        </div>
    }
}
