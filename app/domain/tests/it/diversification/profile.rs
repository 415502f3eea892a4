//! The measures of one MSME, with the edges of the reference.

use super::{assert_near, line, month, product, to};
use domain::diversification::mix::{Mix, NoSales};
use domain::diversification::newness::{NotKnown, new_share};
use domain::diversification::profile::{Profile, by_quarter};
use domain::diversification::window::Window;
use domain::id::{BuyerId, ProductId};
use domain::sale::product::{Product, Stage};
use domain::sale::sold::Sold;
use std::collections::BTreeMap;

fn window() -> Window {
    Window::year_to(month("2026-11"))
}

/// Design, page 5: potatoes Q 250,800, carrots Q 83,600, washed and packed potatoes Q 50,160, worm compost Q 33,440.
fn nueva_siembra() -> (Vec<Sold>, Vec<Product>) {
    let products = vec![
        product(1, "Papa fresca", Some("papa"), Stage::Raw),
        product(2, "Zanahoria", Some("hortalizas_locales"), Stage::Raw),
        product(3, "Papa lavada y empacada", Some("papa"), Stage::Transformed),
        product(4, "Abono de lombriz", None, Stage::Transformed),
    ];
    let sold = vec![
        to(1, line("2026-01", 1, 150_800)),
        to(1, line("2026-06", 1, 49_840)),
        to(2, line("2026-10", 1, 50_160)),
        line("2026-02", 2, 83_600),
        line("2026-03", 3, 50_160),
        line("2026-09", 4, 33_440),
    ];
    (sold, products)
}

fn of(sold: &[Sold], products: &[Product]) -> Result<Profile, NoSales> {
    Profile::of(sold, window(), products, &BTreeMap::new())
}

/// .60² + .20² + .12² + .08² = .4208, and 1/.4208 = 2.38: "equivalen a 2.4 productos"; four equal ones would be 4.0.
#[test]
fn the_designs_sales_are_equivalent_to_2_4_products() {
    let (sold, products) = nueva_siembra();
    let found = of(&sold, &products).unwrap();
    assert_eq!(found.products.total, 418_000_000_000);
    let percents: Vec<f64> = found.products.parts.iter().map(|part| part.share.percent()).collect();
    for (found, expected) in percents.iter().zip([60.0, 20.0, 12.0, 8.0]) {
        assert_near(*found, expected);
    }
    assert_near(found.spread.hhi, 0.4208);
    assert_eq!(format!("{:.1}", found.spread.equivalent), "2.4");
    assert_eq!(found.spread.count, 4);
    assert_near(found.value_added.value(), 0.20);
    assert_near(found.variety.entropy(), found.spread.entropy);
}

/// Design, page 5: the largest buyer has 48 of each 100 quetzales: 200,640 of 418,000.
#[test]
fn the_largest_buyer_is_measured_against_all_sales() {
    let (sold, products) = nueva_siembra();
    let found = of(&sold, &products).unwrap();
    let (buyer, share) = found.buyers.largest().unwrap();
    assert_eq!(buyer, BuyerId(1));
    assert_near(share.value(), 0.48);
    assert_near(found.buyers.named.value(), 0.60);
    assert_near(found.buyers.mix.unwrap().largest(1).value(), 0.8);
}

#[test]
fn no_sales_are_not_zero() {
    assert_eq!(of(&[], &[]), Err(NoSales::Nothing));
    assert_eq!(of(&[line("2024-01", 1, 100)], &[]), Err(NoSales::Nothing));
    assert_eq!(of(&[line("2026-01", 1, -100)], &[]), Err(NoSales::OnlyReturns));
    assert_eq!(of(&[line("2026-01", 1, 50), line("2026-02", 1, -50)], &[]), Err(NoSales::OnlyReturns));
}

#[test]
fn returns_are_taken_off_their_product_and_more_returns_than_sales_set_it_aside() {
    let sold = [
        line("2026-01", 1, 100),
        line("2026-02", 1, -25),
        line("2026-02", 2, 25),
        line("2026-03", 3, 10),
        line("2026-04", 3, -30),
    ];
    let found = of(&sold, &[]).unwrap();
    let shares: Vec<f64> = found.products.shares();
    assert_eq!(shares, [0.75, 0.25]);
    assert_eq!(found.products.set_aside, [(ProductId(3), -20_000_000)]);
    assert_eq!(found.destinations.total, found.products.total);
}

#[test]
fn the_largest_three_are_all_when_there_are_fewer() {
    let sold = [line("2026-01", 1, 50), line("2026-01", 2, 30), line("2026-01", 3, 15), line("2026-01", 4, 5)];
    let mix = Mix::of(&sold, |line| Some(line.product)).unwrap();
    assert_near(mix.largest(1).value(), 0.5);
    assert_near(mix.largest(3).value(), 0.95);
    assert_near(mix.largest(9).value(), 1.0);
}

#[test]
fn a_product_sold_in_two_months_is_flagged_and_in_three_it_is_not() {
    let sold = [
        line("2026-01", 1, 50),
        line("2026-02", 1, 50),
        line("2026-02", 1, 50),
        line("2024-05", 2, 1),
        line("2024-06", 2, 1),
        line("2026-07", 2, 1),
    ];
    assert_eq!(of(&sold, &[]).unwrap().young, [ProductId(1)]);
}

#[test]
fn products_without_a_chain_are_not_related() {
    let alone = [product(1, "Abono", None, Stage::Raw), product(2, "Semilla", None, Stage::Raw)];
    let sold = [line("2026-01", 1, 50), line("2026-01", 2, 50)];
    assert_near(of(&sold, &alone).unwrap().variety.related, 0.0);
    let chained = alone.map(|one| Product { chain: Some("papa".into()), ..one });
    assert_near(of(&sold, &chained).unwrap().variety.unrelated, 0.0);
}

#[test]
fn in_a_young_ledger_nobody_knows_what_is_new() {
    let young = [line("2025-12", 1, 75), line("2026-10", 2, 25)];
    let none = BTreeMap::new();
    assert_eq!(new_share(&young, window(), &none), Err(NotKnown::LedgerTooShort { months: 12 }));
    let old = [line("2024-11", 1, 10), line("2026-01", 1, 75), line("2026-10", 2, 25)];
    assert_near(new_share(&old, window(), &none).unwrap().value(), 0.25);
    let told = BTreeMap::from([(ProductId(1), month("2019-01")), (ProductId(2), month("2026-09"))]);
    assert_near(new_share(&young, window(), &told).unwrap().value(), 0.25);
    assert_eq!(new_share(&[], window(), &none), Err(NotKnown::NoSales));
}

#[test]
fn a_quarter_without_a_year_of_sales_has_no_figure() {
    let sold = [line("2026-02", 1, 50), line("2026-02", 2, 50)];
    let found = by_quarter(&sold, month("2026-11"), 5);
    let equivalents: Vec<Option<f64>> =
        found.iter().map(|(_, spread)| spread.map(|spread| spread.equivalent)).collect();
    assert_eq!(equivalents, [None, Some(2.0), Some(2.0), Some(2.0), Some(2.0)].map(|v| v));
    assert_eq!(found[0].0.end, month("2025-12"));
}

/// By hand: two MSMEs that sell potatoes for 75 and 50, and one of them carrots for 75: .625² + .375² = .53125.
#[test]
fn potatoes_of_two_enterprises_are_one_product_of_the_portfolio() {
    use domain::diversification::class::Class;
    use domain::diversification::portfolio::{Member, Sum, Totals, figures};
    let sum = |id, name, stage, buyer: Option<i32>, gtq: i64| Sum {
        class: Class::of(&product(id, name, Some("papa"), stage)),
        stage,
        buyer: buyer.map(BuyerId),
        gtq,
    };
    let member = |id: i32, sums: Vec<Sum>| Member {
        enterprise: domain::id::EnterpriseId(id),
        name: format!("MIPYME {id}"),
        municipality: domain::place::MunicipalityCode::parse("0911").unwrap(),
        chains: vec!["papa".into()],
        sums,
    };
    let one =
        member(1, vec![sum(1, "Papa", Stage::Raw, Some(1), 75), sum(2, "Zanahoria", Stage::Transformed, None, 75)]);
    let two = member(2, vec![sum(3, "papa", Stage::Raw, Some(2), 60), sum(3, "papa", Stage::Raw, Some(2), -10)]);
    let silent = member(3, Vec::new());
    assert_eq!(figures(&silent.sums), None);
    assert!(!figures(&one.sums).unwrap().depends_on_one_buyer());
    let found = Totals::of(&[&one, &two, &silent]);
    assert_eq!((found.enterprises, found.selling, found.one_buyer, found.with_buyers), (3, 2, 1, 2));
    let together = found.together.unwrap();
    assert_near(together.spread.hhi, 0.53125);
    assert_near(together.value_added.value(), 0.375);
    assert_near(found.median_equivalent.unwrap(), 1.5);
    assert_near(found.variety.unwrap().unrelated, 0.0);
}
