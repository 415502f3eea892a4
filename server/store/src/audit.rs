//! Who did what, when, and what it was before and after: written in the transaction of the deed itself.

use crate::sql::{execute, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Entry, Search, Subject};
use domain::page::Page;
use domain::period::Timestamp;
use sea_orm::{ConnectionTrait, FromQueryResult};

/// What is to be remembered of a deed. `before` and `after` are JSON, without passwords and codes.
#[derive(Debug)]
pub(crate) struct Trace<'a> {
    pub(crate) deed: Deed,
    pub(crate) subject: Subject,
    pub(crate) id: String,
    pub(crate) before: Option<&'a str>,
    pub(crate) after: Option<&'a str>,
}

/// Writes one line of the trail.
pub(crate) async fn write(
    tx: &impl ConnectionTrait,
    scope: &Scope,
    at: Timestamp,
    trace: Trace<'_>,
) -> Result<(), Error> {
    let sql = "INSERT INTO audit (at, account_id, demo, deed, subject, subject_id, before, after) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let values = [
        at.as_millisecond().into(),
        scope.account().map(|id| id.0).into(),
        scope.is_demonstration().into(),
        trace.deed.code().into(),
        trace.subject.code().into(),
        trace.id.into(),
        trace.before.into(),
        trace.after.into(),
    ];
    execute(tx, sql, values).await?;
    Ok(())
}

/// Remembers that personal facts were read.
///
/// # Errors
/// When the database does not answer.
pub async fn note_reading(db: &Db, scope: &Scope, subject: Subject, id: &str, at: Timestamp) -> Result<(), Error> {
    let trace = Trace { deed: Deed::Read, subject, id: id.to_owned(), before: None, after: None };
    let tx = db.begin().await?;
    write(&tx, scope, at, trace).await?;
    Ok(tx.commit().await?)
}

/// The trail, the latest first. The key of a page is the number of an entry.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &Db, scope: &Scope, search: &Search) -> Result<Page<Entry>, Error> {
    let sql = "SELECT t.id, t.at, a.name AS who, t.deed, t.subject, t.subject_id, t.before, t.after \
         FROM audit AS t LEFT JOIN account AS a ON a.id = t.account_id \
         WHERE t.demo = $1 AND ($2 = '' OR t.subject = $2) AND ($3 = '' OR t.subject_id = $3) \
         AND ($4 = 0 OR t.account_id = $4) AND t.id < $5 ORDER BY t.id DESC LIMIT $6";
    let wanted = search.page.size() as usize;
    let values = [
        scope.is_demonstration().into(),
        search.subject.map_or("", Subject::code).into(),
        search.id.as_deref().unwrap_or_default().into(),
        search.who.map_or(0, |id| id.0).into(),
        search.page.after().unwrap_or(i64::from(i32::MAX)).into(),
        (wanted as i64 + 1).into(),
    ];
    let found = rows::<Row>(db.reader(), sql, values).await?;
    let more = found.len() > wanted;
    let items: Vec<Entry> = found.into_iter().take(wanted).map(Entry::try_from).collect::<Result<_, _>>()?;
    let next = items.last().filter(|_| more).map(|entry| entry.id);
    Ok(Page { items, next })
}

#[derive(FromQueryResult)]
pub(crate) struct Row {
    id: i32,
    at: i64,
    who: Option<String>,
    deed: String,
    subject: String,
    subject_id: String,
    before: Option<String>,
    after: Option<String>,
}

impl TryFrom<Row> for Entry {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let unreadable = |column, value: &dyn ToString| Error::unreadable("audit", column, value.to_string());
        Ok(Self {
            id: row.id.into(),
            at: Timestamp::from_millisecond(row.at).map_err(|_| unreadable("at", &row.at))?,
            who: row.who,
            deed: Deed::parse(&row.deed).ok_or_else(|| unreadable("deed", &row.deed))?,
            subject: Subject::parse(&row.subject).ok_or_else(|| unreadable("subject", &row.subject))?,
            subject_id: row.subject_id,
            before: row.before,
            after: row.after,
        })
    }
}
