//! What most sales do not need: a new product or buyer, a country, a document.

use super::new::options;
use crate::api::sales::Selling;
use crate::components::field::Need;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::TextField;
use crate::form::Returned;
use crate::i18n::{self, sales};
use domain::sale::Document;
use domain::sale::buyer::BuyerType;
use domain::sale::market_level::Export;
use leptos::prelude::*;

/// Further fields, closed until they are wanted or one of them was refused; open where nothing was ever sold.
#[component]
pub(super) fn Further(selling: Selling, returned: Returned) -> impl IntoView {
    let language = i18n::language();
    let start = &selling.start;
    let fields = ["new_product", "commodity", "new_buyer", "country", "export", "exporter", "document"];
    let refused = returned.problems.iter().any(|invalid| fields.contains(&invalid.field.as_str()));
    let open = refused || selling.products.is_empty() || !returned.fields.text("new_product").is_empty();
    let typed = |name: &str, usual: &str| returned.typed(name, usual);
    let select = |list: Vec<(String, String)>| {
        let options = list.into_iter().map(|(value, label)| SelectOption { value, label }).collect();
        vec![OptionGroup { label: String::new(), options }]
    };
    let kinds = BuyerType::ALL
        .iter()
        .map(|kind| (kind.code().to_owned(), sales::kind_word(language, *kind).to_owned()))
        .collect();
    let exports = std::iter::once((String::new(), sales::export_no(language).to_owned()))
        .chain(
            [Export::Direct, Export::Indirect]
                .map(|export| (export.code().to_owned(), sales::export_word(language, export).to_owned())),
        )
        .collect();
    let documents = [
        (Document::None, sales::document_none(language)),
        (Document::Receipt, sales::document_receipt(language)),
        (Document::Invoice, sales::document_invoice(language)),
    ]
    .map(|(document, label)| (document.code().to_owned(), label.to_owned()))
    .to_vec();
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
                groups=select(kinds)
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
            <SelectField
                name="export"
                label=sales::export(language)
                groups=select(exports)
                selected=typed("export", &start.export)
                need=Need::Optional
                invalid=returned.invalid("export")
            />
            <SelectField
                name="document"
                label=sales::document(language)
                groups=select(documents)
                selected=typed("document", Document::None.code())
                need=Need::Optional
            />
        </details>
    }
}

/// Guatemala goes without saying, so that choosing another market is enough.
fn abroad(country: &str) -> &str {
    if country == "GT" { "" } else { country }
}
