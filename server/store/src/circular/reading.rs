//! Records within reach, with what was delivered by agreement.

use super::deliveries::{Flows, flows};
use crate::scope::reaches_enterprise;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::circular::history::Version;
use domain::circular::record::Record;
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::{Month, Timestamp};
use sea_orm::{ConnectionTrait, FromQueryResult};

/// One month as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub version: u32,
    pub at: Timestamp,
    /// What was typed: what a correction starts from.
    pub typed: Record,
    /// With the deliveries of the month: what every figure is made of.
    pub whole: Record,
}

/// The months of an MSME within reach, oldest first, as they stand; from and to are included, at most 120.
///
/// # Errors
/// When the database does not answer.
pub async fn records(db: &Db, scope: &Scope, of: EnterpriseId, (from, to): (Month, Month)) -> Result<Vec<Kept>, Error> {
    let sql = format!(
        "SELECT c.month, v.number, v.at, v.reason, v.content FROM circular_record AS c \
         JOIN enterprise AS e ON e.id = c.enterprise_id \
         JOIN circular_version AS v ON v.record_id = c.id AND v.number = c.version \
         WHERE c.enterprise_id = $1 AND c.month >= $2 AND c.month <= $3 AND {} ORDER BY c.month LIMIT 120",
        reaches_enterprise(scope)
    );
    let values = [of.0.into(), from.index().into(), to.index().into()];
    let found = rows::<Row>(db.reader(), &sql, values).await?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let flows = flows(db.reader(), of, (from, to)).await?;
    found.into_iter().map(|row| row.kept(&flows)).collect()
}

/// One month of an MSME within reach, if it was recorded.
///
/// # Errors
/// When the database does not answer.
pub async fn find(db: &Db, scope: &Scope, of: EnterpriseId, month: Month) -> Result<Option<Kept>, Error> {
    Ok(records(db, scope, of, (month, month)).await?.pop())
}

/// A record with every version of it, the first first, and its MSME.
///
/// # Errors
/// [`Error::NotFound`] out of reach as well as where there is none.
pub async fn history(db: &Db, scope: &Scope, entry: EntryId) -> Result<(EnterpriseId, Vec<Version>), Error> {
    let (_, enterprise, versions) = versions(db.reader(), scope, entry).await?;
    Ok((enterprise, versions))
}

/// The same on any connection, with the number of its row.
pub(super) async fn versions(
    on: &impl ConnectionTrait,
    scope: &Scope,
    entry: EntryId,
) -> Result<(i32, EnterpriseId, Vec<Version>), Error> {
    let sql = format!(
        "SELECT c.id, c.enterprise_id, c.month, v.number, v.at, v.reason, v.content FROM circular_record AS c \
         JOIN enterprise AS e ON e.id = c.enterprise_id JOIN circular_version AS v ON v.record_id = c.id \
         WHERE c.entry = $1 AND {} ORDER BY v.number",
        reaches_enterprise(scope)
    );
    let found = rows::<Owned>(on, &sql, [entry.to_string().into()]).await?;
    let first = found.first().ok_or(Error::NotFound)?;
    let (id, enterprise) = (first.id, EnterpriseId(first.enterprise_id));
    let versions = found.into_iter().map(|row| version(row.number, row.at, row.reason, &row.content));
    Ok((id, enterprise, versions.collect::<Result<_, _>>()?))
}

fn version(number: i32, at: i64, reason: Option<String>, content: &str) -> Result<Version, Error> {
    let unreadable = |column, value: &str| Error::unreadable("circular_version", column, value);
    Ok(Version {
        number: u32::try_from(number).unwrap_or(0),
        at: Timestamp::from_millisecond(at).map_err(|_| unreadable("at", &at.to_string()))?,
        reason,
        record: serde_json::from_str(content).map_err(|_| unreadable("content", content))?,
    })
}

#[derive(FromQueryResult)]
struct Row {
    month: i32,
    number: i32,
    at: i64,
    reason: Option<String>,
    content: String,
}

impl Row {
    fn kept(self, flows: &Flows) -> Result<Kept, Error> {
        let Version { number, at, record, .. } = version(self.number, self.at, self.reason, &self.content)?;
        let whole = flows.join(self.month, &record);
        Ok(Kept { version: number, at, typed: record, whole })
    }
}

#[derive(FromQueryResult)]
struct Owned {
    id: i32,
    enterprise_id: i32,
    number: i32,
    at: i64,
    reason: Option<String>,
    content: String,
}
