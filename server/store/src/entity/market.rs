//! Markets.

use domain::id::MarketId;
use domain::names::Names;
use domain::place::{MunicipalityCode, Point};
use domain::price::Market;
use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "market")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub slug: String,
    pub name_es: String,
    pub name_en: String,
    pub locality: String,
    pub municipality: Option<String>,
    pub country: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl From<Model> for Market {
    fn from(row: Model) -> Self {
        Self {
            id: MarketId(row.id),
            slug: row.slug,
            names: Names { es: row.name_es, en: row.name_en },
            locality: row.locality,
            municipality: row.municipality.as_deref().and_then(MunicipalityCode::parse),
            country: row.country,
            point: row.lat.zip(row.lon).map(|(lat, lon)| Point { lat, lon }),
        }
    }
}
