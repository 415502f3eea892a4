//! The form of a cost; both versions when somebody else was faster.

use super::row::said;
use crate::api::costs::Costs;
use crate::components::affix_field::AffixField;
use crate::components::button::{Button, Weight};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Need;
use crate::components::note::{Note, NoteKind};
use crate::components::post_form::PostForm;
use crate::components::section::Section;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry, TextField};
use crate::form::returned;
use crate::i18n::{self, costs as texts, enterprises};
use domain::invalid::Invalid;
use domain::names::Language;
use domain::price::own_cost::{Fee, Of};
use leptos::prelude::*;

#[component]
pub(super) fn CostEntry(costs: Costs, organization: i32) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let form = costs.form.clone();
    let changing = costs.version > 0;
    let overtaken = returned.reason("version").is_some();
    let fee_sent = returned.typed("fee", &form.fee);
    let (from, market) = (returned.typed("from", &form.from), returned.typed("market", &form.market));
    // What stands there now of the same thing, which somebody else kept in the meantime.
    let same = |of: &Of| match of {
        Of::Fee(fee) => fee.code() == fee_sent,
        Of::Freight { from: start, to } => fee_sent.is_empty() && start.as_str() == from && to.to_string() == market,
    };
    let now = costs.listed.iter().find(|listed| same(&listed.kept.cost.of));
    let latest = costs.latest.iter().find(|(of, _)| same(of)).map_or(0, |(_, version)| *version);
    let version = if overtaken { latest.to_string() } else { returned.typed("version", &costs.version.to_string()) };
    let present = now.map(|listed| format!("{} · {}", said(language, &listed.kept.cost), listed.kept.cost.source));
    let warning = overtaken.then(|| {
        view! {
            <Note kind=NoteKind::Warn>
                <div role="alert">
                    <p>{enterprises::conflict_title(language)}</p>
                    <p>{format!("{}: {}", enterprises::conflict_theirs(language), present.unwrap_or_default())}</p>
                </div>
            </Note>
        }
    });
    let refused = returned.problems.iter().filter(|invalid| invalid.field != "version");
    let problems: Vec<Problem> = refused
        .map(|invalid: &Invalid| Problem {
            label: label(language, &invalid.field).to_owned(),
            invalid: invalid.clone(),
        })
        .collect();
    let field = |name: &str, usual: &str| (returned.typed(name, usual), returned.invalid(name));
    let select = |name: &'static str, selected: String, need: Need, options: Vec<SelectOption>| {
        let groups = vec![OptionGroup { label: String::new(), options }];
        let invalid = returned.invalid(name);
        view! { <SelectField name=name label=label(language, name) groups=groups need=need selected=selected invalid=invalid /> }
    };
    let amount = |name: &'static str, usual: &str, before: &'static str, hint: &'static str| {
        let (value, invalid) = field(name, usual);
        view! {
            <AffixField
                name=name
                label=label(language, name)
                before=before
                hint=hint
                need=Need::Optional
                value=value
                invalid=invalid
            />
        }
    };
    let option = |value: &str, label: &str| SelectOption { value: value.to_owned(), label: label.to_owned() };
    let fees = std::iter::once(option("", texts::freight(language)))
        .chain(Fee::ALL.iter().map(|fee| option(fee.code(), texts::fee_word(language, *fee))))
        .collect();
    let places = costs.municipalities.iter().map(|place| option(place.code.as_str(), &place.name)).collect();
    let markets = costs.markets.iter().map(|one| option(&one.id.to_string(), one.names.get(language))).collect();
    let (day, day_refused) = field("valid_from", &form.valid_from);
    let (source, source_refused) = field("source", &form.source);
    let fee = select("fee", fee_sent, Need::Required, fees);
    let start = select("from", from, Need::Required, places);
    let to = select("market", market, Need::Required, markets);
    let each = amount("each", &form.each, "Q", texts::each_hint(language));
    let trip = amount("trip", &form.trip, "Q", "");
    let load = amount("load", &form.load, "", "");
    let title = if changing { texts::change_title(language) } else { texts::new(language) };
    view! {
        <Section title=title id="guardar">
            {warning}
            <ErrorSummary problems=problems />
            <PostForm action=format!("/costos?mipyme={organization}")>
                <input type="hidden" name="version" value=version />
                {fee}
                {start}
                {to}
                {each}
                <div class="pair">
                    {trip}
                    {load}
                </div>
                <TextField
                    name="valid_from"
                    label=texts::valid_from(language)
                    entry=Entry::Date
                    need=Need::Optional
                    value=day
                    invalid=day_refused
                />
                <TextField
                    name="source"
                    label=texts::source(language)
                    hint=texts::source_hint(language)
                    value=source
                    invalid=source_refused
                />
                <Button weight=Weight::Main>{texts::save(language)}</Button>
            </PostForm>
        </Section>
    }
}

fn label(language: Language, field: &str) -> &'static str {
    match field {
        "fee" => texts::what(language),
        "from" => texts::from(language),
        "market" => texts::market(language),
        "each" => texts::each(language),
        "trip" => texts::trip(language),
        "load" => texts::load(language),
        "valid_from" => texts::valid_from(language),
        _ => texts::source(language),
    }
}
