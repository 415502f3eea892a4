//! Sales recorded lately by MSMEs that recorded many, for whoever looks whether they were made up at a desk.

use crate::scope::reaches_enterprise;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::{Date, Timestamp, date_of_day};
use domain::sale::duplicate::MOST_AT_ONCE;
use domain::upload::UploadKind;
use sea_orm::FromQueryResult;

/// An MSME and its sales recorded lately, each with when it was recorded and the day it is said to be of.
pub type Recorded = (EnterpriseId, String, Vec<(EntryId, Timestamp, Date)>);

/// Sales within reach recorded since a moment, of MSMEs with more than [`MOST_AT_ONCE`] of them; at most 5,000. What a file
/// brought is one deed and says so, and is not among them.
///
/// # Errors
/// When the database does not answer.
pub async fn recorded_since(db: &Db, scope: &Scope, since: Timestamp) -> Result<Vec<Recorded>, Error> {
    let sql = format!(
        "SELECT s.enterprise_id, e.name, s.entry, s.day, v.at FROM sale AS s \
         JOIN enterprise AS e ON e.id = s.enterprise_id JOIN sale_version AS v ON v.sale_id = s.id AND v.number = 1 \
         WHERE NOT s.cancelled AND v.at >= $1 AND {} AND NOT EXISTS (SELECT 1 FROM upload_record AS r \
         JOIN upload AS u ON u.id = r.upload_id WHERE r.record_id = s.id AND u.kind = $2) \
         AND s.enterprise_id IN (SELECT t.enterprise_id FROM sale AS t JOIN sale_version AS w ON w.sale_id = t.id \
         AND w.number = 1 WHERE w.at >= $1 GROUP BY t.enterprise_id HAVING COUNT(*) > $3) \
         ORDER BY s.enterprise_id, v.at, s.id LIMIT 5000",
        reaches_enterprise(scope)
    );
    let most = i64::try_from(MOST_AT_ONCE).unwrap_or(i64::MAX);
    let values = [since.as_millisecond().into(), UploadKind::Sales.code().into(), most.into()];
    let mut found: Vec<Recorded> = Vec::new();
    for row in rows::<Row>(db.reader(), &sql, values).await? {
        let (id, entry) = (EnterpriseId(row.enterprise_id), row.recorded()?);
        match found.last_mut() {
            Some((last, _, entries)) if *last == id => entries.push(entry),
            Some(_) | None => found.push((id, row.name, vec![entry])),
        }
    }
    Ok(found)
}

#[derive(FromQueryResult)]
struct Row {
    enterprise_id: i32,
    name: String,
    entry: String,
    day: i32,
    at: i64,
}

impl Row {
    fn recorded(&self) -> Result<(EntryId, Timestamp, Date), Error> {
        let unreadable = |column, value: &dyn ToString| Error::unreadable("sale", column, value.to_string());
        Ok((
            EntryId::parse(&self.entry).ok_or_else(|| unreadable("entry", &self.entry))?,
            Timestamp::from_millisecond(self.at).map_err(|_| unreadable("at", &self.at))?,
            date_of_day(self.day).ok_or_else(|| unreadable("day", &self.day))?,
        ))
    }
}
