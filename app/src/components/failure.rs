//! A part of the page that could not be shown: what happened, and what to do.

use crate::error::AppError;
use crate::i18n::{self, components, shell, signing};
use crate::platform;
use leptos::prelude::*;
use leptos_meta::Title;

/// What failed: a part beside others, or all that the page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Extent {
    #[default]
    Part,
    /// The page then takes its title from the failure.
    Page,
}

/// The error in words, with the way to try again or to go on.
#[component]
pub fn Failure(error: AppError, #[prop(optional)] extent: Extent) -> impl IntoView {
    let language = i18n::language();
    let (title, body) = match &error {
        AppError::Invalid(_) => {
            platform::refused();
            (shell::invalid_value(language), components::invalid_body(language))
        }
        AppError::SignedOut => (signing::needed_title(language), signing::needed_body(language)),
        AppError::Conflict => (signing::conflict_title(language), signing::conflict_body(language)),
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
        AppError::SignedOut => {
            let href = format!("/entrar?volver={}", platform::path());
            view! { <a class="btn main-act" href=href>{signing::enter(language)}</a> }.into_any()
        }
        AppError::Conflict => view! { <a class="btn" href="" rel="external">{shell::retry(language)}</a> }.into_any(),
        AppError::Invalid(_) | AppError::Denied | AppError::NotFound => {
            view! { <a class="btn" href="/">{shell::not_found_prices(language)}</a> }.into_any()
        }
    };
    let told = |heading: AnyView| {
        view! {
            <div class="empty" role="alert">
                {heading} <p>{body}</p> {way_on}
            </div>
        }
    };
    match extent {
        Extent::Part => told(view! { <h3>{title}</h3> }.into_any()).into_any(),
        Extent::Page => view! {
            <Title text=title />
            <div class="page narrow">{told(view! { <h1>{title}</h1> }.into_any())}</div>
        }
        .into_any(),
    }
}
