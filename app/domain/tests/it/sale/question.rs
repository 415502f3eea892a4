//! What is asked when a price is far from the market's.

use super::{parse, potatoes, price};
use domain::price::usual::{Distance, Usual};
use domain::sale::form::SaleForm;
use domain::sale::question::ask;

/// La Terminal pays Q 228.00 a quintal of 46 kg.
fn terminal() -> Usual {
    Usual::of(&[228.0 / 46.0]).unwrap()
}

/// Design, page 4 with errors: "Q 2,544 por quintal es 11 veces lo que paga La Terminal. ¿Escribió el total?"
#[test]
fn a_total_typed_for_a_price_is_asked_about_and_can_be_saved_both_ways() {
    let form = SaleForm { price: "2544.00".into(), ..potatoes() };
    let question = ask(&form, &parse(&form).unwrap(), &terminal()).unwrap();
    assert_eq!((question.distance, question.times.round()), (Distance::FarAbove, 11.0));
    assert_eq!(question.each_if_total, Some(price("212.00")));

    let total = SaleForm { price_means: "es_el_total".into(), ..form.clone() };
    let sale = parse(&total).unwrap();
    assert_eq!((sale.price, sale.total), (price("212.00"), price("2544.00")));
    assert_eq!(ask(&total, &sale, &terminal()), None);

    let each = SaleForm { price_means: "por_unidad".into(), ..form };
    let sale = parse(&each).unwrap();
    assert_eq!((sale.price, sale.total), (price("2544.00"), price("30528.00")));
    assert_eq!(ask(&each, &sale, &terminal()), None);
}

#[test]
fn from_a_third_to_three_times_the_market_nothing_is_asked() {
    let asked = |typed: &str| {
        let form = SaleForm { price: typed.into(), ..potatoes() };
        ask(&form, &parse(&form).unwrap(), &terminal())
    };
    for near in ["76.00", "228.00", "684.00"] {
        assert_eq!(asked(near), None, "{near}");
    }
    assert_eq!(asked("75.99").unwrap().distance, Distance::FarBelow);
    assert_eq!(asked("684.01").unwrap().distance, Distance::FarAbove);
}

#[test]
fn without_a_weight_nothing_is_asked_and_the_sale_is_kept() {
    let form = SaleForm { product: "2".into(), unit: "2".into(), price: "9999".into(), ..potatoes() };
    let sale = parse(&form).unwrap();
    assert_eq!((sale.weight(), ask(&form, &sale, &terminal())), (None, None));
}
