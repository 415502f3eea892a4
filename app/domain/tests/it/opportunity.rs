//! Requests of buyers, who could deliver, and what is missing. Made by hand.

use domain::access::Role;
use domain::country::Country;
use domain::id::{CommodityId, EnterpriseId, UnitId};
use domain::invalid::Reason;
use domain::money::Price;
use domain::names::Names;
use domain::opportunity::answer::InterestForm;
use domain::opportunity::form::{Lists, OpportunityForm};
use domain::opportunity::matching::{Held, Missing, NotKnown, Offer, judge, matches, together};
use domain::opportunity::scheme::Scheme;
use domain::opportunity::{Asking, Opportunity, OpportunityState, Requirement, Stake, Wanted, sees_contact};
use domain::place::MunicipalityCode;
use domain::quantity::Quantity;
use domain::sale::buyer::BuyerType;
use domain::sale::market_level::MarketLevel;
use domain::unit::{Dimension, Factor, FactorStatus, Kilograms, Unit};
use jiff::civil::date;

const TON: i64 = 1_000_000_000;

/// Ten tonnes of washed potatoes for the schools of Cantel, certified and invoiced, by February.
fn asked() -> Opportunity {
    Opportunity {
        buyer: Asking { name: "Escuelas de Cantel".into(), kind: BuyerType::SchoolFeeding, contact: None },
        wanted: Wanted::Commodity(CommodityId(1)),
        title: "Papa lavada".into(),
        quantity: Quantity::parse("10000").unwrap(),
        unit: UnitId(3),
        weight: 10 * TON,
        price: None,
        requirements: vec![Requirement::ElectronicInvoice, Requirement::OwnTransport],
        certificates: vec![Scheme::GoodAgriculture],
        level: MarketLevel::Local,
        country: Country::GUATEMALA,
        municipality: MunicipalityCode::parse("0911"),
        until: date(2027, 2, 28),
        state: OpportunityState::Open,
        note: None,
    }
}

/// Lacks nothing.
fn offer(id: i32) -> Offer {
    let until = |year, month| (Scheme::GoodAgriculture, Held::Until(date(year, month, 1)));
    Offer {
        enterprise: EnterpriseId(id),
        sold: Some(12 * TON),
        certificates: vec![until(2026, 1), until(2027, 6)],
        requirements: vec![(Requirement::ElectronicInvoice, true), (Requirement::OwnTransport, true)],
    }
}

#[test]
fn who_lacks_nothing_comes_first_then_who_is_not_wholly_known() {
    let without = Offer { certificates: vec![(Scheme::GoodAgriculture, Held::No)], ..offer(1) };
    let unknown = Offer { requirements: vec![(Requirement::ElectronicInvoice, true)], ..offer(2) };
    let offers = [without, unknown, offer(3)];
    let found = matches(&asked(), &offers);
    assert_eq!(found.iter().map(|found| found.enterprise.0).collect::<Vec<_>>(), [3, 2, 1]);
    assert_eq!(found.iter().map(|found| found.met(&asked())).collect::<Vec<_>>(), [4, 3, 3]);
    assert_eq!(together(&offers), 36 * TON);
}

#[test]
fn what_is_missing_is_named_and_what_is_not_known_stands_apart() {
    let small = Offer {
        sold: Some(4 * TON),
        certificates: vec![(Scheme::GoodAgriculture, Held::Until(date(2027, 1, 31)))],
        requirements: vec![(Requirement::ElectronicInvoice, false)],
        ..offer(1)
    };
    let found = judge(&asked(), &small);
    let expected = [
        Missing::Volume { sold: 4 * TON, asked: 10 * TON },
        Missing::CertificateEnds { scheme: Scheme::GoodAgriculture, on: date(2027, 1, 31) },
        Missing::Requirement(Requirement::ElectronicInvoice),
    ];
    assert_eq!(found.missing, expected);
    assert_eq!(found.not_known, [NotKnown::Requirement(Requirement::OwnTransport)]);
    let silent = Offer { sold: None, certificates: vec![], ..offer(1) };
    assert_eq!(judge(&asked(), &silent).not_known, [NotKnown::Volume, NotKnown::Certificate(Scheme::GoodAgriculture)]);
}

#[test]
fn a_request_is_open_until_its_day_and_while_nobody_won_it() {
    assert!(asked().is_open(date(2027, 2, 28)) && !asked().is_open(date(2027, 3, 1)));
    assert!(!Opportunity { state: OpportunityState::Won, ..asked() }.is_open(date(2027, 1, 1)));
}

#[test]
fn only_who_needs_it_sees_how_to_reach_a_buyer() {
    assert!(sees_contact(Role::Technician, Stake::None) && sees_contact(Role::Msme, Stake::Answered));
    assert!(!sees_contact(Role::Msme, Stake::None) && !sees_contact(Role::Cooperative, Stake::None));
    assert!(!sees_contact(Role::Reader, Stake::Answered) && !sees_contact(Role::Vume, Stake::None));
}

fn parse(form: &OpportunityForm) -> Result<Opportunity, Vec<(String, Reason)>> {
    let unit = |id, dimension| Unit { id: UnitId(id), slug: String::new(), names: Names::same(""), dimension };
    let lists = Lists {
        commodities: &[CommodityId(1)],
        chains: &["artesanias".into()],
        units: &[unit(1, Dimension::Mass), unit(2, Dimension::Package)],
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
        municipalities: &[MunicipalityCode::parse("0911").unwrap()],
        today: date(2026, 11, 24),
    };
    form.parse(&lists)
        .map_err(|invalids| invalids.0.into_iter().map(|invalid| (invalid.field, invalid.reason)).collect())
}

fn typed() -> OpportunityForm {
    OpportunityForm {
        title: "Papa lavada".into(),
        wanted: "1".into(),
        buyer: "Escuelas de Cantel".into(),
        kind: "alimentacion_escolar".into(),
        quantity: "200".into(),
        unit: "1".into(),
        price: "230".into(),
        requirements: vec!["transporte".into(), "factura_fel".into(), "transporte".into()],
        certificates: vec![String::new(), "bpa".into()],
        level: "nacional".into(),
        municipality: "0911".into(),
        until: "2027-02-28".into(),
        ..OpportunityForm::default()
    }
}

/// 200 quintals of 46 kg are 9,200 kg.
#[test]
fn a_request_is_kept_as_quoted_and_weighed() {
    let found = parse(&typed()).unwrap();
    assert_eq!((found.weight, found.price), (9_200_000_000, Price::parse("230")));
    assert_eq!(found.requirements, [Requirement::ElectronicInvoice, Requirement::OwnTransport]);
    assert_eq!((&found.certificates[..], found.state), (&[Scheme::GoodAgriculture][..], OpportunityState::Open));
    assert_eq!(parse(&OpportunityForm::from(&found)), Ok(found));
    let chain = parse(&OpportunityForm { wanted: "artesanias".into(), ..typed() }).unwrap();
    assert_eq!(chain.wanted, Wanted::Chain("artesanias".into()));
}

#[test]
fn a_request_without_a_weight_or_for_a_day_that_has_passed_is_refused() {
    let form = OpportunityForm { unit: "2".into(), until: "2026-11-23".into(), ..typed() };
    let expected = [("until", Reason::BeforeStart), ("unit", Reason::DoesNotFit)];
    assert_eq!(parse(&form).unwrap_err(), expected.map(|(field, reason)| (field.to_owned(), reason)));
    let form = OpportunityForm { requirements: vec!["magia".into()], wanted: "2".into(), ..typed() };
    let expected = [("wanted", Reason::NotAChoice), ("requirements", Reason::NotAChoice)];
    assert_eq!(parse(&form).unwrap_err(), expected.map(|(field, reason)| (field.to_owned(), reason)));
}

#[test]
fn an_answer_leaves_open_what_it_does_not_say_and_a_certificate_needs_its_day() {
    let form = InterestForm {
        requirements: vec![(Requirement::Packed, "si".into()), (Requirement::Sample, String::new())],
        certificates: vec![
            (Scheme::Haccp, "no".into(), String::new()),
            (Scheme::FairTrade, "si".into(), "2027-05-01".into()),
        ],
        note: "Desde enero".into(),
    };
    let interest = form.parse().unwrap();
    assert_eq!(interest.abilities.requirements, [(Requirement::Packed, true)]);
    let fair = (Scheme::FairTrade, Held::Until(date(2027, 5, 1)));
    assert_eq!(interest.abilities.certificates, [(Scheme::Haccp, Held::No), fair]);
    let without = InterestForm { certificates: vec![(Scheme::Haccp, "si".into(), String::new())], ..form };
    assert_eq!(without.parse().unwrap_err().of("vence-haccp"), Some(Reason::Missing));
}
