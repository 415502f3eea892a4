//! The second factor: set up in two steps, or taken away.

use crate::api;
use crate::api::account::FactorShown;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::copyable::Copyable;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::person_field::{Asks, PersonField};
use crate::components::post_form::PostForm;
use crate::components::section::Section;
use crate::form::returned;
use crate::i18n::{self, signing};
use crate::pages::head::Head;
use domain::account::Account;
use leptos::prelude::*;

/// Whether it is on, and the way to the other state.
#[component]
pub(super) fn FactorSection(account: Account) -> impl IntoView {
    let language = i18n::language();
    let body = if account.second_factor {
        view! {
            <p>{signing::factor_on(language)}</p>
            <PostForm action="/cuenta/factor/quitar">
                <PersonField
                    asks=Asks::Password
                    name="clave_factor"
                    label=signing::current_password(language)
                    invalid=returned().invalid("clave_factor")
                />
                <Button weight=Weight::Danger>{signing::factor_drop(language)}</Button>
            </PostForm>
        }
        .into_any()
    } else {
        view! {
            <p>{signing::factor_off(language)}</p>
            <ButtonLink href="/cuenta/factor">{signing::factor_start(language)}</ButtonLink>
        }
        .into_any()
    };
    view! {
        <Section title=signing::factor_title(language) id="factor">
            {body}
        </Section>
    }
}

/// The page on which a second factor is set up.
#[component]
pub fn FactorPage() -> impl IntoView {
    let factor = Resource::new(|| (), |()| api::account::load_factor());
    view! {
        <Loaded resource=factor let:factor>
            <FactorView factor=factor />
        </Loaded>
    }
}

#[component]
fn FactorView(factor: FactorShown) -> impl IntoView {
    let language = i18n::language();
    let lead = if factor.must { signing::factor_must(language) } else { signing::factor_off(language) };
    view! {
        <Head title=signing::factor_title(language) description="" href="/cuenta/factor" />
        <div class="page narrow">
            <PageHeader title=signing::factor_title(language) lead=lead />
            <p>{signing::factor_step1(language)}</p>
            <p>
                <a class="btn" href=factor.link>
                    {signing::factor_link(language)}
                </a>
            </p>
            <Copyable label=signing::factor_secret(language) text=factor.secret />
            <p>{signing::factor_step2(language)}</p>
            <PostForm action="/cuenta/factor">
                <PersonField
                    asks=Asks::OneTimeCode
                    name="codigo"
                    label=signing::code(language)
                    invalid=returned().invalid("codigo")
                />
                <Button weight=Weight::Main>{signing::factor_confirm(language)}</Button>
            </PostForm>
        </div>
    }
}
