//! What an MSME sells, in two fixed levels: the chain, and the product in its presentation.
//!
//! The levels are fixed because every measure of diversification changes with them.

use crate::choice::choices;
use crate::id::{CommodityId, ProductId};
use crate::names::Names;
use serde::{Deserialize, Serialize};

choices! {
    Stage {
        /// As harvested, cleaned or sorted.
        Raw = "sin_transformar",
        Transformed = "transformado",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    pub id: ProductId,
    pub names: Names,
    /// The second line: washed, of first quality.
    pub presentation: Option<Names>,
    /// The project's chain, when it belongs to one.
    pub chain: Option<String>,
    pub stage: Stage,
    /// The market's product of the very same form and grade. `None` when no market quotes it: then no price of the market
    /// is compared with it.
    pub commodity: Option<CommodityId>,
}
