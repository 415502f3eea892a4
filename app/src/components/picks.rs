//! Exclusive options that need a second line, as native radios.

use leptos::prelude::*;

/// What is sent, its words, and the line under them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    pub value: String,
    pub label: String,
    pub detail: String,
}

/// Options as boxes under their legend; `selected` is the value chosen so far.
#[component]
pub fn Picks(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    options: Vec<Pick>,
    #[prop(optional, into)] selected: String,
) -> impl IntoView {
    let radios = options.into_iter().map(|option| {
        let chosen = option.value == selected;
        view! {
            <label>
                <input type="radio" name=name.clone() value=option.value checked=chosen />
                <span>{option.label} <small>{option.detail}</small></span>
            </label>
        }
    });
    view! {
        <fieldset class="field">
            <legend>{legend}</legend>
            <div class="picks">{radios.collect_view()}</div>
        </fieldset>
    }
}
