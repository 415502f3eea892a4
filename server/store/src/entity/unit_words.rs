//! Every way in which files write a unit, brought to one spelling.

use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "unit_words")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub words: String,
    pub unit_id: i32,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
