//! One's own account: password, second factor, open sessions.

mod factor;
mod password;
mod sessions;

pub use factor::FactorPage;

use crate::api;
use crate::api::account::OwnAccount;
use crate::components::button::{Button, Weight};
use crate::components::done::Done;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::post_form::PostForm;
use crate::i18n::{self, signing};
use crate::pages::head::Head;
use domain::names::Language;
use factor::FactorSection;
use leptos::prelude::*;
use password::PasswordSection;
use sessions::SessionsSection;

/// The page of one's own account.
#[component]
pub fn AccountPage() -> impl IntoView {
    let own = Resource::new(|| (), |()| api::account::load_account());
    view! {
        <Loaded resource=own let:own>
            <AccountView own=own />
        </Loaded>
    }
}

#[component]
fn AccountView(own: OwnAccount) -> impl IntoView {
    let language = i18n::language();
    let who = signing::who(language, &own.account.name, signing::role(language, own.account.role));
    view! {
        <Head title=signing::account_title(language) description="" href="/cuenta" />
        <div class="page narrow">
            <PageHeader title=signing::account_title(language) lead=who />
            <Done words=move |done| said(language, done) />
            <PostForm action="/salir">
                <Button weight=Weight::Plain>{signing::leave(language)}</Button>
            </PostForm>
            <SessionsSection sessions=own.sessions />
            <FactorSection account=own.account />
            <PasswordSection />
        </div>
    }
}

fn said(language: Language, done: &str) -> Option<&'static str> {
    match done {
        "clave" => Some(signing::done_password(language)),
        "factor" => Some(signing::done_factor(language)),
        "sin-factor" => Some(signing::done_no_factor(language)),
        "sesiones" => Some(signing::done_sessions(language)),
        _ => None,
    }
}
