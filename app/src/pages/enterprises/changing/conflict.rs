//! Two versions of one part, field by field: what was typed, and what stands there now.

use crate::api::enterprises::Editing;
use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::post_form::PostForm;
use crate::components::two_versions::{TwoVersions, VersionWords, Versions};
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
    let versions = names.iter().map(|name| Versions {
        field: words::field(name, language).to_owned(),
        yours: values(&mine, name),
        now: values(&theirs, name),
    });
    let versions = versions.collect();
    let heads = VersionWords {
        title: texts::conflict_title(language),
        body: texts::conflict_body(language),
        field: texts::facts(language),
        yours: texts::conflict_yours(language),
        now: texts::conflict_theirs(language),
    };
    let kept = mine.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    let kept = kept.collect_view();
    view! {
        <TwoVersions words=heads versions=versions />
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
