//! The circular economy of an MSME. Worked examples are those of the reference (section 5, `vectors.json`) and of the
//! design's page 5, or done by hand.

mod actions;
mod exchange;
mod form;
mod indicators;
mod mci;
mod months;
mod properties;
mod sankey;
mod streams;

use domain::circular::destination::Destination;
use domain::circular::origin::Origin;
use domain::circular::record::{Amount, Input, Leftover, Measure, Money, MoneyKind, Output, Record};
use domain::entry::EntryId;
use domain::id::{ProductId, UnitId};
use domain::period::Month;
use domain::quantity::Quantity;

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn entry(number: u128) -> EntryId {
    EntryId::from_u128(0x017f_22e2_79b0_7cc3_98c4_0000_0000_0000 + number).unwrap()
}

/// Kilograms, told in kilograms.
fn kg(kg: i64) -> Amount {
    let micro = kg * 1_000_000;
    Amount { quantity: Quantity::from_micro(micro).unwrap(), unit: UnitId(1), kg: Some(micro) }
}

fn input(material: &str, amount: i64, origin: Origin) -> Input {
    Input { material: material.into(), amount: kg(amount), origin, gtq: None, from: None }
}

fn left(material: &str, amount: i64, destination: Destination, money: Option<(MoneyKind, i64)>) -> Leftover {
    let money = money.map(|(kind, gtq)| Money { kind, gtq: gtq * 1_000_000 });
    Leftover { material: material.into(), measure: Measure::Weighed(kg(amount)), destination, money, to: None }
}

/// Nothing told but the month.
fn empty(at: &str) -> Record {
    Record {
        entry: entry(1),
        month: month(at),
        inputs: None,
        products: None,
        leftovers: None,
        moisture: None,
        stock: None,
        water: None,
        water_after: None,
        energy: None,
        process_cost: None,
        note: None,
    }
}

/// Design, page 5: October of Nueva Siembra.
fn october() -> Record {
    let earth = |amount, to, money| Leftover {
        measure: Measure::Estimated(kg(amount)),
        ..left("Tierra de lavado", amount, to, money)
    };
    let leftovers = vec![
        earth(300, Destination::Reuse, Some((MoneyKind::PurchaseAvoided, 350))),
        earth(130, Destination::Pile, Some((MoneyKind::Received, 0))),
        left("Papa de rechazo", 240, Destination::Sale, Some((MoneyKind::Received, 960))),
        left("Papa de rechazo", 520, Destination::AnimalFeed, Some((MoneyKind::Received, 780))),
        left("Papa de rechazo", 360, Destination::WormCompost, Some((MoneyKind::PurchaseAvoided, 540))),
        left("Empaque roto", 25, Destination::Recycling, Some((MoneyKind::Received, 0))),
        left("Empaque roto", 15, Destination::Dump, Some((MoneyKind::Paid, 140))),
    ];
    Record {
        inputs: Some(vec![
            input("Papa de socios", 10_350, Origin::Sustainable),
            input("Empaque", 150, Origin::VirginNotRenewable),
        ]),
        products: Some(vec![Output { product: ProductId(1), amount: kg(8_600), gtq: Some(41_900_000_000) }]),
        leftovers: Some(leftovers),
        moisture: Some(310_000_000),
        ..empty("2026-10")
    }
}

#[track_caller]
fn assert_near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}
