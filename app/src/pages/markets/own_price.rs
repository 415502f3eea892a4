//! "¿A cómo vendí yo?" whole: choices, the card, the sum behind the sentence, and the table.

use super::own_card::{OwnPriceCard, Place, band};
use crate::api;
use crate::components::button::Button;
use crate::components::demo_bar::DemoBar;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::table::{Caption, Table};
use crate::i18n::{self, markets};
use crate::pages::head::Head;
use crate::{format, words};
use domain::money::Currency;
use domain::names::Language;
use domain::period::Month;
use domain::sale::comparison::{Comparison, Finding};
use domain::sale::markets::MarketsQuery;
use domain::sale::own_price::{OwnPrice, OwnPriceQuery};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// One product beside a market.
#[component]
pub fn OwnPricePage() -> impl IntoView {
    let search = use_location().search;
    let own = Resource::new(move || search.get(), api::markets::load_own_price);
    view! {
        <Loaded resource=own let:own>
            <OwnPriceView own=own />
        </Loaded>
    }
}

#[component]
fn OwnPriceView(own: OwnPrice) -> impl IntoView {
    let language = i18n::language();
    let title = markets::price_title(language);
    let lead = own.subject.clone().unwrap_or_else(|| markets::price_lead(language).to_owned());
    let crumb = Crumb { label: markets::title(language).to_owned(), href: MarketsQuery::PATH.to_owned() };
    let source = markets::prices_source(language, format::date(own.today, language));
    let body = match own.comparison.clone() {
        Some(comparison) => view! {
            <OwnPriceCard own=own.clone() place=Place::OwnPage />
            <Sum own=own.clone() comparison=comparison.clone() />
            <Months comparison=comparison market=market(&own, language) />
            <p class="src">{source}</p>
        }
        .into_any(),
        None if own.subject.is_some() => view! { <EmptyState title=markets::no_products(language) /> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <Head title=title description=markets::price_lead(language) href=OwnPriceQuery::PATH />
        <div class="page">
            {own.demonstration.then(|| view! { <DemoBar /> })}
            <PageHeader title=title lead=lead crumb=crumb />
            <Choose own=own.clone() />
            {body}
        </div>
    }
}

/// Name, label, options as value and words, and what was chosen.
type Asked<'a> = (&'a str, &'a str, Vec<(String, String)>, String);

/// Business, product, level and market.
#[component]
fn Choose(own: OwnPrice) -> impl IntoView {
    let language = i18n::language();
    let text = |text: Option<String>| text.unwrap_or_default();
    let products = own.products.iter().map(|(id, names)| (id.to_string(), names.get(language).to_owned())).collect();
    let level = |level: &domain::price::PriceType| (level.code().to_owned(), words::level(*level, language).to_owned());
    let places = own.markets.iter().map(|(slug, names)| (slug.clone(), names.get(language).to_owned())).collect();
    let enterprises = own.enterprises.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
    let fields: [Asked<'_>; 4] = [
        ("mipyme", markets::enterprise(language), enterprises, text(own.query.enterprise.map(|id| id.to_string()))),
        ("producto", markets::which_product(language), products, text(own.query.product.map(|id| id.to_string()))),
        (
            "nivel",
            markets::which_level(language),
            own.levels.iter().map(level).collect(),
            text(own.query.level.map(|level| level.code().to_owned())),
        ),
        ("mercado", markets::which_market(language), places, text(own.query.market.clone())),
    ];
    let offered = fields.into_iter().filter(|(_, _, options, _)| options.len() > 1);
    let selects = offered.map(|(name, label, options, chosen)| {
        let options = options.into_iter().map(|(value, label)| SelectOption { value, label }).collect();
        let groups = vec![OptionGroup { label: String::new(), options }];
        view! { <SelectField name=name label=label groups=groups selected=chosen /> }
    });
    let selects = selects.collect::<Vec<_>>();
    (!selects.is_empty()).then(|| {
        view! {
            <form class="form" method="get" action=OwnPriceQuery::PATH>
                <div class="narrowing">{selects}</div>
                <Button>{markets::apply(language)}</Button>
            </form>
        }
    })
}

/// What the sentence rests on.
#[component]
fn Sum(own: OwnPrice, comparison: Comparison) -> impl IntoView {
    let language = i18n::language();
    let Ok(finding) = comparison.finding else { return ().into_any() };
    let detail = detail(&finding, &market(&own, language).unwrap_or_default(), language);
    view! {
        <p>{band(&finding, language)}</p>
        {detail.map(|words| view! { <p>{words}</p> })}
        {own.doubtful.then(|| view! { <p class="sm muted">{markets::costs_assumed(language)}</p> })}
    }
    .into_any()
}

fn detail(finding: &Finding, market: &str, language: Language) -> Option<String> {
    let taken = finding.taken.as_ref()?;
    let money = |value: f64| format::money(value, Currency::GTQ);
    let costs = taken.net.price - taken.net.left;
    let month = format::month_long(finding.month, language);
    let (own, paid) = (money(finding.own), money(taken.net.price));
    Some(markets::freight_detail(language, month, own, market, paid, money(costs), money(taken.net.left)))
}

fn market(own: &OwnPrice, language: Language) -> Option<String> {
    own.market().map(|names| names.get(language).to_owned())
}

/// The same as the drawing.
#[component]
fn Months(comparison: Comparison, market: Option<String>) -> impl IntoView {
    let language = i18n::language();
    let money = |value: f64| format::money(value, Currency::GTQ);
    let row = |month: &domain::sale::comparison::MarketMonth| {
        let own: Vec<String> = comparison
            .points
            .iter()
            .filter(|point| Month::of(point.day) == month.month)
            .map(|point| money(point.each))
            .collect();
        let own = if own.is_empty() { "–".to_owned() } else { own.join(", ") };
        view! {
            <tr>
                <th scope="row">{format::month_year(month.month, language)}</th>
                <td>{own}</td>
                <td class="num">{format!("{} – {}", money(month.low), money(month.high))}</td>
                <td class="num">{month.paid.map_or_else(|| "–".to_owned(), money)}</td>
            </tr>
        }
    };
    let rows = comparison.months.iter().rev().map(row).collect_view();
    (!comparison.months.is_empty()).then(|| {
        view! {
            <Table caption=markets::price_title(language) shown=Caption::Heard>
                <thead>
                    <tr>
                        <th scope="col">{markets::col_month(language)}</th>
                        <th scope="col">{markets::my_sales(language)}</th>
                        <th class="num" scope="col">
                            {markets::col_band(language)}
                        </th>
                        <th class="num" scope="col">
                            {market.unwrap_or_else(|| markets::col_market(language).to_owned())}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        }
    })
}
