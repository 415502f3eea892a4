//! First on a page whose form was refused: what has to be corrected, each line leading to its field.

use super::icon::{Glyph, Icon};
use crate::i18n::{self, components};
use domain::invalid::Invalid;
use leptos::prelude::*;

/// A refusal and the label of its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub label: String,
    pub invalid: Invalid,
}

/// The problems, or nothing when there are none.
#[component]
pub fn ErrorSummary(problems: Vec<Problem>) -> impl IntoView {
    if problems.is_empty() {
        return ().into_any();
    }
    let language = i18n::language();
    let lines = problems.into_iter().map(|problem| {
        let href = format!("#{}", problem.invalid.field);
        view! {
            <li>
                <a href=href>{problem.label} ": " {components::reason(language, problem.invalid.reason)}</a>
            </li>
        }
    });
    view! {
        <div class="errbox" role="alert" tabindex="-1" autofocus=true aria-labelledby="errors">
            <h2 id="errors">
                <Glyph icon=Icon::Error />
                {components::errors_title(language)}
            </h2>
            <ul>{lines.collect_view()}</ul>
        </div>
    }
    .into_any()
}
