//! The radio script of a product: one minute of text to take away, and room for the languages of the region.

use super::sheet::products::of_product;
use super::sheet::tools::markets;
use crate::api;
use crate::components::acts::Acts;
use crate::components::button::Weight;
use crate::components::button_link::ButtonLink;
use crate::components::choice::Choice;
use crate::components::copyable::Copyable;
use crate::components::demo_bar::DemoBar;
use crate::components::filters::Filters;
use crate::components::icon::{Glyph, Icon};
use crate::components::loaded::Loaded;
use crate::components::page_header::{Crumb, PageHeader};
use crate::components::print_button::PrintButton;
use crate::components::section::Section;
use crate::components::share_link::ShareLink;
use crate::components::source_line::SourceLine;
use crate::i18n::{self, radio as texts, sheet as words_of_sheet};
use crate::pages::head::Head;
use crate::pages::prices::no_prices::NoPrices;
use crate::{platform, radio, words};
use domain::names::Language;
use domain::price::query::SheetQuery;
use domain::price::sheet::Sheet;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The languages of the project's municipalities, as they call themselves. Nobody has written for them yet.
const TONGUES: [&str; 5] = ["K’iche’", "Mam", "Ixil", "Popti’", "Sipakapense"];
/// Lines for each.
const BLANK_LINES: usize = 4;

/// A minute of radio.
#[component]
pub fn RadioPage() -> impl IntoView {
    let search = use_location().search;
    let sheet = Resource::new(move || search.get(), api::prices::load_sheet);
    view! {
        <Loaded resource=sheet let:sheet>
            {match sheet {
                Some(sheet) => view! { <RadioView sheet=sheet /> }.into_any(),
                None => view! { <NoPrices href=SheetQuery::RADIO /> }.into_any(),
            }}
        </Loaded>
    }
}

#[component]
fn RadioView(sheet: Sheet) -> impl IntoView {
    let language = i18n::language();
    let title = texts::title(language, words::inside(sheet.commodity.names.get(language)));
    let script = radio::minute(&sheet, language);
    let (count, seconds) = radio::length(&script);
    let href = sheet.query.href_at(SheetQuery::RADIO);
    let share = format!("{script} {}", platform::address(&href));
    let crumb =
        Crumb { label: words_of_sheet::to_sheet(language).to_owned(), href: sheet.query.href_at(SheetQuery::SHEET) };
    let source = sheet.sources.first().cloned().map(|source| view! { <SourceLine source=source /> });
    let market = sheet.market.names.get(language).to_owned();
    let (others, places) = (products(&sheet, language), markets(&sheet, SheetQuery::RADIO));
    let to_sheet = sheet.query.href_at(SheetQuery::SHEET);
    view! {
        <Head title=title.clone() description=script.clone() href=href />
        <div class="page narrow">
            {sheet.dataset.is_demonstration().then(|| view! { <DemoBar /> })}
            <PageHeader title=title lead=texts::lead(language) crumb=crumb />
            <Filters label=words_of_sheet::market_label(language) options=places />
            <Section title=texts::script(language)>
                <Copyable label=texts::copy_hint(language) text=script />
                <p class="sm muted">{texts::length(language, count, seconds)}</p>
                <Acts>
                    <ShareLink text=share weight=Weight::Main />
                    <PrintButton label=words_of_sheet::print(language).to_owned() />
                    <ButtonLink href=to_sheet>
                        <Glyph icon=Icon::File />
                        {words_of_sheet::to_sheet(language)}
                    </ButtonLink>
                </Acts>
                {source}
            </Section>
            <Tongues />
            <Section title=texts::products(language, &market)>
                <Filters label=texts::products(language, &market) options=others />
            </Section>
        </div>
    }
}

/// A blank block for each language, to be filled by hand.
#[component]
fn Tongues() -> impl IntoView {
    let language = i18n::language();
    let blanks = || (0..BLANK_LINES).map(|_| view! { <div class="blank"></div> }).collect_view();
    let tongues = TONGUES.map(|tongue| {
        view! {
            <section class="tongue">
                <h3>{tongue}</h3>
                <p class="sm muted">{texts::tongue_empty(language, tongue)}</p>
                {blanks()}
            </section>
        }
    });
    view! {
        <Section title=texts::tongues_title(language)>
            <p>{texts::tongues_lead(language)}</p>
            {tongues.into_iter().collect_view()}
        </Section>
    }
}

fn products(sheet: &Sheet, language: Language) -> Vec<Choice> {
    let option = |row: &domain::price::sheet::SheetRow| {
        let href = of_product(sheet, row).href_at(SheetQuery::RADIO);
        Choice::new(row.names.get(language), href, &row.commodity, &sheet.commodity.slug)
    };
    sheet.rows.iter().map(option).collect()
}
