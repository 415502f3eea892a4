//! Costs, ideas, actions and equipment.

use super::{Ground, Of, entry, lines, product};
use crate::{Error, circular, diversification};
use domain::circular::action::form::ActionForm;
use domain::diversification::cost::form::CostForm;
use domain::diversification::idea::form::{IdeaForm, StepForm};
use domain::diversification::neighbour::Equipment;

const COSTS: &str = include_str!("../costs.csv");
const IDEAS: &str = include_str!("../ideas.csv");
const ACTIONS: &str = include_str!("../actions.csv");
/// Who of the demonstration said what it has.
const EQUIPMENT: [(&str, &[Equipment]); 3] = [
    ("papa1", &[Equipment::Washer, Equipment::Packer, Equipment::Vehicle]),
    ("huerto", &[Equipment::Kitchen, Equipment::ColdRoom]),
    ("cafe2", &[Equipment::Pulper, Equipment::Dryer, Equipment::Roaster]),
];

pub(super) async fn write(ground: &Ground<'_>) -> Result<(), Error> {
    let Ground { db, scope, at, today, .. } = ground;
    for (index, line) in lines(COSTS).enumerate() {
        let Some((form, of)) = cost(ground, index, &line).await? else { continue };
        let products = ground.products(of).await?;
        // A line that cannot be read, or is of a later day, is left out.
        let Ok(cost) = form.parse(&ground.lists(&products)) else { continue };
        diversification::add_cost(db, scope, of, &cost, *at).await?;
    }
    for (index, line) in lines(IDEAS).enumerate() {
        idea(ground, index, &line).await?;
    }
    for (index, line) in lines(ACTIONS).enumerate() {
        let [msme, practice, r, text, state, started, cost, saving, evidence] = line.as_slice() else { continue };
        let Some(of) = ground.enterprises.get(msme) else { continue };
        let form = ActionForm {
            entry: entry(Of::Action, index, 0).to_string(),
            practice: (*practice).to_owned(),
            r: (*r).to_owned(),
            text: (*text).to_owned(),
            state: (*state).to_owned(),
            started: (*started).to_owned(),
            cost: (*cost).to_owned(),
            monthly_saving: (*saving).to_owned(),
            evidence: (*evidence).to_owned(),
        };
        let Ok(action) = form.parse(*today) else { continue };
        circular::add_action(db, scope, *of, &action, *at).await?;
    }
    for (index, (msme, held)) in EQUIPMENT.iter().enumerate() {
        let Some(of) = ground.enterprises.get(msme) else { continue };
        let held = held.iter().copied().collect();
        diversification::put_equipment(db, scope, entry(Of::Equipment, index, 0), *of, &held, *at).await?;
    }
    Ok(())
}

async fn cost(
    ground: &Ground<'_>,
    index: usize,
    line: &[&str],
) -> Result<Option<(CostForm, domain::id::EnterpriseId)>, Error> {
    let [msme, name, rung, from, raw, labour, packing, energy, transport, other, expected] = line else {
        return Ok(None);
    };
    let Some(of) = ground.enterprises.get(msme) else { return Ok(None) };
    let form = CostForm {
        entry: entry(Of::Cost, index, 0).to_string(),
        product: product(&ground.products(*of).await?, name),
        rung: (*rung).to_owned(),
        month: (*from).to_owned(),
        unit: ground.unit("quintal"),
        raw_material: (*raw).to_owned(),
        labour: (*labour).to_owned(),
        packing: (*packing).to_owned(),
        energy: (*energy).to_owned(),
        transport: (*transport).to_owned(),
        other: (*other).to_owned(),
        expected_price: (*expected).to_owned(),
    };
    Ok(Some((form, *of)))
}

/// An idea with the steps that were taken up to today.
async fn idea(ground: &Ground<'_>, index: usize, line: &[&str]) -> Result<(), Error> {
    let [msme, name, kind, of_product, lacking, steps] = line else { return Ok(()) };
    let Some(of) = ground.enterprises.get(msme) else { return Ok(()) };
    let products = ground.products(*of).await?;
    let lists = ground.lists(&products);
    let mut steps = steps.split_whitespace().map(step);
    let Some(first) = steps.next() else { return Ok(()) };
    let form = IdeaForm {
        entry: entry(Of::Idea, index, 0).to_string(),
        name: (*name).to_owned(),
        kind: (*kind).to_owned(),
        product: product(&products, of_product),
        lacking: (*lacking).to_owned(),
        stage: first.stage,
        date: first.date,
    };
    let Ok(mut idea) = form.parse(&lists) else { return Ok(()) };
    for form in steps {
        let Ok(step) = form.parse(&idea, ground.today) else { break };
        idea.steps.push(step);
    }
    diversification::add_idea(ground.db, &ground.scope, *of, &idea, ground.at).await?;
    Ok(())
}

fn step(cell: &str) -> StepForm {
    let parts: Vec<&str> = cell.split('|').collect();
    let part = |at: usize| parts.get(at).copied().unwrap_or_default().to_owned();
    StepForm {
        stage: part(0),
        date: part(1),
        cost: part(2),
        unit_margin: part(3),
        channel: part(4),
        evidence: part(5).replace('_', " "),
    }
}
