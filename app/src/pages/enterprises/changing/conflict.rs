//! Two versions of one part, field by field: what was typed, and what stands there now.

use crate::api::enterprises::Editing;
use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::note::{Note, NoteKind};
use crate::components::post_form::PostForm;
use crate::components::table::{Caption, Table};
use crate::form::Returned;
use crate::i18n::{self, enterprises as texts};
use crate::words::enterprises as words;
use domain::enterprise::step::Step;
use domain::entry::EntryId;
use leptos::prelude::*;

#[component]
pub(super) fn Conflict(editing: Editing, step: Step, returned: Returned) -> impl IntoView {
    let language = i18n::language();
    let theirs = editing.form.pairs();
    let mine = returned.fields.0.into_iter().filter(|(name, _)| name != EntryId::FIELD && name != "version");
    let mine: Vec<(String, String)> = mine.filter(|(_, value)| !value.trim().is_empty()).collect();
    let mut names: Vec<String> = Vec::new();
    for (name, _) in mine.iter().chain(theirs.iter().filter(|(name, _)| Step::of(name) == step)) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    let values = |pairs: &[(String, String)], name: &str| {
        let values = pairs.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str());
        values.collect::<Vec<_>>().join(", ")
    };
    let rows = names.iter().map(|name| {
        let (yours, now) = (values(&mine, name), values(&theirs, name));
        let same = yours == now;
        view! {
            <tr>
                <th scope="row">{words::field(name, language)}</th>
                <td>{if same { view! { {yours} }.into_any() } else { view! { <ins>{yours}</ins> }.into_any() }}</td>
                <td>{now}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let kept = mine.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    let kept = kept.collect_view();
    view! {
        <Note kind=NoteKind::Warn>
            <div role="alert">
                <h2>{texts::conflict_title(language)}</h2>
                <p>{texts::conflict_body(language)}</p>
            </div>
        </Note>
        <Table caption=texts::conflict_title(language) shown=Caption::Heard>
            <thead>
                <tr>
                    <th scope="col">{texts::facts(language)}</th>
                    <th scope="col">{texts::conflict_yours(language)}</th>
                    <th scope="col">{texts::conflict_theirs(language)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
        <PostForm action=format!("/mipymes/editar?id={}&paso={}", editing.id, step.code())>
            <input type="hidden" name="version" value=editing.version.to_string() />
            {kept}
            <Acts>
                <Button weight=Weight::Main>{texts::conflict_save(language)}</Button>
                <ButtonLink href=format!("/mipymes/ver?id={}", editing.id)>{texts::conflict_leave(language)}</ButtonLink>
            </Acts>
        </PostForm>
    }
}
