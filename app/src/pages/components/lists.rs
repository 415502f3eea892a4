//! The ranking, a table, a list, facts and explanations.

use crate::components::copyable::Copyable;
use crate::components::delta::Delta;
use crate::components::explain::Explain;
use crate::components::icon::Icon;
use crate::components::kv::Kv;
use crate::components::presence_chip::{Presence, PresenceChip};
use crate::components::rank::{Rank, RankHeads};
use crate::components::rank_row::{Place, RankFigures, RankRow};
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::components::state_chip::StateChip;
use crate::components::table::Table;
use crate::components::why::Why;
use crate::format;
use crate::i18n::{self, components, gallery};
use domain::money::Currency;
use domain::names::Language;
use domain::price::band::State;
use leptos::prelude::*;

#[component]
pub fn Ranking() -> impl IntoView {
    let language = i18n::language();
    let heads =
        RankHeads { figure: gallery::net_head(language).to_owned(), price: gallery::price_head(language).to_owned() };
    let rows = [(Place::At(1), gallery::terminal(language)), (Place::At(2), gallery::long_name(language))];
    let rows = rows.map(|(place, market)| {
        view! {
            <RankRow
                figures=figures(language, place, market)
                changes=move || view! { <Delta percent=Some(11.4) period=gallery::in_a_month(language) /> }
                state=move || view! { <StateChip state=State::Normal /> }
            >
                <Why label=gallery::why_normal(language)>
                    <p>{gallery::why_body(language)}</p>
                    <ul>
                        <li>{gallery::why_fact(language)}</li>
                    </ul>
                </Why>
            </RankRow>
        }
    });
    let empty = RankFigures {
        figure: components::no_supply(language).to_lowercase(),
        share: None,
        from: String::new(),
        price: "–".to_owned(),
        price_note: String::new(),
        ..figures(language, Place::None, gallery::other_town(language))
    };
    view! {
        <Section title=gallery::ranking(language)>
            <Rank caption=gallery::ranking(language) heads=heads>
                {rows.collect_view()}
                <RankRow figures=empty state=|| view! { <PresenceChip presence=Presence::NoSupply /> } />
            </Rank>
        </Section>
    }
}

fn figures(language: Language, place: Place, market: &str) -> RankFigures {
    RankFigures {
        place,
        market: market.to_owned(),
        href: "/".to_owned(),
        locality: gallery::terminal_place(language).to_owned(),
        figure: format::money(206.27, Currency::GTQ),
        from: gallery::of_price(language).to_owned(),
        share: Some(if place == Place::At(1) { 1.0 } else { 0.78 }),
        price: format::money(237.27, Currency::GTQ),
        price_note: gallery::mean(language).to_owned(),
    }
}

#[component]
pub fn Tables() -> impl IntoView {
    let language = i18n::language();
    view! {
        <Section title=gallery::tables(language)>
            <Table caption=gallery::states_rule(language)>
                <thead>
                    <tr>
                        <th scope="col">{gallery::market(language)}</th>
                        <th class="num" scope="col">
                            {gallery::price(language)}
                        </th>
                        <th scope="col">{gallery::state(language)}</th>
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">{gallery::terminal(language)}</th>
                        <td class="num">
                            <b>{format::number(237.27, 2)}</b>
                        </td>
                        <td>
                            <StateChip state=State::High />
                        </td>
                    </tr>
                </tbody>
            </Table>
            <Rows>
                <Row
                    title=gallery::terminal(language)
                    detail=gallery::terminal_place(language)
                    href="/".to_owned()
                    icon=Icon::Truck
                >
                    <StateChip state=State::Normal />
                </Row>
                <Row title=gallery::long_name(language) detail=gallery::age(language) />
            </Rows>
        </Section>
    }
}

#[component]
pub fn Facts() -> impl IntoView {
    let language = i18n::language();
    let facts = vec![
        (gallery::who(language).to_owned(), gallery::who_value(language).to_owned()),
        (gallery::what(language).to_owned(), gallery::what_value(language).to_owned()),
    ];
    view! {
        <Section title=gallery::facts(language)>
            <Kv items=facts />
            <Copyable label=gallery::message(language) text=gallery::why_body(language) />
            <Explain title=gallery::explanations(language)>
                <p>{gallery::why_body(language)}</p>
                <ul>
                    <li>{gallery::why_fact(language)}</li>
                </ul>
            </Explain>
        </Section>
    }
}
