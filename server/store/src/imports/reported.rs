//! One price that somebody reports, among those of files: with a record of its own, so that it can be taken back alone.

use super::record::{Opened, open, source_id};
use super::{Origin, Rows, months, write};
use crate::connection::{Alone, take_turn};
use crate::sql::{execute, rows};
use crate::{Error, versions};
use domain::period::Timestamp;
use domain::price::PriceType;
use domain::price::import::ImportKind;
use domain::price::quoted::QuotedRow;
use domain::price::report::Report;
use sea_orm::{DatabaseTransaction, FromQueryResult};

/// The slug of the source of what people report.
const SOURCE: &str = "milpa";
/// The same in the demonstration.
const MADE_UP: &str = "demo";

/// Enters a report in the transaction of what else it writes; gives the number of its record.
pub(crate) async fn enter(
    tx: &DatabaseTransaction,
    report: &Report,
    role: &str,
    demonstration: bool,
    at: Timestamp,
) -> Result<i32, Error> {
    take_turn(tx, Alone::Importing).await?;
    let (slug, kind) = if demonstration { (MADE_UP, ImportKind::Demonstration) } else { (SOURCE, ImportKind::Prices) };
    let source = source_id(tx, slug).await?;
    let series = series(tx, source, report).await?;
    let origin = Origin {
        kind,
        file_name: String::new(),
        sha256: String::new(),
        format: "report".to_owned(),
        source: slug.to_owned(),
        actor: role.to_owned(),
        at,
    };
    let import = open(tx, &origin).await?;
    let mut entered = Rows::default();
    entered.push(QuotedRow { line: 1, series: 0, date: report.date, reading: report.reading });
    let settled = entered.settle(&[series]).rows;
    let written = write::write(tx, &settled, import).await?;
    months::refresh(tx, &settled, &written).await?;
    count(tx, import, &written).await?;
    versions::bump(tx).await?;
    Ok(import.id)
}

/// The stored series of a report, which is in quetzales; a new one when nobody reported it before.
async fn series(tx: &DatabaseTransaction, source: i32, report: &Report) -> Result<i32, Error> {
    let level: fn(PriceType) -> &'static str = PriceType::code;
    let key = || {
        [
            source.into(),
            report.commodity.0.into(),
            report.market.0.into(),
            level(report.price_type).into(),
            report.unit.0.into(),
        ]
    };
    let find = "SELECT id FROM series WHERE source_id = $1 AND commodity_id = $2 AND market_id = $3 \
         AND price_type = $4 AND unit_id = $5 AND currency = 'GTQ'";
    if let Some(known) = rows::<Number>(tx, find, key()).await?.pop() {
        return Ok(known.id);
    }
    let make = "INSERT INTO series (source_id, commodity_id, market_id, price_type, unit_id, currency) \
         VALUES ($1, $2, $3, $4, $5, 'GTQ')";
    execute(tx, make, key()).await?;
    let made = rows::<Number>(tx, find, key()).await?.pop();
    made.map(|series| series.id).ok_or_else(|| Error::unreadable("series", "currency", "GTQ"))
}

async fn count(tx: &DatabaseTransaction, import: Opened, written: &write::Written) -> Result<(), Error> {
    let sql = "UPDATE import SET row_count = 1, added = $2, unchanged = $3, changed = $4 WHERE id = $1";
    let number = |count: u32| i32::try_from(count).unwrap_or(i32::MAX).into();
    let values = [import.id.into(), number(written.added), number(written.unchanged), number(written.changed)];
    execute(tx, sql, values).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Number {
    id: i32,
}
