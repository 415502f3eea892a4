//! Who publishes figures.

use domain::id::SourceId;
use domain::names::Names;
use domain::price::Source;
use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "source")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub slug: String,
    pub name_es: String,
    pub name_en: String,
    pub licence: String,
    pub url: String,
    pub demo: bool,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl From<Model> for Source {
    fn from(row: Model) -> Self {
        Self {
            id: SourceId(row.id),
            slug: row.slug,
            names: Names { es: row.name_es, en: row.name_en },
            licence: row.licence,
            url: row.url,
            demo: row.demo,
        }
    }
}
