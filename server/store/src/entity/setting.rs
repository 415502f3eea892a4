//! Dated parameters.

use super::codes;
use crate::Error;
use domain::period::{date_of_day, day_number};
use domain::price::listing::Setting;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "setting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub valid_from: i32,
    pub value: String,
    pub source: String,
    pub status: String,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl From<Setting> for ActiveModel {
    fn from(setting: Setting) -> Self {
        Self {
            key: Set(setting.key),
            valid_from: Set(day_number(setting.valid_from)),
            value: Set(setting.value),
            source: Set(setting.source),
            status: Set(codes::status_code(setting.status).to_owned()),
        }
    }
}

impl TryFrom<Model> for Setting {
    type Error = Error;

    fn try_from(row: Model) -> Result<Self, Error> {
        let unreadable = |column, value: String| Error::unreadable("setting", column, value);
        Ok(Self {
            key: row.key,
            value: row.value,
            valid_from: date_of_day(row.valid_from)
                .ok_or_else(|| unreadable("valid_from", row.valid_from.to_string()))?,
            source: row.source,
            status: codes::status(&row.status).ok_or_else(|| unreadable("status", row.status))?,
        })
    }
}
