//! What a flow read before a later import changed it.

use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "trade_flow_history")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub flow_id: i32,
    pub nomenclature: String,
    pub value_milli: i64,
    pub weight_grams: Option<i64>,
    pub weight_estimated: bool,
    pub quantity_milli: Option<i64>,
    pub quantity_unit: String,
    pub provisional: bool,
    pub import_id: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub replaced_by: i32,
    pub replaced_at: i64,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
