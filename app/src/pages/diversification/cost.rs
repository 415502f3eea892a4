//! What a product costs: part by part, and a part that is not known stays empty.

use crate::api;
use crate::api::ideas::Costing;
use crate::api::sales::Choice;
use crate::components::affix_field::AffixField;
use crate::components::button::{Button, Weight};
use crate::components::empty_state::EmptyState;
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Need;
use crate::components::loaded::Loaded;
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::form::returned;
use crate::i18n::{self, diversification, ideas};
use crate::pages::head::Head;
use domain::diversification::cost::{CostPart, Rung};
use domain::names::Language;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The fields of the parts, in the order of [`CostPart::ALL`].
const PARTS: [&str; 6] = ["raw_material", "labour", "packing", "energy", "transport", "other"];

/// The form of the costs of one product.
#[component]
pub fn CostPage() -> impl IntoView {
    let search = use_location().search;
    let costing = Resource::new(move || search.get(), api::ideas::load_costing);
    view! {
        <Loaded resource=costing let:costing>
            <CostView costing=costing />
        </Loaded>
    }
}

#[component]
fn CostView(costing: Costing) -> impl IntoView {
    let language = i18n::language();
    let title = ideas::cost_title(language);
    let back = format!("/diversificacion?mipyme={}", costing.enterprise);
    let crumb = Crumb { label: diversification::title(language).to_owned(), href: back };
    let body = if costing.products.is_empty() {
        view! {
            <EmptyState title=ideas::no_products(language)>
                <p></p>
            </EmptyState>
        }
        .into_any()
    } else {
        view! { <CostFields costing=costing /> }.into_any()
    };
    view! {
        <Head title=title description="" href="/diversificacion/costo" />
        <div class="page narrow">
            <PageHeader title=title lead=ideas::cost_lead(language) crumb=crumb />
            {body}
        </div>
    }
}

#[component]
fn CostFields(costing: Costing) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let start = costing.start;
    let problem = |invalid: &domain::invalid::Invalid| Problem {
        label: label(language, &invalid.field).to_owned(),
        invalid: invalid.clone(),
    };
    let problems: Vec<Problem> = returned.problems.iter().map(problem).collect();
    let rungs = Rung::ALL.iter().map(|rung| option(rung.code(), ideas::rung_word(language, *rung))).collect();
    let select = |name: &'static str, options: Vec<SelectOption>, usual: &str| {
        let (selected, invalid) = (returned.typed(name, usual), returned.invalid(name));
        let groups = vec![OptionGroup { label: String::new(), options }];
        let words = label(language, name);
        view! { <SelectField name=name label=words groups=groups selected=selected invalid=invalid /> }.into_any()
    };
    let usual = [&start.raw_material, &start.labour, &start.packing, &start.energy, &start.transport, &start.other];
    let amount = |name: &'static str, usual: &str| {
        let (value, invalid) = (returned.typed(name, usual), returned.invalid(name));
        let words = label(language, name);
        view! { <AffixField name=name label=words before="Q" need=Need::Optional value=value invalid=invalid /> }
            .into_any()
    };
    let parts: Vec<AnyView> = PARTS.iter().zip(usual).map(|(name, usual)| amount(name, usual)).collect();
    let product = select("product", named(language, &costing.products), &start.product);
    let rung = select("rung", rungs, &start.rung);
    let unit = select("unit", named(language, &costing.units), &start.unit);
    let expected = amount("expected_price", &start.expected_price);
    view! {
        <ErrorSummary problems=problems />
        <PostForm action=format!("/diversificacion/costo?mipyme={}", costing.enterprise)>
            {product} {rung} {unit} {parts} {expected}
            <Button weight=Weight::Task>{ideas::cost_save(language)}</Button>
        </PostForm>
    }
}

fn named(language: Language, choices: &[Choice]) -> Vec<SelectOption> {
    choices.iter().map(|one| option(&one.id.to_string(), one.names.get(language))).collect()
}

fn option(value: &str, label: &str) -> SelectOption {
    SelectOption { value: value.to_owned(), label: label.to_owned() }
}

fn label(language: Language, field: &str) -> &'static str {
    let part = PARTS.iter().position(|name| *name == field).and_then(|place| CostPart::ALL.get(place));
    match (field, part) {
        (_, Some(part)) => ideas::part_word(language, *part),
        ("product", None) => ideas::cost_product(language),
        ("rung", None) => ideas::cost_rung(language),
        ("unit", None) => ideas::cost_unit(language),
        ("month", None) => ideas::cost_month(language),
        (_, None) => ideas::cost_expected(language),
    }
}
