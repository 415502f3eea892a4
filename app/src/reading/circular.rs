//! [server build] A month of the circular economy for its page, and the form of one.

use super::ledger::everyday_first;
use super::sales::{meant, offered};
use crate::api::circular::{Circular, Recording, Shown};
use crate::api::sales::Choice;
use crate::error::AppError;
use crate::form::Fields;
use domain::access::Scope;
use domain::circular::coverage::{Coverage, by_month};
use domain::circular::estimate::with_own;
use domain::circular::indicators::Indicators;
use domain::circular::next_use::next_uses;
use domain::circular::record::Record;
use domain::circular::record::form::RecordForm;
use domain::circular::sankey;
use domain::circular::stream::Stream;
use domain::id::EnterpriseId;
use domain::names::Names;
use domain::period::{Date, Month};
use store::Db;
use store::circular::Kept;
use store::sales::Filter;

/// Months back that are read: five years.
const KEPT: i32 = 60;
/// Months of the row of bars.
const BARS: i32 = 12;
/// Months that the form offers.
const OFFERED: i32 = 24;

/// The page of one MSME, or the list to choose one from.
///
/// # Errors
/// [`AppError::NotFound`] for an MSME out of reach.
pub async fn page(db: &Db, scope: &Scope, fields: &Fields, today: Date) -> Result<Circular, AppError> {
    let now = Month::of(today);
    let mut page = Circular {
        enterprise: None,
        enterprises: Vec::new(),
        shown: None,
        asked: Month::parse(fields.text("mes")),
        months: Vec::new(),
        next: now,
        records: false,
        demonstration: scope.is_demonstration(),
    };
    let Some(id) = meant(scope, fields.text("mipyme")) else {
        page.enterprises = all(db, scope).await?;
        return Ok(page);
    };
    page.enterprise = Some(named(db, scope, id).await?);
    let kept = store::circular::records(db, scope, id, (now.plus(1 - KEPT), now)).await?;
    page.next = next(&kept, now);
    page.months = kept.iter().rev().map(|one| one.whole.month).collect();
    let at = match page.asked {
        Some(month) => kept.iter().position(|one| one.whole.month == month),
        None => kept.len().checked_sub(1),
    };
    if let Some(at) = at {
        page.shown = Some(Box::new(shown(db, scope, id, &kept, at, today).await?));
    }
    Ok(page)
}

/// One of the months, with its figures and what led to it.
async fn shown(
    db: &Db,
    scope: &Scope,
    id: EnterpriseId,
    kept: &[Kept],
    at: usize,
    today: Date,
) -> Result<Shown, AppError> {
    let Kept { whole: record, at: made, .. } = kept.get(at).cloned().ok_or(AppError::NotFound)?;
    let records: Vec<Record> = kept.iter().map(|one| one.whole.clone()).collect();
    let last = record.month;
    let first = records.first().map_or(last, |one| one.month).max(last.plus(1 - BARS));
    let filter =
        Filter { enterprise: Some(id), from: Some(last.first_day()), to: Some(last.last_day()), ..Filter::default() };
    let sold = store::sales::sold(db, scope, &filter).await?;
    let sales = (!sold.is_empty()).then(|| sold.iter().map(|line| line.gtq).sum());
    let products = store::sales::products(db, scope, id).await?;
    let streams = with_own(&store::circular::streams(db, scope).await?, &records);
    let prices = store::circular::known_prices(db, scope, id, today).await?;
    Ok(Shown {
        at: made,
        indicators: Indicators::of(&record, sales),
        coverage: Coverage::of(&records, first, last),
        shares: by_month(&records, first, last),
        materials: sankey::materials(&record),
        uses: sankey::uses(&record),
        products: products.into_iter().map(|one| Choice { id: one.id.0, names: one.names }).collect(),
        next_uses: next_uses(&record, &streams, &prices),
        record,
    })
}

/// The month after the latest that is recorded; nobody records a month that has not begun.
fn next(kept: &[Kept], now: Month) -> Month {
    kept.last().map_or_else(|| now.plus(-1), |last| last.whole.month.plus(1).min(now))
}

/// The form of a month.
///
/// # Errors
/// [`AppError::NotFound`] for an MSME out of reach.
pub async fn recording(db: &Db, scope: &Scope, fields: &Fields, today: Date) -> Result<Recording, AppError> {
    let now = Month::of(today);
    let mut form = Recording {
        enterprise: None,
        enterprises: Vec::new(),
        month: now,
        version: None,
        start: RecordForm::default(),
        like: None,
        months: Vec::new(),
        products: Vec::new(),
        units: Vec::new(),
        known: Vec::new(),
    };
    let Some(id) = meant(scope, fields.text("mipyme")) else {
        form.enterprises = all(db, scope).await?;
        return Ok(form);
    };
    form.enterprise = Some(named(db, scope, id).await?);
    let kept = store::circular::records(db, scope, id, (now.plus(1 - KEPT), now)).await?;
    let asked = Month::parse(fields.text("mes")).filter(|month| *month <= now);
    form.month = asked.unwrap_or_else(|| next(&kept, now));
    let recorded = |month: Month| kept.iter().any(|one| one.whole.month == month);
    form.months = (0..OFFERED).map(|back| now.plus(-back)).map(|month| (month, recorded(month))).collect();
    if let Some(own) = kept.iter().find(|one| one.typed.month == form.month) {
        form.version = Some(own.version);
        form.start = RecordForm::from(&own.typed);
    } else {
        // The month before, or for a first gap the one after.
        let before = kept.iter().rev().find(|one| one.typed.month < form.month).or_else(|| kept.first());
        form.like = before.map(|one| one.typed.month);
        form.start = before.map_or_else(RecordForm::default, |one| RecordForm::next(&one.typed));
    }
    let mut units = store::catalogue::units(db, scope).await?;
    everyday_first(&mut units);
    form.units = units.into_iter().map(|unit| (unit.dimension, Choice { id: unit.id.0, names: unit.names })).collect();
    let products = store::sales::products(db, scope, id).await?;
    form.products = products.into_iter().map(|one| Choice { id: one.id.0, names: one.names }).collect();
    let streams = store::circular::streams(db, scope).await?;
    form.known = streams.into_iter().filter(|one| one.used.is_some()).map(|one| one.names).collect();
    Ok(form)
}

/// What a record is read against: the lists of the ledger, and the coefficients with the MSME's own weighings.
///
/// # Errors
/// [`AppError::NotFound`] for an MSME out of reach.
pub async fn against(
    db: &Db,
    scope: &Scope,
    id: EnterpriseId,
    today: Date,
) -> Result<(super::sales::Offered, Vec<Stream>), AppError> {
    let offered = offered(db, scope, id).await?;
    let now = Month::of(today);
    let kept = store::circular::records(db, scope, id, (now.plus(1 - KEPT), now)).await?;
    let records: Vec<Record> = kept.into_iter().map(|one| one.typed).collect();
    Ok((offered, with_own(&store::circular::streams(db, scope).await?, &records)))
}

async fn named(db: &Db, scope: &Scope, id: EnterpriseId) -> Result<Choice, AppError> {
    let found = store::enterprises::get(db, scope, id).await?;
    Ok(Choice { id: id.0, names: Names::same(&found.facts.name) })
}

async fn all(db: &Db, scope: &Scope) -> Result<Vec<Choice>, AppError> {
    let all = store::enterprises::names(db, scope).await?;
    Ok(all.iter().map(|one| Choice { id: one.id.0, names: Names::same(&one.name) }).collect())
}
