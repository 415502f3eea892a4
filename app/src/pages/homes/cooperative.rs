//! "Mi cooperativa": what members sold, and what it comes to together.

use super::Alerts;
use super::so_far::{SoFar, YearSoFar, quetzales};
use crate::api::alerts::Watched;
use crate::api::homes::{Cooperative, JointSales, MemberSales};
use crate::components::acts::Acts;
use crate::components::button::Weight;
use crate::components::button_link::ButtonLink;
use crate::components::page_header::PageHeader;
use crate::components::section::Section;
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, homes};
use crate::words::{self, enterprises};
use domain::money::Currency;
use domain::period::{Date, Month};
use leptos::prelude::*;

/// Kilograms of a quintal, in millionths: the local one of 100 libras.
const QUINTAL: f64 = 46_000_000.0;

#[component]
pub(super) fn CooperativeView(own: Cooperative, alerts: Vec<Watched>, today: Date) -> impl IntoView {
    let language = i18n::language();
    let lead = format!("{} · {}", enterprises::kind(own.own.kind, language), own.own.place);
    let before = words::capital(&format::month_long(Month::of(own.month.from_before), language));
    let earlier = vec![(homes::same_days(language, before), own.month)];
    view! {
        <PageHeader title=own.own.name lead=lead />
        <Acts>
            <ButtonLink href="/ventas/nueva" weight=Weight::Main>
                {homes::act_sell(language)}
            </ButtonLink>
            <ButtonLink href="/precios">{homes::compare(language)}</ButtonLink>
        </Acts>
        <div class="cols c21">
            <SoFar
                title=homes::month(language, format::month_long(Month::of(today), language))
                now=own.month
                earlier=earlier
            />
            <Alerts alerts=alerts />
        </div>
        <YearSoFar year=own.year />
        <Members members=own.members />
        <Joint joint=own.joint />
        <p class="src">{homes::sales_source(language)}</p>
    }
}

#[component]
fn Members(members: Vec<MemberSales>) -> impl IntoView {
    let language = i18n::language();
    let rows = members.into_iter().map(|member| {
        let sold = match member.gtq {
            Some(gtq) => quetzales(gtq).into_any(),
            None => view! { <span class="muted">{homes::not_recorded(language)}</span> }.into_any(),
        };
        view! {
            <tr>
                <th scope="row">
                    <a href=format!("/mipymes/ver?id={}", member.id)>{member.name}</a>
                </th>
                <td class="num">{sold}</td>
                <td class="num">{member.last.map(|day| format::date(day, language))}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Section title=homes::members(language)>
            <p class="sm muted">{homes::members_lead(language)}</p>
            <Table caption=homes::members(language) shown=Caption::Heard>
                <thead>
                    <tr>
                        <th scope="col">{homes::member(language)}</th>
                        <th scope="col" class="num">
                            {homes::sold(language)}
                        </th>
                        <th scope="col" class="num">
                            {homes::last(language)}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        </Section>
    }
}

#[component]
fn Joint(joint: Vec<JointSales>) -> impl IntoView {
    let language = i18n::language();
    if joint.is_empty() {
        return view! {
            <Section title=homes::joint(language)>
                <p class="muted">{homes::joint_empty(language)}</p>
            </Section>
        }
        .into_any();
    }
    let rows = joint.into_iter().map(|one| {
        let quintals = one.weight as f64 / QUINTAL;
        let (volume, each) = if one.weight > 0 {
            let each = one.gtq_weighed as f64 / 1e6 / quintals;
            (format::number(quintals, 1), format::money(each, Currency::GTQ))
        } else {
            (homes::no_weight(language).to_owned(), String::new())
        };
        view! {
            <tr>
                <th scope="row">{one.names.get(language).to_owned()}</th>
                <td class="num">{one.sellers}</td>
                <td class="num">{volume}</td>
                <td class="num">{quetzales(one.gtq)}</td>
                <td class="num">{each}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Section title=homes::joint(language)>
            <p class="sm muted">{homes::joint_lead(language)}</p>
            <Table caption=homes::joint(language) shown=Caption::Heard>
                <thead>
                    <tr>
                        <th scope="col">{homes::product(language)}</th>
                        <th scope="col" class="num">
                            {homes::sellers(language)}
                        </th>
                        <th scope="col" class="num">
                            {homes::quintals(language)}
                        </th>
                        <th scope="col" class="num">
                            {homes::sold(language)}
                        </th>
                        <th scope="col" class="num">
                            {homes::each_quintal(language)}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        </Section>
    }
    .into_any()
}
