//! Ideas on their way from a thought to a regular sale.
//!
//! What happened is kept as steps with their days; where an idea stands follows from them and from the ledger: nobody says
//! that a product sells regularly, the sales do.

pub mod form;
pub mod recognised;
pub mod success;

use crate::choice::choices;
use crate::entry::EntryId;
use crate::id::ProductId;
use crate::period::{Date, Month, day_number};
use crate::sale::Channel;
use recognised::Regularity;
use serde::{Deserialize, Serialize};

choices! {
    IdeaKind {
        NewProduct = "nuevo_producto",
        Transformation = "transformacion",
        Packaging = "empaque",
        Quality = "calidad",
        Service = "servicio",
        NewMarket = "nuevo_mercado",
    }

    /// In the order of the way.
    IdeaStage {
        Idea = "idea",
        Prototype = "prototipo",
        MarketTest = "prueba_mercado",
        Registration = "registro",
        /// Only the ledger brings an idea here.
        RegularSale = "venta_regular",
        Abandoned = "abandonado",
    }
}

/// Days without a step after which an idea is said to stand still.
pub const STALLED_AFTER_DAYS: i32 = 90;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Idea {
    pub entry: EntryId,
    pub name: String,
    pub kind: IdeaKind,
    /// What it became, once it is in the list of products.
    pub product: Option<ProductId>,
    /// What is still lacking, in the manager's words: "Falta licencia sanitaria".
    pub lacking: Option<String>,
    /// At least one, by their days.
    pub steps: Vec<Step>,
}

/// One step on the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub stage: IdeaStage,
    pub on: Date,
    /// What it cost, in millionths of a quetzal; `None` is not told.
    pub cost: Option<i64>,
    /// What is left of one unit, in millionths of a quetzal, below zero when it loses.
    pub unit_margin: Option<i64>,
    pub channel: Option<Channel>,
    /// What shows it: "15 quintales vendidos en dos ferias".
    pub evidence: Option<String>,
}

/// Where an idea stands, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub stage: IdeaStage,
    pub since: Date,
}

impl Idea {
    #[must_use]
    pub fn started(&self) -> Option<Date> {
        self.steps.iter().map(|step| step.on).min()
    }

    /// The last step, or the regular sale that the ledger shows. What was abandoned stays so until a later step, or until
    /// it sells regularly after all.
    #[must_use]
    pub fn standing(&self, regular: Option<&Regularity>) -> Option<Standing> {
        let last = self.last_step()?;
        let regular = regular.map(|found| found.since).filter(|since| match last.stage {
            IdeaStage::Abandoned => *since > Month::of(last.on),
            IdeaStage::Idea
            | IdeaStage::Prototype
            | IdeaStage::MarketTest
            | IdeaStage::Registration
            | IdeaStage::RegularSale => true,
        });
        Some(match regular {
            Some(since) => Standing { stage: IdeaStage::RegularSale, since: since.first_day() },
            None => Standing { stage: last.stage, since: last.on },
        })
    }

    /// The step that counts: the latest day, and of one day the one that was told last.
    #[must_use]
    pub fn last_step(&self) -> Option<&Step> {
        self.steps.iter().max_by_key(|step| step.on)
    }

    /// All that was spent; `None` when no step tells it.
    #[must_use]
    pub fn cost(&self) -> Option<i64> {
        let told: Vec<i64> = self.steps.iter().filter_map(|step| step.cost).collect();
        (!told.is_empty()).then(|| told.iter().fold(0_i64, |sum, cost| sum.saturating_add(*cost)))
    }

    /// The margin that was told last.
    #[must_use]
    pub fn unit_margin(&self) -> Option<i64> {
        self.steps.iter().filter(|step| step.unit_margin.is_some()).max_by_key(|step| step.on)?.unit_margin
    }

    /// Days since the last step when it stands still: neither sold regularly nor given up.
    #[must_use]
    pub fn stalled(&self, regular: Option<&Regularity>, today: Date) -> Option<i32> {
        let standing = self.standing(regular)?;
        let days = day_number(today) - day_number(standing.since);
        match standing.stage {
            IdeaStage::Idea | IdeaStage::Prototype | IdeaStage::MarketTest | IdeaStage::Registration => {
                (days > STALLED_AFTER_DAYS).then_some(days)
            }
            IdeaStage::RegularSale | IdeaStage::Abandoned => None,
        }
    }
}
