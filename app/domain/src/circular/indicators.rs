//! Every figure of one month together, quetzales first.

use super::balance::{Balance, NoBalance};
use super::cti::{self, Cti};
use super::quetzales::Quetzales;
use super::record::Record;
use super::resource::{WaterCircularity, renewable};
use super::score::{Part, Score};
use super::uses::{NoUses, Uses};
use crate::period::Month;
use crate::share::Share;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Indicators {
    pub month: Month,
    pub quetzales: Quetzales,
    pub uses: Result<Uses, NoUses>,
    pub balance: Result<Balance, NoBalance>,
    pub cti: Option<Cti>,
    pub water: Option<WaterCircularity>,
    pub renewable: Option<Share>,
    /// GTQ of sales for a kilogram that came in and is not circular.
    pub productivity: Option<f64>,
    /// Circular income and savings of sales.
    pub income: Option<Share>,
    /// `None` when the month lacks what came in or what was left over: it is not scored.
    pub score: Option<Score>,
}

impl Indicators {
    /// `sales` are those of the month in the ledger, net of VAT and returns, in millionths of a quetzal; `None` when nobody
    /// recorded any: then what the record tells of its products counts.
    #[must_use]
    pub fn of(record: &Record, sales: Option<i64>) -> Self {
        let sales = sales.or_else(|| told_sales(record)).filter(|sales| *sales > 0);
        let quetzales = Quetzales::of([record]);
        let uses = Uses::of([record]);
        let cti = cti::of_record(record);
        let water = record.water.as_ref().zip(record.water_after);
        let water = water.and_then(|(water, after)| WaterCircularity::of(water, after));
        let renewable = record.energy.as_deref().and_then(renewable);
        let income = quetzales.gained().zip(sales).and_then(|(gained, sales)| Share::of(gained, sales));
        let score = record.can_be_scored().then(|| {
            Score::of(|part| match part {
                Part::MaterialCircularity => cti.map(Cti::material_circularity),
                Part::Diverted => uses.as_ref().ok().map(|uses| uses.diverted.value()),
                Part::RenewableEnergy => renewable.map(Share::value),
                Part::WaterCircularity => water.map(WaterCircularity::value),
                Part::CircularIncome => income.map(Share::value),
            })
        });
        Self {
            month: record.month,
            quetzales,
            balance: Balance::of(record),
            productivity: cti.zip(sales).and_then(|(cti, sales)| cti.productivity(sales)),
            uses,
            cti,
            water,
            renewable,
            income,
            score,
        }
    }
}

fn told_sales(record: &Record) -> Option<i64> {
    let told: Option<Vec<i64>> = record.products.as_ref()?.iter().map(|row| row.gtq).collect();
    told.map(|rows| rows.iter().sum())
}
