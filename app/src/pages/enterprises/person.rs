//! Somebody entered in an MSME, or changed. What is sensitive is asked apart and may stay unsaid.

use crate::api;
use crate::api::enterprises::PersonEditing;
use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::done::Done;
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Need;
use crate::components::loaded::Loaded;
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry, TextField};
use crate::form::{Fields, Returned, returned};
use crate::format;
use crate::i18n::{self, enterprises as texts};
use crate::pages::enterprises::consents::{Consents, Posts};
use crate::pages::enterprises::fields::{choose, group, option};
use crate::pages::head::Head;
use crate::words::enterprises as words;
use domain::names::Language;
use domain::period::Date;
use domain::person::language::SpokenLanguage;
use domain::person::sensitive::{Group, Returned as CameBack};
use domain::person::{Capacity, Involvement, Sex};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// One person of one MSME, or a new one.
#[component]
pub fn PersonPage() -> impl IntoView {
    let search = use_location().search;
    let editing = Resource::new(move || search.get(), api::enterprises::load_person);
    view! {
        <Loaded resource=editing let:editing>
            <PersonView editing=editing />
        </Loaded>
    }
}

#[component]
fn PersonView(editing: PersonEditing) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let id = Fields::decode(&use_location().search.get_untracked()).text("id").to_owned();
    let problems = returned
        .problems
        .iter()
        .map(|invalid| Problem { label: label(&invalid.field, language).to_owned(), invalid: invalid.clone() });
    let problems: Vec<Problem> = problems.collect();
    let new = id.is_empty();
    let title = if new { texts::person_add(language) } else { texts::person_edit(language) };
    let profile = format!("/mipymes/ver?id={}", editing.enterprise.id);
    let crumb = Crumb { label: editing.enterprise.name.clone(), href: profile.clone() };
    let action = if new {
        format!("/mipymes/persona?mipyme={}", editing.enterprise.id)
    } else {
        format!("/mipymes/persona?mipyme={}&id={id}", editing.enterprise.id)
    };
    let query = format!("mipyme={}&id={id}", editing.enterprise.id);
    let posts = Posts {
        answer: format!("/mipymes/persona/consentir?{query}"),
        withdraw: format!("/mipymes/persona/retirar?{query}"),
    };
    let (parts, consents, today) = (editing.parts.clone(), editing.consents.clone(), editing.today);
    let capacities = Capacity::ALL.iter().map(|one| option(one.code(), words::capacity(*one, language))).collect();
    let from = new.then(|| {
        let (value, invalid) = (returned.typed("from", ""), returned.invalid("from"));
        view! {
            <TextField
                name="from"
                label=texts::person_from(language)
                entry=Entry::Date
                need=Need::Optional
                value=value
                invalid=invalid
            />
        }
    });
    let capacity =
        new.then(|| select(&returned, "capacity", "", choose(capacities, language), Need::Required, language));
    view! {
        <Head title=title description="" href="/mipymes/persona" />
        <div class="page narrow">
            <PageHeader title=title crumb=crumb />
            <Done words=move |done| (done == "consentimiento").then(|| texts::done_consent(language)) />
            <ErrorSummary problems=problems />
            <PostForm action=action>
                <input type="hidden" name="version" value=returned.typed("version", &editing.version.to_string()) />
                {capacity} {from}
                <PersonFields editing=editing returned=returned />
                <Acts>
                    <Button weight=Weight::Main>{texts::person_save(language)}</Button>
                    <ButtonLink href=profile>{texts::back(language)}</ButtonLink>
                </Acts>
            </PostForm>
            {(!new)
                .then(|| {
                    view! {
                        <Parts parts=parts today=today query=query />
                        <Consents consents=consents today=today posts=Some(posts) />
                    }
                })}
        </div>
    }
}

/// What the person is or was here, and until when.
#[component]
fn Parts(parts: Vec<Involvement>, today: Date, query: String) -> impl IntoView {
    let language = i18n::language();
    let rows = parts.into_iter().map(|part| {
        let since = part.from.map(|day| texts::person_since(language, format::date(day, language)));
        let until = part.until.map(|day| texts::person_until(language, format::date(day, language)));
        let ended = until.is_some();
        let detail = since.into_iter().chain(until).collect::<Vec<_>>().join(" · ");
        let action = format!("/mipymes/persona/terminar?{query}");
        view! {
            <Row title=words::capacity(part.capacity, language) detail=detail>
                {(!ended)
                    .then(|| {
                        view! {
                            <details class="why">
                                <summary>{texts::part_end(language)}</summary>
                                <PostForm action=action>
                                    <input type="hidden" name="capacity" value=part.capacity.code() />
                                    <TextField
                                        name="until"
                                        label=texts::part_until(language)
                                        entry=Entry::Date
                                        value=today.to_string()
                                    />
                                    <Button>{texts::part_end(language)}</Button>
                                </PostForm>
                            </details>
                        }
                    })}
            </Row>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Section title=texts::person_parts(language)>
            <Rows>{rows}</Rows>
        </Section>
    }
}

#[component]
fn PersonFields(editing: PersonEditing, returned: Returned) -> impl IntoView {
    let language = i18n::language();
    let form = editing.form;
    let input = |name: &'static str, value: &str, entry: Entry, need: Need, hint: &'static str| {
        let (value, invalid) = (returned.typed(name, value), returned.invalid(name));
        let label = label(name, language);
        view! { <TextField name=name label=label entry=entry need=need hint=hint value=value invalid=invalid /> }
    };
    let unknown = || option("", texts::unknown(language));
    let list = |options: Vec<SelectOption>| vec![group("", std::iter::once(unknown()).chain(options).collect())];
    let sexes = Sex::ALL.iter().map(|one| option(one.code(), words::sex(*one, language))).collect();
    let spoken = SpokenLanguage::ALL.iter().map(|one| option(one.code(), words::spoken(*one, language))).collect();
    let groups = Group::ALL.iter().map(|one| option(one.code(), words::group(*one, language))).collect();
    let came_back = CameBack::ALL.iter().map(|one| option(one.code(), words::returned(*one, language))).collect();
    let mut places = vec![group("", vec![unknown()])];
    for place in &editing.municipalities {
        let one = option(place.code.as_str(), &place.name);
        match places.last_mut() {
            Some(last) if last.label == place.department => last.options.push(one),
            Some(_) | None => places.push(group(&place.department, vec![one])),
        }
    }
    let cui_hint = if editing.has_cui { texts::person_cui_kept(language) } else { texts::person_cui_hint(language) };
    let choice =
        |name: &'static str, value: &str, groups| select(&returned, name, value, groups, Need::Optional, language);
    view! {
        {input("given", &form.given, Entry::Text, Need::Required, "")}
        {input("family", &form.family, Entry::Text, Need::Required, "")}
        {choice("sex", &form.sex, list(sexes))}
        {input("birth_year", &form.birth_year, Entry::Whole, Need::Optional, "")}
        {input("phone", &form.phone, Entry::Whole, Need::Optional, "")}
        {choice("language", &form.language, list(spoken))}
        {choice("municipality", &form.municipality, places)}
        <TextField
            name="cui"
            label=label("cui", language)
            entry=Entry::Whole
            need=Need::Optional
            hint=cui_hint
            invalid=returned.invalid("cui")
        />
        <p class="hint">{texts::person_sensitive(language)}</p>
        {choice("group", &form.group, list(groups))}
        {choice("returned", &form.returned, list(came_back))}
    }
}

fn select(
    returned: &Returned,
    name: &'static str,
    value: &str,
    groups: Vec<OptionGroup>,
    need: Need,
    language: Language,
) -> impl IntoView + use<> {
    let (selected, invalid) = (returned.typed(name, value), returned.invalid(name));
    let label = label(name, language);
    view! { <SelectField name=name label=label groups=groups selected=selected need=need invalid=invalid /> }
}

fn label(name: &str, language: Language) -> &'static str {
    match name {
        "given" => texts::person_given(language),
        "family" => texts::person_family(language),
        "capacity" => texts::person_capacity(language),
        "sex" => texts::person_sex(language),
        "birth_year" => texts::person_birth_year(language),
        "phone" => texts::person_phone(language),
        "language" => texts::person_language(language),
        "municipality" => texts::person_municipality(language),
        "cui" => texts::person_cui(language),
        "from" => texts::person_from(language),
        "until" => texts::part_until(language),
        "group" => texts::person_group(language),
        _ => texts::person_returned(language),
    }
}
