//! Many MSMEs together: what each lives from, what all of them sell, and how that compares.

use super::class::{Class, Group};
use super::concentration::{Concentration, LARGEST_BUYER_RISK};
use super::variety::{Variety, variety};
use crate::id::{BuyerId, EnterpriseId};
use crate::place::MunicipalityCode;
use crate::price::statistics::median;
use crate::sale::product::Stage;
use crate::share::Share;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What one MSME sold of one product to one buyer in a window, net of returns, in millionths of a quetzal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    pub class: Class,
    pub stage: Stage,
    pub buyer: Option<BuyerId>,
    pub gtq: i64,
}

/// One MSME and its sums; none when it recorded no sale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub enterprise: EnterpriseId,
    pub name: String,
    pub municipality: MunicipalityCode,
    /// Codes of chains.
    pub chains: Vec<String>,
    pub sums: Vec<Sum>,
}

/// What a list shows of one MSME. `None` stands for no sales, which are not zero.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// Net, millionths of a quetzal.
    pub gtq: i64,
    pub spread: Concentration,
    pub largest_product: Share,
    /// Of all sales; `None` when no buyer is named.
    pub largest_buyer: Option<Share>,
    pub value_added: Share,
}

impl Figures {
    /// Whether one buyer takes more than half.
    #[must_use]
    pub fn depends_on_one_buyer(&self) -> bool {
        self.largest_buyer.is_some_and(|share| share.value() > LARGEST_BUYER_RISK)
    }
}

/// Net sums of each class, those that brought more than they took.
fn nets<'a>(sums: impl IntoIterator<Item = &'a Sum>) -> BTreeMap<&'a Class, (i64, i64)> {
    let mut nets: BTreeMap<&Class, (i64, i64)> = BTreeMap::new();
    for sum in sums {
        let net = nets.entry(&sum.class).or_default();
        net.0 = net.0.saturating_add(sum.gtq);
        match sum.stage {
            Stage::Transformed => net.1 = net.1.saturating_add(sum.gtq),
            Stage::Raw => {}
        }
    }
    nets.retain(|_, net| net.0 > 0);
    nets
}

/// Of the sums of one MSME, or of several together: products of one class are then one.
#[must_use]
pub fn figures<'a>(sums: impl IntoIterator<Item = &'a Sum> + Clone) -> Option<Figures> {
    let nets = nets(sums.clone());
    let gtq = nets.values().map(|net| net.0).sum();
    let amounts: Vec<f64> = nets.values().map(|net| net.0 as f64).collect();
    let mut buyers: BTreeMap<BuyerId, i64> = BTreeMap::new();
    for sum in sums.into_iter().filter(|sum| nets.contains_key(&sum.class)) {
        if let Some(buyer) = sum.buyer {
            *buyers.entry(buyer).or_default() += sum.gtq;
        }
    }
    let largest_buyer = buyers.into_values().max().filter(|most| *most > 0);
    Some(Figures {
        gtq,
        spread: Concentration::of(&amounts)?,
        largest_product: Share::of(nets.values().map(|net| net.0).max()?, gtq)?,
        largest_buyer: largest_buyer.and_then(|most| Share::of(most, gtq)),
        value_added: Share::of(nets.values().map(|net| net.1.max(0)).sum(), gtq)?,
    })
}

/// Sums of some MSMEs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Totals {
    pub enterprises: u32,
    /// With sales in the window.
    pub selling: u32,
    /// All their sales together; `None` when none sold.
    pub together: Option<Figures>,
    pub variety: Option<Variety>,
    /// Of those that sold: the one in the middle.
    pub median_equivalent: Option<f64>,
    /// Of those that sold and named a buyer.
    pub one_buyer: u32,
    pub with_buyers: u32,
}

impl Totals {
    #[must_use]
    pub fn of(members: &[&Member]) -> Self {
        let all = || members.iter().flat_map(|member| &member.sums);
        let each: Vec<Figures> = members.iter().filter_map(|member| figures(&member.sums)).collect();
        let equivalents: Vec<f64> = each.iter().map(|one| one.spread.equivalent).collect();
        let groups = nets(all()).into_iter().map(|(class, net)| (class.group.clone(), net.0 as f64));
        Self {
            enterprises: members.len() as u32,
            selling: each.len() as u32,
            together: figures(&all().cloned().collect::<Vec<_>>()),
            variety: variety::<Group>(groups),
            median_equivalent: median(&equivalents),
            one_buyer: each.iter().filter(|one| one.depends_on_one_buyer()).count() as u32,
            with_buyers: each.iter().filter(|one| one.largest_buyer.is_some()).count() as u32,
        }
    }
}
