//! The fields of a sale, filled with what the last one said.

use super::further::Further;
use super::label;
use super::new::options;
use super::question::{FarPrice, MaybeDoubled};
use crate::api::sales::{Choice, Selling};
use crate::components::affix_field::AffixField;
use crate::components::button::{Button, Weight};
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Need;
use crate::components::post_form::PostForm;
use crate::components::seg_field::SegField;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry as Typed, TextField};
use crate::form::{Returned, Told, returned};
use crate::i18n::{self, sales};
use domain::entry::EntryId;
use domain::invalid::Invalid;
use domain::names::Language;
use domain::sale::market_level::MarketLevel;
use domain::unit::Dimension;
use leptos::prelude::*;

/// What becomes of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Record,
    /// A sale that is there, from the version that is shown.
    Correct {
        entry: EntryId,
        version: u32,
    },
}

/// The form.
#[component]
pub(super) fn Entry(selling: Selling, mode: Mode) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let start = selling.start.clone();
    let action = match (mode, selling.enterprise.as_ref()) {
        (Mode::Correct { entry, .. }, _) => format!("/ventas/corregir?venta={entry}"),
        (Mode::Record, Some(own)) => format!("/ventas/nueva?mipyme={}", own.id),
        (Mode::Record, None) => "/ventas/nueva".to_owned(),
    };
    let problem =
        |invalid: &Invalid| Problem { label: label(language, &invalid.field).to_owned(), invalid: invalid.clone() };
    let problems: Vec<Problem> = returned.problems.iter().map(problem).collect();
    let question = returned.told.clone().and_then(|told| match told {
        Told::FarPrice(question) => Some(view! { <FarPrice question=question /> }.into_any()),
        Told::Doubled(doubled) => {
            // The answer to an earlier question is kept.
            let means = returned.fields.text("price_means").to_owned();
            Some(
                view! { <input type="hidden" name="price_means" value=means /> <MaybeDoubled doubled=doubled /> }
                    .into_any(),
            )
        }
        Told::Code { .. } | Told::RefusedFile { .. } => None,
    });
    let levels = MarketLevel::ALL.iter().map(move |level| SelectOption {
        value: level.code().to_owned(),
        label: sales::level_word(language, *level).to_owned(),
    });
    let level = if start.level.is_empty() { MarketLevel::Local.code().to_owned() } else { start.level.clone() };
    let day = if start.date.is_empty() { selling.today.to_string() } else { start.date.clone() };
    let act = match mode {
        Mode::Record => sales::save(language),
        Mode::Correct { .. } => sales::correct_act(language),
    };
    let correction = match mode {
        Mode::Record => None,
        Mode::Correct { version, .. } => Some(view! { <Reason version=version returned=returned.clone() /> }),
    };
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
                    groups=units(language, &selling.units)
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
                value=typed("date", &day)
                invalid=back.invalid("date")
            />
            {correction}
            <Button weight=Weight::Task>{act}</Button>
            <Further selling=selling returned=returned />
        </PostForm>
    }
}

/// Why it is corrected, and the version that it corrects.
#[component]
fn Reason(version: u32, returned: Returned) -> impl IntoView {
    let language = i18n::language();
    view! {
        <input type="hidden" name="version" value=version.to_string() />
        <TextField
            name="motivo"
            label=sales::correct_reason(language)
            value=returned.typed("motivo", "")
            invalid=returned.invalid("motivo")
        />
    }
}

/// By weight first: those can be compared; the common ones stand in front.
pub(in crate::pages) fn units(language: Language, units: &[(Dimension, Choice)]) -> Vec<OptionGroup> {
    let group = |label: &str, holds: fn(Dimension) -> bool| {
        let of = units.iter().filter(|(dimension, _)| holds(*dimension));
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
