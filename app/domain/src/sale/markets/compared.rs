//! Own prices against the market's over the months of a period: each month against its own reference, by the own kilograms.

use crate::id::ProductId;
use crate::money::Currency;
use crate::price::PriceType;
use crate::price::conversion::Rates;
use crate::price::listing::SeriesMonths;
use crate::sale::premium::{NoPremium, Premium, Reference, Terms, premium};
use crate::sale::sold::Amounts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One product at one level of trade.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Priced {
    pub product: ProductId,
    pub price_type: PriceType,
    /// Months that could be compared, and those that could not.
    pub months: u32,
    pub not_compared: u32,
    /// Millionths of a kilogram of the months compared.
    pub weight: i64,
    /// Over the months compared, or why none was.
    pub premium: Result<Premium, NoPremium>,
}

/// What was sold in a month, and how it compares.
type InMonth = (Amounts, Result<Premium, NoPremium>);

/// Compares what was sold of each product, level of trade and month. In the order of what weighs most.
#[must_use]
pub fn compared(sold: &BTreeMap<(ProductId, Terms), Amounts>, references: &[Reference]) -> Vec<Priced> {
    let mut rows: BTreeMap<(ProductId, PriceType), Vec<InMonth>> = BTreeMap::new();
    for ((product, terms), amounts) in sold {
        let own = references.iter().find(|reference| reference.terms == *terms);
        // Another month's or level's reference tells why there is none.
        let near = own.or_else(|| references.iter().find(|near| near.terms.commodity == terms.commodity));
        let found = premium(amounts, terms, near);
        rows.entry((*product, terms.price_type)).or_default().push((*amounts, found));
    }
    let row =
        |((product, price_type), months): ((ProductId, PriceType), Vec<InMonth>)| over(product, price_type, &months);
    let mut priced: Vec<Priced> = rows.into_iter().map(row).collect();
    priced.sort_by_key(|row| (row.premium.is_err(), -row.weight));
    priced
}

fn over(product: ProductId, price_type: PriceType, months: &[InMonth]) -> Priced {
    let good = || months.iter().filter_map(|(amounts, found)| Some((amounts, found.ok()?)));
    let weight: i64 = good().map(|(amounts, _)| amounts.weight).sum();
    let paid: i64 = good().map(|(amounts, _)| amounts.gtq_weighed).sum();
    let usual: f64 = good().map(|(amounts, found)| found.reference * amounts.weight as f64).sum();
    let why = months.iter().find_map(|(_, found)| found.err()).unwrap_or(NoPremium::NoReference);
    let whole = (weight > 0 && usual > 0.0).then(|| {
        let (own, reference) = (paid as f64 / weight as f64, usual / weight as f64);
        Premium { own, reference, percent: 100.0 * (own - reference) / reference }
    });
    let compared = good().count() as u32;
    let not_compared = months.len() as u32 - compared;
    Priced { product, price_type, months: compared, not_compared, weight, premium: whole.ok_or(why) }
}

/// The middle one of all markets in each month, in quetzales for a kilogram: of an even number, the mean of the two in the
/// middle. Without a weight or a rate a market does not count.
#[must_use]
pub fn references(series: &[SeriesMonths], rates: &Rates) -> Vec<Reference> {
    let mut prices: BTreeMap<Terms, Vec<f64>> = BTreeMap::new();
    for one in series {
        let Some(kg) = one.factor.as_ref().map(|factor| factor.kg.to_f64()) else { continue };
        for month in &one.months {
            let paid = month.figures.as_ref().map(|figures| figures.mean.to_f64());
            let rate = match one.series.currency {
                Currency::GTQ => Some(1.0),
                other => rates.of(other, month.month),
            };
            if let Some((paid, rate)) = paid.zip(rate) {
                let (commodity, price_type) = (Some(one.series.commodity.id), one.series.price_type);
                let terms = Terms { commodity, price_type, month: month.month };
                prices.entry(terms).or_default().push(paid * rate / kg);
            }
        }
    }
    let reference = |(terms, mut prices): (Terms, Vec<f64>)| {
        prices.sort_by(f64::total_cmp);
        let middle = prices.len() / 2;
        let median = match prices.len() % 2 {
            1 => prices.get(middle).copied(),
            _ => middle.checked_sub(1).and_then(|at| Some((prices.get(at)? + prices.get(middle)?) / 2.0)),
        };
        Reference { terms, gtq_per_kg: median }
    };
    prices.into_iter().map(reference).collect()
}
