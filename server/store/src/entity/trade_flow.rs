//! What went where in which year.

use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "trade_flow")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub source_id: i32,
    pub reporter: String,
    pub flow: String,
    pub code: String,
    pub partner: String,
    pub year: i32,
    pub breakdown: String,
    pub nomenclature: String,
    pub value_milli: i64,
    pub weight_grams: Option<i64>,
    pub weight_estimated: bool,
    pub quantity_milli: Option<i64>,
    pub quantity_unit: String,
    pub provisional: bool,
    pub import_id: i32,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
