//! Files of trade, whole: UN Comtrade today and before, and the Bank of Guatemala.

use crate::shared;
use domain::price::quoted::Rejected;
use domain::trade::area::AreaKind;
use domain::trade::code::Nomenclature;
use domain::trade::flow::{Flow, Standing};
use domain::trade::measure::Weight;
use domain::trade::quoted::QuotedFlow;
use feeds::trade::{self, TradeFormat};

const LEGACY: &str = "trade/comtrade_legacy_coffee_2005_2010.csv";
const BANGUAT: &str = "trade/banguat_exportaciones_inciso_2002_2023_extracto.csv";

fn all(bytes: &[u8]) -> (TradeFormat, Vec<QuotedFlow>, Vec<Rejected>) {
    let file = trade::open(bytes).unwrap_or_else(|refused| panic!("refused: {refused}"));
    let format = file.format();
    let (mut flows, mut rejected) = (Vec::new(), Vec::new());
    file.for_each(|row| match row {
        Ok(flow) => flows.push(flow),
        Err(row) => rejected.push(row),
    });
    (format, flows, rejected)
}

fn dollars(flows: &[QuotedFlow], wanted: impl Fn(&QuotedFlow) -> bool) -> i64 {
    let milli: i64 = flows.iter().filter(|flow| wanted(flow)).map(|flow| flow.value.milli()).sum();
    assert_eq!(milli % 1_000, 0);
    milli / 1_000
}

/// Counts by Python's csv over the same file: 451 rows, 226 imports, two values with three decimals.
#[test]
fn every_row_of_a_download_of_today_is_read() {
    let Some(bytes) = shared::file("trade/comtrade_plus_TradeData_USA_2022.csv") else { return };
    let (format, flows, rejected) = all(&bytes);
    assert_eq!((format, flows.len(), rejected), (TradeFormat::Comtrade, 451, Vec::new()));
    assert_eq!(flows.iter().filter(|flow| flow.flow == Flow::Import).count(), 226);
    let worlds = flows.iter().filter(|flow| flow.partner.kind == AreaKind::World).count();
    assert_eq!(worlds, 2);
    let exact: Vec<_> = flows.iter().map(|f| f.value.to_string()).filter(|value| value.contains('.')).collect();
    assert_eq!(exact, ["99761080104.045", "165537829219.647"]);
    let first = &flows[0];
    assert_eq!((first.line, first.year, first.code.as_str(), first.nomenclature), (2, 2022, "TOTAL", Nomenclature::H6));
    assert_eq!(
        (first.reporter.code.as_str(), first.partner.code.as_str(), first.breakdown.as_str()),
        ("CHN", "USA", "")
    );
    assert!(flows.iter().any(|flow| flow.partner.name == "Côte d'Ivoire"), "letters in Latin-1");
    // What is weighed with nought was not weighed, and "Other Asia" is no country.
    assert!(flows.iter().all(|flow| flow.weight == Weight::None && flow.quantity.is_none()));
    assert!(flows.iter().any(|flow| flow.partner.code == "490" && flow.partner.kind == AreaKind::Unallocated));
}

/// Counts by Python's csv: 5,362 rows, 390 of them to the world, 478 with flag 6, five with a net weight of nought.
#[test]
fn every_row_of_the_old_layout_is_read() {
    let Some(bytes) = shared::file(LEGACY) else { return };
    let (format, flows, rejected) = all(&bytes);
    assert_eq!((format, flows.len(), rejected), (TradeFormat::ComtradeLegacy, 5_362, Vec::new()));
    let count = |wanted: &dyn Fn(&QuotedFlow) -> bool| flows.iter().filter(|flow| wanted(flow)).count();
    assert_eq!(count(&|flow| flow.partner.kind == AreaKind::World), 390);
    assert_eq!(count(&|flow| flow.weight == Weight::None), 5);
    assert_eq!(count(&|flow| flow.code.as_str() == "090111"), 4_197);
    assert_eq!(count(&|flow| flow.code.as_str() == "090112"), 1_165);
    assert!(flows.iter().filter(|f| f.reporter.code == "97").all(|f| f.reporter.kind == AreaKind::Aggregate));
    assert!(count(&|flow| flow.reporter.kind == AreaKind::Aggregate) > 0);
    assert!(count(&|flow| matches!(flow.weight, Weight::Estimated(_))) >= 470);
    let first = &flows[0];
    assert_eq!((first.line, first.reporter.code.as_str(), first.year), (2, "ALB", 2010));
    assert_eq!(
        (first.weight, first.quantity.as_ref().map(|q| (q.milli, q.unit.as_str()))),
        (Weight::Reported(30_000), Some((30_000, "kg")))
    );
}

/// Python over the same file: 72 lines of 22 years, 23,463,516,980 dollars without the line of the total.
#[test]
fn every_year_of_every_line_of_the_bank_is_read() {
    let Some(bytes) = shared::file(BANGUAT) else { return };
    let (format, flows, rejected) = all(&bytes);
    assert_eq!((format, flows.len(), rejected), (TradeFormat::BanguatLines, 1_584, Vec::new()));
    assert_eq!(dollars(&flows, |flow| flow.code.digits() > 0), 23_463_516_980);
    assert_eq!(dollars(&flows, |flow| flow.code.digits() == 0 && flow.year == 2005), 5_380_931_216);
    let honey = |year| dollars(&flows, |flow| flow.year == year && flow.code.as_str() == "04090000");
    assert_eq!((honey(2002), honey(2003)), (1_760_387, 3_216_957));
}

/// Issue 3, "shown to hold": two publishers, one figure.
#[test]
fn the_bank_and_the_united_nations_agree_on_the_coffee_of_2005_to_the_dollar() {
    let (Some(bank), Some(un)) = (shared::file(BANGUAT), shared::file(LEGACY)) else { return };
    let (_, bank, _) = all(&bank);
    let (_, un, _) = all(&un);
    let told = dollars(&bank, |flow| flow.year == 2005 && flow.code.as_str().starts_with("090111"));
    let of_guatemala = |flow: &QuotedFlow| flow.reporter.code == "GTM" && flow.year == 2005;
    let to_the_world = |flow: &QuotedFlow| of_guatemala(flow) && flow.partner.kind == AreaKind::World;
    assert_eq!(told, 464_146_638);
    assert_eq!(dollars(&un, to_the_world), told);
    assert_eq!(dollars(&un, |flow| of_guatemala(flow) && flow.partner.kind.is_partner()), told);
}

const TABLE: &str = "Exportaciones por Inciso Arancelario;;;\n;;;\nNumero de Inciso;2023;2024;2025 p/\n";

#[test]
fn the_last_year_of_the_bank_is_provisional_and_a_point_parts_thousands() {
    let (_, flows, rejected) = all(format!("{TABLE}09011130;67.009 ;22 ;0\n").as_bytes());
    assert_eq!(rejected, []);
    let told: Vec<_> = flows.iter().map(|flow| (flow.year, flow.value.to_string(), flow.standing)).collect();
    assert_eq!(
        told,
        [
            (2023, "67009".to_owned(), Standing::Final),
            (2024, "22".to_owned(), Standing::Final),
            (2025, "0".to_owned(), Standing::Provisional)
        ]
    );
}

#[test]
fn what_cannot_be_read_is_rejected_with_its_line_and_cell() {
    let (_, flows, rejected) = all(format!("{TABLE}0901x;1;2;3\n09011130;1.2;;-4\n").as_bytes());
    assert!(flows.is_empty());
    let told: Vec<_> =
        rejected.iter().map(|r| format!("{}: {} {:?} {:?}", r.line, r.column, r.value, r.reason)).collect();
    assert_eq!(
        told,
        [
            "4: Numero de Inciso \"0901x\" UnknownTariffCode",
            "5: 2023 \"1.2\" NotANumber",
            "5: 2024 \"\" Missing",
            "5: 2025 p/ \"-4\" NotANumber"
        ]
    );
}

#[test]
fn services_months_and_broken_rows_of_comtrade_are_rejected() {
    let head = "typeCode,freqCode,refYear,reporterCode,reporterISO,reporterDesc,flowCode,partnerCode,partnerISO,partnerDesc,classificationCode,cmdCode,netWgt,primaryValue\n";
    let rows = "C,A,2022,320,GTM,Guatemala,X,0,W00,World,H6,0901,5,7,\n\
        S,A,2022,320,GTM,Guatemala,X,0,W00,World,EB,SOX,0,7,\n\
        C,M,2022,320,GTM,Guatemala,X,0,W00,World,H6,0901,5,7,\n\
        C,A,2022,320,GTM,Guatemala,Z,0,W00,World,H6,0901,5,7,\n\
        C,A,2022,320,GTM,Guatemala,X,0,W00,World,H6,0901,5,\n";
    let (_, flows, rejected) = all(format!("{head}{rows}").as_bytes());
    assert_eq!(flows.len(), 1);
    let told: Vec<_> = rejected.iter().map(|row| format!("{}: {} {:?}", row.line, row.column, row.reason)).collect();
    assert_eq!(
        told,
        ["3: cmdCode UnknownTariffCode", "4: freqCode NotAYear", "5: flowCode UnknownFlow", "6: primaryValue Missing"]
    );
}

#[test]
fn a_table_of_something_else_is_refused() {
    assert!(trade::open(b"date,market,price\n2024-01-01,x,1\n").is_err());
    assert!(trade::open(b"Numero de Inciso;total\n0901;5\n").is_err());
}
