//! Many rows with one statement.

use crate::Error;
use crate::sql::{execute, rows};
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::day_number;
use domain::sale::Sale;
use domain::sale::history::Change;
use sea_orm::{DatabaseTransaction, FromQueryResult, Value};
use std::collections::{HashMap, HashSet};

/// The numbers of these entries begin with this moment, in milliseconds since 1970: another one would be other sales.
pub(super) const ENTERED: i64 = 1_741_600_000_007;
/// Rows of one statement: both databases bound its values.
const ROWS: usize = 1_000;

/// Those of the demonstration that are there.
pub(super) async fn entries(tx: &DatabaseTransaction) -> Result<HashSet<String>, Error> {
    let moment = EntryId::new(ENTERED, [0; 10]).to_string();
    let like = format!("{}%", moment.get(..13).unwrap_or(&moment));
    let found = rows::<Entry>(tx, "SELECT s.entry FROM sale AS s WHERE s.entry LIKE $1", [like.into()]).await?;
    Ok(found.into_iter().map(|row| row.entry).collect())
}

/// Sales that are not there yet, each with its first version.
pub(super) async fn write(tx: &DatabaseTransaction, sales: &[(EnterpriseId, Sale)]) -> Result<(), Error> {
    let head = "sale (entry, enterprise_id, version, cancelled, product_id, buyer_id, day, month, level, country, channel, \
         document, export, gtq, weight)";
    let row = |(of, sale): &(EnterpriseId, Sale)| {
        let mut row: Vec<Value> = vec![sale.entry.to_string().into(), of.0.into(), 1.into(), false.into()];
        row.extend(crate::sales::columns(sale));
        row
    };
    let written: Vec<_> = sales.iter().map(row).collect();
    let made = insert::<Made>(tx, head, &written, "RETURNING id, entry").await?;
    let numbers: HashMap<String, i32> = made.into_iter().map(|row| (row.entry, row.id)).collect();
    let change = serde_json::to_string(&Change::Recorded).unwrap_or_default();
    let version = |(_, sale): &(EnterpriseId, Sale)| -> Option<Vec<Value>> {
        let id = *numbers.get(&sale.entry.to_string())?;
        // At six in the evening in Guatemala.
        let at = i64::from(day_number(sale.date) + 1) * 86_400_000;
        let content = serde_json::to_string(sale).unwrap_or_default();
        Some(vec![id.into(), 1.into(), at.into(), change.clone().into(), content.into()])
    };
    let versions: Vec<_> = sales.iter().filter_map(version).collect();
    for part in versions.chunks(ROWS) {
        let (sql, values) = statement("sale_version (sale_id, number, at, change, content)", part, "");
        execute(tx, &sql, values).await?;
    }
    Ok(())
}

/// Inserts rows and reads what comes back of each.
pub(super) async fn insert<T: FromQueryResult>(
    tx: &DatabaseTransaction,
    head: &str,
    written: &[Vec<Value>],
    back: &str,
) -> Result<Vec<T>, Error> {
    let mut made = Vec::with_capacity(written.len());
    for part in written.chunks(ROWS) {
        let (sql, values) = statement(head, part, back);
        made.extend(rows::<T>(tx, &sql, values).await?);
    }
    Ok(made)
}

fn statement(head: &str, part: &[Vec<Value>], back: &str) -> (String, Vec<Value>) {
    let mut next = 1..;
    let row = |row: &Vec<Value>| {
        let places: Vec<String> = next.by_ref().take(row.len()).map(|place: usize| format!("${place}")).collect();
        format!("({})", places.join(", "))
    };
    let places: Vec<String> = part.iter().map(row).collect();
    (format!("INSERT INTO {head} VALUES {} {back}", places.join(", ")), part.concat())
}

#[derive(FromQueryResult)]
struct Entry {
    entry: String,
}

#[derive(FromQueryResult)]
struct Made {
    id: i32,
    entry: String,
}
