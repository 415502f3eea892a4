//! What is read of a monthly record and what is refused.

use super::{assert_near, entry, month};
use domain::circular::destination::Destination;
use domain::circular::history::{NotCorrected, Version};
use domain::circular::record::form::{Against, RecordForm};
use domain::circular::record::{
    EnergyRow, InputRow, LeftoverRow, Measure, MoneyKind, ProductRow, RatioSource, Record, WaterRow,
};
use domain::circular::stream::defaults;
use domain::id::{ProductId, UnitId};
use domain::invalid::Reason;
use domain::names::Names;
use domain::period::Timestamp;
use domain::sale::lists::Lists;
use domain::sale::product::{Product, Stage};
use domain::unit::{Dimension, Factor, FactorStatus, Kilograms, Unit};
use jiff::civil::date;

/// Quintals of 46 kg, kilograms, and nets that nobody weighed.
fn parse(form: &RecordForm) -> Result<Record, Vec<(String, Reason)>> {
    let product = Product {
        id: ProductId(1),
        names: Names::same("Papa lavada"),
        presentation: None,
        chain: Some("papa".into()),
        stage: Stage::Raw,
        commodity: None,
    };
    let unit = |id: i32, name: &str| Unit {
        id: UnitId(id),
        slug: name.into(),
        names: Names::same(name),
        dimension: Dimension::Mass,
    };
    let factor = |unit: i32, kg: f64| Factor {
        unit: UnitId(unit),
        commodity: None,
        market: None,
        kg: Kilograms::from_f64(kg).unwrap(),
        range: None,
        valid_from: date(2000, 1, 1),
        source: "libra".into(),
        status: FactorStatus::Confirmed,
    };
    let lists = Lists {
        products: &[product],
        units: &[unit(1, "quintal"), unit(2, "kg"), unit(3, "red")],
        buyers: &[],
        factors: &[factor(1, 46.0), factor(2, 1.0)],
        rates: &[],
        today: date(2026, 11, 24),
    };
    form.parse(&Against { lists: &lists, streams: &defaults() })
        .map_err(|found| found.0.into_iter().map(|invalid| (invalid.field, invalid.reason)).collect())
}

fn pulp(known: &str, quantity: &str, unit: &str) -> LeftoverRow {
    LeftoverRow {
        material: "Pulpa de café".into(),
        known: known.into(),
        quantity: quantity.into(),
        unit: unit.into(),
        destination: "lombricompost".into(),
        money: "compra_evitada".into(),
        gtq: "350".into(),
    }
}

/// Ten quintals of cherry in, two of parchment out, the pulp by its coefficient.
fn coffee() -> RecordForm {
    RecordForm {
        entry: entry(1).to_string(),
        month: "2026-10".into(),
        inputs: vec![
            InputRow {
                material: "Café cereza".into(),
                quantity: "10".into(),
                unit: "1".into(),
                origin: "renovable_sostenible".into(),
                gtq: "2,500".into(),
            },
            InputRow::default(),
        ],
        products: vec![ProductRow { product: "1".into(), quantity: "92".into(), unit: "2".into(), gtq: String::new() }],
        leftovers: vec![pulp("coeficiente", "10", "1")],
        moisture: "160".into(),
        water: vec![WaterRow { source: "agua_red".into(), amount: "4".into(), gtq: String::new() }],
        water_after: "1".into(),
        energy: vec![EnergyRow { source: "lena".into(), amount: "30".into(), gtq: "45".into() }],
        process_cost: "20".into(),
        ..RecordForm::default()
    }
}

#[track_caller]
fn assert_refused(form: RecordForm, field: &str, reason: Reason) {
    let found = parse(&form).unwrap_err();
    assert!(found.contains(&(field.to_owned(), reason)), "{found:?}");
}

/// 460 kg of cherry × 0.415 are 190.9 kg of pulp.
#[test]
fn units_are_weighed_and_an_estimate_says_what_it_stands_on() {
    let record = parse(&coffee()).unwrap();
    let inputs = record.inputs.as_ref().unwrap();
    assert_eq!((inputs.len(), inputs[0].amount.kg, inputs[0].gtq), (1, Some(460_000_000), Some(2_500_000_000)));
    let leftover = &record.leftovers.as_ref().unwrap()[0];
    let Measure::ByCoefficient(derived) = leftover.measure else { panic!("it was not weighed") };
    assert_eq!((derived.basis, derived.ratio, derived.kg), (460_000_000, 415_000, 190_900_000));
    assert_eq!(derived.source, RatioSource::Confirmed);
    assert_eq!(leftover.destination, Destination::WormCompost);
    assert_eq!(leftover.money.unwrap().kind, MoneyKind::PurchaseAvoided);
    assert!(record.can_be_scored());
    assert_near(domain::circular::balance::Balance::of(&record).unwrap().share(), 17.1 / 460.0);
}

#[test]
fn what_was_not_filled_is_not_known() {
    let only = RecordForm { entry: entry(1).to_string(), month: "2026-10".into(), ..RecordForm::default() };
    assert_refused(only.clone(), "inputs", Reason::Missing);
    let record = parse(&RecordForm { no_leftovers: "si".into(), ..only.clone() }).unwrap();
    assert_eq!((record.leftovers, record.inputs, record.moisture), (Some(Vec::new()), None, None));
    let record = parse(&RecordForm { energy: coffee().energy, ..only }).unwrap();
    assert_eq!((record.leftovers, record.water), (None, None));
}

#[test]
fn a_record_reads_back_as_it_was() {
    let record = parse(&coffee()).unwrap();
    assert_eq!(parse(&RecordForm::from(&record)).unwrap(), record);
    let none = RecordForm { no_leftovers: "si".into(), leftovers: Vec::new(), ..coffee() };
    let record = parse(&none).unwrap();
    assert_eq!(parse(&RecordForm::from(&record)).unwrap(), record);
}

#[test]
fn last_month_is_offered_without_its_amounts() {
    let last = parse(&coffee()).unwrap();
    let next = RecordForm { entry: entry(2).to_string(), ..RecordForm::next(&last) };
    assert_eq!((next.month.as_str(), next.inputs[0].material.as_str()), ("2026-11", "Café cereza"));
    assert_eq!(next.leftovers[0].destination, "lombricompost");
    assert_refused(next.clone(), "inputs", Reason::Missing);
    let filled = RecordForm { inputs: coffee().inputs, ..next };
    let record = parse(&filled).unwrap();
    assert_eq!((record.inputs.unwrap().len(), record.leftovers), (1, None));
}

#[test]
fn a_row_that_was_begun_must_be_whole() {
    let mut form = coffee();
    form.inputs[1].quantity = "3".into();
    for field in ["inputs.1.material", "inputs.1.unit", "inputs.1.origin"] {
        assert_refused(form.clone(), field, Reason::Missing);
    }
    let with = |row: LeftoverRow| RecordForm { leftovers: vec![row], ..coffee() };
    assert_refused(with(pulp("coeficiente", "10", "3")), "leftovers.0.unit", Reason::DoesNotFit);
    let unnamed = LeftoverRow { material: "Tierra".into(), ..pulp("coeficiente", "10", "1") };
    assert_refused(with(unnamed), "leftovers.0.known", Reason::DoesNotFit);
    assert_refused(with(pulp("a ojo", "10", "1")), "leftovers.0.known", Reason::NotAChoice);
    assert_refused(RecordForm { no_leftovers: "si".into(), ..coffee() }, "no_leftovers", Reason::DoesNotFit);
    assert_refused(RecordForm { water_after: "5".into(), ..coffee() }, "water_after", Reason::TooLarge);
    assert_refused(RecordForm { month: "2026-12".into(), ..coffee() }, "month", Reason::InTheFuture);
    assert_refused(RecordForm { process_cost: "-1".into(), ..coffee() }, "process_cost", Reason::Negative);
}

#[test]
fn a_unit_without_a_weight_is_kept_and_the_month_is_not_scored() {
    let record = parse(&RecordForm { leftovers: vec![pulp("pesado", "3", "3")], ..coffee() }).unwrap();
    assert_eq!(record.leftovers.as_ref().unwrap()[0].kg(), None);
    assert!(!record.can_be_scored());
}

/// An estimate replaced by a weighing: a new version, with its reason.
#[test]
fn a_correction_is_a_new_version_of_the_same_month() {
    let at = Timestamp::from_second(1_790_000_000).unwrap();
    let first = Version::first(parse(&coffee()).unwrap(), at);
    let weighed = parse(&RecordForm { leftovers: vec![pulp("pesado", "201", "2")], ..coffee() }).unwrap();
    let second = first.correct(1, weighed.clone(), "ya la pesamos", at).unwrap();
    assert_eq!((second.number, second.record.leftovers.as_ref().unwrap()[0].kg()), (2, Some(201_000_000)));
    assert_eq!(second.correct(1, weighed.clone(), "otra", at), Err(NotCorrected::Conflict { latest: 2 }));
    assert_eq!(second.correct(2, weighed.clone(), " ", at), Err(NotCorrected::Reason(Reason::Missing)));
    let other = Record { month: month("2026-09"), ..weighed };
    assert_eq!(second.correct(2, other, "otro mes", at), Err(NotCorrected::Other));
}

#[test]
fn the_page_travels_as_named_fields_and_a_row_keeps_its_number() {
    let mut form = coffee();
    form.inputs[1].quantity = "3".into();
    let pairs = form.pairs();
    assert!(pairs.contains(&("leftovers.0.material".into(), "Pulpa de café".into())));
    let again = RecordForm::from_pairs(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    assert_eq!(again, form);
    let strange =
        [("inputs.2.quantity", " 5 "), ("inputs.100.quantity", "1"), ("inputs.x", "1"), ("odd", "1"), ("a.0", "1")];
    let sparse = RecordForm::from_pairs(strange);
    assert_eq!((sparse.inputs.len(), sparse.inputs[2].quantity.as_str()), (3, "5"));
    assert_eq!(sparse.pairs(), [("inputs.2.quantity".to_owned(), "5".to_owned())]);
}
