//! A series told in the money of each month and in that of one. The sums are worked by hand.

use crate::quoted_series::{Quoted, day, month, product};
use domain::dataset::Dataset;
use domain::id::SourceId;
use domain::money::Currency;
use domain::names::Names;
use domain::price::conversion::{Rates, Target};
use domain::price::forecast::Forecast;
use domain::price::listing::PriceIndex;
use domain::price::profile::{Inputs, NoProfile, Profile, profile};
use domain::price::query::{Pairs, SeriesQuery};
use domain::price::real::PriceLevel;
use domain::price::{PriceType, Source};
use domain::unit::Kilograms;

const PRICES: [(&str, f64); 4] = [("2023-10", 100.0), ("2023-11", 110.0), ("2023-12", 121.0), ("2024-01", 130.0)];

fn publisher(slug: &str) -> Source {
    let (licence, url) = (String::new(), String::new());
    Source { id: SourceId(9), slug: slug.into(), names: Names::same(slug), licence, url, demo: false }
}

fn figure(source: &str, base: &str, at: &str, points: f64) -> PriceIndex {
    let index_micro = (points * 1e6) as i64;
    PriceIndex { month: month(at), index_micro, base: base.into(), source: source.into() }
}

fn told(money: &str, level: Option<&PriceLevel>) -> Result<Profile, NoProfile> {
    let question = format!("producto=papa&mercado=mercado-1&precios={money}");
    let entry = Quoted::new(&product(1, "papa", None), 1, PriceType::Wholesale, &PRICES).series();
    let (libra, rates) = (Kilograms::from_f64(0.46).unwrap(), Rates::default());
    profile(Inputs {
        query: SeriesQuery::parse(&Pairs::decode(&question)).unwrap(),
        dataset: Dataset::Real,
        entry,
        siblings: &[],
        beside: Vec::new(),
        target: &Target { unit: None, currency: Currency::GTQ, libra, rates: &rates },
        level,
        today: day("2024-02-10"),
    })
}

fn until_december() -> PriceLevel {
    let figures = [("2023-10", 100.0), ("2023-11", 100.0), ("2023-12", 110.0)];
    let figures = figures.map(|(at, points)| figure("ine", "2020", at, points));
    PriceLevel::of(&figures, &[publisher("ine")]).unwrap()
}

#[test]
fn real_prices_are_in_the_money_of_the_last_month_of_the_index() {
    let real = told("reales", Some(&until_december())).unwrap();
    assert_eq!(real.real.as_ref().map(|real| real.base), Some(month("2023-12")));
    let values: Vec<_> = real.past.iter().map(|past| past.judged.value.map(|value| (value * 10.0).round())).collect();
    // 100 and 110 at an index of 100 are 110 and 121 in the money of December, whose index is 110.
    assert_eq!(values, [Some(1100.0), Some(1210.0), Some(1210.0), None]);
}

#[test]
fn a_month_without_an_index_stays_empty_and_is_named() {
    let real = told("reales", Some(&until_december())).unwrap();
    assert_eq!(real.month, month("2023-12"));
    assert_eq!(real.real.as_ref().unwrap().nominal_only, [month("2024-01")]);
    assert!(real.lacks_index(month("2024-01")) && !real.lacks_index(month("2023-12")));
    assert!(matches!(real.forecast, Forecast::Withheld(_)), "those months have passed: that is no forecast");
}

#[test]
fn prices_of_each_month_stay_as_they_were() {
    let nominal = told("corrientes", Some(&until_december())).unwrap();
    assert_eq!((nominal.month, nominal.analysis.value), (month("2024-01"), Some(130.0)));
    assert!(!nominal.lacks_index(month("2024-01")));
}

#[test]
fn without_an_index_there_are_no_real_prices() {
    assert_eq!(told("reales", None).err(), Some(NoProfile::NoIndex));
    assert!(told("corrientes", None).unwrap().real.is_none());
}

#[test]
fn two_bases_of_one_publisher_are_joined_and_two_publishers_are_not() {
    let figures = [
        figure("ine", "2010", "2023-10", 200.0),
        figure("ine", "2010", "2023-11", 210.0),
        figure("ine", "2023", "2023-11", 105.0),
        figure("ine", "2023", "2023-12", 110.0),
        figure("otro", "2010", "2023-09", 1.0),
    ];
    let level = PriceLevel::of(&figures, &[publisher("ine"), publisher("otro")]).unwrap();
    assert_eq!((level.base, level.source.slug.as_str()), (month("2023-12"), "ine"));
    assert_eq!(level.index.get(month("2023-10")), Some(100.0));
    assert_eq!(level.index.get(month("2023-09")), None);
}
