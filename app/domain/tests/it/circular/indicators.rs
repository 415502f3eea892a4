//! Quetzales, the part made use of, the balance, circularity and the score.

use super::{assert_near, empty, input, kg, left, october};
use crate::vectors::{number, numbers, vector};
use domain::circular::balance::{Balance, NoBalance};
use domain::circular::cti::{Cti, Inflow, Outflow};
use domain::circular::destination::{Destination, UseRung};
use domain::circular::emissions::{Factors, NotConfirmed, avoided};
use domain::circular::indicators::Indicators;
use domain::circular::origin::Origin;
use domain::circular::quetzales::Quetzales;
use domain::circular::record::{Amount, Measure, MoneyKind, Record};
use domain::circular::resource::{Energy, EnergySource, Water, WaterCircularity, WaterSource, renewable};
use domain::circular::score::{Part, Score};
use domain::circular::uses::{NoUses, Uses};
use domain::unit::FactorStatus;

/// Design, pages 3 and 5: Q 1,740 sold, Q 890 saved, Q 140 paid, Q 2,490 left.
#[test]
fn what_was_left_over_left_2490_quetzales() {
    let found = Quetzales::of([&october()]);
    assert_eq!((found.sold, found.purchases_avoided), (Some(1_740_000_000), Some(890_000_000)));
    assert_eq!((found.cost, found.disposal_avoided), (Some(140_000_000), None));
    assert_eq!((found.gained(), found.left()), (Some(2_630_000_000), Some(2_490_000_000)));
    assert_eq!(Quetzales::of([&empty("2026-10")]).left(), None);
}

#[test]
fn disposal_avoided_is_a_gain_and_the_process_a_cost() {
    let record = Record {
        leftovers: Some(vec![left("Pulpa", 10, Destination::Compost, Some((MoneyKind::DisposalAvoided, 50)))]),
        process_cost: Some(80_000_000),
        ..empty("2026-10")
    };
    assert_eq!(Quetzales::of([&record]).left(), Some(-30_000_000));
}

/// Design, page 5: 1,445 of 1,590 kg, 91 %; the ladder 540, 520, 385, 130, 15 kg.
#[test]
fn the_designs_ladder_of_uses_is_found() {
    let found = Uses::of([&october()]).unwrap();
    assert_eq!((found.diverted.part, found.diverted.whole), (1_445_000_000, 1_590_000_000));
    assert_eq!(found.diverted.percent().round(), 91.0);
    let ladder = found.ladder.iter().map(|rung| (rung.rung, rung.kg / 1_000_000, rung.gtq.unwrap() / 1_000_000));
    assert_eq!(
        ladder.collect::<Vec<_>>(),
        [
            (UseRung::ReuseOrSale, 540, 1_310),
            (UseRung::Animals, 520, 780),
            (UseRung::RecycleOrCompost, 385, 540),
            (UseRung::Pile, 130, 0),
            (UseRung::Disposal, 15, -140),
        ]
    );
    assert_eq!(found.estimated, 430_000_000);
}

/// Reference 5.3: animals 300, compost 500, dump 150, burnt 50: diverted 0.80, index 0.62.
#[test]
fn the_example_of_the_reference_has_an_index_of_62() {
    let rows = [
        (300, Destination::AnimalFeed),
        (500, Destination::Compost),
        (150, Destination::Dump),
        (50, Destination::OpenBurning),
    ];
    let record =
        Record { leftovers: Some(rows.map(|(amount, to)| left("x", amount, to, None)).into()), ..empty("2026-10") };
    let found = Uses::of([&record]).unwrap();
    assert_near(found.diverted.value(), 0.80);
    assert_near(found.index, 0.62);
    assert_eq!(record.harmful().count(), 1);
    assert!(found.ladder.iter().all(|rung| rung.gtq.is_none()));
}

#[test]
fn nothing_left_over_is_not_the_same_as_not_told() {
    assert_eq!(Uses::of([&empty("2026-10")]), Err(NoUses::NotTold));
    let none = Record { leftovers: Some(Vec::new()), ..empty("2026-10") };
    assert_eq!(Uses::of([&none]), Err(NoUses::NothingLeft));
    let mut sack = left("x", 3, Destination::Sale, None);
    sack.measure = Measure::Weighed(Amount { kg: None, ..kg(3) });
    let record = Record { leftovers: Some(vec![sack]), ..empty("2026-10") };
    assert_eq!(Uses::of([&record]), Err(NoUses::NoWeight));
}

/// Design, page 5: 10,500 kg in, 8,600 + 1,590 + 310 out.
#[test]
fn the_designs_balance_closes_with_its_moisture() {
    let found = Balance::of(&october()).unwrap();
    assert_eq!((found.came_in, found.gap()), (10_500_000_000, 0));
    let without = Balance::of(&Record { moisture: None, ..october() }).unwrap();
    assert_near(without.share(), 310.0 / 10_500.0);
    assert_eq!(without.moisture, None);
}

/// By hand: 100 kg in and 85 out is 15 % apart, which still closes; 84 does not, and neither does 116.
#[test]
fn fifteen_percent_apart_still_closes() {
    let with = |product: i64, stock: Option<i64>| {
        let output =
            domain::circular::record::Output { product: domain::id::ProductId(1), amount: kg(product), gtq: None };
        let record = Record {
            inputs: Some(vec![input("x", 100, Origin::Reused)]),
            products: Some(vec![output]),
            leftovers: Some(Vec::new()),
            stock: stock.map(|kg| kg * 1_000_000),
            ..empty("2026-10")
        };
        Balance::of(&record).unwrap().closes()
    };
    assert!(with(85, None) && with(115, None) && with(50, Some(40)) && with(150, Some(-50)));
    assert!(!with(84, None) && !with(116, None));
}

#[test]
fn a_part_that_nobody_told_leaves_no_balance() {
    let reason = |record: Record| Balance::of(&record).unwrap_err();
    assert_eq!(reason(Record { inputs: None, ..october() }), NoBalance::NoInputs);
    assert_eq!(reason(Record { products: None, ..october() }), NoBalance::NoProducts);
    assert_eq!(reason(Record { leftovers: None, ..october() }), NoBalance::NoLeftovers);
}

#[test]
fn the_vector_of_circularity_holds() {
    let Some(case) = vector("CTI-1") else { return };
    let row = |side: &str| -> Vec<Vec<f64>> { case["input"][side].as_array().unwrap().iter().map(numbers).collect() };
    let inflows: Vec<Inflow> = row("in").iter().map(|one| Inflow { kg: one[0], circular: one[1] }).collect();
    let outflows: Vec<Outflow> =
        row("out").iter().map(|one| Outflow { kg: one[0], potential: one[1], actual: one[2] }).collect();
    let found = Cti::of(&inflows, &outflows).unwrap();
    let (expected, tolerance) = (&case["expected"], number(&case["tol"]));
    let sales = (number(&case["input"]["revenue"]) * 1e6) as i64;
    for (found, name) in [
        (found.inflow.share(), "in_pct"),
        (found.outflow.share(), "out_pct"),
        (found.material_circularity(), "circ"),
        (found.productivity(sales).unwrap(), "productivity"),
    ] {
        assert!((found - number(&expected[name])).abs() <= tolerance, "{name}: {found}");
    }
}

/// By hand: 10,350 of 10,500 kg in; 8,600 + 1,445 of 10,190 out; Q 41,900 for the 150 kg of packing.
#[test]
fn the_figures_of_october_are_found_from_its_record() {
    let found = Indicators::of(&october(), None);
    let cti = found.cti.unwrap();
    assert_near(cti.inflow.share(), 10_350.0 / 10_500.0);
    assert_near(cti.outflow.share(), 10_045.0 / 10_190.0);
    assert_near(found.productivity.unwrap(), 41_900.0 / 150.0);
    assert_near(found.income.unwrap().value(), 2_630.0 / 41_900.0);
    let from_ledger = Indicators::of(&october(), Some(50_000_000_000));
    assert_near(from_ledger.income.unwrap().value(), 2_630.0 / 50_000.0);
    let score = found.score.unwrap();
    assert_eq!(score.missing, [Part::RenewableEnergy, Part::WaterCircularity]);
    assert_near(score.weight, 75.0);
    let circular = (10_350.0 + 10_045.0) / (10_500.0 + 10_190.0);
    let expected = (40.0 * circular + 25.0 * 1_445.0 / 1_590.0 + 10.0 * 2_630.0 / 4_190.0) / 75.0;
    assert_near(score.value.unwrap(), 100.0 * expected);
}

#[test]
fn a_month_without_leftovers_told_is_not_scored() {
    assert_eq!(Indicators::of(&Record { leftovers: None, ..october() }, None).score, None);
    assert_eq!(Indicators::of(&Record { inputs: None, ..october() }, None).score, None);
}

/// By hand: circularity and diverted are 65 of 100, enough; circularity, water and income are 60, just enough; diverted and
/// energy are 40, not.
#[test]
fn under_sixty_of_the_weight_there_is_no_score() {
    let score = |parts: &[Part]| Score::of(|part| parts.contains(&part).then_some(0.5));
    assert_near(score(&[Part::MaterialCircularity, Part::Diverted]).value.unwrap(), 50.0);
    let sixty = score(&[Part::MaterialCircularity, Part::WaterCircularity, Part::CircularIncome]);
    // Half of the sales are more than a tenth: all of that part.
    assert_near(sixty.value.unwrap(), 100.0 * (20.0 + 5.0 + 10.0) / 60.0);
    let forty = score(&[Part::Diverted, Part::RenewableEnergy]);
    assert_eq!((forty.value, forty.weight), (None, 40.0));
    assert_eq!(forty.missing.len(), 3);
}

#[test]
fn water_is_circular_where_it_comes_from_and_where_it_goes() {
    let row = |source, amount: i64| Water { source, amount: amount * 1_000_000, gtq: None };
    let water = [row(WaterSource::Network, 6), row(WaterSource::Rain, 3), row(WaterSource::Reused, 1)];
    assert_near(WaterCircularity::of(&water, 2_000_000).unwrap().value(), 0.3);
    assert_eq!(WaterCircularity::of(&water, 11_000_000), None);
    assert_eq!(WaterCircularity::of(&[], 0), None);
    let told = Record { water: Some(water.to_vec()), ..empty("2026-10") };
    assert_eq!(Indicators::of(&told, None).water, None);
}

/// By hand: 10 kWh of the sun are 36 MJ, 10 kg of firewood 156 MJ.
#[test]
fn energy_is_compared_in_heat() {
    let row = |source, amount: i64| Energy { source, amount: amount * 1_000_000, gtq: None };
    let found = renewable(&[row(EnergySource::Solar, 10), row(EnergySource::Firewood, 10)]).unwrap();
    assert_near(found.value(), 36.0 / 192.0);
    assert_eq!(renewable(&[]), None);
}

/// Vector GHG: a tonne composted against a shallow dump avoids 384.4 kg with AR5.
#[test]
fn emissions_are_hidden_until_the_factors_are_confirmed() {
    let factors = Factors::default();
    assert_eq!(avoided(1_000.0, &factors), Err(NotConfirmed));
    let confirmed = Factors { status: FactorStatus::Confirmed, ..factors };
    let found = avoided(1_000.0, &confirmed).unwrap();
    assert_near(found.left(), 384.4);
    let managed = avoided(1_000.0, &Factors { methane_correction: 1.0, ..confirmed }).unwrap();
    assert_near(managed.left(), 1_224.4);
    let sixth = Factors { gwp_methane: 27.0, gwp_nitrous_oxide: 273.0, ..confirmed };
    assert_near(avoided(1_000.0, &sixth).unwrap().left(), 366.48);
    let Some(case) = vector("GHG") else { return };
    assert_near(found.compost, number(&case["expected"]["compost_kg"]));
    assert_near(found.baseline, number(&case["expected"]["baseline_kg"]));
    assert_near(found.left(), number(&case["expected"]["avoided_kg"]));
}

#[test]
fn renewable_alone_is_not_circular() {
    assert_eq!(Origin::VirginRenewable.circular(), 0.0);
    assert_eq!(Origin::Sustainable.circular(), 1.0);
}
