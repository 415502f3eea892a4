//! The one page of a month: what came in, what went out, what was left over; the lines of the month before are offered.

use super::rows::{EnergyLines, InputLines, LeftoverLines, Lines, ProductLines, WaterLines};
use super::written::capital;
use crate::api;
use crate::api::circular::Recording;
use crate::components::affix_field::AffixField;
use crate::components::button::{Button, Weight};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Need;
use crate::components::loaded::Loaded;
use crate::components::note::{Note, NoteKind};
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::TextField;
use crate::form::circular::record_form;
use crate::form::{Returned, returned};
use crate::format;
use crate::i18n::{self, circular, circular_record as texts};
use crate::pages::head::Head;
use crate::pages::sales::options;
use domain::circular::record::form::RecordForm;
use domain::invalid::Invalid;
use domain::names::Language;
use domain::period::Month;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The form of a month; whose it is comes first where an account keeps the records of several.
#[component]
pub fn RecordCircularPage() -> impl IntoView {
    let search = use_location().search;
    let recording = Resource::new(move || search.get(), api::circular::load_recording);
    view! {
        <Loaded resource=recording let:recording>
            <RecordingView recording=recording />
        </Loaded>
    }
}

#[component]
fn RecordingView(recording: Recording) -> impl IntoView {
    let language = i18n::language();
    let month = format::month_long(recording.month, language);
    let own = recording.enterprise.clone();
    let back = own.as_ref().map_or_else(|| "/circular".to_owned(), |own| format!("/circular?mipyme={}", own.id));
    let crumb = Crumb { label: texts::back(language).to_owned(), href: back };
    let title =
        if recording.version.is_some() { texts::title_correct(language, month) } else { texts::title(language, month) };
    let content = match own {
        None => view! {
            <PageHeader title=circular::title(language) crumb=crumb />
            <form class="form" method="get" action="/circular/registrar">
                <SelectField
                    name="mipyme"
                    label=circular::choose(language)
                    groups=options(language, &recording.enterprises, None)
                />
                <Button weight=Weight::Main>{texts::go(language)}</Button>
            </form>
        }
        .into_any(),
        Some(own) => {
            let mut lead = texts::lead(language, own.names.get(language));
            if let Some(like) = recording.like {
                lead = format!("{lead} {}", texts::like(language, format::month_long(like, language)));
            }
            let other = view! { <OtherMonth of=own.id month=recording.month months=recording.months.clone() /> };
            view! {
                <PageHeader title=title.clone() lead=lead crumb=crumb />
                <Entry recording=recording of=own.id />
                {other}
            }
            .into_any()
        }
    };
    view! {
        <Head title=title description="" href="/circular/registrar" />
        <div class="page narrow task">{content}</div>
    }
}

#[component]
fn Entry(recording: Recording, of: i32) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let sent = !returned.fields.0.is_empty();
    let form = if sent { record_form(&returned.fields) } else { recording.start.clone() };
    let overtaken = returned.problems.iter().any(|invalid| invalid.field == "version");
    let path = if recording.version.is_some() { "corregir" } else { "registrar" };
    let (month, version) = (recording.month, recording.version);
    let problem = |invalid: &Invalid| Problem { label: label(language, &invalid.field), invalid: invalid.clone() };
    let problems = returned.problems.iter().filter(|invalid| invalid.field != "version").map(problem);
    let problems: Vec<Problem> = problems.collect();
    let correction = version.map(|version| {
        // Who saw that somebody else was first corrects what stands now; who did not must be told of it first.
        let shown = if overtaken { version.to_string() } else { returned.typed("version", &version.to_string()) };
        view! { <Reason version=shown returned=returned.clone() /> }
    });
    let lines = Lines { language, returned: returned.clone() };
    let act = if version.is_some() { texts::save_correction(language) } else { texts::save(language) };
    let known = recording.known.iter().map(|names| names.get(language).to_owned());
    let known = known.map(|name| view! { <option value=name></option> }).collect_view();
    view! {
        <ErrorSummary problems=problems />
        {overtaken.then(|| view! { <Conflict of=of month=month /> })}
        <PostForm action=format!("/circular/{path}?mipyme={of}&mes={month}")>
            <input type="hidden" name="month" value=month.to_string() />
            <datalist id="known-leftovers">{known}</datalist>
            <InputLines lines=lines.clone() rows=form.inputs.clone() units=recording.units.clone() />
            <ProductLines
                lines=lines.clone()
                rows=form.products.clone()
                units=recording.units.clone()
                products=recording.products.clone()
            />
            <LeftoverLines lines=lines.clone() rows=form.leftovers.clone() units=recording.units.clone() />
            <label class="check">
                <input
                    type="checkbox"
                    id="no_leftovers"
                    name="no_leftovers"
                    value="si"
                    checked=form.no_leftovers == "si"
                />
                {texts::none_left(language)}
            </label>
            <Further form=form lines=lines />
            {correction}
            <Button weight=Weight::Task>{act}</Button>
        </PostForm>
    }
}

/// Water, energy and what else belongs to the month; closed until it is wanted, or something of it was told.
#[component]
fn Further(form: RecordForm, lines: Lines) -> impl IntoView {
    let language = lines.language;
    let metered = form.water.iter().any(|row| !row.is_blank()) || form.energy.iter().any(|row| !row.is_blank());
    let refused = |of: &[&str]| lines.returned.problems.iter().any(|one| of.iter().any(|at| one.field.starts_with(at)));
    let metered = metered || refused(&["water", "energy"]);
    let told = [&form.moisture, &form.stock, &form.process_cost, &form.note].iter().any(|text| !text.is_empty());
    let told = told || refused(&["moisture", "stock", "process_cost", "note"]);
    let returned = lines.returned.clone();
    let number = move |name: &'static str, words: &'static str, (before, after): (&str, &str), value: &str| {
        view! {
            <AffixField
                name=name
                label=words
                before=before
                after=after
                need=Need::Optional
                value=value
                invalid=returned.invalid(name)
            />
        }
    };
    let kg = ("", "kg");
    view! {
        <details open=metered>
            <summary>{texts::water_energy(language)}</summary>
            <div class="form">
                <WaterLines lines=lines.clone() rows=form.water />
                {number("water_after", texts::water_after(language), ("", "m³"), &form.water_after)}
                <EnergyLines lines=lines.clone() rows=form.energy />
            </div>
        </details>
        <details open=told>
            <summary>{texts::other_facts(language)}</summary>
            <div class="form">
                {number("moisture", texts::moisture(language), kg, &form.moisture)}
                {number("stock", texts::stock(language), kg, &form.stock)}
                {number("process_cost", texts::process_cost(language), ("Q", ""), &form.process_cost)}
                <TextField
                    name="note"
                    label=texts::note(language)
                    need=Need::Optional
                    value=form.note
                    invalid=lines.returned.invalid("note")
                />
            </div>
        </details>
    }
}

/// Why it is corrected, and the version that it corrects.
#[component]
fn Reason(version: String, returned: Returned) -> impl IntoView {
    let language = i18n::language();
    view! {
        <input type="hidden" name="version" value=version />
        <TextField
            name="motivo"
            label=texts::reason(language)
            value=returned.typed("motivo", "")
            invalid=returned.invalid("motivo")
        />
    }
}

/// Somebody else was first: what was typed is kept, and what stands now can be seen.
#[component]
fn Conflict(of: i32, month: Month) -> impl IntoView {
    let language = i18n::language();
    view! {
        <div role="alert">
            <Note kind=NoteKind::Warn>
                <p>
                    <b>{texts::conflict(language)}</b>
                </p>
                <p>{texts::conflict_next(language)}</p>
                <p>
                    <a href=format!("/circular?mipyme={of}&mes={month}")>{texts::conflict_see(language)}</a>
                </p>
            </Note>
        </div>
    }
}

#[component]
fn OtherMonth(of: i32, month: Month, months: Vec<(Month, bool)>) -> impl IntoView {
    let language = i18n::language();
    let option = |(month, recorded): (Month, bool)| {
        let words = capital(&format::month_long(month, language));
        let label = if recorded { texts::month_recorded(language, words) } else { words };
        SelectOption { value: month.to_string(), label }
    };
    let groups = vec![OptionGroup { label: String::new(), options: months.into_iter().map(option).collect() }];
    view! {
        <form class="form" method="get" action="/circular/registrar">
            <input type="hidden" name="mipyme" value=of />
            <SelectField name="mes" label=texts::other(language) groups=groups selected=month.to_string() />
            <Button>{texts::go(language)}</Button>
        </form>
    }
}

/// The label of a field, with the line it stands in.
fn label(language: Language, field: &str) -> String {
    let mut parts = field.split('.');
    let (kind, line, name) = (parts.next().unwrap_or(""), parts.next(), parts.next().unwrap_or(""));
    let part = match kind {
        "inputs" => texts::input(language),
        "products" => texts::product(language),
        "leftovers" | "no_leftovers" => texts::leftover(language),
        "water" => texts::water(language),
        "energy" => texts::energy(language),
        "moisture" => texts::moisture(language),
        "stock" => texts::stock(language),
        "water_after" => texts::water_after(language),
        "process_cost" => texts::process_cost(language),
        "note" => texts::note(language),
        "motivo" => texts::reason(language),
        "month" => texts::month(language),
        _ => circular::title(language),
    };
    let Some(line) = line.and_then(|line| line.parse::<usize>().ok()) else { return part.to_owned() };
    let name = match name {
        "material" => texts::material(language),
        "product" => texts::product(language),
        "quantity" => texts::quantity(language),
        "unit" => texts::unit(language),
        "origin" => texts::origin(language),
        "destination" => texts::destination(language),
        "known" => texts::known(language),
        "money" => texts::money(language),
        "source" => texts::source_field(language),
        "amount" => texts::amount(language),
        _ => texts::gtq(language),
    };
    format!("{}, {}", texts::line(language, part, line + 1), name.to_lowercase())
}
