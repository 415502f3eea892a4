//! The products that a file names.

use super::dictionary::Dictionary;
use super::names::{Called, Stored};
use crate::Error;
use crate::entity::{commodity, commodity_alias};
use domain::price::quoted::QuotedSeries;
use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};
use std::collections::HashMap;

pub(crate) struct Commodities;

impl Dictionary for Commodities {
    type Thing = commodity::ActiveModel;
    type Alias = commodity_alias::ActiveModel;

    fn called(series: &QuotedSeries) -> Called {
        let code = series.commodity_code.clone().unwrap_or_default();
        Called { name: series.commodity.clone(), code, ..Called::default() }
    }

    fn thing(slug: String, series: &QuotedSeries) -> Self::Thing {
        commodity::ActiveModel {
            slug: Set(slug),
            name_es: Set(series.commodity.clone()),
            name_en: Set(series.commodity.clone()),
            ..Default::default()
        }
    }

    fn alias(source_id: i32, called: Called, thing_id: i32) -> Self::Alias {
        commodity_alias::ActiveModel {
            source_id: Set(source_id),
            name: Set(called.name),
            code: Set(called.code),
            commodity_id: Set(thing_id),
            ..Default::default()
        }
    }

    async fn aliases(tx: &DatabaseTransaction, source_id: i32) -> Result<Vec<(Called, i32)>, Error> {
        let of_source = commodity_alias::Column::SourceId.eq(source_id);
        let rows = commodity_alias::Entity::find().filter(of_source).all(tx).await?;
        let called = |row: commodity_alias::Model| {
            (Called { name: row.name, code: row.code, ..Called::default() }, row.commodity_id)
        };
        Ok(rows.into_iter().map(called).collect())
    }

    async fn slugs(tx: &DatabaseTransaction) -> Result<HashMap<String, Stored>, Error> {
        let rows = commodity::Entity::find().all(tx).await?;
        Ok(rows.into_iter().map(|row| (row.slug, Stored { id: row.id, country: String::new() })).collect())
    }
}
