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
    /// How many of the figure make a dollar.
    pub per_dollar: Per,
}

/// What the figures of a column are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Per {
    Dollar,
    Cent,
}

/// What stands above the figures.
pub(super) struct Heads {
    pub columns: Vec<Column>,
    /// One for each column.
    pub series: Vec<QuotedSeries>,
    /// Names of columns whose figures are no money, such as an index: they are no prices.
    pub left_out: Vec<String>,
}

/// One column and its series for each name in the row of names.
pub(super) fn read(above: &[Record]) -> Result<Heads, Refused> {
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
    let mut heads = Heads { columns: Vec::new(), series: Vec::new(), left_out: Vec::new() };
    for position in 1..above[units].width {
        let (heading, written) = (text(above[names].cell(position)), text(above[units].cell(position)));
        let commodity = plain_name(&heading);
        if commodity.is_empty() || unit(&written).is_empty() {
            continue;
        }
        let Some((per_dollar, unit)) = money(&written) else {
            heads.left_out.push(format!("{commodity} {written}"));
            continue;
        };
        let code = codes.map(|row| text(row.cell(position))).filter(|code| !code.is_empty());
        heads.columns.push(Column { position, heading, per_dollar });
        heads.series.push(series(commodity, code, unit));
    }
    Ok(heads)
}

fn series(commodity: String, commodity_code: Option<String>, unit: String) -> QuotedSeries {
    QuotedSeries {
        commodity,
        commodity_code,
        market: "Mercado internacional".into(),
        market_code: None,
        locality: None,
        point: None,
        price_type: PriceType::International,
        unit,
        currency: Currency::USD,
    }
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

/// `($/kg)` is in dollars by `kg`, `(cents/sheet)` in cents by `sheet`; `(2010=100)` is no money.
fn money(written: &str) -> Option<(Per, String)> {
    let inside = unit(written);
    let of =
        |marks: &[&str]| marks.iter().find_map(|mark| inside.strip_prefix(mark)).map(|unit| unit.trim().to_owned());
    let cents = || of(&["cents/", "¢/"]).map(|unit| (Per::Cent, unit));
    of(&["$/"]).map(|unit| (Per::Dollar, unit)).or_else(cents).filter(|(_, unit)| !unit.is_empty())
}

fn unit(written: &str) -> String {
    written.trim_start_matches('(').trim_end_matches(')').trim().to_owned()
}
