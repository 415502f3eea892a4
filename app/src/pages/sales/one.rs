//! One sale: what was recorded, what became of it, and what can be done with it. Where a saved sale leads.

use super::{quetzales, said};
use crate::api;
use crate::api::sales::{OneSale, Shown};
use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::demo_bar::DemoBar;
use crate::components::dialog::Dialog;
use crate::components::done::Done;
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::kv::Kv;
use crate::components::loaded::Loaded;
use crate::components::note::{Note, NoteKind};
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::post_form::PostForm;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::form::returned;
use crate::format;
use crate::i18n::{self, sales};
use crate::pages::head::Head;
use domain::names::Language;
use domain::sale::Direction;
use domain::sale::history::Change;
use domain::sale::market_level::Export;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// One sale, by the number in the address.
#[component]
pub fn SalePage() -> impl IntoView {
    let search = use_location().search;
    let sale = Resource::new(move || search.get(), api::sales::load_sale);
    view! {
        <Loaded resource=sale let:sale>
            <SaleView sale=sale />
        </Loaded>
    }
}

#[component]
fn SaleView(sale: OneSale) -> impl IntoView {
    let language = i18n::language();
    let OneSale { enterprise, steps, records, demonstration } = sale;
    let lines = steps.iter().rev().map(|step| {
        let when = format::moment(step.at, language);
        let title = match &step.change {
            Change::Recorded => sales::step_recorded(language, when),
            Change::Corrected { reason } => sales::step_corrected(language, when, reason),
            Change::Cancelled { reason } => sales::step_cancelled(language, when, reason),
        };
        let detail = format!("{} · {}", what(language, &step.shown), quetzales(step.shown.sale.gtq()));
        view! {
            <li class="two">
                <div>
                    <span class="t">{title}</span>
                    <p class="d">{detail}</p>
                </div>
            </li>
        }
    });
    let lines = lines.collect_view();
    let problem = |invalid: &domain::invalid::Invalid| Problem {
        label: sales::cancel_reason(language).to_owned(),
        invalid: invalid.clone(),
    };
    let problems: Vec<Problem> = returned().problems.iter().map(problem).collect();
    let last = steps.into_iter().next_back().map(|step| {
        let cancelled = matches!(step.change, Change::Cancelled { .. });
        view! {
            <Sum shown=step.shown.clone() />
            {cancelled
                .then(|| {
                    view! {
                        <Note kind=NoteKind::Warn>
                            <p>{sales::cancelled_now(language)}</p>
                        </Note>
                    }
                })}
            {records
                .then(|| {
                    let next = format!("/ventas/nueva?mipyme={enterprise}");
                    let entry = step.shown.sale.entry;
                    view! {
                        <Acts>
                            <ButtonLink href=next weight=Weight::Task>
                                {sales::another(language)}
                            </ButtonLink>
                            {(!cancelled)
                                .then(|| {
                                    view! {
                                        <ButtonLink href=format!(
                                            "/ventas/corregir?venta={entry}",
                                        )>{sales::correct(language)}</ButtonLink>
                                        <Cancel entry=entry.to_string() />
                                    }
                                })}
                        </Acts>
                    }
                })}
            <Section title=sales::facts(language)>
                <Kv items=facts(language, &step.shown) />
                <p class="src">{sales::without_vat(language)}</p>
            </Section>
        }
    });
    let crumb = Crumb { label: sales::title(language).to_owned(), href: format!("/ventas?mipyme={enterprise}") };
    view! {
        <Head title=sales::one_title(language) description="" href="/ventas/ver" />
        <div class="page narrow">
            {demonstration.then(|| view! { <DemoBar /> })}
            <PageHeader title=sales::one_title(language) crumb=crumb />
            <ErrorSummary problems=problems />
            <Done words=move |done| said(language, done) />
            {last}
            <Section title=sales::history(language)>
                <Rows>{lines}</Rows>
            </Section>
        </div>
    }
}

/// What was sold and what it came to, at a glance.
#[component]
fn Sum(shown: Shown) -> impl IntoView {
    let language = i18n::language();
    let day = format::date(shown.sale.date, language);
    let what = what(language, &shown);
    let beside = std::iter::once(what).chain(shown.buyer).chain([day]).collect::<Vec<_>>().join(" · ");
    view! {
        <div class="sum">
            <span>{shown.product.get(language).to_owned()}</span>
            <b>{quetzales(shown.sale.gtq())}</b>
            <small>{beside}</small>
        </div>
    }
}

#[component]
fn Cancel(entry: String) -> impl IntoView {
    let language = i18n::language();
    view! {
        <Dialog id="anular" open=sales::cancel(language) title=sales::cancel_title(language)>
            <PostForm action=format!("/ventas/anular?venta={entry}")>
                <label>{sales::cancel_reason(language)} <input class="in" name="motivo" required /></label>
                <Button weight=Weight::Danger>{sales::cancel_act(language)}</Button>
            </PostForm>
        </Dialog>
    }
}

/// Quantity, unit and price, as they were said.
pub(super) fn what(language: Language, shown: &Shown) -> String {
    let sale = &shown.sale;
    let quantity = sale.quantity.to_f64();
    let decimals = if quantity.fract() == 0.0 { 0 } else { 2 };
    let each = format::money(sale.price.to_f64(), sale.currency);
    sales::detail(language, format::number(quantity, decimals), shown.unit.get(language).to_lowercase(), each)
}

/// Everything that was said, with its words; what was not said is not listed.
fn facts(language: Language, shown: &Shown) -> Vec<(String, String)> {
    let sale = &shown.sale;
    let direction = match sale.direction {
        Direction::Sold => None,
        Direction::Returned => Some(sales::direction_returned(language).to_owned()),
    };
    let weight = sale.weight().map_or_else(
        || sales::weight_unknown(language).to_owned(),
        |weight| format!("{}{}kg", format::number(weight as f64 / 1e6, 0), format::NBSP),
    );
    let rate = sale.rate.as_ref().map(|rate| {
        let own = rate.source == domain::sale::lists::BY_SELLER;
        let source = if own { sales::rate_own(language) } else { &rate.source };
        let gtq = format::money(rate.gtq.to_f64(), domain::money::Currency::GTQ);
        sales::rate_of(language, gtq, rate.currency, source)
    });
    let export = match sale.export {
        Export::No => None,
        export @ (Export::Direct | Export::Indirect) => Some(sales::export_word(language, export).to_owned()),
    };
    let abroad = sale.level.is_abroad().then(|| sale.country.code().to_owned());
    [
        (sales::direction(language), direction),
        (sales::whole(language), Some(format::money(sale.total.to_f64(), sale.currency))),
        (sales::rate(language), rate),
        (sales::weight(language), Some(weight)),
        (sales::date(language), Some(format::date(sale.date, language))),
        (sales::level(language), Some(sales::level_word(language, sale.level).to_owned())),
        (sales::country(language), abroad),
        (sales::export(language), export),
        (sales::exporter(language), sale.exporter.clone()),
        (sales::buyer(language), shown.buyer.clone()),
        (sales::channel(language), sale.channel.map(|channel| sales::channel_word(language, channel).to_owned())),
        (sales::document(language), Some(sales::document_word(language, sale.document).to_owned())),
        (sales::certificate(language), sale.certificate.clone()),
        (sales::note(language), sale.note.clone()),
    ]
    .into_iter()
    .filter_map(|(term, value)| value.map(|value| (term.to_owned(), value)))
    .collect()
}
