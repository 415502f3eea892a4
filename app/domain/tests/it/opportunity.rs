//! Requests of buyers, who could deliver, and what is missing. Made by hand.

use domain::country::Country;
use domain::entry::EntryId;
use domain::id::{BuyerId, EnterpriseId, ProductId, UnitId};
use domain::invalid::Reason;
use domain::names::Names;
use domain::opportunity::form::OpportunityForm;
use domain::opportunity::matching::{Match, Missing, NotKnown, Offer, judge, matches};
use domain::opportunity::{Opportunity, OpportunityState, Requirement};
use domain::sale::lists::Lists;
use domain::sale::market_level::MarketLevel;
use domain::sale::product::{Product, Stage};
use domain::unit::{Dimension, Factor, FactorStatus, Kilograms, Unit};
use jiff::civil::date;

const TON: i64 = 1_000_000_000;

/// Ten tonnes of washed potatoes for the schools of Cantel, certified and invoiced, by February.
fn asked() -> Opportunity {
    Opportunity {
        entry: EntryId::parse("017f22e2-79b0-7cc3-98c4-dc0c0c07398f").unwrap(),
        buyer: BuyerId(1),
        product: ProductId(1),
        weight: 10 * TON,
        gtq_per_kg: None,
        requirements: vec![Requirement::ElectronicInvoice, Requirement::OwnTransport],
        certificates: vec!["bpa".into()],
        level: MarketLevel::Local,
        country: Country::GUATEMALA,
        until: date(2027, 2, 28),
        state: OpportunityState::Open,
    }
}

/// Lacks nothing.
fn offer(id: i32) -> Offer {
    Offer {
        enterprise: EnterpriseId(id),
        products: vec![(ProductId(1), Some(12 * TON))],
        certificates: vec![("bpa".into(), date(2026, 1, 1)), ("bpa".into(), date(2027, 6, 1))],
        requirements: vec![(Requirement::ElectronicInvoice, true), (Requirement::OwnTransport, true)],
    }
}

#[test]
fn who_lacks_nothing_comes_first_and_who_does_not_sell_it_not_at_all() {
    let without = Offer { certificates: Vec::new(), ..offer(1) };
    let unknown = Offer { requirements: vec![(Requirement::ElectronicInvoice, true)], ..offer(2) };
    let other = Offer { products: vec![(ProductId(2), Some(99 * TON))], ..offer(4) };
    let found = matches(&asked(), &[without, unknown, offer(3), other]);
    assert_eq!(found.iter().map(|found| found.enterprise.0).collect::<Vec<_>>(), [3, 2, 1]);
    assert_eq!(found[0], Match { enterprise: EnterpriseId(3), missing: vec![], not_known: vec![] });
}

#[test]
fn what_is_missing_is_named_and_what_is_not_known_stands_apart() {
    let small = Offer {
        products: vec![(ProductId(1), Some(4 * TON))],
        certificates: vec![("bpa".into(), date(2027, 1, 31))],
        requirements: vec![(Requirement::ElectronicInvoice, false)],
        ..offer(1)
    };
    let found = judge(&asked(), &small).unwrap();
    let expected = [
        Missing::Volume { sold: 4 * TON, asked: 10 * TON },
        Missing::CertificateEnds { code: "bpa".into(), on: date(2027, 1, 31) },
        Missing::Requirement(Requirement::ElectronicInvoice),
    ];
    assert_eq!(found.missing, expected);
    assert_eq!(found.not_known, [NotKnown::Requirement(Requirement::OwnTransport)]);
    let unweighed = Offer { products: vec![(ProductId(1), None)], ..offer(1) };
    assert_eq!(judge(&asked(), &unweighed).unwrap().not_known, [NotKnown::Volume]);
}

#[test]
fn a_request_is_open_until_its_day_and_while_nobody_won_it() {
    assert!(asked().is_open(date(2027, 2, 28)) && !asked().is_open(date(2027, 3, 1)));
    assert!(!Opportunity { state: OpportunityState::Won, ..asked() }.is_open(date(2027, 1, 1)));
}

fn parse(form: &OpportunityForm) -> Result<Opportunity, Vec<(String, Reason)>> {
    let unit = |id, dimension| Unit { id: UnitId(id), slug: String::new(), names: Names::same(""), dimension };
    let lists = Lists {
        products: &[Product {
            id: ProductId(1),
            names: Names::same("papa"),
            presentation: None,
            chain: None,
            stage: Stage::Raw,
            commodity: None,
        }],
        units: &[unit(1, Dimension::Mass), unit(2, Dimension::Package)],
        buyers: &[BuyerId(1)],
        factors: &[Factor {
            unit: UnitId(1),
            commodity: None,
            market: None,
            kg: Kilograms::from_f64(46.0).unwrap(),
            range: None,
            valid_from: date(2000, 1, 1),
            source: String::new(),
            status: FactorStatus::ToConfirm,
        }],
        rates: &[],
        today: date(2026, 11, 24),
    };
    form.parse(&lists)
        .map_err(|invalids| invalids.0.into_iter().map(|invalid| (invalid.field, invalid.reason)).collect())
}

fn typed() -> OpportunityForm {
    OpportunityForm {
        entry: "017f22e2-79b0-7cc3-98c4-dc0c0c07398f".into(),
        buyer: "1".into(),
        product: "1".into(),
        quantity: "200".into(),
        unit: "1".into(),
        price: "230".into(),
        requirements: vec!["transporte".into(), "factura_fel".into(), "transporte".into()],
        certificates: vec![String::new(), "bpa".into()],
        level: "nacional".into(),
        until: "2027-02-28".into(),
        ..OpportunityForm::default()
    }
}

/// 200 quintals of 46 kg are 9,200 kg; Q 230 a quintal are Q 5.00 a kilogram.
#[test]
fn a_request_is_read_by_the_kilogram() {
    let found = parse(&typed()).unwrap();
    assert_eq!((found.weight, found.gtq_per_kg.map(|price| price.to_string())), (9_200_000_000, Some("5.00".into())));
    assert_eq!(found.requirements, [Requirement::ElectronicInvoice, Requirement::OwnTransport]);
    assert_eq!((found.certificates, found.state), (vec!["bpa".to_owned()], OpportunityState::Open));
}

#[test]
fn a_request_without_a_weight_or_for_a_day_that_has_passed_is_refused() {
    let form = OpportunityForm { unit: "2".into(), until: "2026-11-23".into(), ..typed() };
    let expected = [("until", Reason::BeforeStart), ("unit", Reason::DoesNotFit)];
    assert_eq!(parse(&form).unwrap_err(), expected.map(|(field, reason)| (field.to_owned(), reason)));
    let form = OpportunityForm { requirements: vec!["magia".into()], ..typed() };
    assert_eq!(parse(&form).unwrap_err(), [("requirements".to_owned(), Reason::NotAChoice)]);
}
