//! The registration of an MSME as it is typed: what is read, and everything that is refused at once.

use domain::enterprise::registration::{Lists, Registration, RegistrationForm};
use domain::enterprise::step::Step;
use domain::invalid::Reason;
use domain::invalid::checks::Invalids;
use domain::names::Names;
use domain::place::{Chain, MunicipalityCode};
use jiff::civil::date;
use proptest::prelude::*;

fn lists<T>(with: impl FnOnce(&Lists<'_>) -> T) -> T {
    let chain = |code: &str, pilot| Chain { code: code.to_owned(), names: Names::same(code), pilot };
    let chains = [chain("papa", false), chain("cafe", false), chain("cacao", true)];
    let municipalities = ["0911", "0914"].map(|code| MunicipalityCode::parse(code).unwrap());
    with(&Lists { chains: &chains, municipalities: &municipalities, today: date(2026, 11, 24) })
}

fn parse(form: &RegistrationForm) -> Result<Registration, Invalids> {
    lists(|lists| form.parse(lists))
}

/// The cooperative of the design's pages.
fn cooperative() -> RegistrationForm {
    let mut form = RegistrationForm {
        name: " Nueva  Siembra ".into(),
        kind: "asociativa".into(),
        legal_form: "cooperativa".into(),
        nit: "7108-0".into(),
        tax_regime: "exenta_cooperativa".into(),
        municipality: "0911".into(),
        chains: ["papa:produccion", "papa:acopio", "papa:produccion", "cacao:transformacion"].map(String::from).into(),
        phase: "II".into(),
        state: "activa".into(),
        declared_sales: "1,250,000.00".into(),
        ..RegistrationForm::default()
    };
    form.members.women = "34".into();
    form.members.men = "1,021".into();
    form.members.young_women = "12".into();
    form
}

#[track_caller]
fn assert_refused(form: &RegistrationForm, expected: &[(&str, Reason)]) {
    let found = parse(form).map(|r| r.facts.name).unwrap_err();
    let found: Vec<_> = found.0.iter().map(|invalid| (invalid.field.as_str(), invalid.reason)).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_cooperative_is_read_with_what_is_known_and_what_is_not() {
    let facts = parse(&cooperative()).unwrap().facts;
    assert_eq!(facts.name, "Nueva Siembra");
    let links: Vec<String> = facts.chains.iter().map(ToString::to_string).collect();
    assert_eq!(links, ["cacao:transformacion", "papa:produccion", "papa:acopio"]);
    assert_eq!((facts.members.total(), facts.members.young_men, facts.members.young()), (Some(1055), None, None));
    assert_eq!((facts.invoices, facts.workers.total()), (None, None));
    assert_eq!(facts.declared_sales.map(|sales| sales.to_string()), Some("1250000.00".into()));
}

#[test]
fn an_empty_form_is_told_everything_that_is_missing_at_once() {
    let missing = ["name", "kind", "legal_form", "municipality", "chains", "phase", "state"];
    assert_refused(&RegistrationForm::default(), &missing.map(|field| (field, Reason::Missing)));
}

#[test]
fn every_wrong_field_is_named_with_its_reason() {
    let mut form = RegistrationForm {
        nit: "7108-1".into(),
        invoices: "quizá".into(),
        municipality: "0101".into(),
        started_on: "25/11/2026".into(),
        phase: "III".into(),
        declared_sales: "1,25".into(),
        temporary_workers: "-3".into(),
        ..cooperative()
    };
    form.members.young_women = "35".into();
    assert_refused(
        &form,
        &[
            ("nit", Reason::NotANit),
            ("invoices", Reason::NotAChoice),
            ("municipality", Reason::NotAChoice),
            ("started_on", Reason::InTheFuture),
            ("phase", Reason::NotAChoice),
            ("members_young_women", Reason::TooLarge),
            ("temporary_workers", Reason::NotANumber),
            ("declared_sales", Reason::NotANumber),
        ],
    );
}

#[test]
fn of_cacao_the_project_joins_processing_only() {
    let form = RegistrationForm { chains: vec!["cacao:produccion".into()], ..cooperative() };
    assert_refused(&form, &[("chains", Reason::DoesNotFit)]);
    let form = RegistrationForm { chains: vec!["maiz:produccion".into()], ..cooperative() };
    assert_refused(&form, &[("chains", Reason::NotAChoice)]);
}

#[test]
fn kind_legal_form_and_tax_regime_must_go_together() {
    let form = RegistrationForm { kind: "individual".into(), ..cooperative() };
    assert_refused(&form, &[("legal_form", Reason::DoesNotFit)]);
    let form = RegistrationForm { legal_form: "asociacion".into(), ..cooperative() };
    assert_refused(&form, &[("tax_regime", Reason::DoesNotFit)]);
}

#[test]
fn a_person_may_use_her_cui_as_nit_and_an_association_may_not() {
    let person = RegistrationForm {
        kind: "individual".into(),
        legal_form: "persona_individual".into(),
        tax_regime: String::new(),
        nit: "1587564440904".into(),
        ..cooperative()
    };
    let found = parse(&person).unwrap();
    assert_eq!((found.facts.nit, found.cui.is_some()), (None, true));
    assert_refused(&RegistrationForm { nit: "1587564440904".into(), ..cooperative() }, &[("nit", Reason::DoesNotFit)]);
    assert_refused(&RegistrationForm { nit: "CF".into(), ..cooperative() }, &[("nit", Reason::NotANit)]);
}

#[test]
fn the_form_filled_with_the_facts_reads_the_same_facts_back() {
    let facts = parse(&cooperative()).unwrap().facts;
    assert_eq!(parse(&RegistrationForm::from(&facts)).unwrap().facts, facts);
}

#[test]
fn a_step_is_held_up_by_its_own_fields_only() {
    let invalids = parse(&RegistrationForm { name: "Ixchel".into(), ..RegistrationForm::default() }).unwrap_err();
    assert_eq!(Step::first_refused(&invalids), Some(Step::Identity));
    assert_eq!(Step::Place.refused(&invalids).unwrap().0.len(), 1);
    assert_eq!(Step::People.refused(&invalids), None);
    assert_eq!(Step::Identity.next(), Some(Step::Place));
    assert_eq!(Step::Formality.next(), None);
    assert_eq!(["members_women", "temporary_workers", "workers_men"].map(Step::of), [Step::People; 3]);
}

proptest! {
    #[test]
    fn whatever_is_typed_is_read_or_refused_by_a_field_of_the_form(texts in prop::collection::vec("\\PC{0,12}", 8)) {
        let mut form = cooperative();
        let fields = [&mut form.name, &mut form.nit, &mut form.started_on, &mut form.declared_sales,
            &mut form.municipality, &mut form.temporary_workers, &mut form.members.men, &mut form.chains[0]];
        for (field, text) in fields.into_iter().zip(texts) {
            *field = text;
        }
        match parse(&form) {
            Ok(found) => prop_assert_eq!(parse(&RegistrationForm::from(&found.facts)).unwrap().facts, found.facts),
            Err(invalids) => prop_assert!(!invalids.0.is_empty() && invalids.0.iter().all(|i| !i.field.is_empty())),
        }
    }
}
