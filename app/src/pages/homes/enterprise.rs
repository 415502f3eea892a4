//! "Mi empresa": how the month goes, what comes next, what was sold.

use super::Alerts;
use super::diversification::LivesFrom;
use super::so_far::{Levels, SoFar, YearSoFar};
use crate::api::alerts::Watched;
use crate::api::homes::OwnEnterprise;
use crate::api::sales::Shown;
use crate::components::button::Weight;
use crate::components::button_link::ButtonLink;
use crate::components::page_header::PageHeader;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::format;
use crate::i18n::{self, homes};
use crate::pages::markets::own_card::{OwnPriceCard, Place};
use crate::pages::sales::SaleRow;
use crate::words::{self, enterprises};
use domain::next_step::NextStep;
use domain::period::{Date, Month};
use leptos::prelude::*;

#[component]
pub(super) fn EnterpriseView(own: OwnEnterprise, alerts: Vec<Watched>, today: Date) -> impl IntoView {
    let language = i18n::language();
    let lead = format!("{} · {}", enterprises::kind(own.own.kind, language), own.own.place);
    let month = Month::of(today);
    let named = |month: Month| words::capital(&format::month_long(month, language));
    let earlier = vec![
        (homes::same_days(language, named(Month::of(own.month.from_before))), own.month),
        (homes::same_days(language, named(Month::of(own.year_ago.from_before))), own.year_ago),
    ];
    // Whose they are goes without saying.
    let unnamed = |shown| Shown { enterprise: String::new(), ..shown };
    let rows = own.latest.into_iter().map(unnamed).map(|shown| view! { <SaleRow shown=shown /> });
    let rows = rows.collect_view();
    view! {
        <PageHeader title=own.own.name lead=lead />
        <ButtonLink href="/ventas/nueva" weight=Weight::Task>
            {homes::act_sell(language)}
        </ButtonLink>
        <div class="cols c21">
            <div class="stack apart">
                <SoFar
                    title=homes::month(language, format::month_long(month, language))
                    now=own.month
                    earlier=earlier
                />
                <OwnPriceCard own=own.price place=Place::Elsewhere />
                <Section title=homes::by_level(language)>
                    <YearSoFar year=own.year />
                    <Levels levels=own.levels />
                </Section>
                {own.measured.map(|measured| view! { <LivesFrom measured=*measured /> })}
                <Section title=homes::latest(language)>
                    <Rows>{rows}</Rows>
                    <p>
                        <a href="/ventas">{homes::all_sales(language)}</a>
                    </p>
                </Section>
            </div>
            <div class="stack apart">
                <Next step=own.next />
                <Alerts alerts=alerts />
            </div>
        </div>
        <p class="src">{homes::sales_source(language)}</p>
    }
}

/// One thing to do, with its reason.
#[component]
fn Next(step: NextStep) -> impl IntoView {
    let language = i18n::language();
    let (title, why, act, href) = homes::step(language, step);
    view! {
        <section class="card next">
            <h2>{homes::next(language)}</h2>
            <p>
                <b>{title}</b>
            </p>
            <p class="sm muted">{why}</p>
            {(!act.is_empty()).then(|| view! { <ButtonLink href=href>{act}</ButtonLink> })}
        </section>
    }
}
