//! One line of text, a number or a date, typed.

use super::field::{Field, Need, described_by, refusal};
use domain::invalid::Invalid;
use leptos::prelude::*;

/// What is typed; decides the keyboard of the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Entry {
    #[default]
    Text,
    Decimal,
    Whole,
    Date,
    Month,
}

impl Entry {
    /// The input's type and keyboard. Numbers are text, so that what was typed comes back as it was typed.
    #[must_use]
    pub const fn kind(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Text => ("text", None),
            Self::Decimal => ("text", Some("decimal")),
            Self::Whole => ("text", Some("numeric")),
            Self::Date => ("date", None),
            Self::Month => ("month", None),
        }
    }
}

/// A labelled input. A refusal about `name` is shown in it.
#[component]
pub fn TextField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] need: Need,
    #[prop(optional)] entry: Entry,
    #[prop(optional_no_strip)] invalid: Option<Invalid>,
) -> impl IntoView {
    let refused = refusal(invalid.as_ref(), &name);
    let described = described_by(&name, &hint, refused);
    let (kind, keyboard) = entry.kind();
    view! {
        <Field name=name.clone() label=label hint=hint need=need refused=refused>
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
        </Field>
    }
}
