//! Finds or writes what a file names: the same steps for products and for markets.

use super::names::{Called, Stored, Target, plan};
use crate::Error;
use crate::sql::insert_many;
use domain::price::quoted::QuotedSeries;
use sea_orm::{ActiveModelBehavior, ActiveModelTrait, DatabaseTransaction};
use std::collections::HashMap;

/// A kind of thing that sources name in their own words.
pub(crate) trait Dictionary {
    type Thing: ActiveModelTrait + ActiveModelBehavior + Send;
    type Alias: ActiveModelTrait + ActiveModelBehavior + Send;

    fn called(series: &QuotedSeries) -> Called;
    /// As the file names it; nothing more is known.
    fn thing(slug: String, series: &QuotedSeries) -> Self::Thing;
    fn alias(source_id: i32, called: Called, thing_id: i32) -> Self::Alias;
    async fn aliases(tx: &DatabaseTransaction, source_id: i32) -> Result<Vec<(Called, i32)>, Error>;
    async fn slugs(tx: &DatabaseTransaction) -> Result<HashMap<String, Stored>, Error>;
}

/// The stored thing of each series. What nobody knew is written, and so is every name that the source did not use before.
pub(super) async fn resolve<D: Dictionary>(
    tx: &DatabaseTransaction,
    source_id: i32,
    series: &[QuotedSeries],
) -> Result<Vec<i32>, Error> {
    let wanted: Vec<Called> = series.iter().map(D::called).collect();
    let plan = plan(&wanted, D::aliases(tx, source_id).await?, D::slugs(tx).await?);
    let things = plan.new.iter().map(|(slug, position)| D::thing(slug.clone(), &series[*position]));
    insert_many(tx, things, None).await?;
    let slugs = D::slugs(tx).await?;
    let id = |target: &Target| match target {
        Target::Stored(id) => Ok(*id),
        Target::New(position) => {
            let slug = &plan.new[*position].0;
            slugs.get(slug).map(|thing| thing.id).ok_or_else(|| Error::unreadable("dictionary", "slug", slug))
        }
    };
    let ids: Vec<i32> = plan.targets.iter().map(id).collect::<Result<_, _>>()?;
    let aliases = plan.new_names.iter().map(|position| D::alias(source_id, wanted[*position].clone(), ids[*position]));
    insert_many(tx, aliases, None).await?;
    Ok(ids)
}
