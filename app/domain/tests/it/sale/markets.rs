//! Rankings of destinations, new markets, and buyers.

use super::{abroad, line};
use domain::country::Country;
use domain::id::ProductId;
use domain::invalid::Reason;
use domain::place::MunicipalityCode;
use domain::price::PriceType;
use domain::sale::buyer::{BuyerForm, BuyerType, price_type};
use domain::sale::market_level::MarketLevel;
use domain::sale::new_market::new_markets;
use domain::sale::ranking::destinations;
use domain::sale::sold::Sold;
use domain::sale::{Channel, Document};
use jiff::civil::date;

/// Design, page 6: same department Q 266,000, El Salvador Q 22,000, Germany Q 6,000 for 0.13 tonnes.
#[test]
fn destinations_are_ranked_by_what_was_sold_with_their_products() {
    let day = date(2026, 5, 1);
    let honey = Sold { product: ProductId(3), ..abroad("DE", line(day, 6_000, Some(130))) };
    let sold = [
        honey,
        abroad("SV", line(day, 22_000, Some(3_600))),
        line(day, 260_000, Some(60_000)),
        Sold { product: ProductId(2), ..line(day, 6_000, Some(2_000)) },
    ];
    let found = destinations(&sold);
    let order: Vec<_> = found.iter().map(|row| (row.key.country.to_string(), row.amounts.gtq / 1_000_000)).collect();
    assert_eq!(order, [("GT".to_owned(), 266_000), ("SV".to_owned(), 22_000), ("DE".to_owned(), 6_000)]);
    assert_eq!(found[0].products.iter().map(|(id, _)| id.0).collect::<Vec<_>>(), [1, 2]);
    assert!((found[2].amounts.unit_value().unwrap() - 46.15).abs() < 0.005);
    assert!((found.iter().map(|row| row.share.unwrap()).sum::<f64>() - 1.0).abs() < 1e-12);
}

#[test]
fn a_first_sale_to_a_destination_and_channel_after_the_baseline_is_a_new_market() {
    let school = |line| Sold { channel: Some(Channel::SchoolFeeding), ..line };
    let invoiced = |line| Sold { document: Document::Invoice, ..line };
    let sold = [
        line(date(2024, 12, 1), 100, None),
        line(date(2026, 1, 1), 100, None),
        abroad("SV", line(date(2025, 8, 9), 10, None)),
        invoiced(abroad("SV", line(date(2025, 8, 2), 12, None))),
        school(line(date(2026, 3, 1), 11, None)),
        Sold { channel: None, ..abroad("DE", line(date(2026, 4, 1), 6, None)) },
    ];
    let found = new_markets(&sold, date(2025, 1, 1));
    assert_eq!((found.lines_before, found.without_channel), (1, 1));
    let [salvador, schools] = &found.markets[..] else { panic!("{found:?}") };
    assert_eq!((salvador.destination.country.code(), salvador.first_day), ("SV", date(2025, 8, 2)));
    assert_eq!(
        (salvador.document, salvador.amounts.gtq, salvador.new_destination),
        (Document::Invoice, 22_000_000, true)
    );
    assert_eq!((schools.channel, schools.document), (Channel::SchoolFeeding, Document::None));
    assert!(!schools.new_destination);
}

#[test]
fn a_market_from_which_everything_came_back_is_none() {
    let there = abroad("SV", line(date(2025, 8, 2), 12, None));
    let back = Sold { gtq: -there.gtq, day: date(2025, 8, 9), ..there };
    assert_eq!(new_markets(&[there, back], date(2025, 1, 1)).markets, []);
}

#[test]
fn a_sale_compares_with_prices_of_its_own_level_of_trade() {
    let local = |buyer| price_type(buyer, MarketLevel::Local);
    assert_eq!(local(Some(BuyerType::FinalConsumer)), PriceType::Retail);
    assert_eq!(local(Some(BuyerType::Wholesaler)), PriceType::Wholesale);
    assert_eq!(local(Some(BuyerType::Intermediary)), PriceType::FarmGate);
    assert_eq!(local(None), PriceType::Wholesale);
    assert_eq!(price_type(None, MarketLevel::International), PriceType::Fob);
}

#[test]
fn a_buyer_has_a_name_and_a_kind_and_a_municipality_only_in_guatemala() {
    let places = [MunicipalityCode::parse("0914").unwrap()];
    let form =
        BuyerForm { name: "Escuelas de Cantel".into(), kind: "alimentacion_escolar".into(), ..BuyerForm::default() };
    let found = BuyerForm { municipality: "0914".into(), ..form.clone() }.parse(&places).unwrap();
    assert_eq!((found.kind, found.country), (BuyerType::SchoolFeeding, Country::GUATEMALA));
    let abroad = BuyerForm { country: "SV".into(), municipality: "0914".into(), ..form };
    assert_eq!(abroad.parse(&places).unwrap_err().of("municipality"), Some(Reason::DoesNotFit));
    assert_eq!(BuyerForm::default().parse(&places).unwrap_err().0.len(), 2);
}
