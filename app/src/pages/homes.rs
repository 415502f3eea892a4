//! The first screen of each role: "Mi empresa", "Mi cooperativa", "Resumen".

mod attention;
mod cooperative;
mod diversification;
mod enterprise;
mod project;
mod so_far;

use crate::api;
use crate::api::alerts::Watched;
use crate::api::homes::{Home, View};
use crate::components::button_link::ButtonLink;
use crate::components::demo_bar::DemoBar;
use crate::components::empty_state::EmptyState;
use crate::components::loaded::Loaded;
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::i18n::{self, homes};
use crate::pages::alerts::watched_words;
use crate::pages::head::Head;
use cooperative::CooperativeView;
use enterprise::EnterpriseView;
use leptos::prelude::*;
use project::ProjectView;

/// Where whoever is signed in begins.
#[component]
pub fn HomePage() -> impl IntoView {
    let home = Resource::new(|| (), |()| api::homes::load_home());
    view! {
        <Loaded resource=home let:home>
            <HomeView home=home />
        </Loaded>
    }
}

#[component]
fn HomeView(home: Home) -> impl IntoView {
    let language = i18n::language();
    let Home { view, alerts, today, demonstration } = home;
    let title = match &view {
        View::Enterprise(_) | View::Nothing => homes::enterprise_title(language),
        View::Cooperative(_) => homes::cooperative_title(language),
        View::Project(_) => homes::project_title(language),
    };
    let content = match view {
        View::Enterprise(own) => view! { <EnterpriseView own=*own alerts=alerts today=today /> }.into_any(),
        View::Cooperative(own) => view! { <CooperativeView own=*own alerts=alerts today=today /> }.into_any(),
        View::Project(project) => view! { <ProjectView project=*project alerts=alerts /> }.into_any(),
        View::Nothing => view! {
            <EmptyState title=homes::nothing_title(language)>
                <p>{homes::nothing_body(language)}</p>
                <ButtonLink href="/precios">{homes::compare(language)}</ButtonLink>
            </EmptyState>
        }
        .into_any(),
    };
    view! {
        <Head title=title description="" href="/inicio" />
        <div class="page">{demonstration.then(|| view! { <DemoBar /> })} {content}</div>
    }
}

/// Alerts that hold now, three at most, and the way to all of them.
#[component]
fn Alerts(alerts: Vec<Watched>) -> impl IntoView {
    let language = i18n::language();
    let content = if alerts.is_empty() {
        view! { <p class="muted">{homes::alerts_none(language)}</p> }.into_any()
    } else {
        let rows = alerts.iter().take(3).map(|watched| {
            let (title, detail, href) = watched_words(watched, language);
            view! { <Row title=title detail=detail href=href /> }
        });
        let rows = rows.collect_view();
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    view! {
        <Section title=homes::alerts(language)>
            {content} <p>
                <a href="/alertas">{homes::alerts_all(language)}</a>
            </p>
        </Section>
    }
}
