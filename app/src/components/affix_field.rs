//! A number between its sign and its unit: `Q [212.00] por quintal`.

use super::field::{Field, Need, described_by, refusal};
use super::text_field::Entry;
use domain::invalid::Invalid;
use leptos::prelude::*;

/// A labelled input with words before and after it.
#[component]
pub fn AffixField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] before: String,
    #[prop(optional, into)] after: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] need: Need,
    #[prop(default = Entry::Decimal)] entry: Entry,
    #[prop(optional_no_strip)] invalid: Option<Invalid>,
) -> impl IntoView {
    let refused = refusal(invalid.as_ref(), &name);
    let described = described_by(&name, &hint, refused);
    let (kind, keyboard) = entry.kind();
    let affix = |words: String| (!words.is_empty()).then(|| view! { <span>{words}</span> });
    view! {
        <Field name=name.clone() label=label hint=hint need=need refused=refused>
            <div class="affix" class:bad=refused.is_some()>
                {affix(before)}
                <input
                    class="in"
                    id=name.clone()
                    name=name
                    type=kind
                    inputmode=keyboard
                    value=value
                    required=need == Need::Required
                    aria-invalid=refused.map(|_| "true")
                    aria-describedby=described
                />
                {affix(after)}
            </div>
        </Field>
    }
}
