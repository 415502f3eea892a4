//! One of five options or more.

use super::field::{Field, Need, described_by, refusal};
use domain::invalid::Invalid;
use leptos::prelude::*;

/// Options under a heading ("Quetzaltenango"); an empty heading leaves them ungrouped.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OptionGroup {
    pub label: String,
    pub options: Vec<SelectOption>,
}

/// What is sent, and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectOption {
    pub value: String,
    pub label: String,
}

/// A labelled list; `selected` is the value chosen so far.
#[component]
pub fn SelectField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    groups: Vec<OptionGroup>,
    #[prop(optional, into)] selected: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] need: Need,
    #[prop(optional_no_strip)] invalid: Option<Invalid>,
) -> impl IntoView {
    let refused = refusal(invalid.as_ref(), &name);
    let described = described_by(&name, &hint, refused);
    let groups = groups.into_iter().map(|group| {
        let options = group.options.into_iter().map(|option| {
            let chosen = option.value == selected;
            view! { <option value=option.value selected=chosen>{option.label}</option> }
        });
        let options = options.collect_view();
        if group.label.is_empty() {
            options.into_any()
        } else {
            view! { <optgroup label=group.label>{options}</optgroup> }.into_any()
        }
    });
    let groups = groups.collect_view();
    view! {
        <Field name=name.clone() label=label hint=hint need=need refused=refused>
            <select
                class="in"
                id=name.clone()
                name=name
                aria-invalid=refused.map(|_| "true")
                aria-describedby=described
            >
                {groups}
            </select>
        </Field>
    }
}
