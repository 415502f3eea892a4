//! A new password.

use crate::components::button::{Button, Weight};
use crate::components::person_field::{Asks, PersonField};
use crate::components::post_form::PostForm;
use crate::components::section::Section;
use crate::form::returned;
use crate::i18n::{self, signing};
use leptos::prelude::*;

/// The current password, and the new one twice.
#[component]
pub(super) fn PasswordSection() -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let field = move |asks, name: &'static str, label: &'static str, hint: &'static str| {
        view! { <PersonField asks=asks name=name label=label hint=hint invalid=returned.invalid(name) /> }
    };
    view! {
        <Section title=signing::change_password(language) id="clave-nueva">
            <PostForm action="/cuenta/clave">
                {field(Asks::Password, "actual", signing::current_password(language), "")}
                {field(
                    Asks::NewPassword,
                    "clave",
                    signing::new_password(language),
                    signing::new_password_hint(language),
                )} {field(Asks::NewPassword, "clave2", signing::again(language), "")}
                <Button weight=Weight::Main>{signing::save_password(language)}</Button>
            </PostForm>
        </Section>
    }
}
