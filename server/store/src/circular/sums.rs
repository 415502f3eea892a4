//! What stands beside a record so that many can be summed by the database.

use super::deliveries::flows;
use crate::Error;
use crate::sql::{execute, rows};
use domain::circular::quetzales::Quetzales;
use domain::circular::record::{Leftover, Record};
use domain::circular::uses::{NoUses, Uses};
use domain::id::EnterpriseId;
use domain::period::Month;
use sea_orm::{ConnectionTrait, FromQueryResult};

/// Computes the sums and the rows of leftovers of a month anew, from its latest version and its deliveries. A month that
/// nobody recorded stays missing.
pub(super) async fn refresh(tx: &impl ConnectionTrait, of: EnterpriseId, month: Month) -> Result<(), Error> {
    let sql = "SELECT c.id, v.content FROM circular_record AS c \
         JOIN circular_version AS v ON v.record_id = c.id AND v.number = c.version \
         WHERE c.enterprise_id = $1 AND c.month = $2";
    let found = rows::<Row>(tx, sql, [of.0.into(), month.index().into()]).await?.pop();
    let Some(row) = found else { return Ok(()) };
    let typed: Record = serde_json::from_str(&row.content)
        .map_err(|_| Error::unreadable("circular_version", "content", row.content))?;
    let whole = flows(tx, of, (month, month)).await?.join(month.index(), &typed);
    let (leftovers, diverted) = match Uses::of([&whole]) {
        Ok(uses) => (Some(uses.diverted.whole), Some(uses.diverted.part)),
        Err(NoUses::NothingLeft) => (Some(0), Some(0)),
        Err(NoUses::NotTold | NoUses::NoWeight) => (None, None),
    };
    let sql = "UPDATE circular_record SET scored = $2, leftovers_kg = $3, diverted_kg = $4, gtq = $5 WHERE id = $1";
    let left = Quetzales::of([&whole]).left();
    let values = [row.id.into(), whole.can_be_scored().into(), leftovers.into(), diverted.into(), left.into()];
    execute(tx, sql, values).await?;
    put_flows(tx, row.id, &whole).await
}

/// The leftovers, in the place of those that were there.
async fn put_flows(tx: &impl ConnectionTrait, id: i32, whole: &Record) -> Result<(), Error> {
    execute(tx, "DELETE FROM circular_flow WHERE record_id = $1", [id.into()]).await?;
    // Numbers and codes only: a code is a slug, of small letters, digits and hyphens.
    let null = || "NULL".to_owned();
    let row = |(row, number): (&Leftover, i32)| {
        format!(
            "({id}, {number}, '{}', '{}', {}, {}, {})",
            row.code(),
            row.destination.code(),
            row.kg().map_or_else(null, |kg| kg.to_string()),
            row.money.map_or_else(null, |money| format!("'{}'", money.kind.code())),
            row.money.map_or_else(null, |money| money.gtq.to_string()),
        )
    };
    let rows: Vec<String> = whole.leftovers.iter().flatten().zip(1..).map(row).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "INSERT INTO circular_flow (record_id, number, material, destination, kg, money, gtq) VALUES {}",
        rows.join(", ")
    );
    execute(tx, &sql, []).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Row {
    id: i32,
    content: String,
}
