//! By-product coefficients and emission factors, as the team changed and confirmed them. The demonstration has its own.

use crate::audit::{self, Trace};
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::circular::emissions::Factors;
use domain::circular::stream::{Stream, defaults};
use domain::entry::EntryId;
use domain::period::Timestamp;
use sea_orm::FromQueryResult;

/// The code under which the emission factors are kept; no leftover is called so.
const EMISSIONS: &str = "co2e:factores";

/// Every leftover that is known by name: the defaults, with what the team changed in their place, and what it added.
///
/// # Errors
/// When the database does not answer.
pub async fn streams(db: &Db, scope: &Scope) -> Result<Vec<Stream>, Error> {
    let mut known = defaults();
    for row in kept(db, scope).await?.into_iter().filter(|row| row.code != EMISSIONS) {
        let changed: Stream =
            serde_json::from_str(&row.content).map_err(|_| Error::unreadable("coefficient", "content", row.content))?;
        match known.iter_mut().find(|stream| stream.code == changed.code) {
            Some(default) => *default = changed,
            None => known.push(changed),
        }
    }
    Ok(known)
}

/// The factors in force; unconfirmed ones until an administrator confirmed some.
///
/// # Errors
/// When the database does not answer.
pub async fn emission_factors(db: &Db, scope: &Scope) -> Result<Factors, Error> {
    let found = kept(db, scope).await?.into_iter().find(|row| row.code == EMISSIONS);
    found.map_or_else(
        || Ok(Factors::default()),
        |row| serde_json::from_str(&row.content).map_err(|_| Error::unreadable("coefficient", "content", row.content)),
    )
}

/// Keeps a coefficient in the place of what was there.
///
/// # Errors
/// When the database does not answer.
pub async fn put_stream(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    stream: &Stream,
    at: Timestamp,
) -> Result<Received<String>, Error> {
    put(db, scope, entry, &stream.code, &serde_json::to_string(stream).unwrap_or_default(), at).await
}

/// Keeps the emission factors in the place of what was there.
///
/// # Errors
/// When the database does not answer.
pub async fn put_emission_factors(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    factors: &Factors,
    at: Timestamp,
) -> Result<Received<String>, Error> {
    put(db, scope, entry, EMISSIONS, &serde_json::to_string(factors).unwrap_or_default(), at).await
}

async fn put(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    code: &str,
    content: &str,
    at: Timestamp,
) -> Result<Received<String>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let sql = "SELECT code, content FROM coefficient WHERE demo = $1 AND code = $2";
    let before = rows::<Row>(&once.tx, sql, [scope.is_demonstration().into(), code.into()]).await?.pop();
    let sql = "INSERT INTO coefficient (demo, code, content) VALUES ($1, $2, $3) \
         ON CONFLICT (demo, code) DO UPDATE SET content = excluded.content";
    execute(&once.tx, sql, [scope.is_demonstration().into(), code.into(), content.into()]).await?;
    let trace = Trace {
        deed: Deed::Changed,
        subject: Subject::Coefficient,
        id: code.to_owned(),
        before: before.as_ref().map(|row| row.content.as_str()),
        after: Some(content),
    };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(code).await?;
    Ok(Received::First(code.to_owned()))
}

async fn kept(db: &Db, scope: &Scope) -> Result<Vec<Row>, Error> {
    let sql = "SELECT code, content FROM coefficient WHERE demo = $1 ORDER BY code LIMIT 500";
    rows::<Row>(db.reader(), sql, [scope.is_demonstration().into()]).await
}

#[derive(FromQueryResult)]
struct Row {
    code: String,
    content: String,
}
