//! The fields of a request.

use crate::api::opportunities::Editing;
use crate::components::affix_field::AffixField;
use crate::components::field::Need;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry, TextField};
use crate::form::Returned;
use crate::i18n::{self, opportunities as texts, sales};
use domain::names::Language;
use domain::opportunity::Requirement;
use domain::opportunity::scheme::Scheme;
use domain::sale::buyer::BuyerType;
use domain::sale::market_level::MarketLevel;
use leptos::prelude::*;

#[component]
pub(super) fn RequestFields(editing: Editing, returned: Returned) -> impl IntoView {
    let language = i18n::language();
    let form = editing.form.clone();
    let field = |name: &'static str, usual: &str| (returned.typed(name, usual), returned.invalid(name));
    let text = |name: &'static str, usual: &str, need: Need, hint: &'static str| {
        let (value, invalid) = field(name, usual);
        view! { <TextField name=name label=label(language, name) hint=hint need=need value=value invalid=invalid /> }
    };
    let select = |name: &'static str, usual: &str, need: Need, groups: Vec<OptionGroup>| {
        let (selected, invalid) = field(name, usual);
        view! { <SelectField name=name label=label(language, name) groups=groups need=need selected=selected invalid=invalid /> }
    };
    let amount = |name: &'static str, usual: &str, need: Need, before: &'static str| {
        let (value, invalid) = field(name, usual);
        view! { <AffixField name=name label=label(language, name) before=before need=need value=value invalid=invalid /> }
    };
    let (until, until_refused) = field("until", &form.until);
    let kinds = BuyerType::ALL.iter().map(|kind| option(kind.code(), sales::kind_word(language, *kind))).collect();
    let levels = MarketLevel::ALL.iter().map(|one| option(one.code(), sales::level_word(language, *one))).collect();
    let units = editing.units.iter().map(|unit| option(&unit.id.to_string(), unit.names.get(language))).collect();
    let places = std::iter::once(option("", sales::none(language)))
        .chain(editing.municipalities.iter().map(|place| option(place.code.as_str(), &place.name)))
        .collect();
    let one = |options: Vec<SelectOption>| vec![OptionGroup { label: String::new(), options }];
    let ticked = |name: &str, usual: &[String]| -> Vec<String> {
        let sent = returned.fields.0.iter().any(|(field, _)| field == "title");
        if sent { returned.fields.all(name).map(ToOwned::to_owned).collect() } else { usual.to_vec() }
    };
    let asked = Requirement::ALL.iter().map(|one| (one.code(), texts::requirement_word(language, *one))).collect();
    let schemes = Scheme::ALL.iter().map(|one| (one.code(), texts::scheme_word(language, *one))).collect();
    view! {
        {text("title", &form.title, Need::Required, texts::name_hint(language))}
        {select("wanted", &form.wanted, Need::Required, wanted(language, &editing))}
        <div class="pair">
            {amount("quantity", &form.quantity, Need::Required, "")}
            {select("unit", &form.unit, Need::Required, one(units))}
        </div>
        {amount("price", &form.price, Need::Optional, "Q")}
        <TextField name="until" label=texts::until(language) entry=Entry::Date value=until invalid=until_refused />
        {text("buyer", &form.buyer, Need::Required, "")}
        {select("kind", &form.kind, Need::Required, one(kinds))}
        {text("contact", &form.contact, Need::Optional, texts::contact_hint(language))}
        {select("level", &form.level, Need::Required, one(levels))}
        {text("country", abroad(&form.country), Need::Optional, texts::country_hint(language))}
        {select("municipality", &form.municipality, Need::Optional, one(places))}
        <Ticks name="requirements" options=asked chosen=ticked("requirements", &form.requirements) />
        <Ticks name="certificates" options=schemes chosen=ticked("certificates", &form.certificates) />
        {text("note", &form.note, Need::Optional, "")}
    }
}

/// Any number of a closed set, as native boxes.
#[component]
fn Ticks(name: &'static str, options: Vec<(&'static str, &'static str)>, chosen: Vec<String>) -> impl IntoView {
    let boxes = options.into_iter().map(|(code, words)| {
        let checked = chosen.iter().any(|one| one == code);
        view! {
            <label class="check">
                <input type="checkbox" name=name value=code checked=checked />
                <span>{crate::words::capital(words)}</span>
            </label>
        }
    });
    let boxes = boxes.collect_view();
    view! {
        <fieldset class="field" id=name>
            <legend>{label(i18n::language(), name)}</legend>
            {boxes}
        </fieldset>
    }
}

/// Products of markets, then whole chains.
fn wanted(language: Language, editing: &Editing) -> Vec<OptionGroup> {
    let products = editing.commodities.iter().map(|one| option(&one.id.to_string(), one.names.get(language)));
    let chains = editing.chains.iter().map(|chain| option(&chain.code, chain.names.get(language)));
    vec![
        OptionGroup { label: texts::products(language).to_owned(), options: products.collect() },
        OptionGroup { label: texts::chains(language).to_owned(), options: chains.collect() },
    ]
}

fn option(value: &str, label: &str) -> SelectOption {
    SelectOption { value: value.to_owned(), label: label.to_owned() }
}

/// Guatemala goes without saying, so that choosing another market is enough.
fn abroad(country: &str) -> &str {
    if country == "GT" { "" } else { country }
}

/// The words of a field.
pub(super) fn label(language: Language, field: &str) -> &'static str {
    match field {
        "title" => texts::name(language),
        "wanted" => texts::wanted(language),
        "quantity" => texts::quantity(language),
        "unit" => texts::unit(language),
        "price" => texts::price(language),
        "until" => texts::until(language),
        "buyer" => texts::buyer(language),
        "kind" => texts::kind(language),
        "contact" => texts::contact(language),
        "level" => texts::market(language),
        "country" => texts::country(language),
        "municipality" => texts::place(language),
        "requirements" => texts::requirements(language),
        "certificates" => texts::certificates(language),
        _ => texts::note(language),
    }
}
