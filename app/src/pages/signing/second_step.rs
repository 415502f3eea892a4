//! The code of the second factor.

use crate::components::button::{Button, Weight};
use crate::components::page_header::PageHeader;
use crate::components::person_field::{Asks, PersonField};
use crate::components::post_form::PostForm;
use crate::form::returned;
use crate::i18n::{self, signing};
use crate::pages::head::Head;
use leptos::prelude::*;

/// After the password: six digits.
#[component]
pub fn SecondStepPage() -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    view! {
        <Head title=signing::code_title(language) description=signing::code_lead(language) href="/entrar/codigo" />
        <div class="page narrow">
            <PageHeader title=signing::code_title(language) lead=signing::code_lead(language) />
            <PostForm action="/entrar/codigo">
                <PersonField
                    asks=Asks::OneTimeCode
                    name="codigo"
                    label=signing::code(language)
                    invalid=returned.invalid("codigo")
                />
                <Button weight=Weight::Task>{signing::go_on(language)}</Button>
            </PostForm>
        </div>
    }
}
