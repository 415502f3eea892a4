//! The sheet for the assembly: one A4 page, black on white, for a wall, and its words for the radio.

mod meaning;
pub mod products;
mod season;
pub mod tools;

use crate::api;
use crate::components::demo_bar::DemoBar;
use crate::components::loaded::Loaded;
use crate::i18n::{self, sheet as texts};
use crate::pages::head::Head;
use crate::pages::prices::no_prices::NoPrices;
use crate::{format, platform, radio, words};
use domain::names::Language;
use domain::price::query::SheetQuery;
use domain::price::sheet::Sheet;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use meaning::Meaning;
use products::Products;
use season::SheetSeason;
use tools::SheetTools;

/// Lines for what is written by hand: as many as the paper still holds are printed, three are seen on a screen.
const BLANK_LINES: usize = 8;

/// What one market pays, to be printed.
#[component]
pub fn SheetPage() -> impl IntoView {
    let search = use_location().search;
    let sheet = Resource::new(move || search.get(), api::prices::load_sheet);
    view! {
        <Loaded resource=sheet let:sheet>
            {match sheet {
                Some(sheet) => view! { <SheetView sheet=sheet /> }.into_any(),
                None => view! { <NoPrices href=SheetQuery::SHEET /> }.into_any(),
            }}
        </Loaded>
    }
}

#[component]
fn SheetView(sheet: Sheet) -> impl IntoView {
    let language = i18n::language();
    let product = words::inside(sheet.commodity.names.get(language));
    let title = texts::title_of(language, &product, sheet.market.names.get(language));
    let description = radio::for_assembly(&sheet, language);
    let aloud = radio::for_assembly(&sheet, language);
    let blanks = (0..BLANK_LINES).map(|_| view! { <div class="blank"></div> }).collect_view();
    view! {
        <Head title=title description=description href=sheet.query.href_at(SheetQuery::SHEET) />
        <div class="page">
            {sheet.dataset.is_demonstration().then(|| view! { <DemoBar /> })}
            <SheetTools sheet=sheet.clone() />
            <article class="sheet">
                <Heading sheet=sheet.clone() />
                <Products sheet=sheet.clone() />
                <div class="two">
                    <SheetSeason sheet=sheet.clone() />
                    <Meaning sheet=sheet.clone() />
                </div>
                <section class="say">
                    <h2>{texts::aloud_title(language)}</h2>
                    <p>"«"{aloud}"»"</p>
                </section>
                <section class="by-hand">
                    <h2>{texts::tongue_title(language)}</h2>
                    <p>{texts::tongue_lead(language)}</p>
                    {blanks}
                </section>
                <Footing sheet=sheet />
            </article>
        </div>
    }
}

#[component]
fn Heading(sheet: Sheet) -> impl IntoView {
    let language = i18n::language();
    let month = format::month_long(sheet.month, language);
    let about = texts::about(language, place(&sheet, language), words::level(sheet.level, language), month);
    let figure = sheet.last_day.zip(sheet.age_days);
    let figure = figure.map(|(day, age)| {
        let told = texts::last_figure(language, format::date(day, language), format::age(age, language));
        view! { <p><b>{told}</b></p> }
    });
    view! {
        <header>
            <h1>{texts::title(language)}</h1>
            <p class="mk">{i18n::shell::brand(language)}</p>
            <p>{about}</p>
            {figure}
        </header>
    }
}

#[component]
fn Footing(sheet: Sheet) -> impl IntoView {
    let language = i18n::language();
    let sources = sheet.sources.iter().map(|source| {
        let name = source.names.get(language);
        if source.licence.is_empty() {
            name.to_owned()
        } else {
            i18n::prices::source_licence(language, name, &source.licence)
        }
    });
    let sources = i18n::prices::source_line(language, sources.collect::<Vec<_>>().join("; "));
    let demo = sheet.dataset.is_demonstration().then(|| i18n::shell::demo_bar(language));
    let online = texts::online(language, platform::address(&sheet.query.href_at(SheetQuery::SHEET)));
    view! {
        <footer>
            <p>{sources} " " {products::weights(&sheet, language)}</p>
            {demo.map(|demo| view! { <p><b>{demo}</b></p> })}
            <p>{online}</p>
        </footer>
    }
}

/// "La Terminal, Ciudad de Guatemala"
fn place(sheet: &Sheet, language: Language) -> String {
    let (name, locality) = (sheet.market.names.get(language), &sheet.market.locality);
    if locality.is_empty() || locality == name { name.to_owned() } else { format!("{name}, {locality}") }
}
