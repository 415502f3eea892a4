//! A cooperative's own costs. Made by hand.

use domain::id::MarketId;
use domain::invalid::Reason;
use domain::period::Date;
use domain::place::MunicipalityCode;
use domain::price::own_cost::form::OwnCostForm;
use domain::price::own_cost::{Fee, Kept, Of, OwnCost, Said, for_board, in_force};
use jiff::civil::date;

const TODAY: Date = Date::constant(2026, 11, 24);

fn concepcion() -> MunicipalityCode {
    MunicipalityCode::parse("0911").unwrap()
}

fn kept(id: i32, version: u32, of: Of, said: Option<Said>, from: Date) -> Kept {
    Kept { id, version, cost: OwnCost { of, said, valid_from: from, source: "Factura".into() } }
}

fn to(market: i32) -> Of {
    Of::Freight { from: concepcion(), to: MarketId(market) }
}

#[test]
fn the_latest_figure_that_has_begun_holds_and_an_empty_one_gives_the_assumption_back() {
    let plain = |quetzales: i64| Some(Said::Plain(quetzales * 1_000_000));
    let rows = [
        kept(1, 1, to(1), plain(28), date(2025, 1, 1)),
        kept(2, 2, to(1), plain(31), date(2026, 1, 1)),
        kept(3, 3, to(1), plain(40), date(2027, 1, 1)),
        kept(4, 1, to(2), plain(20), date(2026, 1, 1)),
        kept(5, 2, to(2), None, date(2026, 6, 1)),
        kept(6, 1, Of::Fee(Fee::Commission), Some(Said::Plain(5_000_000)), date(2026, 1, 1)),
    ];
    assert_eq!(in_force(&rows, TODAY).iter().map(|row| row.id).collect::<Vec<_>>(), [2, 6]);
    let slug = |market: MarketId| Some(format!("mercado-{market}"));
    let costs = for_board(&rows, Some(&concepcion()), slug, TODAY);
    assert_eq!((costs.freight, costs.commission_pct), (vec![("mercado-1".into(), 31_000_000)], Some(5_000_000)));
    let other = for_board(&rows, MunicipalityCode::parse("0916").as_ref(), slug, TODAY);
    assert!(other.freight.is_empty() && other.commission_pct.is_some());
}

/// Q 1,500.00 for a trip with 60 quintales are Q 25.00 for each.
#[test]
fn a_trip_is_shared_by_what_it_carries() {
    assert_eq!(Said::Trip { quetzales: 1_500_000_000, load: 60_000_000 }.each(), 25_000_000);
}

fn parse(form: &OwnCostForm) -> Result<OwnCost, Vec<(String, Reason)>> {
    form.parse(&[MarketId(1)], &[concepcion()], TODAY)
        .map_err(|refused| refused.0.into_iter().map(|one| (one.field, one.reason)).collect())
}

#[test]
fn a_freight_is_told_for_a_quintal_or_for_a_trip_may_be_nothing_and_never_less() {
    let typed = OwnCostForm {
        from: "0911".into(),
        market: "1".into(),
        each: "0".into(),
        source: "El comprador la recoge".into(),
        ..OwnCostForm::default()
    };
    assert_eq!(parse(&typed).unwrap().said, Some(Said::Plain(0)));
    let trip = OwnCostForm { each: String::new(), trip: "Q 1,500.00".into(), load: "60".into(), ..typed.clone() };
    let found = parse(&trip).unwrap();
    assert_eq!(found.said.map(Said::each), Some(25_000_000));
    assert_eq!(parse(&OwnCostForm::from(&found)), Ok(found));
    let refused = |form: OwnCostForm| parse(&form).unwrap_err();
    let one = |field: &str, reason| vec![(field.to_owned(), reason)];
    assert_eq!(refused(OwnCostForm { each: "-1".into(), ..typed.clone() }), one("each", Reason::Negative));
    assert_eq!(refused(OwnCostForm { each: "100,001".into(), ..typed.clone() }), one("each", Reason::TooLarge));
    assert_eq!(
        refused(OwnCostForm { trip: "9".into(), load: "1".into(), ..typed.clone() }),
        one("each", Reason::Disagrees)
    );
    assert_eq!(refused(OwnCostForm { load: String::new(), ..trip }), one("load", Reason::Missing));
    let fee =
        OwnCostForm { fee: "comision".into(), each: "100".into(), source: "Acta".into(), ..OwnCostForm::default() };
    assert_eq!(refused(fee), one("each", Reason::TooLarge));
}
