//! Alerts that people saved: each its owner's alone.

use crate::audit::{self, Trace};
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::entry::EntryId;
use domain::id::SeriesId;
use domain::money::Price;
use domain::period::Timestamp;
use domain::price::alert_rule::{AlertRule, Condition, Wanted};
use domain::price::band::State;
use sea_orm::FromQueryResult;

/// Alerts of one account: more would not be read.
pub const MOST: u32 = 50;

/// Saves an alert.
///
/// # Errors
/// [`Error::NotFound`] without an account, or for a series of the other world, or past [`MOST`].
pub async fn add(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    rule: &AlertRule,
    at: Timestamp,
) -> Result<Received<i32>, Error> {
    let by = scope.account().ok_or(Error::NotFound)?;
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let (wanted, limit) = columns(rule.condition);
    let sql = "INSERT INTO price_alert (account_id, series_id, wanted, limit_micro, at) \
         SELECT $1, s.id, $3, $4, $5 FROM series AS s JOIN source AS o ON o.id = s.source_id \
         WHERE s.id = $2 AND o.demo = $6 AND \
         (SELECT COUNT(*) FROM price_alert WHERE account_id = $1 AND removed_at IS NULL) < $7 RETURNING id";
    let values = [
        by.0.into(),
        rule.series.0.into(),
        wanted.code().into(),
        limit.into(),
        at.as_millisecond().into(),
        scope.is_demonstration().into(),
        i64::from(MOST).into(),
    ];
    let Some(made) = rows::<Number>(&once.tx, sql, values).await?.pop() else {
        once.forget().await?;
        return Err(Error::NotFound);
    };
    let id = made.id.to_string();
    let trace = Trace { deed: Deed::Created, subject: Subject::PriceAlert, id: id.clone(), before: None, after: None };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(&id).await?;
    Ok(Received::First(made.id))
}

/// Takes one of one's own alerts away, once for each submission.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's as well as where there is none.
pub async fn remove(db: &Db, scope: &Scope, entry: EntryId, id: i32, at: Timestamp) -> Result<(), Error> {
    let by = scope.account().ok_or(Error::NotFound)?;
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(_) => return Ok(()),
    };
    let sql = "UPDATE price_alert SET removed_at = $3 WHERE id = $1 AND account_id = $2 AND removed_at IS NULL";
    if execute(&once.tx, sql, [id.into(), by.0.into(), at.as_millisecond().into()]).await? == 0 {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let trace =
        Trace { deed: Deed::Cancelled, subject: Subject::PriceAlert, id: id.to_string(), before: None, after: None };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(&id.to_string()).await
}

/// One's own alerts with their numbers, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn own(db: &Db, scope: &Scope) -> Result<Vec<(i32, AlertRule)>, Error> {
    let by = scope.account().map_or(0, |account| account.0);
    let sql = format!(
        "SELECT id, series_id, wanted, limit_micro FROM price_alert WHERE account_id = $1 AND removed_at IS NULL \
         ORDER BY id DESC LIMIT {MOST}"
    );
    rows::<Row>(db.reader(), &sql, [by.into()]).await?.into_iter().map(Row::rule).collect()
}

fn columns(condition: Condition) -> (Wanted, Option<i64>) {
    match condition {
        Condition::PriceAbove(limit) => (Wanted::PriceAbove, Some(limit.micro())),
        Condition::PriceBelow(limit) => (Wanted::PriceBelow, Some(limit.micro())),
        Condition::Band(State::VeryHigh) => (Wanted::VeryHigh, None),
        Condition::Band(State::High | State::Normal) => (Wanted::High, None),
        Condition::Band(State::Low) => (Wanted::Low, None),
        Condition::Band(State::VeryLow) => (Wanted::VeryLow, None),
    }
}

#[derive(FromQueryResult)]
struct Number {
    id: i32,
}

#[derive(FromQueryResult)]
pub(crate) struct Row {
    pub(crate) id: i32,
    pub(crate) series_id: i32,
    pub(crate) wanted: String,
    pub(crate) limit_micro: Option<i64>,
}

impl Row {
    /// The alert with its number.
    pub(crate) fn rule(self) -> Result<(i32, AlertRule), Error> {
        let unreadable = |column, value: &dyn ToString| Error::unreadable("price_alert", column, value.to_string());
        let limit = || {
            let price = self.limit_micro.and_then(Price::from_micro);
            price.ok_or_else(|| unreadable("limit_micro", &self.limit_micro.unwrap_or_default()))
        };
        let wanted = Wanted::parse(&self.wanted).ok_or_else(|| unreadable("wanted", &self.wanted))?;
        let condition = match wanted {
            Wanted::PriceAbove => Condition::PriceAbove(limit()?),
            Wanted::PriceBelow => Condition::PriceBelow(limit()?),
            Wanted::High => Condition::Band(State::High),
            Wanted::VeryHigh => Condition::Band(State::VeryHigh),
            Wanted::Low => Condition::Band(State::Low),
            Wanted::VeryLow => Condition::Band(State::VeryLow),
        };
        Ok((self.id, AlertRule { series: SeriesId(self.series_id), condition }))
    }
}
