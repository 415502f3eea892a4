//! Exchange rates.

use crate::shared;
use domain::money::Currency;
use domain::period::Month;
use feeds::rates;
use feeds::when::When;
use jiff::civil::date;

#[test]
fn the_monthly_rates_of_the_dollar_to_2019_are_read() {
    let Some(bytes) = shared::file("codes/gtq_usd_monthly_derived_from_wfp_to_2019.csv") else { return };
    let rates: Vec<_> = rates::open(&bytes).unwrap().collect::<Result<_, _>>().unwrap();
    assert_eq!(rates.len(), 264);
    assert_eq!(
        (rates[0].on, rates[0].currency, rates[0].gtq_per_unit.to_string()),
        (When::Month(Month::parse("1998-01").unwrap()), Currency::USD, "6.22".into())
    );
    assert_eq!(rates[1].gtq_per_unit.to_string(), "6.22631");
    assert_eq!((rates[263].line, rates[263].on.month().to_string()), (265, "2019-12".into()));
}

#[test]
fn daily_rates_of_several_currencies_are_read() {
    let bytes = b"Fecha;Moneda;Tipo de cambio\n31/01/2026;USD;7,65\n31/01/2026;EUR;8,10\n";
    let rates: Vec<_> = rates::open(bytes).unwrap().collect::<Result<_, _>>().unwrap();
    assert_eq!(rates[0].on, When::Day(date(2026, 1, 31)));
    assert_eq!(rates[1].currency.code(), "EUR");
    assert_eq!(rates[1].gtq_per_unit.to_string(), "8.10");
    assert!(rates::open(b"date,currency,gtq_per_unit\n2026-01-31,USD,7.65\n").unwrap().all(|row| row.is_ok()));
}

#[test]
fn a_rate_that_cannot_be_read_is_rejected_with_its_cell() {
    let bytes =
        b"month,currency,rate\n2026-13,USD,7.65\n2026-01,dollars,7.65\n2026-01,USD,0\n2026-01,USD,\n2026-02,USD,7.7\n";
    let (good, bad): (Vec<_>, Vec<_>) = rates::open(bytes).unwrap().partition(Result::is_ok);
    let faults: Vec<_> = bad
        .into_iter()
        .map(|row| row.unwrap_err())
        .map(|row| format!("{}: {} {:?}", row.line, row.column, row.reason))
        .collect();
    assert_eq!(faults, ["2: month NotADate", "3: currency UnknownCurrency", "4: rate NotPositive", "5: rate Missing"]);
    assert_eq!(good.len(), 1);
}

#[test]
fn a_file_without_a_rate_is_refused_by_name() {
    let refused = rates::open(b"month,currency\n2026-01,USD\n").err().unwrap().to_string();
    assert!(refused.contains("\"gtq_per_unit\" is missing"), "{refused}");
}
