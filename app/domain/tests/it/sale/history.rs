//! Corrections and cancellations leave what was there; duplicates and mass entries are marked.

use super::{parse, potatoes, price};
use domain::entry::EntryId;
use domain::invalid::Reason;
use domain::period::Timestamp;
use domain::sale::Sale;
use domain::sale::duplicate::{MOST_AT_ONCE, Mass, duplicates, mass_entries};
use domain::sale::form::SaleForm;
use domain::sale::history::{Change, History, NotChanged};
use jiff::civil::date;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).unwrap()
}

fn sale(with: impl FnOnce(&mut SaleForm)) -> Sale {
    let mut form = potatoes();
    with(&mut form);
    parse(&form).unwrap()
}

fn entry(number: u128) -> EntryId {
    EntryId::from_u128(0x017f_22e2_79b0_7cc3_98c4_0000_0000_0000 + number).unwrap()
}

#[test]
fn a_correction_is_a_new_version_with_its_reason_and_the_first_stays() {
    let history = History::recorded(sale(|_| ()), at(0));
    let corrected = sale(|form| form.price = "210".into());
    let history = history.correct(1, corrected, "era menos", at(60)).unwrap();
    assert_eq!(history.current().unwrap().price, price("210.00"));
    assert_eq!(history.versions()[0].sale.price, price("212.00"));
    assert_eq!(history.versions()[1].change, Change::Corrected { reason: "era menos".into() });
}

#[test]
fn a_cancelled_sale_is_no_sale_any_more_and_can_still_be_read() {
    let history = History::recorded(sale(|_| ()), at(0)).cancel(1, "la escribí dos veces", at(60)).unwrap();
    assert_eq!((history.current(), history.versions().len()), (None, 2));
    assert_eq!(history.clone().cancel(2, "otra vez", at(90)), Err(NotChanged::Cancelled));
    assert_eq!(History::from_versions(history.versions().to_vec()), Some(history));
}

#[test]
fn who_changes_an_older_version_is_told() {
    let history = History::recorded(sale(|_| ()), at(0));
    let history = history.correct(1, sale(|_| ()), "uno", at(1)).unwrap();
    assert_eq!(history.clone().correct(1, sale(|_| ()), "dos", at(2)), Err(NotChanged::Conflict { latest: 2 }));
    assert_eq!(history.clone().cancel(2, " ", at(2)), Err(NotChanged::Reason(Reason::Missing)));
    let other = sale(|form| form.entry = entry(9).to_string());
    assert_eq!(history.correct(2, other, "otra", at(2)), Err(NotChanged::OtherEntry));
}

#[test]
fn versions_with_a_gap_or_after_a_cancellation_are_no_history() {
    let history = History::recorded(sale(|_| ()), at(0)).cancel(1, "error", at(1)).unwrap();
    let [first, second] = history.versions() else { panic!("two versions") };
    assert_eq!(History::from_versions(vec![second.clone()]), None);
    let mut after = first.clone();
    after.number = 3;
    assert_eq!(History::from_versions(vec![first.clone(), second.clone(), after]), None);
    assert_eq!(History::from_versions(Vec::new()), None);
}

#[test]
fn the_same_day_product_quantity_and_buyer_may_be_the_same_sale() {
    let second = |with: fn(&mut SaleForm)| {
        sale(|form| {
            form.entry = entry(2).to_string();
            with(form);
        })
    };
    let first = [sale(|_| ())];
    let count = |sale: &Sale| duplicates(sale, &first).len();
    assert_eq!(count(&second(|_| ())), 1);
    assert_eq!(count(&second(|form| form.price = "200".into())), 1);
    // 552 kg are 27.6 boxes of 20 kg.
    assert_eq!(count(&second(|form| (form.unit, form.quantity) = ("2".into(), "27.6".into()))), 1);
    assert_eq!(count(&second(|form| form.quantity = "11".into())), 0);
    assert_eq!(count(&second(|form| form.buyer = String::new())), 0);
    assert_eq!(count(&second(|form| form.date = "2026-11-23".into())), 0);
    assert_eq!(count(&second(|form| form.direction = "devolucion".into())), 0);
    assert_eq!(duplicates(&first[0], &first).len(), 0);
}

#[test]
fn more_entries_in_a_minute_or_on_a_day_than_a_hand_makes_are_marked() {
    let entries = |count: usize, seconds: i64| -> Vec<_> {
        (0..count).map(|i| (entry(i as u128), at(i as i64 * seconds), date(2026, 1, 1 + (i % 28) as i8))).collect()
    };
    assert_eq!(mass_entries(&entries(MOST_AT_ONCE, 1)), []);
    let one_minute: Vec<_> = entries(MOST_AT_ONCE + 1, 0);
    assert!(matches!(&mass_entries(&one_minute)[..], [Mass::OneMinute { entries, .. }] if entries.len() == 21));
    let one_day: Vec<_> = entries(21, 600).into_iter().map(|(id, at, _)| (id, at, date(2026, 1, 1))).collect();
    assert!(matches!(&mass_entries(&one_day)[..], [Mass::OneDay { entries, .. }] if entries.len() == 21));
}

#[test]
fn a_choice_travels_and_is_kept_by_its_code() {
    use domain::sale::Document;
    for document in Document::ALL.iter().copied() {
        let sent = serde_json::to_string(&document).unwrap();
        assert_eq!(sent, format!("\"{}\"", document.code()));
        assert_eq!(serde_json::from_str::<Document>(&sent).unwrap(), document);
        assert_eq!(Document::parse(document.code()), Some(document));
    }
}
