//! What MSMEs and persons agreed to. An answer is never changed: a withdrawal adds its day.
//!
//! The trail names who answered: the MSME as the subject of a consent, a person as herself.

use crate::audit::{self, Trace};
use crate::enterprises::within;
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::consent::{Consent, ConsentChannel, Purpose};
use domain::entry::EntryId;
use domain::id::{EnterpriseId, PersonId};
use domain::period::{Date, Timestamp, date_of_day, day_number};
use domain::person::language::SpokenLanguage;
use sea_orm::{DatabaseTransaction, FromQueryResult};
use std::fmt;

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Giver {
    Enterprise(EnterpriseId),
    Person(PersonId),
}

impl Giver {
    const fn column(self) -> &'static str {
        match self {
            Self::Enterprise(_) => "enterprise_id",
            Self::Person(_) => "person_id",
        }
    }

    const fn number(self) -> i32 {
        match self {
            Self::Enterprise(id) => id.0,
            Self::Person(id) => id.0,
        }
    }

    async fn reached(self, tx: &DatabaseTransaction, scope: &Scope) -> Result<bool, Error> {
        match self {
            Self::Enterprise(id) => Ok(within(tx, scope, id).await?.is_some()),
            Self::Person(id) => Ok(crate::persons::within(tx, scope, id).await?.is_some()),
        }
    }

    fn trace(self, deed: Deed, after: &str) -> Trace<'_> {
        let (subject, deed) = match self {
            Self::Enterprise(_) => (Subject::Consent, deed),
            Self::Person(_) => (Subject::Person, Deed::Changed),
        };
        Trace { deed, subject, id: self.to_string(), before: None, after: Some(after) }
    }
}

impl fmt::Display for Giver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number().fmt(f)
    }
}

/// Every answer of an MSME or a person, the oldest first.
///
/// # Errors
/// [`Error::NotFound`] when the giver is out of reach.
pub async fn of(db: &Db, scope: &Scope, giver: Giver) -> Result<Vec<Consent>, Error> {
    match giver {
        Giver::Enterprise(id) => crate::enterprises::get(db, scope, id).await.map(drop)?,
        Giver::Person(id) => crate::persons::get(db, scope, id).await.map(drop)?,
    }
    let sql = format!(
        "SELECT purpose, granted, text_version, language, channel, on_day, withdrawn_on FROM consent \
         WHERE {} = $1 ORDER BY on_day, id LIMIT 500",
        giver.column()
    );
    rows::<Row>(db.reader(), &sql, [giver.number().into()]).await?.into_iter().map(Consent::try_from).collect()
}

/// Keeps an answer.
///
/// # Errors
/// [`Error::NotFound`] when the giver is out of reach.
pub async fn answer(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    giver: Giver,
    consent: &Consent,
    at: Timestamp,
) -> Result<Received<Giver>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if !giver.reached(&once.tx, scope).await? {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let sql = format!(
        "INSERT INTO consent ({}, purpose, granted, text_version, language, channel, on_day, \
         recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        giver.column()
    );
    let values = [
        giver.number().into(),
        consent.purpose.code().into(),
        consent.granted.into(),
        consent.version.clone().into(),
        consent.language.code().into(),
        consent.channel.code().into(),
        day_number(consent.on).into(),
        at.as_millisecond().into(),
        scope.account().map(|account| account.0).into(),
    ];
    execute(&once.tx, &sql, values).await?;
    let after = format!(r#"{{"purpose":"{}","granted":{}}}"#, consent.purpose.code(), consent.granted);
    audit::write(&once.tx, scope, at, giver.trace(Deed::Created, &after)).await?;
    once.finish(&giver.to_string()).await?;
    Ok(Received::First(giver))
}

/// Takes the latest answer about a purpose back. It was refused or is taken back already: nothing happens.
///
/// # Errors
/// [`Error::NotFound`] when the giver is out of reach.
pub async fn withdraw(
    db: &Db,
    scope: &Scope,
    (giver, purpose): (Giver, Purpose),
    on: Date,
    at: Timestamp,
) -> Result<(), Error> {
    let tx = db.begin().await?;
    if !giver.reached(&tx, scope).await? {
        tx.rollback().await?;
        return Err(Error::NotFound);
    }
    let sql = format!(
        "UPDATE consent SET withdrawn_on = $3 WHERE granted AND withdrawn_on IS NULL AND on_day <= $3 AND id = \
         (SELECT c.id FROM consent AS c WHERE c.{} = $1 AND c.purpose = $2 \
          ORDER BY c.on_day DESC, c.id DESC LIMIT 1)",
        giver.column()
    );
    let values = [giver.number().into(), purpose.code().into(), day_number(on).into()];
    if execute(&tx, &sql, values).await? > 0 {
        let after = format!(r#"{{"purpose":"{}","withdrawn":true}}"#, purpose.code());
        audit::write(&tx, scope, at, giver.trace(Deed::Cancelled, &after)).await?;
    }
    Ok(tx.commit().await?)
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
