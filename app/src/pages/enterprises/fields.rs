//! The fields of a registration, step by step: the same when an MSME is entered and when it is changed.

use crate::api::enterprises::Lists;
use crate::components::error_summary::Problem;
use crate::components::field::Need;
use crate::components::seg_field::SegField;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry, TextField};
use crate::form::Returned;
use crate::i18n::{self, enterprises as texts};
use crate::words::enterprises as words;
use domain::enterprise::headcount::HeadcountForm;
use domain::enterprise::legal_form::{Kind, LegalForm, TaxRegime};
use domain::enterprise::registration::RegistrationForm;
use domain::enterprise::state::{Phase, State};
use domain::enterprise::step::Step;
use domain::invalid::Invalid;
use domain::names::Language;
use leptos::prelude::*;

mod chains;

use chains::ChainFields;

/// What stands in the fields, and what was refused of them.
#[derive(Clone)]
pub(super) struct Typed {
    pub form: RegistrationForm,
    pub returned: Returned,
    pub problems: Vec<Invalid>,
}

impl Typed {
    fn value(&self, name: &str, usual: &str) -> String {
        self.returned.typed(name, usual)
    }

    fn invalid(&self, name: &str) -> Option<Invalid> {
        self.problems.iter().find(|invalid| invalid.field == name).cloned()
    }

    /// The lines of the summary above the form.
    pub fn summary(&self, language: Language) -> Vec<Problem> {
        let problem = |invalid: &Invalid| Problem {
            label: words::field(&invalid.field, language).to_owned(),
            invalid: invalid.clone(),
        };
        self.problems.iter().map(problem).collect()
    }
}

/// The fields of one step.
#[component]
pub(super) fn StepFields(step: Step, typed: Typed, lists: Lists) -> impl IntoView {
    match step {
        Step::Identity => view! { <Identity typed=typed /> }.into_any(),
        Step::Place => view! { <Place typed=typed lists=lists /> }.into_any(),
        Step::Work => view! { <Work typed=typed lists=lists /> }.into_any(),
        Step::People => view! { <People typed=typed /> }.into_any(),
        Step::Formality => view! { <Formality typed=typed /> }.into_any(),
    }
}

#[component]
fn Identity(typed: Typed) -> impl IntoView {
    let language = i18n::language();
    let form = typed.form.clone();
    let kinds = Kind::ALL.iter().map(|kind| option(kind.code(), words::kind(*kind, language))).collect();
    let forms = LegalForm::ALL.iter().map(|form| option(form.code(), words::legal_form(*form, language)));
    view! {
        {text(&typed, "name", &form.name, (Entry::Text, Need::Required), "", language)}
        <SegField
            name="kind"
            legend=texts::kind(language)
            options=kinds
            selected=typed.value("kind", &form.kind)
        />
        {select(&typed, "legal_form", &form.legal_form, choose(forms.collect(), language), Need::Required, language)}
        {text(
            &typed,
            "legal_name",
            &form.legal_name,
            (Entry::Text, Need::Optional),
            texts::legal_name_hint(language),
            language,
        )}
    }
}

#[component]
fn Place(typed: Typed, lists: Lists) -> impl IntoView {
    let language = i18n::language();
    let form = typed.form.clone();
    let mut groups = vec![group("", vec![option("", texts::choose(language))])];
    for place in &lists.municipalities {
        let one = option(place.code.as_str(), &place.name);
        match groups.last_mut() {
            Some(group) if group.label == place.department => group.options.push(one),
            Some(_) | None => groups.push(group(&place.department, vec![one])),
        }
    }
    view! {
        {select(&typed, "municipality", &form.municipality, groups, Need::Required, language)}
        {text(&typed, "community", &form.community, (Entry::Text, Need::Optional), "", language)}
        {text(&typed, "started_on", &form.started_on, (Entry::Date, Need::Optional), "", language)}
    }
}

#[component]
fn Work(typed: Typed, lists: Lists) -> impl IntoView {
    let language = i18n::language();
    let form = typed.form.clone();
    let phases = Phase::ALL.iter().map(|phase| option(phase.code(), words::phase(*phase, language))).collect();
    let states = State::ALL.iter().map(|state| option(state.code(), words::state(*state, language))).collect();
    view! {
        <ChainFields typed=typed.clone() lists=lists />
        <SegField
            name="phase"
            legend=texts::phase(language)
            options=phases
            selected=typed.value("phase", &form.phase)
        />
        {select(&typed, "state", &form.state, vec![group("", states)], Need::Required, language)}
    }
}

#[component]
fn People(typed: Typed) -> impl IntoView {
    let language = i18n::language();
    let form = typed.form.clone();
    view! {
        {counts(&typed, "members", texts::members(language), &form.members, language)}
        <p class="hint">{texts::members_hint(language)}</p>
        {counts(&typed, "workers", texts::workers(language), &form.workers, language)}
        {text(&typed, "temporary_workers", &form.temporary_workers, (Entry::Whole, Need::Optional), "", language)}
    }
}

#[component]
fn Formality(typed: Typed) -> impl IntoView {
    let language = i18n::language();
    let form = typed.form.clone();
    let optional =
        |name: &str, value: &str, entry, hint: &str| text(&typed, name, value, (entry, Need::Optional), hint, language);
    let regimes = TaxRegime::ALL.iter().map(|regime| option(regime.code(), words::tax_regime(*regime, language)));
    let unknown = std::iter::once(option("", texts::unknown(language)));
    let regimes = vec![group("", unknown.chain(regimes).collect())];
    let answers = || {
        vec![
            option("si", texts::yes(language)),
            option("no", texts::no(language)),
            option("", texts::unknown(language)),
        ]
    };
    view! {
        {optional("nit", &form.nit, Entry::Text, texts::nit_hint(language))}
        {select(&typed, "tax_regime", &form.tax_regime, regimes, Need::Optional, language)}
        <SegField
            name="invoices"
            legend=texts::invoices(language)
            options=answers()
            selected=typed.value("invoices", &form.invoices)
        />
        <SegField
            name="social_security"
            legend=texts::social_security(language)
            options=answers()
            selected=typed.value("social_security", &form.social_security)
        />
        {optional("mercantile_register", &form.mercantile_register, Entry::Text, "")}
        {optional("cooperative_register", &form.cooperative_register, Entry::Text, "")}
        {optional("declared_sales", &form.declared_sales, Entry::Decimal, "")}
    }
}

fn counts(
    typed: &Typed,
    prefix: &'static str,
    legend: &str,
    counts: &HeadcountForm,
    language: Language,
) -> impl IntoView + use<> {
    let fields = [
        ("women", texts::women(language), &counts.women),
        ("men", texts::men(language), &counts.men),
        ("young_women", texts::young_women(language), &counts.young_women),
        ("young_men", texts::young_men(language), &counts.young_men),
    ];
    let inputs = fields.map(|(end, label, value)| {
        let name = format!("{prefix}_{end}");
        let (value, invalid) = (typed.value(&name, value), typed.invalid(&name));
        view! { <TextField name=name label=label entry=Entry::Whole need=Need::Optional value=value invalid=invalid /> }
    });
    view! {
        <fieldset class="counts">
            <legend>{legend.to_owned()}</legend>
            {inputs.collect_view()}
        </fieldset>
    }
}

fn text(
    typed: &Typed,
    name: &str,
    value: &str,
    (entry, need): (Entry, Need),
    hint: &str,
    language: Language,
) -> impl IntoView + use<> {
    let label = words::field(name, language);
    let (value, invalid, hint) = (typed.value(name, value), typed.invalid(name), hint.to_owned());
    view! {
        <TextField
            name=name.to_owned()
            label=label
            entry=entry
            need=need
            hint=hint
            value=value
            invalid=invalid
        />
    }
}

fn select(
    typed: &Typed,
    name: &str,
    value: &str,
    groups: Vec<OptionGroup>,
    need: Need,
    language: Language,
) -> impl IntoView + use<> {
    let label = words::field(name, language);
    let (selected, invalid) = (typed.value(name, value), typed.invalid(name));
    view! {
        <SelectField
            name=name.to_owned()
            label=label
            groups=groups
            selected=selected
            need=need
            invalid=invalid
        />
    }
}

pub(super) fn option(value: &str, label: &str) -> SelectOption {
    SelectOption { value: value.to_owned(), label: label.to_owned() }
}

pub(super) fn group(label: &str, options: Vec<SelectOption>) -> OptionGroup {
    OptionGroup { label: label.to_owned(), options }
}

/// Options under one that is no choice yet.
pub(super) fn choose(options: Vec<SelectOption>, language: Language) -> Vec<OptionGroup> {
    vec![group("", std::iter::once(option("", texts::choose(language))).chain(options).collect())]
}
