//! Short ways to say in a test what a file of prices is read as.

use domain::price::Reading;
use domain::price::quoted::{QuotedRow, QuotedSeries, Rejected};
use feeds::prices::{self, PriceFormat};
use feeds::refused::Refused;

/// A whole file.
pub struct Read {
    pub format: PriceFormat,
    pub rows: Vec<QuotedRow>,
    pub rejected: Vec<Rejected>,
    pub series: Vec<QuotedSeries>,
}

pub fn all(bytes: &[u8]) -> Read {
    let mut file = prices::open(bytes).unwrap_or_else(|refused| panic!("refused: {refused}"));
    let (mut rows, mut rejected) = (Vec::new(), Vec::new());
    for row in file.by_ref() {
        match row {
            Ok(row) => rows.push(row),
            Err(row) => rejected.push(row),
        }
    }
    Read { format: file.format(), rows, rejected, series: file.series().to_vec() }
}

/// The refusal of a file that must be refused.
pub fn refusal(bytes: &[u8]) -> Refused {
    prices::open(bytes).err().expect("the file was accepted")
}

/// Milpa's five columns with these rows.
pub fn milpa(rows: &str) -> Vec<u8> {
    format!("date,market,commodity,unit,price\n{rows}").into_bytes()
}

impl Read {
    /// The only row of a file of one.
    pub fn only(&self) -> QuotedRow {
        assert_eq!((self.rows.len(), &self.rejected[..]), (1, &[][..]));
        self.rows[0]
    }

    /// The prices in order, as text; words for the readings without one.
    pub fn prices(&self) -> Vec<String> {
        let text = |row: &QuotedRow| match row.reading {
            Reading::Observed(price) => price.to_string(),
            Reading::Estimated(price) => format!("~{price}"),
            Reading::NoSupply => "no supply".into(),
            Reading::NoData => "no data".into(),
        };
        self.rows.iter().map(text).collect()
    }

    /// Line, column, value and reason of each rejected row.
    pub fn faults(&self) -> Vec<String> {
        self.rejected
            .iter()
            .map(|row| format!("{}: {} \"{}\" {:?}", row.line, row.column, row.value, row.reason))
            .collect()
    }
}
