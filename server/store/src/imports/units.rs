//! The units that a file writes, each with the weight that its words state.

use crate::Error;
use crate::entity::{codes, unit, unit_factor, unit_words};
use crate::sql::insert_many;
use domain::names::{plain_letter, slug};
use domain::period::{Date, day_number};
use domain::price::quoted::QuotedSeries;
use domain::unit::words::{Parsed, parse};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, EntityTrait};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The stored unit of each series. Units that nobody knew are written, with a factor when the words state a weight.
pub(super) async fn resolve(tx: &DatabaseTransaction, series: &[QuotedSeries]) -> Result<Vec<i32>, Error> {
    let spelled: Vec<String> = series.iter().map(|series| spelling(&series.unit)).collect();
    let known = spellings(tx).await?;
    let mut unknown = BTreeMap::new();
    for (spelling, series) in spelled.iter().zip(series).filter(|(spelling, _)| !known.contains_key(*spelling)) {
        unknown.entry(spelling.as_str()).or_insert(series.unit.as_str());
    }
    let known = if unknown.is_empty() { known } else { write_new(tx, &unknown).await? };
    let id = |spelling: &String| {
        known.get(spelling).copied().ok_or_else(|| Error::unreadable("unit_words", "words", spelling))
    };
    spelled.iter().map(id).collect()
}

/// One spelling for words that differ in case, accents and spaces. Signs stay: "1-5 kg" is not "1.5 kg".
#[must_use]
pub fn spelling(words: &str) -> String {
    let plain: String = words.chars().flat_map(char::to_lowercase).map(plain_letter).collect();
    let spaced = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced.replace(" -", "-").replace("- ", "-").replace("( ", "(").replace(" )", ")")
}

/// The factor that the words of a unit state; in force since before the oldest price of any file.
pub(crate) fn factor_of_words(unit_id: i32, parsed: &Parsed) -> Option<unit_factor::ActiveModel> {
    let kg = parsed.kg?;
    Some(unit_factor::ActiveModel {
        unit_id: Set(unit_id),
        kg_micro: Set(kg.micro()),
        least_micro: Set(parsed.range.map(|(least, _)| least.micro())),
        most_micro: Set(parsed.range.map(|(_, most)| most.micro())),
        valid_from: Set(always()),
        source: Set(parsed.note.code().to_owned()),
        status: Set(codes::status_code(parsed.status).to_owned()),
        ..Default::default()
    })
}

/// The first day of the year 1900.
pub(crate) fn always() -> i32 {
    day_number(Date::constant(1900, 1, 1))
}

async fn spellings(tx: &DatabaseTransaction) -> Result<HashMap<String, i32>, Error> {
    let rows = unit_words::Entity::find().all(tx).await?;
    Ok(rows.into_iter().map(|row| (row.words, row.unit_id)).collect())
}

/// Every spelling with its unit, once those that are not known are written.
async fn write_new(tx: &DatabaseTransaction, unknown: &BTreeMap<&str, &str>) -> Result<HashMap<String, i32>, Error> {
    let mut taken: HashSet<String> = slugs(tx).await?.into_keys().collect();
    let named: Vec<(String, &str, &str)> = unknown
        .iter()
        .map(|(spelling, words)| {
            let slug = free_slug(words, &taken);
            taken.insert(slug.clone());
            (slug, *spelling, *words)
        })
        .collect();
    insert_many(tx, named.iter().map(|(slug, _, words)| unit_row(slug, words)), None).await?;
    let ids = slugs(tx).await?;
    let id = |slug: &String| ids.get(slug).copied().unwrap_or_default();
    let factors = named.iter().filter_map(|(slug, _, words)| factor_of_words(id(slug), &parse(words)));
    insert_many(tx, factors, None).await?;
    let spellings_of = named.iter().map(|(slug, spelling, _)| unit_words::ActiveModel {
        words: Set((*spelling).to_owned()),
        unit_id: Set(id(slug)),
        ..Default::default()
    });
    insert_many(tx, spellings_of, None).await?;
    spellings(tx).await
}

fn unit_row(slug: &str, words: &str) -> unit::ActiveModel {
    unit::ActiveModel {
        slug: Set(slug.to_owned()),
        words: Set(words.to_owned()),
        name_es: Set(words.to_owned()),
        name_en: Set(words.to_owned()),
        dimension: Set(codes::dimension_code(parse(words).dimension).to_owned()),
        ..Default::default()
    }
}

pub(crate) async fn slugs(tx: &DatabaseTransaction) -> Result<HashMap<String, i32>, Error> {
    let rows = unit::Entity::find().all(tx).await?;
    Ok(rows.into_iter().map(|row| (row.slug, row.id)).collect())
}

fn free_slug(words: &str, taken: &HashSet<String>) -> String {
    let plain = Some(slug(words)).filter(|plain| !plain.is_empty()).unwrap_or_else(|| "unidad".to_owned());
    let numbered = (2..).map(|number| format!("{plain}-{number}"));
    std::iter::once(plain.clone()).chain(numbered).find(|slug| !taken.contains(slug)).unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_case_and_accents_do_not_make_another_unit() {
        assert_eq!(spelling("Caja  (90 -100 unidades)"), spelling("caja (90 - 100 Unidades )"));
    }

    #[test]
    fn a_range_and_a_decimal_are_two_units() {
        assert_ne!(spelling("1-5 kg"), spelling("1.5 kg"));
        let taken = HashSet::from(["1-5-kg".to_owned()]);
        assert_eq!(free_slug("1.5 kg", &taken), "1-5-kg-2");
    }
}
