//! Which of the known formats a file of prices is.

use super::columns;
use crate::refused::Refused;
use crate::table::Table;
use std::fmt;

/// The formats of prices that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PriceFormat {
    /// WFP on HDX to 2024: 14 columns and a second row of tags.
    WfpOld,
    /// WFP on HDX since: numbers of markets and products; the yearly file of all countries too.
    WfpNew,
    /// The bulletin of Guatemala's ministry of agriculture.
    Maga,
    /// Milpa's template as text.
    MilpaCsv,
    /// Milpa's template as a workbook.
    MilpaXlsx,
}

impl PriceFormat {
    /// Tells formats apart by headings that only one of them has.
    pub(super) fn of(table: &Table<'_>) -> Result<Self, Refused> {
        let has = |words| table.headings.has(words);
        let wfp_marks = columns::WFP_MARKS.iter().filter(|words| has(words)).count();
        let is_new = [columns::MARKET_CODE, columns::COMMODITY_CODE, columns::COUNTRY].into_iter().any(has);
        Ok(match table.separator {
            // The columns say whose table it is, also when somebody kept it as a workbook.
            _ if wfp_marks >= 2 && is_new => Self::WfpNew,
            _ if wfp_marks >= 2 => Self::WfpOld,
            _ if has(columns::MEDIDA) || has(columns::ACTOR) => Self::Maga,
            None => Self::MilpaXlsx,
            Some(_) if table.headings.score(columns::REQUIRED) < 2 => {
                return Err(Refused::UnknownLayout { found: table.headings.written.clone() });
            }
            Some(_) => Self::MilpaCsv,
        })
    }

    /// The source that such files come from.
    #[must_use]
    pub fn source_slug(self) -> &'static str {
        match self {
            Self::WfpOld | Self::WfpNew => "wfp",
            Self::Maga => "maga",
            Self::MilpaCsv | Self::MilpaXlsx => "milpa",
        }
    }

    /// What reports call it: `wfp-old`, `wfp-new`, `maga`, `milpa-csv`, `milpa-xlsx`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::WfpOld => "wfp-old",
            Self::WfpNew => "wfp-new",
            Self::Maga => "maga",
            Self::MilpaCsv => "milpa-csv",
            Self::MilpaXlsx => "milpa-xlsx",
        }
    }
}

impl fmt::Display for PriceFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
