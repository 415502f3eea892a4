//! The products to choose from: those priced at most levels first, because only they have margins.

use crate::price::board::Choice;
use crate::price::{Commodity, PriceType, Series};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Products offered.
const CHOICES: usize = 12;

/// The products of the series, those with the most levels first, of equals the project's chains; the chosen one is always
/// among them.
#[must_use]
pub fn choices(series: &[Series], chosen: Option<&str>) -> Vec<Choice> {
    let mut products: Vec<(&Commodity, BTreeSet<PriceType>)> = Vec::new();
    for series in series {
        match products.iter_mut().find(|(known, _)| known.id == series.commodity.id) {
            Some((_, levels)) => _ = levels.insert(series.price_type),
            None => products.push((&series.commodity, BTreeSet::from([series.price_type]))),
        }
    }
    products.sort_by_key(|(product, levels)| (Reverse(levels.len()), product.chain.is_none(), product.slug.clone()));
    if let Some(at) = products.iter().position(|(product, _)| Some(product.slug.as_str()) == chosen)
        && at >= CHOICES
    {
        products.swap(at, CHOICES - 1);
    }
    let choice = |(product, _): (&Commodity, _)| Choice { slug: product.slug.clone(), names: product.names.clone() };
    products.into_iter().take(CHOICES).map(choice).collect()
}
