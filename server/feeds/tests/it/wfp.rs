//! WFP's files as published on HDX.

use crate::read::{all, refusal};
use crate::shared;
use domain::money::Currency;
use domain::place::Point;
use domain::price::PriceType;
use feeds::encoding::Encoding;
use feeds::prices::{self, PriceFormat};
use feeds::separator::Separator;
use jiff::civil::date;

#[test]
fn all_rows_of_guatemala_to_2019_are_read() {
    let Some(bytes) = shared::file("wfp/wfp_food_prices_gtm.csv") else { return };
    let read = all(&bytes);
    assert_eq!(read.format, PriceFormat::WfpOld);
    assert_eq!((read.rows.len(), read.rejected.len(), read.series.len()), (13_227, 0, 116));
    let first = read.rows[0];
    assert_eq!((first.line, first.date), (3, date(1998, 1, 15)));
    assert_eq!(first.reading.price().unwrap().to_string(), "67.75");
    let series = &read.series[first.series as usize];
    assert_eq!(
        (series.commodity.as_str(), series.market.as_str(), series.unit.as_str()),
        ("Maize (white)", "La Terminal", "100 Pounds")
    );
    assert_eq!((series.price_type, series.currency), (PriceType::Wholesale, Currency::GTQ));
    assert_eq!(series.point, Some(Point { lat: 14.6173222, lon: -90.5221472 }));
    assert_eq!(series.locality.as_deref(), Some("Guatemala"));
    let last = read.rows.last().unwrap();
    assert_eq!((last.line, last.date), (13_229, date(2019, 12, 15)));
}

/// Counts of the file's own description: 2,230 retail rows, 4 markets, prices from 0.31 to 1580.
#[test]
fn the_totals_of_guatemala_are_those_of_its_description() {
    let Some(bytes) = shared::file("wfp/wfp_food_prices_gtm.csv") else { return };
    let read = all(&bytes);
    let retail =
        read.rows.iter().filter(|row| read.series[row.series as usize].price_type == PriceType::Retail).count();
    assert_eq!(retail, 2_230);
    let markets: std::collections::BTreeSet<_> = read.series.iter().map(|series| series.market.as_str()).collect();
    assert_eq!(markets.len(), 4);
    let prices = || read.rows.iter().filter_map(|row| row.reading.price());
    assert_eq!(prices().min().unwrap().to_string(), "0.31");
    assert_eq!(prices().max().unwrap().to_string(), "1580.00");
}

#[test]
fn all_rows_of_belarus_in_the_new_layout_are_read() {
    let Some(bytes) = shared::file("wfp/wfp_food_prices_blr.csv") else { return };
    let mut file = prices::open(&bytes).unwrap();
    assert_eq!((file.format(), file.source_slug()), (PriceFormat::WfpNew, "wfp"));
    assert_eq!((file.encoding(), file.separator()), (Encoding::Utf8, Some(Separator::Comma)));
    assert_eq!(file.by_ref().filter(Result::is_ok).count(), 483);
    let codes: Vec<_> = file.series().iter().map(|s| (s.commodity_code.as_deref(), s.market_code.as_deref())).collect();
    assert_eq!(codes, [(Some("459"), Some("2618")), (Some("83"), Some("2618")), (Some("58"), Some("2618"))]);
    assert_eq!(file.series()[0].currency.code(), "BYR");
}

const OLD: &str = "date,admin1,admin2,market,latitude,longitude,category,commodity,unit,priceflag,pricetype,currency,price,usdprice\r\n\
    #date,#adm1+name,#adm2+name,#loc+market+name,#geo+lat,#geo+lon,#item+type,#item+name,#item+unit,#item+price+flag,#item+price+type,#currency,#value,#value+usd\r\n";

fn old(flag: &str, level: &str, price: &str) -> Vec<u8> {
    format!("{OLD}2019-12-15,,,National Average,,,food,Coffee,650 G,{flag},{level},GTQ,{price},1\r\n").into_bytes()
}

#[test]
fn a_flag_says_whether_a_price_was_seen() {
    for (flag, expected) in
        [("actual", "40.10"), ("aggregate", "40.10"), ("\"actual,aggregate\"", "40.10"), ("forecast", "~40.10")]
    {
        assert_eq!(all(&old(flag, "Retail", "40.1")).prices(), [expected], "{flag}");
    }
    assert_eq!(all(&old("guessed", "Retail", "40.1")).faults(), ["3: priceflag \"guessed\" UnknownFlag"]);
}

#[test]
fn an_unknown_level_of_trade_is_rejected() {
    assert_eq!(all(&old("actual", "Auction", "40.1")).faults(), ["3: pricetype \"Auction\" UnknownPriceType"]);
}

#[test]
fn a_market_without_a_place_has_none() {
    let read = all(&old("actual", "Retail", "40.1"));
    assert_eq!(read.series[0].locality, None);
    assert_eq!(read.series[0].point, None);
    assert_eq!(read.rows[0].line, 3);
}

#[test]
fn the_yearly_file_of_all_countries_tells_markets_of_one_name_apart() {
    let bytes = b"countryiso3,date,admin1,admin2,market,market_id,latitude,longitude,category,commodity,commodity_id,unit,priceflag,pricetype,currency,price,usdprice\n\
        GTM,2023-01-15,,,National Average,0,,,food,Maize,51,KG,actual,Retail,GTQ,3.5,0.44\n\
        HND,2023-01-15,,,National Average,0,,,food,Maize,51,KG,actual,Retail,GTQ,3.6,0.44\n";
    let read = all(bytes);
    assert_eq!((read.format, read.rows.len(), read.series.len()), (PriceFormat::WfpNew, 2, 2));
}

#[test]
fn a_file_of_wfp_without_its_flag_is_refused_by_name() {
    let bytes = b"date,admin1,admin2,market,category,commodity,unit,pricetype,currency,price,usdprice\n";
    let refused = refusal(bytes).to_string();
    assert!(refused.contains("\"priceflag\" is missing"), "{refused}");
}
