//! From the bytes of a file to what the store takes, by the reader of each kind.

use domain::money::{Currency, Price};
use domain::period::{Date, Month};
use domain::price::import::{ImportKind, ImportReport};
use domain::price::quoted::{QuotedRow, QuotedSeries, RejectReason, Rejected};
use domain::trade::quoted::QuotedFlow;
use feeds::refused::Refused;
use std::collections::BTreeMap;
use store::imports::{Batch, Options, Origin, Rows};
use store::{Db, Error, cpi, rates, trade};

/// A file that was read.
pub(super) enum Read {
    /// Of markets, or international references.
    Prices {
        format: &'static str,
        source: &'static str,
        series: Vec<QuotedSeries>,
        rows: Rows,
        rejected: Vec<Rejected>,
        left_out: Vec<String>,
    },
    Rates {
        rates: Vec<rates::QuotedRate>,
        rejected: Vec<Rejected>,
    },
    Index {
        figures: Vec<cpi::QuotedIndex>,
        rejected: Vec<Rejected>,
    },
    Trade {
        format: &'static str,
        source: &'static str,
        flows: Vec<QuotedFlow>,
        rejected: Vec<Rejected>,
    },
}

/// Reads a file.
///
/// # Errors
/// [`Refused`] when it is refused as a whole.
pub(super) fn read(kind: ImportKind, bytes: &[u8]) -> Result<Read, Refused> {
    let today = crate::state::clock()();
    match kind {
        ImportKind::Prices | ImportKind::Demonstration => {
            let mut file = feeds::prices::open(bytes)?;
            let (format, source) = (file.format().code(), file.source_slug());
            let (rows, rejected) = sort_out(&mut file, today);
            let series = file.series().to_vec();
            Ok(Read::Prices { format, source, series, rows, rejected, left_out: Vec::new() })
        }
        ImportKind::References => {
            let mut file = feeds::references::open(bytes)?;
            let (rows, rejected) = sort_out(&mut file, today);
            let (series, left_out) = (file.series().to_vec(), file.left_out().to_vec());
            Ok(Read::Prices { format: "pink-sheet", source: "worldbank", series, rows, rejected, left_out })
        }
        ImportKind::ExchangeRates => {
            let (read, rejected) = part(feeds::rates::open(bytes)?);
            Ok(Read::Rates { rates: by_month(read), rejected })
        }
        ImportKind::ConsumerPrices => {
            let (read, rejected) = part(feeds::cpi::open(bytes)?);
            let figure = |read: feeds::cpi::QuotedIndex| cpi::QuotedIndex {
                line: read.line,
                month: read.month,
                index_micro: read.micro,
                base: read.base.unwrap_or_default(),
            };
            Ok(Read::Index { figures: read.into_iter().map(figure).collect(), rejected })
        }
        ImportKind::Trade => {
            let file = feeds::trade::open(bytes)?;
            let (format, source) = (file.format().code(), file.source_slug());
            let (flows, rejected) = so_far(part(file), today);
            Ok(Read::Trade { format, source, flows, rejected })
        }
    }
}

impl Read {
    pub(super) fn format(&self) -> &'static str {
        match self {
            Self::Prices { format, .. } | Self::Trade { format, .. } => format,
            Self::Rates { .. } => "rates",
            Self::Index { .. } => "cpi",
        }
    }

    /// The source that such files come from.
    pub(super) fn source(&self) -> &'static str {
        match self {
            Self::Prices { source, .. } | Self::Trade { source, .. } => source,
            Self::Rates { .. } => "banguat",
            Self::Index { .. } => "ine",
        }
    }

    pub(super) async fn apply(self, db: &Db, origin: Origin, options: Options) -> Result<ImportReport, Error> {
        match self {
            Self::Prices { series, rows, rejected, left_out, .. } => {
                let report = store::imports::apply(db, Batch { origin, series, rows, rejected }, options).await?;
                Ok(ImportReport { left_out, ..report })
            }
            Self::Rates { rates, rejected } => rates::apply(db, origin, rates, rejected, options).await,
            Self::Index { figures, rejected } => cpi::apply(db, origin, figures, rejected, options).await,
            Self::Trade { flows, rejected, .. } => trade::apply(db, origin, flows, rejected, options).await,
        }
    }
}

/// The rows that may be stored, and those that may not: the reader knows no clock, so the future is refused here.
pub(crate) fn sort_out<R: Default + Extend<QuotedRow>>(
    file: impl Iterator<Item = Result<QuotedRow, Rejected>>,
    today: Date,
) -> (R, Vec<Rejected>) {
    let (mut rows, mut rejected) = (R::default(), Vec::new());
    for read in file {
        match read {
            Ok(row) if row.date > today => rejected.push(Rejected {
                line: row.line,
                column: "date".to_owned(),
                value: row.date.to_string(),
                reason: RejectReason::DateOutOfRange,
            }),
            Ok(row) => rows.extend([row]),
            Err(row) => rejected.push(row),
        }
    }
    (rows, rejected)
}

fn part<T>(file: impl Iterator<Item = Result<T, Rejected>>) -> (Vec<T>, Vec<Rejected>) {
    let (mut read, mut rejected) = (Vec::new(), Vec::new());
    for row in file {
        match row {
            Ok(row) => read.push(row),
            Err(row) => rejected.push(row),
        }
    }
    (read, rejected)
}

/// The flows of years that have begun; those of later ones join the rejected.
fn so_far((flows, mut rejected): (Vec<QuotedFlow>, Vec<Rejected>), today: Date) -> (Vec<QuotedFlow>, Vec<Rejected>) {
    let (flows, ahead): (Vec<_>, Vec<_>) = flows.into_iter().partition(|flow| flow.year <= i32::from(today.year()));
    rejected.extend(ahead.into_iter().map(|flow| Rejected {
        line: flow.line,
        column: "year".to_owned(),
        value: flow.year.to_string(),
        reason: RejectReason::DateOutOfRange,
    }));
    (flows, rejected)
}

/// Days become the mean of their month, under the line of its first day; months stay as they are.
fn by_month(read: Vec<feeds::rates::QuotedRate>) -> Vec<rates::QuotedRate> {
    let mut days: BTreeMap<(Currency, Month), (u32, i64, i64)> = BTreeMap::new();
    let mut months = Vec::new();
    for rate in read {
        let (currency, month, micro) = (rate.currency, rate.on.month(), rate.gtq_per_unit.micro());
        match rate.on {
            feeds::when::When::Month(_) => {
                months.push(rates::QuotedRate { line: rate.line, currency, month, gtq: rate.gtq_per_unit });
            }
            feeds::when::When::Day(_) => {
                let (_, sum, count) = days.entry((currency, month)).or_insert((rate.line, 0, 0));
                *sum += micro;
                *count += 1;
            }
        }
    }
    let mean = |((currency, month), (line, sum, count)): ((Currency, Month), (u32, i64, i64))| {
        Some(rates::QuotedRate { line, currency, month, gtq: Price::from_micro((sum + count / 2) / count)? })
    };
    months.extend(days.into_iter().filter_map(mean));
    months
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn daily_rates_become_the_mean_of_their_month() {
        let bytes = b"date,currency,gtq_per_unit\n2024-01-02,USD,7.80\n2024-01-03,USD,7.82\n2024-02-01,USD,7.90\n";
        let Read::Rates { rates, rejected } = read(ImportKind::ExchangeRates, bytes).unwrap() else { panic!() };
        let told: Vec<_> = rates.iter().map(|rate| (rate.line, rate.month.to_string(), rate.gtq.to_string())).collect();
        assert_eq!(told, [(2, "2024-01".into(), "7.81".into()), (4, "2024-02".into(), "7.90".into())]);
        assert!(rejected.is_empty());
    }

    #[test]
    fn a_price_dated_in_the_future_is_rejected() {
        let bytes = b"fecha,mercado,producto,unidad,precio\n2099-12-31,Minerva,Papa,Quintal,200.00\n";
        let Read::Prices { rows, rejected, .. } = read(ImportKind::Prices, bytes).unwrap() else { panic!() };
        assert!(rows.is_empty());
        assert_eq!((rejected[0].line, rejected[0].reason), (2, RejectReason::DateOutOfRange));
    }
}
