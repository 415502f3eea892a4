//! Brings the demonstration into a database, by the same way as any file.

use super::{SOURCE, economy, generate, trade};
use crate::cpi::{self, QuotedIndex};
use crate::imports::{self, Batch, Options, Origin};
use crate::rates::{self, QuotedRate};
use crate::{Db, Error};
use domain::money::{Currency, Price};
use domain::period::{Date, Timestamp};
use domain::price::import::{ImportKind, ImportReport};

/// Five years up to `until`, with an exchange rate, consumer prices and ten years of exports. Again on the same day it changes nothing; on a
/// later one it adds what is new. The report is that of the prices.
///
/// The prices come last: where they are, the rest is.
///
/// # Errors
/// Whatever keeps the database from answering. What was written until then stays, and the next call completes it.
pub async fn load(db: &Db, until: Date, at: Timestamp) -> Result<ImportReport, Error> {
    let options = Options::default();
    rates::apply(db, origin(ImportKind::ExchangeRates, until, at), rates(until), Vec::new(), options).await?;
    cpi::apply(db, origin(ImportKind::ConsumerPrices, until, at), index(until), Vec::new(), options).await?;
    crate::trade::apply(db, origin(ImportKind::Trade, until, at), trade::exports(until), Vec::new(), options).await?;
    let sample = generate(until);
    let batch = Batch {
        origin: origin(ImportKind::Demonstration, until, at),
        series: sample.series,
        rows: sample.rows.into_iter().collect(),
        rejected: Vec::new(),
    };
    imports::apply(db, batch, options).await
}

/// There is no file, so there is no sum of its bytes.
fn origin(kind: ImportKind, until: Date, at: Timestamp) -> Origin {
    Origin {
        kind,
        file_name: format!("demo {until}"),
        sha256: String::new(),
        format: "demo".to_owned(),
        source: SOURCE.to_owned(),
        actor: "milpa demo".to_owned(),
        at,
    }
}

fn rates(until: Date) -> Vec<QuotedRate> {
    let rate = |((month, micro), line)| {
        Some(QuotedRate { line, currency: Currency::USD, month, gtq: Price::from_micro(micro)? })
    };
    economy::gtq_per_usd(until).zip(1..).filter_map(rate).collect()
}

fn index(until: Date) -> Vec<QuotedIndex> {
    let figure =
        |((month, index_micro), line)| QuotedIndex { line, month, index_micro, base: economy::BASE.to_owned() };
    economy::consumer_prices(until).zip(1..).map(figure).collect()
}
