//! The frame of a field: label, what is wrong, the input, a hint. The label is always seen.

use super::icon::{Glyph, Icon};
use crate::i18n::{self, components};
use domain::invalid::{Invalid, Reason};
use leptos::prelude::*;

/// Whether a field may stay empty; there is no asterisk, an optional one says "si quiere".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Need {
    #[default]
    Required,
    Optional,
}

/// Why a field was refused, if the refusal is about this one.
#[must_use]
pub fn refusal(invalid: Option<&Invalid>, name: &str) -> Option<Reason> {
    invalid.filter(|invalid| invalid.field == name).map(|invalid| invalid.reason)
}

/// The ids of what describes an input, for its `aria-describedby`.
#[must_use]
pub fn described_by(name: &str, hint: &str, refused: Option<Reason>) -> Option<String> {
    let error = refused.map(|_| format!("{name}-error"));
    let hint = (!hint.is_empty()).then(|| format!("{name}-hint"));
    let ids: Vec<String> = error.into_iter().chain(hint).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// A field around an input whose id is `name`.
#[component]
pub fn Field(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] need: Need,
    #[prop(optional_no_strip)] refused: Option<Reason>,
    children: Children,
) -> impl IntoView {
    let language = i18n::language();
    let optional = match need {
        Need::Required => None,
        Need::Optional => Some(view! { " " <span class="opt">{components::optional(language)}</span> }),
    };
    let error = refused.map(|reason| {
        view! {
            <p class="err" id=format!("{name}-error")>
                <Glyph icon=Icon::Error />
                {components::reason(language, reason)}
            </p>
        }
    });
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{name}-hint")>{hint}</p> });
    view! {
        <div class="field" class:bad=refused.is_some()>
            <label for=name>{label} {optional}</label>
            {error}
            {children()}
            {hint}
        </div>
    }
}
