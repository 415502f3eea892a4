//! The associations of an MSME, and the members of an association.

use crate::api::enterprises::Profile;
use crate::components::button::Button;
use crate::components::post_form::PostForm;
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::components::select_field::SelectField;
use crate::components::text_field::{Entry, TextField};
use crate::i18n::{self, enterprises as texts};
use crate::pages::enterprises::fields::{group, option};
use domain::enterprise::Named;
use domain::enterprise::legal_form::Kind;
use domain::id::EnterpriseId;
use domain::period::Date;
use leptos::prelude::*;

#[component]
pub(super) fn Memberships(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let id = profile.enterprise.id;
    let members = (profile.enterprise.facts.kind == Kind::Associative).then(|| {
        let count = profile.members.len();
        let rows = profile.members.iter().map(|one| {
            view! { <Row title=one.name.clone() href=format!("/mipymes/ver?id={}", one.id) /> }
        });
        let rows = rows.collect_view();
        view! {
            <Section title=format!("{} ({count})", texts::association_members(language))>
                <Rows>{rows}</Rows>
            </Section>
        }
    });
    let (edits, today) = (profile.may.edit, profile.today);
    let own = profile
        .associations
        .into_iter()
        .map(|one| view! { <Belonging id=id association=one edits=edits today=today /> });
    let own = own.collect_view();
    let joinable = profile.joinable;
    view! {
        {members}
        <Section title=texts::memberships(language)>
            <Rows>{own}</Rows>
            {(!joinable.is_empty()).then(|| view! { <Join id=id joinable=joinable today=today /> })}
        </Section>
    }
}

#[component]
fn Belonging(id: EnterpriseId, association: Named, edits: bool, today: Date) -> impl IntoView {
    let language = i18n::language();
    let number = association.id.to_string();
    view! {
        <Row title=association.name href=format!("/mipymes/ver?id={}", association.id)>
            {edits
                .then(|| {
                    view! {
                        <details class="why">
                            <summary>{texts::leave_act(language)}</summary>
                            <PostForm action=format!("/mipymes/socia/terminar?id={id}")>
                                <input type="hidden" name="association" value=number />
                                <TextField
                                    name="until"
                                    label=texts::part_until(language)
                                    entry=Entry::Date
                                    value=today.to_string()
                                />
                                <Button>{texts::leave_act(language)}</Button>
                            </PostForm>
                        </details>
                    }
                })}
        </Row>
    }
}

#[component]
fn Join(id: EnterpriseId, joinable: Vec<Named>, today: Date) -> impl IntoView {
    let language = i18n::language();
    let options = joinable.iter().map(|one| option(&one.id.to_string(), &one.name)).collect();
    view! {
        <details class="why">
            <summary>{texts::join(language)}</summary>
            <PostForm action=format!("/mipymes/socia?id={id}")>
                <SelectField
                    name="association"
                    label=texts::join_which(language)
                    groups=vec![group("", options)]
                />
                <TextField
                    name="from"
                    label=texts::membership_on(language)
                    entry=Entry::Date
                    value=today.to_string()
                />
                <Button>{texts::join(language)}</Button>
            </PostForm>
        </details>
    }
}
