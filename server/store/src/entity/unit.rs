//! Units of measure.

use super::codes;
use crate::Error;
use domain::id::UnitId;
use domain::names::Names;
use domain::unit::Unit;
use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "unit")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub slug: String,
    /// As the first file wrote it.
    pub words: String,
    pub name_es: String,
    pub name_en: String,
    pub dimension: String,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl TryFrom<Model> for Unit {
    type Error = Error;

    fn try_from(row: Model) -> Result<Self, Error> {
        let dimension =
            codes::dimension(&row.dimension).ok_or_else(|| Error::unreadable("unit", "dimension", &row.dimension))?;
        Ok(Self { id: UnitId(row.id), slug: row.slug, names: Names { es: row.name_es, en: row.name_en }, dimension })
    }
}
