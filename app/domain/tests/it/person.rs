//! Persons: what lists show of them, what is kept apart, and what they agreed to.

use domain::consent::answer::AnswerForm;
use domain::consent::{Consent, Purpose, Standing, standing};
use domain::enterprise::youth::Youth;
use domain::invalid::Reason;
use domain::person::registration::{PersonEntry, PersonForm};
use domain::person::{Capacity, Involvement, PersonName};
use domain::place::MunicipalityCode;
use jiff::civil::date;

fn juana() -> PersonForm {
    PersonForm {
        given: "Juana Isabel".into(),
        family: "López Pérez".into(),
        cui: "1587 56444 0904".into(),
        sex: "mujer".into(),
        birth_year: "2001".into(),
        phone: "5555-1234".into(),
        language: "mam".into(),
        municipality: "0911".into(),
        group: "maya".into(),
        returned: "prefiere_no_responder".into(),
    }
}

fn parse(form: &PersonForm) -> Result<PersonEntry, Vec<(String, Reason)>> {
    let places = [MunicipalityCode::parse("0911").unwrap()];
    let refused = |invalids: domain::invalid::checks::Invalids| {
        invalids.0.into_iter().map(|invalid| (invalid.field, invalid.reason)).collect()
    };
    form.parse(&places, date(2026, 11, 24)).map_err(refused)
}

#[test]
fn lists_show_a_first_name_and_an_initial() {
    let name = |given: &str, family: &str| PersonName { given: given.into(), family: family.into() };
    assert_eq!(name("Juana Isabel", "López Pérez").short(), "Juana L.");
    assert_eq!(name("Ana", "Ñáñez").short(), "Ana Ñ.");
    assert_eq!(name("Ana", "").short(), "Ana");
}

#[test]
fn a_person_is_read_with_her_facts_in_their_kinds() {
    let found = parse(&juana()).unwrap();
    assert_eq!(found.facts.is_woman(), Some(true));
    assert_eq!(found.facts.is_young(Youth::NATIONAL, 2026), Some(true));
    assert_eq!(found.facts.phone.as_deref(), Some("50255551234"));
    assert!(found.cui.is_some() && found.sensitive.group.is_some());
}

#[test]
fn what_is_sensitive_does_not_print() {
    let printed = format!("{:?}", parse(&juana()).unwrap());
    for secret in ["1587564440904", "Maya", "maya", "0904"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[test]
fn only_a_name_is_needed_and_the_rest_is_unknown_not_no() {
    let form = PersonForm { given: "Ana".into(), family: "Tzoc".into(), ..PersonForm::default() };
    let found = parse(&form).unwrap();
    assert_eq!((found.facts.is_woman(), found.facts.is_young(Youth::NATIONAL, 2026)), (None, None));
}

#[test]
fn every_wrong_fact_is_named_at_once() {
    let form = PersonForm {
        family: " ".into(),
        cui: "12345678".into(),
        birth_year: "2030".into(),
        phone: "123".into(),
        municipality: "0101".into(),
        returned: "tal vez".into(),
        ..juana()
    };
    let expected = [
        ("family", Reason::Missing),
        ("cui", Reason::NotACui),
        ("birth_year", Reason::InTheFuture),
        ("phone", Reason::NotAPhone),
        ("municipality", Reason::NotAChoice),
        ("returned", Reason::NotAChoice),
    ];
    assert_eq!(parse(&form).unwrap_err(), expected.map(|(field, reason)| (field.to_owned(), reason)));
}

#[test]
fn an_involvement_holds_from_its_first_to_its_last_day() {
    let board = Involvement {
        person: domain::id::PersonId(1),
        enterprise: domain::id::EnterpriseId(1),
        capacity: Capacity::Board,
        from: Some(date(2025, 3, 1)),
        until: Some(date(2026, 3, 1)),
    };
    assert!(board.holds_on(date(2025, 3, 1)) && board.holds_on(date(2026, 3, 1)));
    assert!(!board.holds_on(date(2026, 3, 2)) && !board.holds_on(date(2025, 2, 28)));
}

fn answer(granted: &str, on: &str) -> AnswerForm {
    AnswerForm {
        purpose: "foto".into(),
        granted: granted.into(),
        version: "2026-1".into(),
        language: "mam".into(),
        channel: "verbal_testigo".into(),
        on: on.into(),
    }
}

fn consent(granted: &str, on: &str) -> Consent {
    answer(granted, on).parse(date(2026, 11, 24)).unwrap()
}

#[test]
fn consent_stands_purpose_by_purpose_and_day_by_day() {
    let given = consent("si", "2026-02-01").withdrawn(date(2026, 5, 1)).unwrap();
    let consents = [given, consent("si", "2026-08-01")];
    let on = |month| standing(&consents, Purpose::Photo, date(2026, month, 15));
    assert_eq!([1, 3, 5, 9].map(on), [Standing::NotAsked, Standing::Granted, Standing::Withdrawn, Standing::Granted]);
    assert_eq!(standing(&consents, Purpose::Contact, date(2026, 9, 1)), Standing::NotAsked);
    assert_eq!(standing(&[consent("no", "2026-02-01")], Purpose::Photo, date(2026, 3, 1)), Standing::Refused);
}

#[test]
fn only_what_was_granted_can_be_withdrawn_and_once() {
    let given = consent("si", "2026-02-01");
    assert_eq!(given.clone().withdrawn(date(2026, 1, 31)), Err(Reason::BeforeStart));
    let gone = given.withdrawn(date(2026, 2, 2)).unwrap();
    assert_eq!(gone.withdrawn(date(2026, 2, 3)), Err(Reason::DoesNotFit));
    assert_eq!(consent("no", "2026-02-01").withdrawn(date(2026, 2, 2)), Err(Reason::DoesNotFit));
}

#[test]
fn no_answer_is_not_kept_as_one() {
    let refused = answer("", "2026-12-01").parse(date(2026, 11, 24)).unwrap_err();
    assert_eq!((refused.of("granted"), refused.of("on")), (Some(Reason::Missing), Some(Reason::InTheFuture)));
}
