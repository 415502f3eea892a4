//! What most sales do not need: a new product or buyer, a country, a document.

use super::new::options;
use crate::api::sales::Selling;
use crate::components::field::Need;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry, TextField};
use crate::form::Returned;
use crate::i18n::{self, sales};
use domain::names::Language;
use domain::sale::buyer::BuyerType;
use domain::sale::market_level::{Export, MarketLevel};
use domain::sale::{Channel, Direction, Document};
use leptos::prelude::*;

/// Further fields, closed until they are wanted or one of them was refused; open where nothing was ever sold.
#[component]
pub(super) fn Further(selling: Selling, returned: Returned) -> impl IntoView {
    let language = i18n::language();
    let start = &selling.start;
    let fields = [
        "new_product",
        "commodity",
        "new_buyer",
        "country",
        "export",
        "exporter",
        "document",
        "direction",
        "currency",
        "rate",
        "channel",
        "certificate",
        "note",
    ];
    let refused = returned.problems.iter().any(|invalid| fields.contains(&invalid.field.as_str()));
    let open = refused || selling.products.is_empty() || !returned.fields.text("new_product").is_empty();
    let typed = |name: &str, usual: &str| returned.typed(name, usual);
    let kinds = BuyerType::ALL.iter().map(|kind| option(kind.code(), sales::kind_word(language, *kind))).collect();
    let select = |name: &'static str, label: &'static str, usual: &str, none: Option<&str>| {
        let none = none.map(|words| option("", words));
        let options = none.into_iter().chain(choices(name).into_iter().filter_map(|code| {
            let words = word(language, name, code)?;
            Some(option(code, words))
        }));
        let groups = vec![OptionGroup { label: String::new(), options: options.collect() }];
        let (selected, invalid) = (typed(name, usual), returned.invalid(name));
        view! { <SelectField name=name label=label groups=groups selected=selected need=Need::Optional invalid=invalid /> }
    };
    let line = |name: &'static str, label: &'static str, usual: &str| {
        let (value, invalid) = (typed(name, usual), returned.invalid(name));
        view! { <TextField name=name label=label need=Need::Optional value=value invalid=invalid /> }
    };
    let document = if start.document.is_empty() { Document::None.code() } else { &start.document };
    let direction = if start.direction.is_empty() { Direction::Sold.code() } else { &start.direction };
    let currency = if start.currency.is_empty() { CURRENCIES[0] } else { &start.currency };
    let rate = (typed("rate", &start.rate), returned.invalid("rate"));
    view! {
        <details open=open>
            <summary>{sales::more(language)}</summary>
            <TextField
                name="new_product"
                label=sales::new_product(language)
                hint=sales::new_product_hint(language)
                need=Need::Optional
                value=typed("new_product", "")
                invalid=returned.invalid("new_product")
            />
            <SelectField
                name="commodity"
                label=sales::same_as(language)
                hint=sales::same_as_hint(language)
                groups=options(language, &selling.market, Some(sales::none(language)))
                selected=typed("commodity", "")
                need=Need::Optional
            />
            <TextField
                name="new_buyer"
                label=sales::new_buyer(language)
                need=Need::Optional
                value=typed("new_buyer", "")
                invalid=returned.invalid("new_buyer")
            />
            <SelectField
                name="buyer_kind"
                label=sales::buyer_kind(language)
                groups=vec![OptionGroup { label: String::new(), options: kinds }]
                selected=typed("buyer_kind", BuyerType::Intermediary.code())
                need=Need::Optional
            />
            <TextField
                name="country"
                label=sales::country(language)
                hint=sales::country_hint(language)
                need=Need::Optional
                value=typed("country", abroad(&start.country))
                invalid=returned.invalid("country")
            />
            {select("export", sales::export(language), &start.export, Some(sales::export_no(language)))}
            {line("exporter", sales::exporter(language), &start.exporter)}
            {select("channel", sales::channel(language), &start.channel, Some(sales::none(language)))}
            {select("document", sales::document(language), document, None)}
            {line("certificate", sales::certificate(language), &start.certificate)}
            {select("direction", sales::direction(language), direction, None)}
            {select("currency", sales::currency(language), currency, None)}
            <TextField
                name="rate"
                label=sales::rate(language)
                hint=sales::rate_hint(language)
                need=Need::Optional
                entry=Entry::Decimal
                value=rate.0
                invalid=rate.1
            />
            {line("note", sales::note(language), &start.note)}
        </details>
    }
}

/// Guatemala goes without saying, so that choosing another market is enough.
fn abroad(country: &str) -> &str {
    if country == "GT" { "" } else { country }
}

/// Currencies in which buyers of the region pay; any of them with a rate, for quetzales none is needed.
const CURRENCIES: [&str; 5] = ["GTQ", "USD", "EUR", "MXN", "HNL"];

fn option(value: &str, label: &str) -> SelectOption {
    SelectOption { value: value.to_owned(), label: label.to_owned() }
}

/// The codes that a field offers, in the order of the screen.
fn choices(field: &str) -> Vec<&'static str> {
    match field {
        "export" => [Export::Direct, Export::Indirect].map(Export::code).to_vec(),
        "channel" => Channel::ALL.iter().map(|channel| channel.code()).collect(),
        "document" => [Document::None, Document::Receipt, Document::Invoice].map(Document::code).to_vec(),
        "direction" => Direction::ALL.iter().map(|direction| direction.code()).collect(),
        "currency" => CURRENCIES.to_vec(),
        _ => Vec::new(),
    }
}

/// The words of a code of a field; `None` for one that it does not have.
pub(super) fn word<'a>(language: Language, field: &str, code: &'a str) -> Option<&'a str> {
    match field {
        "export" => Export::parse(code).map(|export| sales::export_word(language, export)),
        "channel" => Channel::parse(code).map(|channel| sales::channel_word(language, channel)),
        "document" => Document::parse(code).map(|document| sales::document_word(language, document)),
        "level" => MarketLevel::parse(code).map(|level| sales::level_word(language, level)),
        "direction" => Direction::parse(code).map(|direction| match direction {
            Direction::Sold => sales::direction_sold(language),
            Direction::Returned => sales::direction_returned(language),
        }),
        "currency" => (!code.is_empty()).then_some(code),
        _ => None,
    }
}
