//! What only one person knows or is: a login, a password, a code. The browser may fill it in.

use super::field::{Field, described_by, refusal};
use domain::invalid::Invalid;
use leptos::prelude::*;

/// What is asked of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// E-mail address or telephone number.
    Login,
    Password,
    NewPassword,
    /// A code of an authenticator application.
    OneTimeCode,
    /// A code that the team gave.
    Invitation,
    Name,
}

impl Asks {
    /// Type, keyboard, and what the browser is asked to fill in.
    const fn input(self) -> (&'static str, Option<&'static str>, &'static str) {
        match self {
            Self::Login => ("text", Some("email"), "username"),
            Self::Password => ("password", None, "current-password"),
            Self::NewPassword => ("password", None, "new-password"),
            Self::OneTimeCode => ("text", Some("numeric"), "one-time-code"),
            Self::Invitation => ("text", None, "off"),
            Self::Name => ("text", None, "off"),
        }
    }
}

/// A labelled input. What was typed comes back, but no password and no code does.
#[component]
pub fn PersonField(
    asks: Asks,
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional_no_strip)] invalid: Option<Invalid>,
) -> impl IntoView {
    let refused = refusal(invalid.as_ref(), &name);
    let described = described_by(&name, &hint, refused);
    let (kind, keyboard, fills) = asks.input();
    view! {
        <Field name=name.clone() label=label hint=hint refused=refused>
            <input
                class="in"
                id=name.clone()
                name=name
                type=kind
                inputmode=keyboard
                autocomplete=fills
                autocapitalize="none"
                spellcheck="false"
                value=value
                required
                aria-invalid=refused.map(|_| "true")
                aria-describedby=described
            />
        </Field>
    }
}
