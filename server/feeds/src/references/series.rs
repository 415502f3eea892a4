//! The rows above the figures of the Pink Sheet: names, units and, in some editions, codes.

use crate::record::Record;
use crate::refused::{Refused, excerpt};
use domain::money::Currency;
use domain::price::PriceType;
use domain::price::quoted::QuotedSeries;

/// A column of figures.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub position: usize,
    /// The name as written, for rejections.
    pub heading: String,
}

/// One column and its series for each name in the row of names.
pub(super) fn read(above: &[Record]) -> Result<Vec<(Column, QuotedSeries)>, Refused> {
    let first_texts = || above.last().map_or_else(Vec::new, |row| row.cells().map(text).collect());
    let units = above.iter().rposition(|row| most_cells(row, |cell| cell.starts_with('(')));
    let Some(units) = units.filter(|at| *at > 0) else {
        return Err(Refused::MissingColumn { name: "a row of units such as ($/kg)".into(), found: first_texts() });
    };
    let is_codes = |row: &Record| most_cells(row, is_code);
    let names =
        above[..units].iter().rposition(|row| !is_codes(row) && row.cells().skip(1).any(|cell| !text(cell).is_empty()));
    let Some(names) = names else {
        return Err(Refused::MissingColumn { name: "a row of names above the units".into(), found: first_texts() });
    };
    let codes = above.iter().find(|row| is_codes(row));
    Ok((1..above[units].width).filter_map(|position| series(&above[names], &above[units], codes, position)).collect())
}

fn series(names: &Record, units: &Record, codes: Option<&Record>, position: usize) -> Option<(Column, QuotedSeries)> {
    let heading = text(names.cell(position));
    let commodity = plain_name(&heading);
    let unit = unit(&text(units.cell(position)));
    if commodity.is_empty() || unit.is_empty() {
        return None;
    }
    let code = codes.map(|row| text(row.cell(position))).filter(|code| !code.is_empty());
    let series = QuotedSeries {
        commodity,
        commodity_code: code,
        market: "Mercado internacional".into(),
        market_code: None,
        locality: None,
        point: None,
        price_type: PriceType::International,
        unit,
        currency: Currency::USD,
    };
    Some((Column { position, heading }, series))
}

/// Whether more than half of the cells behind the first that hold something are of a kind, and there are some.
fn most_cells(row: &Record, is: impl Fn(&str) -> bool) -> bool {
    let cells: Vec<_> = row.cells().skip(1).map(text).filter(|cell| !cell.is_empty()).collect();
    let matching = cells.iter().filter(|cell| is(cell)).count();
    matching * 2 > cells.len()
}

/// `COFFEE_ARABIC`, `PLMOIL`, `iNATGAS`.
fn is_code(cell: &str) -> bool {
    cell.len() > 2
        && cell.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && cell.bytes().filter(u8::is_ascii_uppercase).count() * 2 > cell.len()
}

fn text(cell: &[u8]) -> String {
    excerpt(&String::from_utf8_lossy(cell), 200)
}

/// Without the stars of footnotes and the blanks before them: `Chicken **` is `Chicken`.
fn plain_name(heading: &str) -> String {
    heading.replace('*', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `($/kg)` is by `kg`; what is not in dollars per something keeps its words.
fn unit(written: &str) -> String {
    let inside = written.trim_start_matches('(').trim_end_matches(')').trim();
    inside.strip_prefix("$/").unwrap_or(inside).trim().to_owned()
}
