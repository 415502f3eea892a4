//! Addresses: what they mean, and that they come back the same.

use domain::invalid::Reason;
use domain::money::Currency;
use domain::price::query::{BoardQuery, Pairs, Period, SeriesQuery, SheetQuery, Sort};
use domain::unit::DisplayUnit;
use proptest::prelude::*;

fn pairs(query: &str) -> Pairs {
    Pairs::decode(query)
}

fn board(query: &str) -> BoardQuery {
    BoardQuery::parse(&pairs(query)).unwrap()
}

#[test]
fn an_empty_address_is_the_usual_board() {
    assert_eq!(board(""), BoardQuery::default());
    assert_eq!(BoardQuery::default().href(), "/");
}

#[test]
fn an_origin_sorts_by_what_is_left_and_a_choice_wins_over_it() {
    assert_eq!(board("").order(), Sort::Price);
    assert_eq!(board("desde=0911").order(), Sort::Net);
    assert_eq!(board("desde=0911&orden=precio").order(), Sort::Price);
}

#[test]
fn an_address_comes_back_the_same() {
    for href in [
        "/?producto=papa&unidad=libra&moneda=USD&desde=0911&orden=precio&mes=2019-12&datos=demostracion",
        "/?producto=papa&desde=1405&descarga=2.50&comision=3.00&flete.la-terminal=28.75",
    ] {
        assert_eq!(board(&href[2..]).href(), href);
    }
    let series = "/precios/serie?producto=papa&mercado=la-terminal&nivel=wholesale&unidad=kg&periodo=todo";
    assert_eq!(SeriesQuery::parse(&pairs(series.split_once('?').unwrap().1)).unwrap().href(), series);
}

#[test]
fn a_value_that_cannot_be_used_is_refused_by_name() {
    for (query, field, reason) in [
        ("unidad=galon", "unidad", Reason::NotAChoice),
        ("moneda=EUR", "moneda", Reason::NotAChoice),
        ("desde=911", "desde", Reason::NotAChoice),
        ("mes=2019-13", "mes", Reason::NotADate),
        ("descarga=-1", "descarga", Reason::Negative),
        ("comision=101", "comision", Reason::TooLarge),
        ("flete.la-terminal=mucho", "flete.la-terminal", Reason::NotANumber),
        ("producto=<script>", "producto", Reason::NotAChoice),
    ] {
        let invalid = BoardQuery::parse(&pairs(query)).unwrap_err();
        assert_eq!((invalid.field.as_str(), invalid.reason), (field, reason), "{query}");
    }
}

#[test]
fn a_series_needs_its_product_and_its_market() {
    let invalid = SeriesQuery::parse(&pairs("producto=papa")).unwrap_err();
    assert_eq!((invalid.field.as_str(), invalid.reason), ("mercado", Reason::Missing));
}

#[test]
fn strange_tails_of_links_are_ignored() {
    assert_eq!(board("producto=papa&fbclid=abc&utm_source=wa").href(), "/?producto=papa");
}

#[test]
fn units_currencies_and_periods_have_one_code_each() {
    for unit in DisplayUnit::ALL {
        assert_eq!(board(&format!("unidad={}", unit.code())).unit, unit);
    }
    assert_eq!(board("moneda=usd").currency, Currency::USD);
    for period in Period::ALL {
        let query = format!("producto=a&mercado=b&periodo={}", period.code());
        assert_eq!(SeriesQuery::parse(&pairs(&query)).unwrap().period, period);
    }
}

#[test]
fn a_query_string_is_decoded_once() {
    let decoded = Pairs::decode("?q=papa+lo%6Dan%20grande&vacio=&solo&mal=%zz%F");
    assert_eq!(decoded.get("q"), Ok(Some("papa loman grande")));
    assert_eq!(decoded.get("vacio"), Ok(None));
    assert_eq!(decoded.get("mal"), Ok(Some("%zz%F")));
    assert_eq!(Pairs::decode("q=%2520").get("q"), Ok(Some("%20")));
}

#[test]
fn a_sheets_question_reads_back_from_its_address() {
    let asked = "producto=papa&unidad=libra&desde=0911&flete.la-terminal=12.00&mercado=la-terminal";
    let query = SheetQuery::parse(&Pairs::decode(asked)).unwrap();
    assert_eq!(query.href_at(SheetQuery::RADIO), format!("/precios/radio?{asked}"));
    assert!(SheetQuery::parse(&Pairs::decode("mercado=La%20Terminal")).is_err());
    assert_eq!(SheetQuery { market: None, board: BoardQuery::default() }.href_at("/x"), "/x");
}

proptest! {
    #[test]
    fn no_text_after_a_question_mark_panics(query in "\\PC{0,200}") {
        let _ = BoardQuery::parse(&Pairs::decode(&query));
    }

    #[test]
    fn no_query_string_panics(names in prop::collection::vec(("[a-z.]{0,12}", "\\PC{0,40}"), 0..8)) {
        let _ = BoardQuery::parse(&Pairs::new(names.clone()));
        let _ = SeriesQuery::parse(&Pairs::new(names));
    }

    #[test]
    fn what_parses_prints_and_parses_the_same(unit in "quintal|arroba|libra|kg", cost in 0u32..100_000, month in 1..13u32) {
        let first = board(&format!("unidad={unit}&descarga={cost}&mes=2020-{month:02}"));
        let again = board(first.href().trim_start_matches("/?"));
        prop_assert_eq!(first, again);
    }
}
