//! Exchange rates: quetzales for one unit of a currency, one figure a month.
//!
//! Where several sources tell a month, the one that was known first holds (the central bank before a derived series), and
//! made-up rates are only for made-up prices.

use crate::entity::exchange_rate::{ActiveModel, Column, Entity, Model};
use crate::imports::values::{self, OneValue};
use crate::imports::{Options, Origin};
use crate::scope::everyone_reads;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::money::{Currency, Price};
use domain::period::Month;
use domain::price::conversion::Rates;
use domain::price::import::ImportReport;
use domain::price::listing::ExchangeRate;
use domain::price::quoted::Rejected;
use sea_orm::{ActiveValue::Set, FromQueryResult};
use std::collections::BTreeMap;

/// A rate as a file has it. Of a file by days, the mean of the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuotedRate {
    /// Line of the file, counted from 1.
    pub line: u32,
    pub currency: Currency,
    pub month: Month,
    /// Quetzales for one unit of the currency.
    pub gtq: Price,
}

/// Every currency and month that has a rate.
///
/// # Errors
/// When the database does not answer.
pub async fn all(db: &Db, scope: &Scope, dataset: Dataset) -> Result<Rates, Error> {
    let rates = stored(db, scope, dataset, "").await?;
    Ok(Rates::new(rates.into_iter().map(|rate| (rate.currency, rate.month, rate.gtq.to_f64()))))
}

/// Every month of a currency that has a rate, oldest first, with its source.
///
/// # Errors
/// When the database does not answer.
pub async fn of_months(
    db: &Db,
    scope: &Scope,
    dataset: Dataset,
    currency: Currency,
) -> Result<Vec<ExchangeRate>, Error> {
    let rates = stored(db, scope, dataset, currency.code()).await?;
    Ok(rates.into_iter().map(|rate| (rate.month, rate)).collect::<BTreeMap<_, _>>().into_values().collect())
}

/// Brings the rates of one source in. One that differs from what it said before takes its place.
///
/// # Errors
/// [`Error::UnknownSource`], and whatever keeps the database from answering. Then nothing was written.
pub async fn apply(
    db: &Db,
    origin: Origin,
    rates: Vec<QuotedRate>,
    rejected: Vec<Rejected>,
    options: Options,
) -> Result<ImportReport, Error> {
    let keyed = |rate: QuotedRate| (rate.line, (rate.currency.code().to_owned(), rate.month.index()), rate.gtq.micro());
    values::apply::<Entity>(db, origin, rates.into_iter().map(keyed).collect(), rejected, options).await
}

impl OneValue for Entity {
    type Key = (String, i32);
    type Value = i64;
    const KEY: [Column; 3] = [Column::SourceId, Column::Currency, Column::Month];
    const VALUE: Column = Column::GtqMicro;

    fn parts(row: Model) -> (Self::Key, i64) {
        ((row.currency, row.month), row.gtq_micro)
    }

    fn row(source: i32, (currency, month): Self::Key, gtq_micro: i64) -> ActiveModel {
        ActiveModel { source_id: Set(source), currency: Set(currency), month: Set(month), gtq_micro: Set(gtq_micro) }
    }
}

/// Of each month, the source that was known first comes last. An empty `currency` stands for all.
async fn stored(db: &Db, scope: &Scope, dataset: Dataset, currency: &str) -> Result<Vec<ExchangeRate>, Error> {
    everyone_reads(scope);
    let sql = "SELECT r.currency, r.month, r.gtq_micro, s.slug AS source FROM exchange_rate AS r \
         JOIN source AS s ON s.id = r.source_id \
         WHERE s.demo = $1 AND (r.currency = $2 OR $2 = '') ORDER BY s.id DESC, r.currency, r.month";
    let values = [dataset.is_demonstration().into(), currency.into()];
    rows::<Stored>(db.reader(), sql, values).await?.into_iter().map(ExchangeRate::try_from).collect()
}

#[derive(FromQueryResult)]
struct Stored {
    currency: String,
    month: i32,
    gtq_micro: i64,
    source: String,
}

impl TryFrom<Stored> for ExchangeRate {
    type Error = Error;

    fn try_from(row: Stored) -> Result<Self, Error> {
        let unreadable = |column, value: String| Error::unreadable("exchange_rate", column, value);
        Ok(Self {
            currency: Currency::parse(&row.currency).ok_or_else(|| unreadable("currency", row.currency))?,
            month: Month::from_index(row.month).ok_or_else(|| unreadable("month", row.month.to_string()))?,
            gtq: Price::from_micro(row.gtq_micro).ok_or_else(|| unreadable("gtq_micro", row.gtq_micro.to_string()))?,
            source: row.source,
        })
    }
}
