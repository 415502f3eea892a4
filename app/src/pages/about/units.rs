//! Units: what they weigh, which of it is still to be confirmed, and the three marks of what is missing.

use crate::components::chip::{Chip, Tone};
use crate::components::mark::{Mark, Sign};
use crate::components::section::Section;
use crate::components::table::Table;
use crate::format;
use crate::i18n::{self, about as texts, prices};
use domain::about::{About, UnitWeight};
use domain::names::Language;
use domain::price::assumed;
use domain::price::listing::Setting;
use domain::unit::{DisplayUnit, FactorStatus};
use leptos::prelude::*;

/// The libra and what follows from it, then the weights in use, folded: they are many.
#[component]
pub fn Units(about: About) -> impl IntoView {
    let language = i18n::language();
    let kg = |unit: DisplayUnit| format::number(unit.kg(about.libra), 2);
    let lead = texts::units_lead(
        language,
        format::number(about.libra.to_f64(), 3),
        kg(DisplayUnit::Quintal),
        kg(DisplayUnit::Arroba),
    );
    let weights = about.weights.iter().map(|weight| row(weight, language)).collect_view();
    let assumptions = about.settings.iter().filter_map(|setting| assumption(setting, language)).collect_view();
    view! {
        <Section title=texts::units_title(language) id="unidades">
            <p>{lead}</p>
            <p>{texts::units_none(language)}</p>
            <p>{texts::units_currency(language)}</p>
            <h3>{texts::assumptions_title(language)}</h3>
            <ul class="stack">{assumptions}</ul>
            <details>
                <summary>{texts::units_table(language)}</summary>
                <Table caption=texts::units_table(language)>
                    <thead>
                        <tr>
                            <th scope="col">{texts::unit_col(language)}</th>
                            <th class="num" scope="col">{texts::kg_col(language)}</th>
                            <th scope="col">{texts::weight_source_col(language)}</th>
                        </tr>
                    </thead>
                    <tbody>{weights}</tbody>
                </Table>
            </details>
        </Section>
    }
}

fn row(weight: &UnitWeight, language: Language) -> impl IntoView + use<> {
    let kg = |kg: domain::unit::Kilograms| format::number(kg.to_f64(), 2);
    let range = weight.range.map(|(low, high)| {
        view! { <small>{texts::kg_range(language, kg(low), kg(high))}</small> }
    });
    view! {
        <tr>
            <th scope="row">{weight.names.get(language).to_owned()}</th>
            <td class="num">{kg(weight.kg)} {range}</td>
            <td>{weight.source.clone()} {doubt(weight.status, language)}</td>
        </tr>
    }
}

/// The parameters that prices are computed with; others belong to other pages.
fn assumption(setting: &Setting, language: Language) -> Option<impl IntoView + use<>> {
    let name = match setting.key.as_str() {
        "libra_kg" => texts::assumption_libra(language),
        assumed::FREIGHT_BASE => texts::assumption_freight_base(language),
        assumed::FREIGHT_PER_KM => texts::assumption_freight_km(language),
        assumed::ROAD_FACTOR => texts::assumption_road(language),
        assumed::UNLOADING => texts::assumption_unloading(language),
        _ => return None,
    };
    let (value, source) = (setting.value.clone(), setting.source.clone());
    Some(view! {
        <li>
            {name}
            ": "
            <b>{value}</b>
            ". "
            {source}
            ". "
            {doubt(setting.status, language)}
        </li>
    })
}

fn doubt(status: FactorStatus, language: Language) -> Option<impl IntoView> {
    match status {
        FactorStatus::Confirmed => None,
        FactorStatus::ToConfirm => Some(view! { " " <Chip tone=Tone::Line>{prices::to_confirm(language)}</Chip> }),
    }
}

/// No figure, no supply and estimated are three things.
#[component]
pub fn Empties() -> impl IntoView {
    let language = i18n::language();
    let marks = [
        (Mark::NoData, texts::empty_no_data(language)),
        (Mark::NoSupply, texts::empty_no_supply(language)),
        (Mark::Estimated, texts::empty_estimated(language)),
    ];
    let marks = marks.map(|(mark, told)| {
        view! {
            <li class="row">
                <Sign mark=mark />
                <span>{told}</span>
            </li>
        }
    });
    view! {
        <Section title=texts::empty_title(language) id="vacios">
            <ul class="stack">{marks.into_iter().collect_view()}</ul>
            <p>{texts::empty_never_zero(language)}</p>
        </Section>
    }
}
