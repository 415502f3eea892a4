//! What is read of a sale and what is refused.

use super::{parse, potatoes, price};
use domain::country::Country;
use domain::invalid::Reason;
use domain::quantity::Quantity;
use domain::sale::Sale;
use domain::sale::form::SaleForm;
use domain::sale::market_level::{Export, MarketLevel};
use proptest::prelude::*;

#[track_caller]
fn assert_refused(form: SaleForm, expected: &[(&str, Reason)]) {
    let found = parse(&form).unwrap_err();
    assert_eq!(found, expected.iter().map(|(f, r)| ((*f).to_owned(), *r)).collect::<Vec<_>>());
}

/// Design, page 4: 12 quintals are 552 kg and Q 2,544.00.
#[test]
fn the_designs_sale_is_2544_quetzales_and_552_kilograms() {
    let sale = parse(&potatoes()).unwrap();
    assert_eq!(sale.total, price("2544.00"));
    assert_eq!((sale.gtq(), sale.weight()), (2_544_000_000, Some(552_000_000)));
    assert_eq!((sale.country, sale.export), (Country::GUATEMALA, Export::No));
}

#[test]
fn of_price_and_total_one_is_enough() {
    let form = SaleForm { price: String::new(), total: "Q 2,544".into(), ..potatoes() };
    assert_eq!(parse(&form).unwrap().price, price("212.00"));
    assert_refused(SaleForm { price: String::new(), ..potatoes() }, &[("price", Reason::Missing)]);
}

/// Three for Q 100.00 are Q 33.33 each, rounded: 3 × 33.33 is 99.99, within the rounding. 12 × 212 is not 2,500.
#[test]
fn price_and_total_may_differ_by_their_rounding_and_no_more() {
    let both = |quantity: &str, price: &str, total: &str| SaleForm {
        quantity: quantity.into(),
        price: price.into(),
        total: total.into(),
        ..potatoes()
    };
    assert_eq!(parse(&both("3", "33.33", "100.00")).unwrap().total, price("100.00"));
    let disagree = [("price", Reason::Disagrees), ("total", Reason::Disagrees)];
    assert_refused(both("12", "212.00", "2,500.00"), &disagree);
    assert_refused(both("3", "33.33", "100.02"), &disagree);
}

#[test]
fn the_weight_of_a_box_is_that_of_its_product() {
    let sale = parse(&SaleForm { unit: "2".into(), ..potatoes() }).unwrap();
    assert_eq!(sale.weight(), Some(240_000_000));
}

#[test]
fn level_country_and_export_must_go_together() {
    let to = |level: &str, country: &str, export: &str| SaleForm {
        level: level.into(),
        country: country.into(),
        export: export.into(),
        ..potatoes()
    };
    for (level, country, export) in
        [("nacional", "GT", "no"), ("regional_ca", "sv", "directa"), ("internacional", "DE", "indirecta")]
    {
        assert!(parse(&to(level, country, export)).is_ok(), "{level} {country} {export}");
    }
    assert_refused(to("regional_ca", "", ""), &[("country", Reason::Missing), ("export", Reason::Missing)]);
    assert_refused(to("regional_ca", "MX", "directa"), &[("country", Reason::DoesNotFit)]);
    assert_refused(to("internacional", "HN", "directa"), &[("country", Reason::DoesNotFit)]);
    assert_refused(to("local", "SV", "directa"), &[("country", Reason::DoesNotFit), ("export", Reason::DoesNotFit)]);
    assert_refused(to("internacional", "ZZ", "no"), &[("country", Reason::NotAChoice), ("export", Reason::DoesNotFit)]);
}

#[test]
fn an_exporter_is_named_for_an_indirect_export_only() {
    let form = SaleForm { exporter: "Agroexport".into(), ..potatoes() };
    assert_refused(form, &[("exporter", Reason::DoesNotFit)]);
}

#[test]
fn a_day_to_come_and_a_day_before_2020_are_refused() {
    let on = |date: &str| SaleForm { date: date.into(), ..potatoes() };
    assert_refused(on("2026-11-25"), &[("date", Reason::InTheFuture)]);
    assert_refused(on("2019-12-31"), &[("date", Reason::BeforeStart)]);
    assert!(parse(&on("01/01/2020")).is_ok());
}

/// Q 7.65 for a dollar, published on Friday the 20th: 100 dollars on Tuesday are Q 765.00.
#[test]
fn dollars_take_the_rate_of_the_day_or_of_the_week_before() {
    let dollars = |date: &str, rate: &str| SaleForm {
        currency: "usd".into(),
        quantity: "1".into(),
        price: "100".into(),
        date: date.into(),
        rate: rate.into(),
        ..potatoes()
    };
    let sale = parse(&dollars("2026-11-24", "")).unwrap();
    assert_eq!((sale.gtq(), sale.rate.unwrap().source.as_str()), (765_000_000, "Banguat"));
    assert_refused(dollars("2026-11-10", ""), &[("rate", Reason::Missing)]);
    let typed = parse(&dollars("2026-11-10", "7.70")).unwrap();
    assert_eq!((typed.gtq(), typed.rate.unwrap().source.as_str()), (770_000_000, "vendedor"));
}

#[test]
fn an_empty_form_tells_everything_that_is_missing_at_once() {
    let missing = ["entry", "product", "quantity", "unit", "price", "date", "level"];
    assert_refused(SaleForm::default(), &missing.map(|field| (field, Reason::Missing)));
}

#[test]
fn choices_that_were_not_offered_are_refused() {
    let form = SaleForm {
        entry: "1".into(),
        product: "3".into(),
        unit: "quintal".into(),
        buyer: "6".into(),
        channel: "barco".into(),
        ..potatoes()
    };
    let expected = [
        ("entry", Reason::NotAnEntryId),
        ("product", Reason::NotAChoice),
        ("unit", Reason::NotAChoice),
        ("buyer", Reason::NotAChoice),
        ("channel", Reason::NotAChoice),
    ];
    assert_refused(form, &expected);
}

#[test]
fn a_repeat_sale_offers_the_last_answers_and_not_its_day_or_paper() {
    let mut form = potatoes();
    form.document = "fel".into();
    form.note = "pagó tarde".into();
    let next = SaleForm::repeat(&parse(&form).unwrap());
    assert_eq!((next.product.as_str(), next.price.as_str(), next.buyer.as_str()), ("1", "212.00", "5"));
    assert_eq!([next.entry, next.date, next.document, next.note, next.total], [const { String::new() }; 5]);
}

#[test]
fn countries_are_known_by_their_letters() {
    assert_eq!(Country::parse("gt"), Some(Country::GUATEMALA));
    assert_eq!(Country::parse("EU"), None);
    let Some(path) = crate::shared::find("data/codes/iso3166_1_en_es.csv") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let codes = text.lines().skip(1).filter_map(|line| line.split(',').next());
    assert!(codes.clone().count() == 250 && codes.into_iter().all(|code| Country::parse(code).is_some()));
}

fn quantity(micro: i64) -> Quantity {
    Quantity::from_micro(micro).unwrap()
}

proptest! {
    #[test]
    fn a_total_typed_alone_is_the_total_kept(centavos in 1i64..100_000_000, amount in 1i64..1_000_000) {
        let form = SaleForm {
            price: String::new(),
            total: format!("{}.{:02}", centavos / 100, centavos % 100),
            quantity: quantity(amount * 1_000).to_string(),
            ..potatoes()
        };
        if let Ok(sale) = parse(&form) {
            prop_assert_eq!(sale.total.micro(), centavos * 10_000);
            prop_assert_eq!(parse(&SaleForm::from(&sale)).unwrap(), sale);
        }
    }

    #[test]
    fn price_times_quantity_agrees_with_itself(each in 1i64..10_000_000, amount in 1i64..100_000) {
        let each = price(&format!("{}.{:02}", each / 100, each % 100));
        let amount = quantity(amount * 10_000);
        if let Some(total) = amount.cost(each) {
            let form = SaleForm {
                quantity: amount.to_string(), price: each.to_string(), total: total.to_string(), ..potatoes()
            };
            prop_assert!(parse(&form).is_ok(), "{} × {} = {}", amount, each, total);
        }
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused_by_a_field(texts in prop::collection::vec("\\PC{0,12}", 8)) {
        let mut form = potatoes();
        let fields = [&mut form.quantity, &mut form.price, &mut form.total, &mut form.date, &mut form.level,
            &mut form.country, &mut form.rate, &mut form.currency];
        for (field, text) in fields.into_iter().zip(texts) {
            *field = text;
        }
        let found: Result<Sale, _> = parse(&form);
        prop_assert!(found.is_ok() || found.is_err_and(|all| !all.is_empty() && all.iter().all(|(f, _)| !f.is_empty())));
    }

    #[test]
    fn every_level_holds_guatemala_or_abroad_and_never_both(at in 0usize..4) {
        let level = MarketLevel::ALL[at];
        let holds = |code: &str| level.holds(Country::parse(code).unwrap());
        prop_assert_eq!(holds("GT"), !level.is_abroad());
        prop_assert!(!(holds("SV") && holds("DE")));
    }
}
