//! The fields of a sale, filled with what the last one said.

use super::further::Further;
use super::new::options;
use super::question::FarPrice;
use crate::api::sales::Selling;
use crate::components::affix_field::AffixField;
use crate::components::button::{Button, Weight};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Need;
use crate::components::post_form::PostForm;
use crate::components::seg_field::SegField;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry as Typed, TextField};
use crate::form::{Told, returned};
use crate::i18n::{self, sales};
use domain::invalid::Invalid;
use domain::names::Language;
use domain::sale::market_level::MarketLevel;
use domain::unit::Dimension;
use leptos::prelude::*;

/// The form.
#[component]
pub(super) fn Entry(selling: Selling) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let start = selling.start.clone();
    let action = selling
        .enterprise
        .as_ref()
        .map_or_else(|| "/ventas/nueva".to_owned(), |own| format!("/ventas/nueva?mipyme={}", own.id));
    let problem =
        |invalid: &Invalid| Problem { label: label(language, &invalid.field).to_owned(), invalid: invalid.clone() };
    let problems: Vec<Problem> = returned.problems.iter().map(problem).collect();
    let question = returned.told.clone().and_then(|told| match told {
        Told::FarPrice(question) => Some(view! { <FarPrice question=question /> }),
        Told::Code { .. } => None,
    });
    let levels = MarketLevel::ALL.iter().map(move |level| SelectOption {
        value: level.code().to_owned(),
        label: sales::level_word(language, *level).to_owned(),
    });
    let level = if start.level.is_empty() { MarketLevel::Local.code().to_owned() } else { start.level.clone() };
    let sent = returned.clone();
    let typed = move |name: &str, usual: &str| sent.typed(name, usual);
    let back = returned.clone();
    view! {
        <ErrorSummary problems=problems />
        <PostForm action=action>
            {question}
            <SelectField
                name="product"
                label=sales::product(language)
                groups=options(language, &selling.products, Some(sales::none(language)))
                selected=typed("product", &start.product)
                invalid=back.invalid("product")
            />
            <div class="pair">
                <AffixField
                    name="quantity"
                    label=sales::quantity(language)
                    value=typed("quantity", &start.quantity)
                    invalid=back.invalid("quantity")
                />
                <SelectField
                    name="unit"
                    label=sales::unit(language)
                    groups=units(language, &selling)
                    selected=typed("unit", &start.unit)
                    invalid=back.invalid("unit")
                />
            </div>
            <div class="pair">
                <AffixField
                    name="price"
                    label=sales::price(language)
                    before="Q"
                    need=Need::Optional
                    hint=sales::price_hint(language)
                    value=typed("price", &start.price)
                    invalid=back.invalid("price")
                />
                <AffixField
                    name="total"
                    label=sales::total(language)
                    before="Q"
                    need=Need::Optional
                    value=typed("total", "")
                    invalid=back.invalid("total")
                />
            </div>
            <SegField
                name="level"
                legend=sales::level(language)
                options=levels.collect()
                selected=typed("level", &level)
            />
            <SelectField
                name="buyer"
                label=sales::buyer(language)
                groups=options(language, &selling.buyers, Some(sales::none(language)))
                selected=typed("buyer", &start.buyer)
                need=Need::Optional
                invalid=back.invalid("buyer")
            />
            <TextField
                name="date"
                label=sales::date(language)
                entry=Typed::Date
                value=typed("date", &selling.today.to_string())
                invalid=back.invalid("date")
            />
            <Button weight=Weight::Task>{sales::save(language)}</Button>
            <Further selling=selling returned=returned />
        </PostForm>
    }
}

/// By weight first: those can be compared; the common ones stand in front.
fn units(language: Language, selling: &Selling) -> Vec<OptionGroup> {
    let group = |label: &str, holds: fn(Dimension) -> bool| {
        let of = selling.units.iter().filter(|(dimension, _)| holds(*dimension));
        let options: Vec<SelectOption> = of
            .map(|(_, unit)| SelectOption { value: unit.id.to_string(), label: unit.names.get(language).to_owned() })
            .collect();
        OptionGroup { label: label.to_owned(), options }
    };
    vec![
        group(i18n::reports::unit_mass(language), |dimension| dimension == Dimension::Mass),
        group(i18n::reports::unit_count(language), |dimension| dimension == Dimension::Count),
        group(i18n::reports::unit_other(language), |dimension| {
            matches!(dimension, Dimension::Package | Dimension::Volume)
        }),
    ]
}

fn label(language: Language, field: &str) -> &'static str {
    match field {
        "product" => sales::product(language),
        "new_product" => sales::new_product(language),
        "quantity" => sales::quantity(language),
        "unit" => sales::unit(language),
        "total" => sales::total(language),
        "date" => sales::date(language),
        "level" => sales::level(language),
        "country" => sales::country(language),
        "export" | "exporter" => sales::export(language),
        "buyer" => sales::buyer(language),
        "new_buyer" => sales::new_buyer(language),
        _ => sales::price(language),
    }
}
