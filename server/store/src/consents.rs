//! What MSMEs agreed to. An answer is never changed: a withdrawal adds its day.
//!
//! The trail names the MSME that answered as the subject's number.

use crate::audit::{self, Trace};
use crate::enterprises::within;
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::consent::{Consent, ConsentChannel, Purpose};
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::{Date, Timestamp, date_of_day, day_number};
use domain::person::language::SpokenLanguage;
use sea_orm::FromQueryResult;

/// Every answer of an MSME, the oldest first.
///
/// # Errors
/// [`Error::NotFound`] when the MSME is out of reach.
pub async fn of(db: &Db, scope: &Scope, enterprise: EnterpriseId) -> Result<Vec<Consent>, Error> {
    crate::enterprises::get(db, scope, enterprise).await?;
    let sql = "SELECT purpose, granted, text_version, language, channel, on_day, withdrawn_on FROM consent \
         WHERE enterprise_id = $1 ORDER BY on_day, id LIMIT 500";
    rows::<Row>(db.reader(), sql, [enterprise.0.into()]).await?.into_iter().map(Consent::try_from).collect()
}

/// Keeps an answer.
///
/// # Errors
/// [`Error::NotFound`] when the MSME is out of reach.
pub async fn answer(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    enterprise: EnterpriseId,
    consent: &Consent,
    at: Timestamp,
) -> Result<Received<EnterpriseId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if within(&once.tx, scope, enterprise).await?.is_none() {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let sql = "INSERT INTO consent (enterprise_id, purpose, granted, text_version, language, channel, on_day, \
         recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let values = [
        enterprise.0.into(),
        consent.purpose.code().into(),
        consent.granted.into(),
        consent.version.clone().into(),
        consent.language.code().into(),
        consent.channel.code().into(),
        day_number(consent.on).into(),
        at.as_millisecond().into(),
        scope.account().map(|account| account.0).into(),
    ];
    execute(&once.tx, sql, values).await?;
    let after = format!(r#"{{"purpose":"{}","granted":{}}}"#, consent.purpose.code(), consent.granted);
    audit::write(&once.tx, scope, at, trace(enterprise, Deed::Created, &after)).await?;
    once.finish(&enterprise.to_string()).await?;
    Ok(Received::First(enterprise))
}

/// Takes the latest answer about a purpose back. It was refused or is taken back already: nothing happens.
///
/// # Errors
/// [`Error::NotFound`] when the MSME is out of reach.
pub async fn withdraw(
    db: &Db,
    scope: &Scope,
    (enterprise, purpose): (EnterpriseId, Purpose),
    on: Date,
    at: Timestamp,
) -> Result<(), Error> {
    let tx = db.begin().await?;
    if within(&tx, scope, enterprise).await?.is_none() {
        tx.rollback().await?;
        return Err(Error::NotFound);
    }
    let sql = "UPDATE consent SET withdrawn_on = $3 WHERE granted AND withdrawn_on IS NULL AND on_day <= $3 AND id = \
         (SELECT c.id FROM consent AS c WHERE c.enterprise_id = $1 AND c.purpose = $2 \
          ORDER BY c.on_day DESC, c.id DESC LIMIT 1)";
    let values = [enterprise.0.into(), purpose.code().into(), day_number(on).into()];
    if execute(&tx, sql, values).await? > 0 {
        let after = format!(r#"{{"purpose":"{}","withdrawn":true}}"#, purpose.code());
        audit::write(&tx, scope, at, trace(enterprise, Deed::Cancelled, &after)).await?;
    }
    Ok(tx.commit().await?)
}

fn trace(enterprise: EnterpriseId, deed: Deed, after: &str) -> Trace<'_> {
    Trace { deed, subject: Subject::Consent, id: enterprise.to_string(), before: None, after: Some(after) }
}

#[derive(FromQueryResult)]
struct Row {
    purpose: String,
    granted: bool,
    text_version: String,
    language: String,
    channel: String,
    on_day: i32,
    withdrawn_on: Option<i32>,
}

impl TryFrom<Row> for Consent {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let unreadable = |column, value: &dyn ToString| Error::unreadable("consent", column, value.to_string());
        Ok(Self {
            purpose: Purpose::parse(&row.purpose).ok_or_else(|| unreadable("purpose", &row.purpose))?,
            granted: row.granted,
            version: row.text_version,
            language: SpokenLanguage::parse(&row.language).ok_or_else(|| unreadable("language", &row.language))?,
            channel: ConsentChannel::parse(&row.channel).ok_or_else(|| unreadable("channel", &row.channel))?,
            on: date_of_day(row.on_day).ok_or_else(|| unreadable("on_day", &row.on_day))?,
            withdrawn_on: row.withdrawn_on.and_then(date_of_day),
        })
    }
}
