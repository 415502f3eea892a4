//! What a source calls a market.

use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "market_alias")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub source_id: i32,
    pub name: String,
    /// Empty when the source gives none.
    pub locality: String,
    /// Empty when the source does not let it be known.
    pub country: String,
    /// Empty when the source gives none.
    pub code: String,
    pub market_id: i32,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
