//! Products that lie near to what MSMEs do, for suggestions. From practice: the team confirms them.

use super::table;
use domain::diversification::class::Item;
use domain::diversification::neighbour::{Candidate, Equipment};
use domain::names::{Names, plain};
use domain::sale::buyer::BuyerType;
use domain::sale::product::Stage;
use std::sync::LazyLock;

const TABLE: &str = include_str!("candidates.csv");

// A line that cannot be read is left out: the test that counts them is where it would show.
static ALL: LazyLock<Vec<Candidate>> = LazyLock::new(|| table::rows(TABLE).filter_map(parse).collect());

/// All of them, in the order of the table.
#[must_use]
pub fn candidates() -> &'static [Candidate] {
    &ALL
}

fn parse(line: &'static str) -> Option<Candidate> {
    let cells: Vec<&'static str> = line.split(';').collect();
    let [code, es, en, chain, stage, equipment, certificates, buyers, harvest] = cells[..] else { return None };
    let several = |cell: &'static str| cell.split('|').filter(|part| !part.is_empty());
    Some(Candidate {
        code: code.to_owned(),
        names: Names::new(es, en),
        chain: table::optional(chain).map(ToOwned::to_owned),
        item: Some(Item::Named { name: plain(es), stage: Stage::parse(stage)? }),
        equipment: several(equipment).map(Equipment::parse).collect::<Option<_>>()?,
        certificates: several(certificates).map(ToOwned::to_owned).collect(),
        buyers: several(buyers).map(BuyerType::parse).collect::<Option<_>>()?,
        harvest: several(harvest).map(|month| month.parse().ok()).collect::<Option<_>>()?,
    })
}
