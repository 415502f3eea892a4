//! Exchange rates: quetzales for one unit of a currency, by day or by month.
//!
//! Read are columns `date` or `month`, `currency` and `gtq_per_unit` (or `tipo de cambio`, `rate`); or one column named
//! after its currency, as `gtq_per_usd`. Other columns are passed over.

use crate::cell::{name, rejected};
use crate::headings::Headings;
use crate::numbers;
use crate::record::Record;
use crate::refused::Refused;
use crate::survey::{self, Styles};
use crate::table::{Table, Vocabulary};
use crate::when::{self, When};
use domain::money::{Currency, Price};
use domain::price::quoted::{RejectReason, Rejected};

const CURRENCY: &[&str] = &["currency", "moneda"];
const RATE: &[&str] = &["gtqperunit", "gtqporunidad", "rate", "tasa", "tipodecambio", "cambio"];
const BY_NAME: &[&str] = &["gtqperusd", "gtqporusd", "gtqpereur", "gtqporeur", "gtqpermxn", "gtqpormxn"];
const WORDS: &Vocabulary = &[when::HEADINGS, CURRENCY, RATE, BY_NAME];

/// One rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuotedRate {
    pub line: u32,
    pub on: When,
    pub currency: Currency,
    /// Quetzales for one unit of the currency.
    pub gtq_per_unit: Price,
}

/// A file of rates, read row by row.
pub struct RateFile<'a> {
    table: Table<'a>,
    styles: Styles,
    when: usize,
    rate: usize,
    currency: CurrencyFrom,
    record: Record,
}

/// Where the currency of a row is told.
enum CurrencyFrom {
    Column(usize),
    Heading(Currency),
}

/// Looks at a file and gets ready to read its rows.
///
/// # Errors
/// [`Refused`] when it is no table, lacks a column, or leaves the meaning of its dates or numbers open.
pub fn open(bytes: &[u8]) -> Result<RateFile<'_>, Refused> {
    let mut table = Table::open(bytes, WORDS)?;
    let when = table.headings.need(when::HEADINGS, "month / date")?;
    let (rate, currency) = find_rate(&table.headings)?;
    let styles = survey::survey(&mut table, when, rate)?;
    Ok(RateFile { table, styles, when, rate, currency, record: Record::default() })
}

fn find_rate(headings: &Headings) -> Result<(usize, CurrencyFrom), Refused> {
    if let Some(rate) = headings.find(BY_NAME)? {
        let (_, heading) = headings.folded().nth(rate).unwrap_or_default();
        if let Some(currency) = heading.get(6..).and_then(Currency::parse) {
            return Ok((rate, CurrencyFrom::Heading(currency)));
        }
    }
    let rate = headings.need(RATE, "gtq_per_unit")?;
    Ok((rate, CurrencyFrom::Column(headings.need(CURRENCY, "currency / moneda")?)))
}

impl RateFile<'_> {
    fn row(&self) -> Result<QuotedRate, (usize, RejectReason)> {
        let record = &self.record;
        let on = when::read(record, self.when, self.styles.dates).map_err(|reason| (self.when, reason))?;
        let currency = match self.currency {
            CurrencyFrom::Heading(currency) => currency,
            CurrencyFrom::Column(column) => {
                let code = name(record, column).map_err(|reason| (column, reason))?;
                Currency::parse(code).ok_or((column, RejectReason::UnknownCurrency))?
            }
        };
        let gtq_per_unit =
            numbers::read(record, self.rate, self.styles.numbers).map_err(|reason| (self.rate, reason))?;
        Ok(QuotedRate { line: record.line, on, currency, gtq_per_unit })
    }
}

impl Iterator for RateFile<'_> {
    type Item = Result<QuotedRate, Rejected>;

    fn next(&mut self) -> Option<Self::Item> {
        // The first pass read the same bytes to their end, so this one cannot meet a refusal.
        let there_is_one = self.table.read(&mut self.record).unwrap_or(false);
        there_is_one.then(|| {
            self.row()
                .map_err(|(column, reason)| rejected(&self.record, column, self.table.headings.name(column), reason))
        })
    }
}
