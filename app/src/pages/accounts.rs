//! The accounts that the team keeps, and the trail of what was done.

mod audit;
mod invite;
mod listed;

pub use audit::AuditPage;
pub use invite::InvitePage;

use crate::api;
use crate::api::accounts::Accounts;
use crate::components::button_link::ButtonLink;
use crate::components::done::Done;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::pager::Pager;
use crate::form::{Told, returned};
use crate::i18n::{self, accounts};
use crate::pages::head::Head;
use invite::CodeShown;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use listed::ListedRow;

/// Who may sign in.
#[component]
pub fn AccountsPage() -> impl IntoView {
    let search = use_location().search;
    let list = Resource::new(move || search.get(), api::accounts::load_accounts);
    view! {
        <Loaded resource=list let:list>
            <AccountsView list=list />
        </Loaded>
    }
}

#[component]
fn AccountsView(list: Accounts) -> impl IntoView {
    let language = i18n::language();
    let words = move |done: &str| match done {
        "enviada" => Some(accounts::done_sent(language)),
        "cerrada" => Some(accounts::done_closed(language)),
        "abierta" => Some(accounts::done_open(language)),
        _ => None,
    };
    let told = returned().told.and_then(|told| match told {
        Told::Code { name, code } => Some(view! { <CodeShown name=name code=code /> }),
        Told::FarPrice(_) | Told::RefusedFile { .. } | Told::Doubled(_) => None,
    });
    let next = list.page.next.map(|after| format!("/cuentas?desde={after}"));
    let (empty, manages, own) = (list.page.items.is_empty(), list.manages, list.own);
    let rows = list.page.items.into_iter().map(|listed| view! { <ListedRow listed=listed manages=manages own=own /> });
    view! {
        <Head title=accounts::title(language) description=accounts::lead(language) href="/cuentas" />
        <div class="page">
            <PageHeader title=accounts::title(language) lead=accounts::lead(language) />
            <Done words=words />
            {told}
            <p>
                <ButtonLink href="/cuentas/invitar" weight=crate::components::button::Weight::Main>
                    {accounts::invite(language)}
                </ButtonLink>
            </p>
            {if empty {
                view! { <EmptyState title=accounts::empty(language) /> }.into_any()
            } else {
                view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
            }}
            {next.map(|next| view! { <Pager previous=None next=Some(next) /> })}
        </div>
    }
}
