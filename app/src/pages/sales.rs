//! The ledger of sales, and the form of the next one.

mod correct;
mod entry;
mod further;
mod new;
mod one;
mod question;
mod row;

pub(super) use crate::api;
use crate::api::sales::{Ledger, Shown};
use crate::components::button::Weight;
use crate::components::button_link::ButtonLink;
use crate::components::done::Done;
use crate::components::empty_state::EmptyState;
use crate::components::kv::Kv;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::pager::Pager;
use crate::components::section::Section;
use crate::format;
use crate::i18n::{self, sales};
use crate::pages::head::Head;
pub use correct::CorrectSalePage;
use domain::money::Currency;
use domain::names::Language;
pub(super) use entry::units;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
pub use new::NewSalePage;
pub(super) use new::options;
pub use one::SalePage;
pub(super) use row::SaleRow;

/// The sales within reach.
#[component]
pub fn SalesPage() -> impl IntoView {
    let search = use_location().search;
    let ledger = Resource::new(move || search.get(), api::sales::load_sales);
    view! {
        <Loaded resource=ledger let:ledger>
            <LedgerView ledger=ledger />
        </Loaded>
    }
}

#[component]
fn LedgerView(ledger: Ledger) -> impl IntoView {
    let language = i18n::language();
    let own = ledger.enterprise.map_or_else(String::new, |id| format!("mipyme={id}"));
    let next = ledger.page.next.map(|after| format!("/ventas?{own}&desde={after}"));
    let new = format!("/ventas/nueva?{own}");
    let (empty, records) = (ledger.page.items.is_empty(), ledger.records);
    let year = year(language, &ledger);
    let levels: Vec<(String, String)> = ledger
        .year
        .iter()
        .map(|(level, gtq)| (sales::level_word(language, *level).to_owned(), quetzales(*gtq)))
        .collect();
    let several = ledger.enterprise.is_none();
    let named = move |shown: Shown| match several {
        true => shown,
        false => Shown { enterprise: String::new(), ..shown },
    };
    let rows = ledger.page.items.into_iter().map(named).map(|shown| view! { <SaleRow shown=shown /> });
    view! {
        <Head title=sales::title(language) description=sales::lead(language) href="/ventas" />
        <div class="page">
            <PageHeader title=sales::title(language) lead=sales::lead(language) />
            <Done words=move |done| said(language, done) />
            {records
                .then(|| {
                    view! {
                        <p>
                            <ButtonLink href=new weight=Weight::Main>
                                {sales::record(language)}
                            </ButtonLink>
                        </p>
                    }
                })}
            {year
                .map(|lines| {
                    view! {
                        <Section title=sales::by_level(language)>
                            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                            <Kv items=levels />
                            <p class="src">{sales::without_vat(language)}</p>
                        </Section>
                    }
                })}
            {if empty {
                view! {
                    <EmptyState title=sales::empty(language)>
                        <p>{sales::empty_body(language)}</p>
                    </EmptyState>
                }
                    .into_any()
            } else {
                view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
            }}
            {(!empty).then(|| view! { <LedgerFiles own=own.clone() /> })}
            {next.map(|next| view! { <Pager previous=None next=Some(next) /> })}
        </div>
    }
}

/// The ledger to take away, and where it goes.
#[component]
fn LedgerFiles(own: String) -> impl IntoView {
    let language = i18n::language();
    let file = move |end: &str| format!("/descargas/ventas.{end}?{own}");
    view! {
        <p class="src">
            {i18n::markets::download(language)} " " <a href=file("csv") download rel="external">
                "CSV"
            </a> " · " <a href=file("xlsx") download rel="external">
                "XLSX"
            </a>
        </p>
    }
}

/// This year so far, and the same days of last year; nothing while no sale was recorded this year.
fn year(language: Language, ledger: &Ledger) -> Option<Vec<String>> {
    let gtq: i64 = ledger.year.iter().map(|(_, gtq)| gtq).sum();
    let before = match ledger.before {
        0 => sales::year_before_none(language).to_owned(),
        before => sales::year_before(language, quetzales(before)),
    };
    (!ledger.year.is_empty()).then(|| vec![sales::year_so_far(language, quetzales(gtq)), before])
}

/// Millionths of a quetzal as an amount.
fn quetzales(micro: i64) -> String {
    format::money(micro as f64 / 1e6, Currency::GTQ)
}

fn said(language: Language, done: &str) -> Option<&'static str> {
    match done {
        "guardada" => Some(sales::done_saved(language)),
        "repetida" => Some(sales::done_repeated(language)),
        "corregida" => Some(sales::done_corrected(language)),
        "anulada" => Some(sales::done_cancelled(language)),
        _ => None,
    }
}

/// How a field of a sale is called.
fn label(language: Language, field: &str) -> &'static str {
    match field {
        "product" => sales::product(language),
        "new_product" => sales::new_product(language),
        "quantity" => sales::quantity(language),
        "unit" => sales::unit(language),
        "total" => sales::total(language),
        "currency" => sales::currency(language),
        "rate" => sales::rate(language),
        "date" => sales::date(language),
        "level" => sales::level(language),
        "country" => sales::country(language),
        "export" => sales::export(language),
        "exporter" => sales::exporter(language),
        "buyer" => sales::buyer(language),
        "new_buyer" => sales::new_buyer(language),
        "direction" => sales::direction(language),
        "channel" => sales::channel(language),
        "document" => sales::document(language),
        "certificate" => sales::certificate(language),
        "note" => sales::note(language),
        "motivo" => sales::correct_reason(language),
        _ => sales::price(language),
    }
}
