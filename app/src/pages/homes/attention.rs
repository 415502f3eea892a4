//! What needs somebody: the first part of the team's screen.

use crate::api::homes::Project;
use crate::components::icon::Icon;
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::i18n::{self, homes};
use leptos::prelude::*;

/// Rows for what is not zero, the ones that wait for a decision first.
#[component]
pub(super) fn Attention(project: Project) -> impl IntoView {
    let language = i18n::language();
    let gaps = project.gaps;
    let waiting = project.waiting.unwrap_or(0);
    let seen = if project.sales.is_some() { gaps.no_sale } else { 0 };
    let rows = [
        (waiting, homes::waiting(language, waiting), homes::waiting_why(language), "/precios/revisar", Icon::Task),
        (1, homes::gap_place(language).to_owned(), homes::gap_place_why(language), "/acerca", Icon::Map),
        (seen, homes::gap_sale(language, seen), homes::gap_sale_why(language), "/ventas", Icon::Clock),
        (
            gaps.no_consent,
            homes::gap_consent(language, gaps.no_consent),
            homes::gap_consent_why(language),
            "/mipymes",
            Icon::Warning,
        ),
        (
            gaps.no_workers,
            homes::gap_workers(language, gaps.no_workers),
            homes::gap_workers_why(language),
            "/mipymes",
            Icon::People,
        ),
        (gaps.no_chain, homes::gap_chain(language, gaps.no_chain), "", "/mipymes", Icon::Sprout),
        (
            gaps.no_tax_number,
            homes::gap_tax(language, gaps.no_tax_number),
            homes::gap_tax_why(language),
            "/mipymes",
            Icon::File,
        ),
        (
            project.unconfirmed,
            homes::gap_parameter(language, project.unconfirmed),
            homes::gap_parameter_why(language),
            "/acerca",
            Icon::Info,
        ),
    ];
    let rows = rows
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(_, title, why, href, icon)| view! { <Row title=title detail=why href=href.to_owned() icon=icon /> });
    let rows = rows.collect_view();
    let at_once = project.at_once.iter().take(3).map(|(id, name)| {
        let (title, href) = (homes::at_once(language, name), format!("/ventas?mipyme={id}"));
        view! { <Row title=title detail=homes::at_once_why(language) href=href icon=Icon::Clock /> }
    });
    let at_once = at_once.collect_view();
    view! {
        <Section title=homes::attention(language)>
            <Rows>{at_once} {rows}</Rows>
        </Section>
    }
}
