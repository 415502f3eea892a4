//! Brings a file of trade in: whole, or not at all; what it changes is kept as history.

use crate::connection::{Alone, take_turn};
use crate::entity::{trade_area, trade_flow, trade_flow_history};
use crate::imports::values::{Compared, compare};
use crate::imports::{Opened, Options, Origin, conclude, open, source_id};
use crate::sql::insert_many;
use crate::{Db, Error};
use domain::price::import::ImportReport;
use domain::price::quoted::Rejected;
use domain::trade::area::QuotedArea;
use domain::trade::flow::Standing;
use domain::trade::quoted::QuotedFlow;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, HashMap};
use trade_flow::Column;

/// What a flow is of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Key {
    reporter: String,
    flow: String,
    code: String,
    partner: String,
    year: i32,
    breakdown: String,
}

/// What a file says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Said {
    nomenclature: String,
    value: i64,
    weight: Option<i64>,
    estimated: bool,
    quantity: Option<i64>,
    unit: String,
    provisional: bool,
}

/// A stored row: its number, and the import that it is of.
#[derive(Debug, Clone, Copy)]
struct At {
    id: i32,
    import: i32,
}

/// Brings flows of one source in. One that differs from what the source said before takes its place, and the former is kept.
///
/// # Errors
/// [`Error::UnknownSource`], and whatever keeps the database from answering. Then nothing was written.
pub async fn apply(
    db: &Db,
    origin: Origin,
    flows: Vec<QuotedFlow>,
    rejected: Vec<Rejected>,
    options: Options,
) -> Result<ImportReport, Error> {
    let tx = db.begin().await?;
    take_turn(&tx, Alone::Importing).await?;
    let source = source_id(&tx, &origin.source).await?;
    let areas = areas(&flows);
    let (places, stored) = stored(&tx, source, &flows).await?;
    let Compared { write, fate } = compare(&stored, flows.into_iter().map(keyed).collect(), rejected);
    let import = open(&tx, &origin).await?;
    if fate.is_written(options) {
        write_areas(&tx, areas).await?;
        keep_former(&tx, import, &write, &places, &stored).await?;
        put(&tx, source, import.id, write).await?;
    }
    conclude(tx, origin, import, fate, options).await
}

fn areas(flows: &[QuotedFlow]) -> BTreeMap<String, QuotedArea> {
    let named = flows.iter().flat_map(|flow| [&flow.reporter, &flow.partner]);
    named.map(|area| (area.code.clone(), area.clone())).collect()
}

/// What the source said of the years of the file.
async fn stored(
    tx: &DatabaseTransaction,
    source: i32,
    flows: &[QuotedFlow],
) -> Result<(HashMap<Key, At>, HashMap<Key, Said>), Error> {
    let years = || flows.iter().map(|flow| flow.year);
    let (Some(first), Some(last)) = (years().min(), years().max()) else { return Ok(Default::default()) };
    let query =
        trade_flow::Entity::find().filter(Column::SourceId.eq(source)).filter(Column::Year.between(first, last));
    let found = query.all(tx).await?;
    let places = found.iter().map(|row| (key_of(row), At { id: row.id, import: row.import_id })).collect();
    Ok((places, found.into_iter().map(|row| (key_of(&row), said_of(row))).collect()))
}

fn keyed(flow: QuotedFlow) -> (u32, Key, Said) {
    let key = Key {
        reporter: flow.reporter.code,
        flow: flow.flow.code().to_owned(),
        code: flow.code.as_str().to_owned(),
        partner: flow.partner.code,
        year: flow.year,
        breakdown: flow.breakdown,
    };
    let (quantity, unit) = flow.quantity.map_or((None, String::new()), |counted| (Some(counted.milli), counted.unit));
    let said = Said {
        nomenclature: flow.nomenclature.code().to_owned(),
        value: flow.value.milli(),
        weight: flow.weight.grams(),
        estimated: matches!(flow.weight, domain::trade::measure::Weight::Estimated(_)),
        quantity,
        unit,
        provisional: flow.standing == Standing::Provisional,
    };
    (flow.line, key, said)
}

fn key_of(row: &trade_flow::Model) -> Key {
    Key {
        reporter: row.reporter.clone(),
        flow: row.flow.clone(),
        code: row.code.clone(),
        partner: row.partner.clone(),
        year: row.year,
        breakdown: row.breakdown.clone(),
    }
}

fn said_of(row: trade_flow::Model) -> Said {
    Said {
        nomenclature: row.nomenclature,
        value: row.value_milli,
        weight: row.weight_grams,
        estimated: row.weight_estimated,
        quantity: row.quantity_milli,
        unit: row.quantity_unit,
        provisional: row.provisional,
    }
}

/// An area that is known keeps the name it came with.
async fn write_areas(tx: &DatabaseTransaction, areas: BTreeMap<String, QuotedArea>) -> Result<(), Error> {
    let row = |area: QuotedArea| trade_area::ActiveModel {
        code: Set(area.code),
        kind: Set(area.kind.code().to_owned()),
        name: Set(area.name),
    };
    let keep = OnConflict::new().do_nothing().to_owned();
    insert_many(tx, areas.into_values().map(row), Some(keep)).await
}

async fn keep_former(
    tx: &DatabaseTransaction,
    by: Opened,
    write: &[(Key, Said)],
    places: &HashMap<Key, At>,
    stored: &HashMap<Key, Said>,
) -> Result<(), Error> {
    let row = |(key, _): &(Key, Said)| {
        let (at, former) = (places.get(key)?, stored.get(key)?.clone());
        Some(trade_flow_history::ActiveModel {
            flow_id: Set(at.id),
            nomenclature: Set(former.nomenclature),
            value_milli: Set(former.value),
            weight_grams: Set(former.weight),
            weight_estimated: Set(former.estimated),
            quantity_milli: Set(former.quantity),
            quantity_unit: Set(former.unit),
            provisional: Set(former.provisional),
            import_id: Set(at.import),
            replaced_by: Set(by.id),
            replaced_at: Set(by.at),
        })
    };
    insert_many(tx, write.iter().filter_map(row), None).await
}

async fn put(tx: &DatabaseTransaction, source: i32, import: i32, write: Vec<(Key, Said)>) -> Result<(), Error> {
    let row = |(key, said): (Key, Said)| trade_flow::ActiveModel {
        source_id: Set(source),
        reporter: Set(key.reporter),
        flow: Set(key.flow),
        code: Set(key.code),
        partner: Set(key.partner),
        year: Set(key.year),
        breakdown: Set(key.breakdown),
        nomenclature: Set(said.nomenclature),
        value_milli: Set(said.value),
        weight_grams: Set(said.weight),
        weight_estimated: Set(said.estimated),
        quantity_milli: Set(said.quantity),
        quantity_unit: Set(said.unit),
        provisional: Set(said.provisional),
        import_id: Set(import),
        ..Default::default()
    };
    let key = [
        Column::SourceId,
        Column::Reporter,
        Column::Flow,
        Column::Code,
        Column::Partner,
        Column::Year,
        Column::Breakdown,
    ];
    let said = [
        Column::Nomenclature,
        Column::ValueMilli,
        Column::WeightGrams,
        Column::WeightEstimated,
        Column::QuantityMilli,
        Column::QuantityUnit,
        Column::Provisional,
        Column::ImportId,
    ];
    let take_place = OnConflict::columns(key).update_columns(said).to_owned();
    insert_many(tx, write.into_iter().map(row), Some(take_place)).await
}
