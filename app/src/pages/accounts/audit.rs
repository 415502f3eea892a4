//! The trail of deeds, searched.

use crate::api;
use crate::components::button::Button;
use crate::components::empty_state::EmptyState;
use crate::components::field::Need;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::pager::Pager;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::table::{Caption, Table};
use crate::components::text_field::{Entry, TextField};
use crate::form::Fields;
use crate::format;
use crate::i18n::{self, accounts};
use crate::pages::head::Head;
use domain::audit::{Entry as Line, Subject};
use domain::names::Language;
use domain::page::Page;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Who did what to which record.
#[component]
pub fn AuditPage() -> impl IntoView {
    let search = use_location().search;
    let trail = Resource::new(move || search.get(), api::accounts::load_audit);
    view! {
        <Loaded resource=trail let:trail>
            <AuditView trail=trail />
        </Loaded>
    }
}

#[component]
fn AuditView(trail: Page<Line>) -> impl IntoView {
    let language = i18n::language();
    let asked = Fields::decode(&use_location().search.get_untracked());
    let (subject, number) = (asked.text("asunto").to_owned(), asked.text("numero").to_owned());
    let next = trail.next.map(|after| format!("/bitacora?asunto={subject}&numero={number}&desde={after}"));
    view! {
        <Head title=accounts::audit_title(language) description="" href="/bitacora" />
        <div class="page">
            <PageHeader title=accounts::audit_title(language) lead=accounts::audit_lead(language) />
            <form class="form" method="get" action="/bitacora">
                <SelectField
                    name="asunto"
                    label=accounts::audit_subject(language)
                    groups=vec![OptionGroup { label: String::new(), options: subjects(language) }]
                    selected=subject
                />
                <TextField
                    name="numero"
                    label=accounts::audit_number(language)
                    entry=Entry::Text
                    need=Need::Optional
                    value=number
                />
                <Button>{accounts::audit_search(language)}</Button>
            </form>
            {if trail.items.is_empty() {
                view! { <EmptyState title=accounts::audit_empty(language) /> }.into_any()
            } else {
                view! { <Trail lines=trail.items /> }.into_any()
            }}
            {next.map(|next| view! { <Pager previous=None next=Some(next) /> })}
        </div>
    }
}

fn subjects(language: Language) -> Vec<SelectOption> {
    let all = SelectOption { value: String::new(), label: accounts::audit_all(language).to_owned() };
    let option = |subject: &Subject| SelectOption {
        value: subject.code().to_owned(),
        label: accounts::subject(language, *subject).to_owned(),
    };
    std::iter::once(all).chain(Subject::ALL.iter().map(option)).collect()
}

#[component]
fn Trail(lines: Vec<Line>) -> impl IntoView {
    let language = i18n::language();
    let rows = lines.into_iter().map(move |line| {
        let who = line.who.unwrap_or_else(|| accounts::audit_nobody(language).to_owned());
        let subject = format!("{} {}", accounts::subject(language, line.subject), line.subject_id);
        view! {
            <tr>
                <td>{format::moment(line.at, language)}</td>
                <td>{who}</td>
                <td>{accounts::deed(language, line.deed)}</td>
                <td>{subject}</td>
                <td>
                    {line.before.map(|text| view! { <del>{text}</del> })} " "
                    {line.after.map(|text| view! { <ins>{text}</ins> })}
                </td>
            </tr>
        }
    });
    view! {
        <Table caption=accounts::audit_title(language) shown=Caption::Heard>
            <thead>
                <tr>
                    <th>{accounts::audit_when(language)}</th>
                    <th>{accounts::audit_who(language)}</th>
                    <th>{accounts::audit_deed(language)}</th>
                    <th>{accounts::audit_subject(language)}</th>
                    <th>{accounts::audit_change(language)}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </Table>
    }
}
