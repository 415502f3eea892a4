//! Files as a reader would hand them over, written in a line each.

use domain::money::{Currency, Price};
use domain::period::{Date, Timestamp};
use domain::price::import::{ImportKind, ImportReport};
use domain::price::quoted::{QuotedRow, QuotedSeries, RejectReason, Rejected};
use domain::price::{PriceType, Reading};
use store::imports::{self, Batch, Options, Origin, Rows};
use store::{Db, Error};

pub const NOON: Timestamp = Timestamp::constant(1_795_543_200, 0);

pub fn origin(kind: ImportKind, source: &str) -> Origin {
    Origin {
        kind,
        file_name: "precios.csv".to_owned(),
        sha256: "ab".repeat(32),
        format: "milpa".to_owned(),
        source: source.to_owned(),
        actor: "prueba".to_owned(),
        at: NOON,
    }
}

/// A file of one source. Rows count lines from 2, as under one heading.
pub struct File {
    pub source: &'static str,
    pub series: Vec<QuotedSeries>,
    rows: Vec<QuotedRow>,
    rejected: Vec<Rejected>,
}

impl File {
    pub fn of(source: &'static str) -> Self {
        Self { source, series: Vec::new(), rows: Vec::new(), rejected: Vec::new() }
    }

    /// A wholesale price in quetzales.
    pub fn price(self, commodity: &str, market: &str, unit: &str, day: &str, price: &str) -> Self {
        self.reading(commodity, market, unit, day, Reading::Observed(Price::parse(price).unwrap()))
    }

    pub fn reading(mut self, commodity: &str, market: &str, unit: &str, day: &str, reading: Reading) -> Self {
        let series = wholesale(commodity, market, unit);
        let position = self.series.iter().position(|known| *known == series).unwrap_or_else(|| {
            self.series.push(series);
            self.series.len() - 1
        });
        let line = self.rows.len() as u32 + 2;
        self.rows.push(QuotedRow { line, series: position as u32, date: day.parse::<Date>().unwrap(), reading });
        self
    }

    pub fn rejecting(mut self, line: u32) -> Self {
        let reason = RejectReason::NotANumber;
        self.rejected.push(Rejected { line, column: "price".to_owned(), value: "??".to_owned(), reason });
        self
    }

    pub fn batch(&self) -> Batch {
        Batch {
            origin: origin(ImportKind::Prices, self.source),
            series: self.series.clone(),
            rows: self.rows.iter().copied().collect::<Rows>(),
            rejected: self.rejected.clone(),
        }
    }

    pub async fn import(&self, db: &Db) -> ImportReport {
        self.import_with(db, Options::default()).await.unwrap()
    }

    pub async fn import_with(&self, db: &Db, options: Options) -> Result<ImportReport, Error> {
        imports::apply(db, self.batch(), options).await
    }
}

pub fn wholesale(commodity: &str, market: &str, unit: &str) -> QuotedSeries {
    QuotedSeries {
        commodity: commodity.to_owned(),
        commodity_code: None,
        market: market.to_owned(),
        market_code: None,
        locality: None,
        point: None,
        price_type: PriceType::Wholesale,
        unit: unit.to_owned(),
        currency: Currency::GTQ,
    }
}

/// Three months of potatoes at one market.
pub fn potatoes() -> File {
    File::of("milpa")
        .price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-10", "200")
        .price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-01-20", "210")
        .price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-02-10", "220")
        .price("Papa de prueba", "Mercado de prueba", "Quintal", "2024-03-10", "230.50")
}

/// Added, unchanged, changed.
pub fn counts(report: &ImportReport) -> (u32, u32, u32) {
    (report.added, report.unchanged, report.changed)
}
