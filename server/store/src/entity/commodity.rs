//! Products.

use domain::id::CommodityId;
use domain::names::Names;
use domain::price::Commodity;
use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "commodity")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub slug: String,
    pub name_es: String,
    pub name_en: String,
    pub chain: Option<String>,
    pub form: Option<String>,
    pub quality: Option<String>,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl From<Model> for Commodity {
    fn from(row: Model) -> Self {
        Self {
            id: CommodityId(row.id),
            slug: row.slug,
            names: Names { es: row.name_es, en: row.name_en },
            chain: row.chain,
            form: row.form,
            quality: row.quality,
        }
    }
}
