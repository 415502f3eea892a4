//! What MSMEs do to be more circular.

use crate::audit::{self, Trace};
use crate::enterprises::within;
use crate::scope::reaches_enterprise;
use crate::sql::{execute, rows};
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::circular::action::CircularAction;
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::Timestamp;
use sea_orm::FromQueryResult;

/// An action with its MSME and the version that a change must name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAction {
    pub enterprise: EnterpriseId,
    pub version: u32,
    pub action: CircularAction,
}

/// Actions within reach, of one MSME or of all, the oldest first; at most 2,000.
///
/// # Errors
/// When the database does not answer.
pub async fn actions(db: &Db, scope: &Scope, of: Option<EnterpriseId>) -> Result<Vec<KeptAction>, Error> {
    let sql = format!(
        "SELECT a.enterprise_id, a.version, a.content FROM circular_action AS a \
         JOIN enterprise AS e ON e.id = a.enterprise_id WHERE ($1 = 0 OR a.enterprise_id = $1) AND {} \
         ORDER BY a.id LIMIT 2000",
        reaches_enterprise(scope)
    );
    rows::<Row>(db.reader(), &sql, [of.map_or(0, |id| id.0).into()]).await?.into_iter().map(Row::kept).collect()
}

/// Adds an action.
///
/// # Errors
/// [`Error::NotFound`] out of reach.
pub async fn add_action(
    db: &Db,
    scope: &Scope,
    of: EnterpriseId,
    action: &CircularAction,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, action.entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if within(&once.tx, scope, of).await?.is_none() {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let sql = "INSERT INTO circular_action (entry, enterprise_id, version, practice, state, content) \
         VALUES ($1, $2, 1, $3, $4, $5)";
    let values = [
        action.entry.to_string().into(),
        of.0.into(),
        action.practice.code().into(),
        action.state.code().into(),
        json(action).into(),
    ];
    execute(&once.tx, sql, values).await?;
    conclude(once, scope, Deed::Created, None, action).await
}

/// Changes an action, from the version that was shown.
///
/// # Errors
/// [`Error::NotFound`] out of reach, [`Error::Changed`] when another change came first.
pub async fn change_action(
    db: &Db,
    scope: &Scope,
    submission: EntryId,
    seen: u32,
    action: &CircularAction,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, submission, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let sql = format!(
        "SELECT a.enterprise_id, a.version, a.content FROM circular_action AS a \
         JOIN enterprise AS e ON e.id = a.enterprise_id WHERE a.entry = $1 AND {}",
        reaches_enterprise(scope)
    );
    let Some(before) = rows::<Row>(&once.tx, &sql, [action.entry.to_string().into()]).await?.pop() else {
        once.forget().await?;
        return Err(Error::NotFound);
    };
    let sql = "UPDATE circular_action SET version = version + 1, practice = $3, state = $4, content = $5 \
         WHERE entry = $1 AND version = $2";
    let values = [
        action.entry.to_string().into(),
        i32::try_from(seen).unwrap_or(0).into(),
        action.practice.code().into(),
        action.state.code().into(),
        json(action).into(),
    ];
    if execute(&once.tx, sql, values).await? == 0 {
        once.forget().await?;
        return Err(Error::Changed);
    }
    conclude(once, scope, Deed::Changed, Some(&before.content), action).await
}

async fn conclude(
    once: Once,
    scope: &Scope,
    deed: Deed,
    before: Option<&str>,
    action: &CircularAction,
) -> Result<Received<EntryId>, Error> {
    let (id, after) = (action.entry.to_string(), json(action));
    let trace = Trace { deed, subject: Subject::CircularAction, id: id.clone(), before, after: Some(&after) };
    audit::write(&once.tx, scope, once.at(), trace).await?;
    once.finish(&id).await?;
    Ok(Received::First(action.entry))
}

fn json(action: &CircularAction) -> String {
    serde_json::to_string(action).unwrap_or_default()
}

#[derive(FromQueryResult)]
struct Row {
    enterprise_id: i32,
    version: i32,
    content: String,
}

impl Row {
    fn kept(self) -> Result<KeptAction, Error> {
        let action = serde_json::from_str(&self.content);
        Ok(KeptAction {
            enterprise: EnterpriseId(self.enterprise_id),
            version: u32::try_from(self.version).unwrap_or(0),
            action: action.map_err(|_| Error::unreadable("circular_action", "content", self.content))?,
        })
    }
}
