//! What came in and went out, and where the leftovers went: each as flows at true scale with its table.

use super::written::{capital, kilograms, whole};
use crate::api::circular::Shown;
use crate::charts::sankey::{Flow, SankeyChart, Spot};
use crate::components::chip::{Chip, Tone};
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::circular_words as words;
use crate::i18n::{self, circular as texts};
use domain::circular::balance::{Balance, NoBalance};
use domain::circular::destination::UseRung;
use domain::circular::record::{Known, Measure, RatioSource, Record};
use domain::circular::sankey::{Place, Sankey};
use domain::circular::uses::NoUses;
use domain::names::Language;
use leptos::prelude::*;

#[component]
pub(super) fn Materials(shown: Shown) -> impl IntoView {
    let language = i18n::language();
    let month = capital(&format::month_long(shown.record.month, language));
    let balance = balance(language, shown.indicators.balance);
    let moisture = shown.record.moisture.filter(|kg| *kg > 0).map(|_| texts::moisture_told(language));
    let title = texts::flows(language);
    let drawn = shown.materials.as_ref().ok().map(|flows| picture(language, &shown, flows, title));
    view! {
        <figure class="fig card">
            <figcaption>
                <h2>{title}</h2>
                <p>{texts::flows_lead(language, month)}</p>
            </figcaption>
            {drawn}
            <p class="sm">{balance} " " {moisture}</p>
        </figure>
    }
}

#[component]
pub(super) fn Uses(shown: Shown) -> impl IntoView {
    let language = i18n::language();
    let title = texts::uses(language);
    let drawn = (!shown.uses.links.is_empty()).then(|| picture(language, &shown, &shown.uses, title));
    let missing = match &shown.indicators.uses {
        Ok(_) => None,
        Err(NoUses::NotTold) => Some(texts::no_leftovers(language)),
        Err(NoUses::NothingLeft) => Some(texts::nothing_left(language)),
        Err(NoUses::NoWeight) => Some(texts::no_weight(language)),
    };
    let guessed = guessed(language, &shown.record);
    view! {
        <figure class="fig card">
            <figcaption>
                <h2>{title}</h2>
                <p>{texts::uses_lead(language)}</p>
            </figcaption>
            {drawn}
            {missing.map(|words| view! { <p class="sm">{words}</p> })}
            {(!guessed.is_empty())
                .then(|| {
                    view! {
                        <p class="sm">
                            <Chip tone=Tone::Line>{texts::estimated(language)}</Chip>
                            " "
                            {guessed.join(" ")}
                        </p>
                    }
                })}
        </figure>
    }
}

/// The drawing, and the same as a table.
fn picture(language: Language, shown: &Shown, flows: &Sankey, title: &'static str) -> impl IntoView {
    let name = |at: usize| flows.places.get(at).map_or_else(String::new, |place| named(language, shown, place));
    let spots = flows.places.iter().enumerate().map(|(at, place)| {
        let kg = flows.arriving(at).max(flows.leaving(at));
        let money: Vec<i64> =
            flows.links.iter().filter(|link| column(place) > 0 && link.to == at).filter_map(|link| link.gtq).collect();
        let kg = format!("{}{}kg", kilograms(kg), format::NBSP);
        let note = match money.as_slice() {
            [] => kg,
            some => format!("{kg} · {}{}{}", texts::gtq(language), format::NBSP, whole(some.iter().sum())),
        };
        // The first column stands alone at the left; without a middle the second one stands at the right.
        let column = if column(place) == 2 && !flows.places.contains(&Place::Enterprise) { 1 } else { column(place) };
        Spot { column, words: name(at), note, class: colour(place) }
    });
    let drawn = flows.links.iter().map(|link| {
        let end = flows.places.get(link.to).filter(|place| **place != Place::Enterprise);
        let class = end.map_or("f5 fl", faint);
        Flow { from: link.from, to: link.to, amount: link.kg as f64 / 1e6, class }
    });
    let rows = flows.links.iter().map(|link| {
        view! {
            <tr>
                <td>{name(link.from)}</td>
                <td>
                    {name(link.to)}
                    {link
                        .estimated
                        .then(|| view! { " " <Chip tone=Tone::Line>{texts::estimated(language)}</Chip> })}
                </td>
                <td class="num">{kilograms(link.kg)}</td>
                <td class="num">{link.gtq.map_or_else(|| texts::no_data(language).to_owned(), whole)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <SankeyChart spots=spots.collect() flows=drawn.collect() sentence=sentence(&name, flows) />
        <details class="why">
            <summary>{texts::as_table(language)}</summary>
            <Table caption=title shown=Caption::Heard>
                <thead>
                    <tr>
                        <th scope="col">{texts::from(language)}</th>
                        <th scope="col">{texts::to(language)}</th>
                        <th scope="col" class="num">
                            {texts::kg(language)}
                        </th>
                        <th scope="col" class="num">
                            {texts::gtq(language)}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        </details>
    }
}

fn sentence(name: &impl Fn(usize) -> String, flows: &Sankey) -> String {
    let flow = |link: &domain::circular::sankey::Link| {
        format!("{} → {}: {} kg", name(link.from), name(link.to), kilograms(link.kg))
    };
    flows.links.iter().map(flow).collect::<Vec<_>>().join("; ")
}

fn named(language: Language, shown: &Shown, place: &Place) -> String {
    match place {
        Place::Material(name) | Place::Leftover(name) => name.clone(),
        Place::FromStock => texts::from_stock(language).to_owned(),
        Place::NotToldIn => texts::not_told_in(language).to_owned(),
        Place::Enterprise => texts::here(language).to_owned(),
        Place::Product(id) => {
            let known = shown.products.iter().find(|one| one.id == id.0);
            known.map_or_else(String::new, |one| one.names.get(language).to_owned())
        }
        Place::Leftovers => texts::leftovers(language).to_owned(),
        Place::Moisture => texts::moisture(language).to_owned(),
        Place::ToStock => texts::to_stock(language).to_owned(),
        Place::NotToldOut => texts::not_told_out(language).to_owned(),
        Place::Destination(to) => words::destination(language, *to).to_owned(),
    }
}

fn column(place: &Place) -> usize {
    match place {
        Place::Material(_) | Place::FromStock | Place::NotToldIn | Place::Leftover(_) => 0,
        Place::Enterprise => 1,
        Place::Product(_)
        | Place::Leftovers
        | Place::Moisture
        | Place::ToStock
        | Place::NotToldOut
        | Place::Destination(_) => 2,
    }
}

/// Classes of a bar, and of the flow into it.
fn classes(place: &Place) -> (&'static str, &'static str) {
    match place {
        Place::Product(_) => ("f1", "f1 fl"),
        Place::Leftovers => ("f2", "f2 fl"),
        Place::Destination(to) => match to.rung() {
            UseRung::ReuseOrSale => ("f3", "f3 fl"),
            UseRung::Animals => ("f2", "f2 fl"),
            UseRung::RecycleOrCompost => ("f4", "f4 fl"),
            UseRung::Energy => ("f1", "f1 fl"),
            UseRung::Pile => ("f5", "f5 fl"),
            UseRung::Disposal => ("f6", "f6 fl"),
        },
        Place::Material(_)
        | Place::FromStock
        | Place::NotToldIn
        | Place::Enterprise
        | Place::Moisture
        | Place::ToStock
        | Place::NotToldOut
        | Place::Leftover(_) => ("f5", "f5 fl"),
    }
}

fn colour(place: &Place) -> &'static str {
    classes(place).0
}

fn faint(place: &Place) -> &'static str {
    classes(place).1
}

/// The sentence of the mass balance.
fn balance(language: Language, balance: Result<Balance, NoBalance>) -> String {
    let balance = match balance {
        Ok(balance) => balance,
        Err(NoBalance::NoInputs) => return texts::no_inputs(language).to_owned(),
        Err(NoBalance::NoProducts) => return texts::no_products(language).to_owned(),
        Err(NoBalance::NoLeftovers) => return texts::no_leftovers(language).to_owned(),
        Err(NoBalance::NoWeight) => return texts::no_weight(language).to_owned(),
    };
    let (came, went) = (kilograms(balance.came_in), kilograms(balance.came_in - balance.gap()));
    let share = format::percent(100.0 * balance.share());
    match (balance.closes(), balance.gap()) {
        (true, 0) => texts::closes(language, came, went),
        (true, _) => texts::closes_nearly(language, came, went, share),
        (false, _) => texts::open(language, came, went, share),
    }
}

/// Each leftover that was not weighed, and how its amount is known.
fn guessed(language: Language, record: &Record) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for row in record.leftovers.iter().flatten() {
        let how = match row.measure {
            Measure::Weighed(_) => continue,
            Measure::Estimated(_) => words::known(language, Known::Estimated).to_lowercase(),
            Measure::ByCoefficient(derived) => {
                let how = words::known(language, Known::ByCoefficient).to_lowercase();
                match derived.source {
                    RatioSource::ToConfirm => format!("{how}, {}", texts::to_confirm(language)),
                    RatioSource::OwnWeighing | RatioSource::Confirmed => how,
                }
            }
        };
        let line = texts::not_weighed(language, &row.material, how);
        if !found.contains(&line) {
            found.push(line);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_balance_says_whether_it_closes_and_by_how_much() {
        let of = |leftovers: i64| Balance {
            came_in: 10_500_000_000,
            products: 8_600_000_000,
            leftovers: leftovers * 1_000_000,
            stock: None,
            moisture: Some(310_000_000),
        };
        let said = |leftovers| balance(Language::Es, Ok(of(leftovers)));
        assert_eq!(said(1_590), "El balance cierra: entró 10,500 kg y salió 10,500 kg.");
        assert!(said(1_000).contains("la diferencia es 5.6\u{a0}%"));
        assert!(said(0).contains("no cierra") && said(0).contains("15.1\u{a0}%"));
    }
}
