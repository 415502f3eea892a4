//! Prices reported by people: entered once, looked at when they are far from the market's, and then among the prices.

mod listing;

pub use listing::{Reported, own, waiting};

use crate::audit::{self, Trace};
use crate::entity::observation::{columns, reading};
use crate::imports::reported;
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::{Role, Scope};
use domain::audit::{Deed, Subject};
use domain::entry::EntryId;
use domain::id::{CommodityId, MarketId, UnitId};
use domain::period::{Timestamp, date_of_day, day_number};
use domain::price::PriceType;
use domain::price::report::{Report, ReportState};
use sea_orm::FromQueryResult;

/// Keeps a report; an accepted one is among the prices in the same breath. Who reported stays inside: prices name the role.
///
/// # Errors
/// [`Error::NotFound`] without an account; whatever keeps the database from answering.
pub async fn add(
    db: &Db,
    scope: &Scope,
    role: Role,
    report: &Report,
    state: ReportState,
    at: Timestamp,
) -> Result<Received<i32>, Error> {
    let by = scope.account().ok_or(Error::NotFound)?;
    let once = match begin(db, scope, report.entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let import = match state {
        ReportState::Accepted => {
            Some(reported::enter(&once.tx, report, role.code(), scope.is_demonstration(), at).await?)
        }
        ReportState::NeedsReview | ReportState::Rejected => None,
    };
    let (presence, price) = columns(report.reading);
    let sql = "INSERT INTO price_report (demo, account_id, role, market_id, commodity_id, price_type, unit_id, day, \
         presence, price_micro, state, at, import_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id";
    let values = [
        scope.is_demonstration().into(),
        by.0.into(),
        role.code().into(),
        report.market.0.into(),
        report.commodity.0.into(),
        report.price_type.code().into(),
        report.unit.0.into(),
        day_number(report.date).into(),
        i16::from(presence).into(),
        (price > 0).then_some(price).into(),
        state.code().into(),
        at.as_millisecond().into(),
        import.into(),
    ];
    let id = rows::<Number>(&once.tx, sql, values).await?.pop().ok_or(Error::NotFound)?.id;
    let after = format!(r#"{{"state":"{}"}}"#, state.code());
    let trace = Trace {
        deed: Deed::Created,
        subject: Subject::PriceReport,
        id: id.to_string(),
        before: None,
        after: Some(&after),
    };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(&id.to_string()).await?;
    Ok(Received::First(id))
}

/// Puts a report that waited among the prices.
///
/// # Errors
/// [`Error::NotFound`] out of reach, [`Error::Changed`] when somebody else decided first.
pub async fn accept(db: &Db, scope: &Scope, entry: EntryId, id: i32, at: Timestamp) -> Result<(), Error> {
    decide(db, scope, entry, id, ReportState::Accepted, at).await
}

/// Leaves a report that waited out of the prices. It stays in the list of who reported it.
///
/// # Errors
/// As for [`accept`].
pub async fn reject(db: &Db, scope: &Scope, entry: EntryId, id: i32, at: Timestamp) -> Result<(), Error> {
    decide(db, scope, entry, id, ReportState::Rejected, at).await
}

async fn decide(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    id: i32,
    state: ReportState,
    at: Timestamp,
) -> Result<(), Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(_) => return Ok(()),
    };
    let sql = "UPDATE price_report SET state = $3, reviewed_at = $4, reviewed_by = $5 \
         WHERE id = $1 AND demo = $2 AND state = $6";
    let values = [
        id.into(),
        scope.is_demonstration().into(),
        state.code().into(),
        at.as_millisecond().into(),
        scope.account().map(|account| account.0).into(),
        ReportState::NeedsReview.code().into(),
    ];
    if execute(&once.tx, sql, values).await? == 0 {
        let known = "SELECT * FROM price_report WHERE id = $1 AND demo = $2";
        let known = rows::<Row>(&once.tx, known, [id.into(), scope.is_demonstration().into()]).await?.pop();
        once.forget().await?;
        return Err(if known.is_some() { Error::Changed } else { Error::NotFound });
    }
    if state == ReportState::Accepted {
        let kept = "SELECT * FROM price_report WHERE id = $1";
        let kept = rows::<Row>(&once.tx, kept, [id.into()]).await?.pop().ok_or(Error::NotFound)?;
        let (role, report) = (kept.role.clone(), kept.report()?);
        let import = reported::enter(&once.tx, &report, &role, scope.is_demonstration(), at).await?;
        execute(&once.tx, "UPDATE price_report SET import_id = $2 WHERE id = $1", [id.into(), import.into()]).await?;
    }
    let after = format!(r#"{{"state":"{}"}}"#, state.code());
    let deed = if state == ReportState::Accepted { Deed::Changed } else { Deed::Refused };
    let trace = Trace { deed, subject: Subject::PriceReport, id: id.to_string(), before: None, after: Some(&after) };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(state.code()).await
}

#[derive(FromQueryResult)]
struct Number {
    id: i32,
}

#[derive(FromQueryResult)]
struct Row {
    role: String,
    market_id: i32,
    commodity_id: i32,
    price_type: String,
    unit_id: i32,
    day: i32,
    presence: i16,
    price_micro: Option<i64>,
}

impl Row {
    fn report(self) -> Result<Report, Error> {
        let unreadable = |column, value: &dyn ToString| Error::unreadable("price_report", column, value.to_string());
        Ok(Report {
            // The number of the submission was used up when it came; what is entered now is the report.
            entry: EntryId::new(0, [0; 10]),
            market: MarketId(self.market_id),
            commodity: CommodityId(self.commodity_id),
            price_type: PriceType::parse(&self.price_type).ok_or_else(|| unreadable("price_type", &self.price_type))?,
            unit: UnitId(self.unit_id),
            date: date_of_day(self.day).ok_or_else(|| unreadable("day", &self.day))?,
            reading: reading(self.presence, self.price_micro)?,
        })
    }
}
