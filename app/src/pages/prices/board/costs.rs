//! The seller's own costs: a small form whose values go into the address, so that it can be kept and sent.

use crate::components::affix_field::AffixField;
use crate::components::field::Need;
use crate::format;
use crate::i18n::{self, costs, prices};
use domain::names::Language;
use domain::price::board::{Board, Row};
use domain::price::net::{Component, Given};
use domain::price::query::{BoardQuery, OwnCosts};
use domain::unit::{DisplayUnit, FactorStatus};
use leptos::prelude::*;

/// Folded until wanted.
#[component]
pub fn OwnCostsForm(board: Board) -> impl IntoView {
    let language = i18n::language();
    let own = board.query.costs.clone();
    let kept = BoardQuery { costs: OwnCosts::default(), ..board.query.clone() };
    let general = [
        ("descarga", prices::cost_unloading(language), own.unloading, prices::cost_per_quintal(language)),
        ("sacos", prices::cost_sacks(language), own.sacks, prices::cost_per_quintal(language)),
        ("comision", prices::cost_commission(language), own.commission_pct, prices::cost_percent(language)),
        ("merma", prices::cost_shrink(language), own.shrink_pct, prices::cost_percent(language)),
    ];
    let general = general.map(|(name, label, value, unit)| {
        view! { <AffixField name=name label=label value=value.map(plain).unwrap_or_default() after=unit need=Need::Optional /> }
    });
    let freights = board.rows.iter().filter(|row| row.quoted.is_some()).map(|row| freight(&board, row, language));
    view! {
        {whose(&board, language)}
        <details class="costs" open=own != OwnCosts::default()>
            <summary>{prices::costs_title(language)}</summary>
            <form class="form" action="/" method="get">
                <p class="sm muted">{lead(&board, language)}</p>
                {kept
                    .pairs()
                    .into_iter()
                    .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                    .collect_view()}
                <div class="cost-grid">{general.into_iter().collect_view()} {freights.collect_view()}</div>
                <div class="acts">
                    <button class="btn" type="submit">
                        {prices::costs_apply(language)}
                    </button>
                    <a class="btn quiet" href=kept.href()>
                        {prices::costs_reset(language)}
                    </a>
                </div>
            </form>
        </details>
    }
}

/// Whose costs were taken off where the address gives none.
fn whose(board: &Board, language: Language) -> Option<impl IntoView + use<>> {
    let whose = board.whose.as_ref()?;
    let words = costs::board_uses(language, &whose.name, format::date(whose.since, language));
    Some(view! {
        <p class="sm">
            {words} " " <a href="/costos">{costs::board_change(language)}</a>
        </p>
    })
}

fn lead(board: &Board, language: Language) -> &'static str {
    match board.assumed.tariff.map(|tariff| tariff.status) {
        Some(FactorStatus::ToConfirm) => prices::costs_lead_to_confirm(language),
        Some(FactorStatus::Confirmed) => prices::costs_lead(language),
        None => prices::costs_lead_own(language),
    }
}

fn freight(board: &Board, row: &Row, language: Language) -> impl IntoView + use<> {
    let own = board.query.costs.freight_to(&row.market);
    let suggested =
        row.net().and_then(|net| net.lines.iter().find(|line| line.component == Component::Freight).copied());
    // The line is in the board's unit; the field asks per quintal.
    let quintal = DisplayUnit::Quintal.kg(board.libra) / board.query.unit.kg(board.libra);
    let in_quetzales = board.query.currency == domain::money::Currency::GTQ;
    let hint = suggested.filter(|line| line.given == Given::ByDefault && in_quetzales).map(|line| {
        let amount = format::money(line.amount * quintal, board.query.currency);
        prices::suggested(language, amount)
    });
    view! {
        <AffixField
            name=format!("flete.{}", row.market)
            label=prices::cost_freight_to(language, row.names.get(language))
            value=own.map(plain).unwrap_or_default()
            after=prices::cost_per_quintal(language)
            hint=hint.unwrap_or_default()
            need=Need::Optional
        />
    }
}

fn plain(micro: i64) -> String {
    format::number(micro as f64 / 1e6, 2).replace(',', "")
}
