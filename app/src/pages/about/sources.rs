//! Who publishes the figures, under which terms, how far they reach; and how to read and give figures.

use crate::components::acts::Acts;
use crate::components::icon::{Glyph, Icon};
use crate::components::section::Section;
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, about as texts, shell};
use domain::about::About;
use domain::names::Language;
use domain::period::{Date, day_number};
use domain::price::listing::SourceListing;
use leptos::prelude::*;

/// Every source with its licence and its latest month.
#[component]
pub fn Sources(about: About) -> impl IntoView {
    let language = i18n::language();
    let rows = about.sources.iter().map(|listing| row(listing, about.today, language)).collect_view();
    view! {
        <Section title=texts::sources_title(language) id="fuentes">
            <p>{texts::sources_lead(language)}</p>
            <Table caption=texts::sources_title(language) shown=Caption::Heard class="roomy">
                <thead>
                    <tr>
                        <th scope="col">{texts::source_col(language)}</th>
                        <th scope="col">{texts::licence_col(language)}</th>
                        <th scope="col">{texts::last_col(language)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        </Section>
    }
}

fn row(listing: &SourceListing, today: Date, language: Language) -> impl IntoView + use<> {
    let source = &listing.source;
    let name = source.names.get(language).to_owned();
    let name = if source.url.is_empty() {
        name.into_any()
    } else {
        view! { <a href=source.url.clone() rel="external">{name}</a> }.into_any()
    };
    let demo = source.demo.then(|| view! { " " <span class="chip line">{shell::demo_word(language)}</span> });
    let licence = source.licence.clone();
    let latest = listing.latest.map_or_else(
        || view! { <span class="faint">{texts::none_yet(language)}</span> }.into_any(),
        |month| {
            let days = day_number(today) - day_number(month.last_day());
            texts::latest(language, format::month_year(month, language), format::age(days, language)).into_any()
        },
    );
    view! {
        <tr>
            <th scope="row">{name} {demo}</th>
            <td>{licence}</td>
            <td>{latest}</td>
        </tr>
    }
}

/// The read API, and the templates for who brings prices.
#[component]
pub fn OpenData() -> impl IntoView {
    let language = i18n::language();
    let template = |href: &'static str, label: &'static str| {
        view! {
            <a class="btn" href=href download="" rel="external">
                <Glyph icon=Icon::Download />
                {label}
            </a>
        }
    };
    view! {
        <Section title=texts::open_title(language) id="datos">
            <p>
                {texts::open_lead(language)} " "
                <a href="/api/v1/openapi.json" rel="external">
                    {texts::open_link(language)}
                </a>
            </p>
            <p>{texts::template_lead(language)}</p>
            <Acts>
                {template("/descargas/plantilla.csv", texts::template_csv(language))}
                {template("/descargas/plantilla.xlsx", texts::template_xlsx(language))}
            </Acts>
        </Section>
    }
}
