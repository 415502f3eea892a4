//! Two to four exclusive options inside a form, as native radios.

use super::select_field::SelectOption;
use leptos::prelude::*;

/// Options in one bar under their legend; `selected` is the value chosen so far.
#[component]
pub fn SegField(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    options: Vec<SelectOption>,
    #[prop(optional, into)] selected: String,
) -> impl IntoView {
    let radios = options.into_iter().map(|option| {
        let chosen = option.value == selected;
        view! {
            <label>
                <input type="radio" name=name.clone() value=option.value checked=chosen />
                <span>{option.label}</span>
            </label>
        }
    });
    view! {
        <fieldset class="field">
            <legend>{legend}</legend>
            <div class="seg full">{radios.collect_view()}</div>
        </fieldset>
    }
}
