//! The Bank of Guatemala's exports by tariff line: a title above, then a line for each code and a column for each year.
//!
//! Whole dollars, written in two ways within one line: `3216957`, and `1.760.387 ` with points between thousands, so `67.009`
//! is sixty-seven thousand. Codes have eight digits until 2017 and ten since. `p/` after a year says that it is provisional.
//! No weights and no partners.

use super::marks::Fault;
use crate::cell::rejected;
use crate::headings::Headings;
use crate::record::{CellKind, Record};
use crate::refused::Refused;
use domain::price::quoted::{RejectReason, Rejected};
use domain::trade::area::{GUATEMALA, QuotedArea};
use domain::trade::code::{Nomenclature, TariffCode};
use domain::trade::flow::{Flow, Standing};
use domain::trade::measure::{Usd, Weight};
use domain::trade::quoted::QuotedFlow;

pub(super) const WORDS: &[&str] = &["numerodeinciso"];

/// The column of codes, and a column for each year.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    code: usize,
    years: Vec<(usize, i32, Standing)>,
}

impl Columns {
    pub(super) fn find(headings: &Headings) -> Result<Self, Refused> {
        let code = headings.need(WORDS, "Numero de Inciso")?;
        let year = |(column, written): (usize, &String)| {
            let (year, standing) = year_of(written)?;
            Some((column, year, standing))
        };
        let years: Vec<_> = headings.written.iter().enumerate().filter_map(year).collect();
        if years.is_empty() {
            return Err(Refused::MissingColumn { name: "2024".to_owned(), found: headings.written.clone() });
        }
        if let Some((first, second)) = repeated(&years) {
            let name = |column: usize| headings.written[column].clone();
            return Err(Refused::RepeatedColumn { means: name(first), first: name(first), second: name(second) });
        }
        Ok(Self { code, years })
    }

    /// A flow for each year; of a line whose code cannot be read, the one rejection.
    pub(super) fn read(&self, record: &Record, headings: &Headings) -> Vec<Result<QuotedFlow, Rejected>> {
        let fault = |(column, reason): Fault| rejected(record, column, headings.name(column), reason);
        let code = match self.code(record, headings) {
            Ok(code) => code,
            Err(wrong) => return vec![Err(fault(wrong))],
        };
        let flow = |&(column, year, standing): &(usize, i32, Standing)| {
            let value = dollars(record, column).map_err(|reason| fault((column, reason)))?;
            Ok(QuotedFlow {
                line: record.line,
                reporter: QuotedArea::country(GUATEMALA, "Guatemala"),
                partner: QuotedArea::world(),
                code: code.clone(),
                nomenclature: Nomenclature::Sac,
                year,
                flow: Flow::Export,
                breakdown: String::new(),
                value,
                weight: Weight::None,
                quantity: None,
                standing,
            })
        };
        self.years.iter().map(flow).collect()
    }

    fn code(&self, record: &Record, headings: &Headings) -> Result<TariffCode, Fault> {
        let beyond =
            (headings.written.len()..record.width).find(|column| !record.cell(*column).trim_ascii().is_empty());
        if let Some(column) = beyond {
            return Err((column, RejectReason::WrongWidth));
        }
        let unknown = (self.code, RejectReason::UnknownTariffCode);
        if record.kind(self.code) == CellKind::Formula {
            return Err((self.code, RejectReason::Formula));
        }
        std::str::from_utf8(record.cell(self.code)).ok().and_then(TariffCode::parse).ok_or(unknown)
    }
}

/// `2023`, `2025 p/`
fn year_of(heading: &str) -> Option<(i32, Standing)> {
    let (digits, mark) = heading.trim().split_at_checked(4)?;
    let year = digits.parse().ok().filter(|year| (1900..=2100).contains(year))?;
    match mark.trim() {
        "" => Some((year, Standing::Final)),
        "p/" | "p" | "P/" => Some((year, Standing::Provisional)),
        _ => None,
    }
}

fn repeated(years: &[(usize, i32, Standing)]) -> Option<(usize, usize)> {
    let again = |(at, (column, year, _)): (usize, &(usize, i32, Standing))| {
        years[..at].iter().find(|(_, earlier, _)| earlier == year).map(|(first, ..)| (*first, *column))
    };
    years.iter().enumerate().find_map(again)
}

/// Whole dollars; a point parts thousands, never decimals.
fn dollars(record: &Record, column: usize) -> Result<Usd, RejectReason> {
    if record.kind(column) == CellKind::Formula {
        return Err(RejectReason::Formula);
    }
    let cell = record.cell(column).trim_ascii();
    if cell.is_empty() {
        return Err(RejectReason::Missing);
    }
    let groups: Vec<&[u8]> = cell.split(|b| *b == b'.').collect();
    let grouped =
        groups.len() == 1 || (matches!(groups[0].len(), 1..=3) && groups[1..].iter().all(|group| group.len() == 3));
    let digits: Vec<u8> = groups.concat();
    if !grouped || digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return Err(RejectReason::NotANumber);
    }
    let whole = digits.iter().try_fold(0_i64, |sum, b| sum.checked_mul(10)?.checked_add(i64::from(b - b'0')));
    let milli = whole.and_then(|whole| whole.checked_mul(1_000));
    milli.and_then(Usd::from_milli).ok_or(RejectReason::TooLarge)
}
