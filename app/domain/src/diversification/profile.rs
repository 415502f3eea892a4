//! Every measure of one window together: what the page of an MSME, a cooperative, a chain or the project shows.

use super::concentration::Concentration;
use super::mix::{Mix, NoSales};
use super::newness::{self, NotKnown};
use super::variety::{Variety, variety};
use super::window::{Window, quarters};
use crate::id::{BuyerId, ProductId};
use crate::period::Month;
use crate::sale::destination::Destination;
use crate::sale::product::{Product, Stage};
use crate::sale::sold::Sold;
use crate::share::Share;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One MSME, or several together: then each product is still that of its MSME.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    pub window: Window,
    pub products: Mix<ProductId>,
    pub spread: Concentration,
    /// Over the chains of the products; in nats.
    pub variety: Variety,
    /// Products sold in fewer than three months.
    pub young: Vec<ProductId>,
    /// Of transformed products.
    pub value_added: Share,
    pub new_products: Result<Share, NotKnown>,
    pub buyers: Buyers,
    pub destinations: Mix<Destination>,
    pub destination_spread: Concentration,
}

/// Named buyers. Sales without a buyer belong to nobody and are counted beside them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Buyers {
    /// Of what was sold to somebody by name.
    pub mix: Result<Mix<BuyerId>, NoSales>,
    pub spread: Option<Concentration>,
    /// Sold to named buyers, of all.
    pub named: Share,
}

impl Buyers {
    /// The largest buyer against all sales: what is not known of the others does not make it larger.
    #[must_use]
    pub fn largest(&self) -> Option<(BuyerId, Share)> {
        let first = self.mix.as_ref().ok()?.parts.first()?;
        Some((first.key, Share { part: first.share.part, whole: self.named.whole }))
    }
}

impl Profile {
    /// `products` are those of the MSMEs; `launched` the launches that somebody recorded. Lines may reach back before the
    /// window: newness is judged by them.
    ///
    /// # Errors
    /// [`NoSales`].
    pub fn of(
        sold: &[Sold],
        window: Window,
        products: &[Product],
        launched: &BTreeMap<ProductId, Month>,
    ) -> Result<Self, NoSales> {
        let mix = Mix::of(window.lines(sold), |line| Some(line.product))?;
        let counted = |line: &Sold| mix.get(&line.product).is_some();
        let known: BTreeMap<ProductId, &Product> = products.iter().map(|product| (product.id, product)).collect();
        let chain = |id: ProductId| {
            let chain = known.get(&id).and_then(|product| product.chain.as_deref());
            chain.ok_or(id)
        };
        let transformed =
            mix.parts.iter().filter(|part| known.get(&part.key).is_some_and(|p| p.stage == Stage::Transformed));
        let value_added = transformed.fold(0_i64, |sum, part| sum.saturating_add(part.share.part));
        // What was set aside is out of every other figure too, so that all of them speak of the same quetzales.
        let lines = || window.lines(sold).filter(|line| counted(line));
        let destinations = Mix::of(lines(), |line| Some(line.destination()))?;
        let young = newness::young(sold, window).into_iter().filter(|id| mix.get(id).is_some()).collect();
        Ok(Self {
            window,
            spread: Concentration::of(&mix.shares()).ok_or(NoSales::OnlyReturns)?,
            variety: variety(mix.parts.iter().map(|part| (chain(part.key), part.share.value()))).unwrap_or_default(),
            young,
            value_added: Share { part: value_added, whole: mix.total },
            new_products: newness::new_share(sold, window, launched),
            buyers: buyers(lines().collect(), mix.total),
            destination_spread: Concentration::of(&destinations.shares()).ok_or(NoSales::OnlyReturns)?,
            destinations,
            products: mix,
        })
    }

    /// What the product with the largest share brings.
    #[must_use]
    pub fn main_product(&self) -> Option<(ProductId, Share)> {
        self.products.parts.first().map(|part| (part.key, part.share))
    }
}

fn buyers(lines: Vec<&Sold>, whole: i64) -> Buyers {
    let mix = Mix::of(lines, |line| line.buyer);
    let spread = mix.as_ref().ok().and_then(|mix| Concentration::of(&mix.shares()));
    let named = mix.as_ref().map_or(0, |mix| mix.total);
    Buyers { mix, spread, named: Share { part: named, whole } }
}

/// The equivalent number of products in the rolling year that ends with each quarter, oldest first. A year without sales
/// has none.
#[must_use]
pub fn by_quarter(sold: &[Sold], end: Month, count: u32) -> Vec<(Window, Option<Concentration>)> {
    let spread = |window: Window| {
        let mix = Mix::of(window.lines(sold), |line| Some(line.product)).ok()?;
        Concentration::of(&mix.shares())
    };
    quarters(end, count).into_iter().map(|window| (window, spread(window))).collect()
}
