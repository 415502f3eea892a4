//! Kilograms in a unit, from a day on.

use super::codes;
use crate::Error;
use domain::id::{CommodityId, MarketId, UnitId};
use domain::period::date_of_day;
use domain::unit::{Factor, Kilograms};
use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "unit_factor")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub unit_id: i32,
    pub commodity_id: Option<i32>,
    pub market_id: Option<i32>,
    pub kg_micro: i64,
    pub least_micro: Option<i64>,
    pub most_micro: Option<i64>,
    pub valid_from: i32,
    pub source: String,
    pub status: String,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl TryFrom<Model> for Factor {
    type Error = Error;

    fn try_from(row: Model) -> Result<Self, Error> {
        let unreadable = |column, value: String| Error::unreadable("unit_factor", column, value);
        let kilograms = |micro: Option<i64>| micro.and_then(Kilograms::from_micro);
        Ok(Self {
            unit: UnitId(row.unit_id),
            commodity: row.commodity_id.map(CommodityId),
            market: row.market_id.map(MarketId),
            kg: kilograms(Some(row.kg_micro)).ok_or_else(|| unreadable("kg_micro", row.kg_micro.to_string()))?,
            range: kilograms(row.least_micro).zip(kilograms(row.most_micro)),
            valid_from: date_of_day(row.valid_from)
                .ok_or_else(|| unreadable("valid_from", row.valid_from.to_string()))?,
            source: row.source,
            status: codes::status(&row.status).ok_or_else(|| unreadable("status", row.status))?,
        })
    }
}
