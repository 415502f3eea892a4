//! Units, the words that stand for them, and what they weigh.

use super::{keep, update};
use crate::Error;
use crate::entity::{codes, unit, unit_factor, unit_words};
use crate::imports::units::{always, factor_of_words, slugs, spelling};
use crate::reference::{self, UnitSeed};
use crate::sql::insert_many;
use domain::unit::words::parse;
use sea_orm::ActiveValue::Set;
use sea_orm::DatabaseTransaction;

pub(super) async fn write(tx: &DatabaseTransaction) -> Result<(), Error> {
    use unit::Column::{Dimension, NameEn, NameEs, Slug};
    let take_place = update(Slug, [NameEs, NameEn, Dimension]);
    insert_many(tx, reference::units().iter().filter_map(unit_row), Some(take_place)).await?;
    let ids = slugs(tx).await?;
    let known = || reference::units().iter().filter_map(|seed| Some((seed, *ids.get(seed.slug)?)));
    let words = known().flat_map(|(seed, id)| seed.words.iter().map(move |words| words_row(id, words)));
    insert_many(tx, words, Some(keep())).await?;
    insert_many(tx, known().filter_map(|(seed, id)| factor_row(id, seed)), Some(keep())).await
}

fn unit_row(seed: &UnitSeed) -> Option<unit::ActiveModel> {
    Some(unit::ActiveModel {
        slug: Set(seed.slug.to_owned()),
        words: Set((*seed.words.first()?).to_owned()),
        name_es: Set(seed.es.to_owned()),
        name_en: Set(seed.en.to_owned()),
        dimension: Set(codes::dimension_code(seed.dimension).to_owned()),
        ..Default::default()
    })
}

fn words_row(unit_id: i32, words: &str) -> unit_words::ActiveModel {
    unit_words::ActiveModel { words: Set(spelling(words)), unit_id: Set(unit_id), ..Default::default() }
}

/// The weight that is given, else the one that the words state.
fn factor_row(unit_id: i32, seed: &UnitSeed) -> Option<unit_factor::ActiveModel> {
    let Some((kg_micro, status, source)) = seed.kg_micro else {
        return factor_of_words(unit_id, &parse(seed.words.first()?));
    };
    Some(unit_factor::ActiveModel {
        unit_id: Set(unit_id),
        kg_micro: Set(kg_micro),
        valid_from: Set(always()),
        source: Set(source.to_owned()),
        status: Set(codes::status_code(status).to_owned()),
        ..Default::default()
    })
}
