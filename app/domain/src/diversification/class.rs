//! The frozen classification in which products of different MSMEs are compared: the chain, and the product in its
//! presentation.

use crate::id::CommodityId;
use crate::names::plain;
use crate::sale::product::{Product, Stage};
use serde::{Deserialize, Serialize};

/// The upper level. Products without a chain are not of one kind: each stands alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    Chain(String),
    Alone(Item),
}

/// The lower level: what a market quotes is the same for all who sell it, the rest goes by its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    Quoted(CommodityId),
    Named { name: String, stage: Stage },
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Class {
    pub group: Group,
    pub item: Item,
}

impl Class {
    #[must_use]
    pub fn of(product: &Product) -> Self {
        let item = product.commodity.map_or_else(|| named(product), Item::Quoted);
        let group = product.chain.clone().map_or_else(|| Group::Alone(item.clone()), Group::Chain);
        Self { group, item }
    }
}

fn named(product: &Product) -> Item {
    let presentation = product.presentation.as_ref().map_or("", |names| names.es.as_str());
    Item::Named { name: plain(&format!("{} {presentation}", product.names.es)), stage: product.stage }
}
