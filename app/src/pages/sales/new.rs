//! "Registrar venta": five taps for a repeat sale.

use super::entry::{Entry, Mode};
use crate::api;
use crate::api::sales::{Choice, Selling};
use crate::components::button::{Button, Weight};
use crate::components::loaded::Loaded;
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::i18n::{self, sales};
use crate::pages::head::Head;
use domain::names::Language;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The form of a sale; whose it is comes first where an account keeps the sales of several.
#[component]
pub fn NewSalePage() -> impl IntoView {
    let search = use_location().search;
    let selling = Resource::new(move || search.get(), api::sales::load_selling);
    view! {
        <Loaded resource=selling let:selling>
            <NewSaleView selling=selling />
        </Loaded>
    }
}

#[component]
fn NewSaleView(selling: Selling) -> impl IntoView {
    let language = i18n::language();
    let title = sales::record(language);
    let lead =
        selling.enterprise.as_ref().map_or_else(String::new, |own| sales::new_lead(language, own.names.get(language)));
    let crumb = Crumb { label: sales::title(language).to_owned(), href: "/ventas".to_owned() };
    let body = match selling.enterprise.is_some() {
        true => view! { <Entry selling=selling mode=Mode::Record /> }.into_any(),
        false => view! { <WhichEnterprise enterprises=selling.enterprises /> }.into_any(),
    };
    view! {
        <Head title=title description="" href="/ventas/nueva" />
        <div class="page narrow task">
            <PageHeader title=title lead=lead crumb=crumb />
            {body}
        </div>
    }
}

#[component]
fn WhichEnterprise(enterprises: Vec<Choice>) -> impl IntoView {
    let language = i18n::language();
    view! {
        <form class="form" method="get" action="/ventas/nueva">
            <SelectField
                name="mipyme"
                label=sales::choose_title(language)
                groups=options(language, &enterprises, None)
            />
            <Button weight=Weight::Main>{sales::choose_act(language)}</Button>
        </form>
    }
}

/// Choices as a list, with what stands for none of them in front.
pub(in crate::pages) fn options(language: Language, choices: &[Choice], none: Option<&str>) -> Vec<OptionGroup> {
    let none = none.map(|label| SelectOption { value: String::new(), label: label.to_owned() });
    let named = choices
        .iter()
        .map(|choice| SelectOption { value: choice.id.to_string(), label: choice.names.get(language).to_owned() });
    vec![OptionGroup { label: String::new(), options: none.into_iter().chain(named).collect() }]
}
