//! A file of prices that somebody sent: tried, then applied with the mark that it was.

use super::{Applying, mark, owner};
use crate::imports::{Batch, Effect, Faults, Options, Origin, Rows, apply, close, write_rows};
use crate::sql::rows;
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::id::UploadId;
use domain::period::Timestamp;
use domain::price::import::{ImportKind, ImportReport};
use domain::upload::{Counts, QuotedPrices, Upload};
use sea_orm::FromQueryResult;

/// The slug of the source of everything that accounts of the demonstration bring.
const MADE_UP: &str = "demo";

/// What applying a file would do.
///
/// # Errors
/// When the database does not answer.
pub async fn try_prices(
    db: &Db,
    scope: &Scope,
    upload: &Upload,
    prices: QuotedPrices,
    at: Timestamp,
) -> Result<ImportReport, Error> {
    let batch = batch(scope, upload, prices, String::new(), at);
    apply(db, batch, Options { effect: Effect::DryRun, faults: Faults::SkipRows }).await
}

/// Applies a file. With rows that are rejected or in conflict nothing is written unless these may be left out.
///
/// # Errors
/// [`Error::Changed`] when it was applied meanwhile.
pub async fn apply_prices(
    db: &Db,
    scope: &Scope,
    applying: Applying,
    upload: &Upload,
    prices: QuotedPrices,
    faults: Faults,
) -> Result<Received<ImportReport>, Error> {
    let name = "SELECT name FROM account WHERE id = $1";
    let who = rows::<Name>(db.reader(), name, [owner(scope).into()]).await?.pop().map(|row| row.name);
    let once = match begin(db, scope, applying.entry, applying.at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let batch = batch(scope, upload, prices, who.unwrap_or_default(), applying.at);
    match write(&once, scope, applying.upload, batch, Options { effect: Effect::Write, faults }).await {
        Ok(report) if report.applied => {
            once.finish(&applying.upload.to_string()).await?;
            Ok(Received::First(report))
        }
        other => {
            once.forget().await?;
            other.map(Received::First)
        }
    }
}

async fn write(
    once: &Once,
    scope: &Scope,
    id: UploadId,
    batch: Batch,
    options: Options,
) -> Result<ImportReport, Error> {
    let written = write_rows(&once.tx, batch, options).await?;
    if written.is_kept() {
        let (import, counts) = written.import();
        mark(once, scope, id, &Counts::from(counts), Some(import)).await?;
        close(&once.tx, &written).await?;
    }
    Ok(written.report())
}

fn batch(scope: &Scope, upload: &Upload, prices: QuotedPrices, actor: String, at: Timestamp) -> Batch {
    let demonstration = scope.is_demonstration();
    let mut taken = Rows::default();
    prices.rows.into_iter().for_each(|row| taken.push(row));
    Batch {
        origin: Origin {
            kind: if demonstration { ImportKind::Demonstration } else { ImportKind::Prices },
            file_name: upload.file_name.clone(),
            sha256: upload.sha256.clone(),
            format: prices.format,
            source: if demonstration { MADE_UP.to_owned() } else { prices.source },
            actor,
            at,
        },
        series: prices.series,
        rows: taken,
        rejected: prices.rejected,
    }
}

#[derive(FromQueryResult)]
struct Name {
    name: String,
}
