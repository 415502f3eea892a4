//! The list of series of a file: one look-up per row, by the bytes that name the series.

use super::columns::Columns;
use super::words;
use crate::cell::{name, optional_name};
use crate::record::Record;
use domain::money::Currency;
use domain::place::Point;
use domain::price::PriceType;
use domain::price::quoted::{QuotedSeries, RejectReason};
use std::collections::HashMap;

/// Series one file may name: WFP's yearly file of all countries stays below half of it.
const MOST_SERIES: usize = 100_000;
/// Bytes that the names of series, in all their spellings, may take.
const MOST_TEXT: usize = 32 << 20;

/// A column and what is wrong in it.
pub(super) type Fault = (usize, RejectReason);

/// Series found so far, with the bytes that named them.
pub(super) struct Dictionary {
    columns: Columns,
    /// The columns whose bytes together name a series.
    naming: Vec<usize>,
    series: Vec<QuotedSeries>,
    by_bytes: HashMap<Box<[u8]>, u32>,
    by_meaning: HashMap<String, u32>,
    key: Vec<u8>,
    /// Bytes of names kept so far.
    kept: usize,
}

impl Dictionary {
    pub fn new(columns: &Columns) -> Self {
        let optional = [
            columns.price_type,
            columns.currency,
            columns.market_code,
            columns.commodity_code,
            columns.country,
            columns.region,
            columns.town,
        ];
        let naming =
            [columns.commodity, columns.market, columns.unit].into_iter().chain(optional.into_iter().flatten());
        Self {
            columns: columns.clone(),
            naming: naming.collect(),
            series: Vec::new(),
            by_bytes: HashMap::new(),
            by_meaning: HashMap::new(),
            key: Vec::new(),
            kept: 0,
        }
    }

    pub fn series(&self) -> &[QuotedSeries] {
        &self.series
    }

    /// The position of the row's series, which is added when it is new.
    #[inline]
    pub fn find(&mut self, record: &Record) -> Result<u32, Fault> {
        self.key.clear();
        for column in &self.naming {
            self.key.extend_from_slice(record.cell(*column));
            self.key.push(0);
        }
        match self.by_bytes.get(self.key.as_slice()) {
            // A formula of a workbook may read like a name already seen.
            Some(position) if record.kinds.is_empty() => Ok(*position),
            Some(_) | None => self.read(record),
        }
    }

    /// Reads the names of a series; different bytes may mean one that is known ("Papa " and "Papa").
    fn read(&mut self, record: &Record) -> Result<u32, Fault> {
        let series = read(record, &self.columns)?;
        let country = self.columns.country.map_or(&b""[..], |column| record.cell(column));
        let meaning = meaning(&series, &String::from_utf8_lossy(country));
        let position = match self.by_meaning.get(&meaning) {
            Some(position) => *position,
            None if self.series.len() == MOST_SERIES || self.kept > MOST_TEXT => {
                return Err((self.columns.commodity, RejectReason::TooManySeries));
            }
            None => {
                let position = self.series.len() as u32;
                // Once in the series, once as what it means.
                self.kept += 2 * meaning.len();
                self.by_meaning.insert(meaning, position);
                self.series.push(series);
                position
            }
        };
        // Spellings are remembered up to a bound, so that a hostile file cannot fill the memory with them.
        if self.by_bytes.len() < 2 * MOST_SERIES && self.kept <= MOST_TEXT {
            self.kept += self.key.len();
            self.by_bytes.insert(self.key.as_slice().into(), position);
        }
        Ok(position)
    }
}

/// What makes two series one: everything that names it, and not its place on the map.
fn meaning(series: &QuotedSeries, country: &str) -> String {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    [
        series.commodity.as_str(),
        &text(&series.commodity_code),
        &series.market,
        &text(&series.market_code),
        &text(&series.locality),
        series.price_type.code(),
        &series.unit,
        series.currency.code(),
        country,
    ]
    .join("\u{1F}")
}

fn read(record: &Record, columns: &Columns) -> Result<QuotedSeries, Fault> {
    let must = |column| name(record, column).map(str::to_owned).map_err(|reason| (column, reason));
    let may = |column: Option<usize>| match optional_name(record, column) {
        Ok(text) => Ok(text.map(str::to_owned)),
        Err(reason) => Err((column.unwrap_or(0), reason)),
    };
    Ok(QuotedSeries {
        market: must(columns.market)?,
        market_code: may(columns.market_code)?,
        commodity: must(columns.commodity)?,
        commodity_code: may(columns.commodity_code)?,
        locality: locality(may(columns.town)?, may(columns.region)?),
        point: point(record, columns),
        price_type: price_type(record, columns.price_type)?,
        unit: must(columns.unit)?,
        currency: currency(record, columns.currency)?,
    })
}

fn price_type(record: &Record, column: Option<usize>) -> Result<PriceType, Fault> {
    let Some(column) = column else { return Ok(PriceType::Wholesale) };
    let written = optional_name(record, Some(column)).map_err(|reason| (column, reason))?;
    written.map_or(Ok(PriceType::Wholesale), |text| {
        words::price_type(text).ok_or((column, RejectReason::UnknownPriceType))
    })
}

fn currency(record: &Record, column: Option<usize>) -> Result<Currency, Fault> {
    let Some(column) = column else { return Ok(Currency::GTQ) };
    let written = optional_name(record, Some(column)).map_err(|reason| (column, reason))?;
    written.map_or(Ok(Currency::GTQ), |text| words::currency(text).ok_or((column, RejectReason::UnknownCurrency)))
}

/// Town and region in words; once when both have one name.
fn locality(town: Option<String>, region: Option<String>) -> Option<String> {
    match (town, region) {
        (Some(town), Some(region)) if town != region => Some(format!("{town}, {region}")),
        (town, region) => town.or(region),
    }
}

/// A place on the map, when both its numbers are on the globe.
fn point(record: &Record, columns: &Columns) -> Option<Point> {
    let degrees = |column: Option<usize>, most: f64| {
        let text = std::str::from_utf8(record.cell(column?)).ok()?;
        text.trim().parse::<f64>().ok().filter(|degrees| degrees.abs() <= most)
    };
    Some(Point { lat: degrees(columns.latitude, 90.0)?, lon: degrees(columns.longitude, 180.0)? })
}
