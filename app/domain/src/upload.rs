//! A file that somebody sends to be looked through: it waits with whoever sent it until it is applied, dropped, or a day old.

pub mod near;

use crate::access::Action;
use crate::choice::choices;
use crate::enterprise::registration::RegistrationForm;
use crate::id::{EnterpriseId, UploadId};
use crate::period::Timestamp;
use crate::price::import::{Conflict, ImportCounts, ImportReport};
use crate::price::quoted::{QuotedRow, QuotedSeries, Rejected};
use crate::sale::book::BookRow;
use serde::{Deserialize, Serialize};

/// Hours that a file waits.
pub const HOURS: i64 = 24;

choices! {
    UploadKind {
        /// Prices of markets.
        Prices = "precios",
        /// MSMEs of the registry.
        Enterprises = "mipymes",
        /// The sales of one MSME.
        Sales = "ventas",
    }
}

impl UploadKind {
    /// What one must be allowed to do to bring such a file in.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Prices => Action::ImportFigures,
            Self::Enterprises => Action::ImportEnterprises,
            Self::Sales => Action::ImportSales,
        }
    }
}

/// A file as its list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    pub id: UploadId,
    pub kind: UploadKind,
    /// Whose sales they are.
    pub enterprise: Option<EnterpriseId>,
    pub file_name: String,
    /// Of the file's bytes, in lower-case hexadecimal.
    pub sha256: String,
    pub at: Timestamp,
    pub applied_at: Option<Timestamp>,
    pub undone_at: Option<Timestamp>,
    /// What became of its rows, once applied.
    pub counts: Option<Counts>,
}

/// How many rows of a file meet which fate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub new: u32,
    pub changed: u32,
    pub known: u32,
    /// They may be there already: a person decides.
    pub proposed: u32,
    pub rejected: u32,
}

impl Counts {
    /// Every row of the file.
    #[must_use]
    pub fn rows(&self) -> u32 {
        self.new + self.changed + self.known + self.proposed + self.rejected
    }
}

impl From<&ImportCounts> for Counts {
    /// Rows that contradict each other are among the rejected: neither is taken.
    fn from(counts: &ImportCounts) -> Self {
        Self {
            new: counts.added,
            changed: counts.changed,
            known: counts.unchanged,
            proposed: 0,
            rejected: counts.rejected + counts.conflicts,
        }
    }
}

impl From<&ImportReport> for Counts {
    fn from(report: &ImportReport) -> Self {
        let number = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
        Self::from(&ImportCounts {
            rows: report.rows,
            added: report.added,
            unchanged: report.unchanged,
            changed: report.changed,
            conflicts: number(report.conflicts.len()),
            rejected: number(report.rejected.len()),
        })
    }
}

/// What a row says, with its line counted from 1, or why it says nothing.
pub type Line<T> = Result<(u32, T), Rejected>;

/// What a file says, before any of it is judged. Without `Debug`: what stands in the place of a NIT may be a CUI.
#[derive(Clone, Serialize, Deserialize)]
pub enum Content {
    Prices(QuotedPrices),
    Enterprises(Vec<Line<RegistryRow>>),
    Sales(Vec<Line<BookRow>>),
}

/// An MSME of a file. A CUI in the place of a NIT is there as its keyed hash only.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct RegistryRow {
    pub form: RegistrationForm,
    pub cui_hash: Option<String>,
}

/// A file of prices.
#[derive(Clone, Serialize, Deserialize)]
pub struct QuotedPrices {
    /// The layout that was recognised.
    pub format: String,
    /// The source that such files come from.
    pub source: String,
    pub series: Vec<QuotedSeries>,
    pub rows: Vec<QuotedRow>,
    pub rejected: Vec<Rejected>,
    /// What applying it would have done when it was sent.
    pub tried: Option<Tried>,
}

/// A file of prices held against those that are there.
#[derive(Clone, Serialize, Deserialize)]
pub struct Tried {
    pub counts: Counts,
    /// Not all of them, when there are many.
    pub conflicts: Vec<Conflict>,
}

impl Content {
    #[must_use]
    pub fn kind(&self) -> UploadKind {
        match self {
            Self::Prices(_) => UploadKind::Prices,
            Self::Enterprises(_) => UploadKind::Enterprises,
            Self::Sales(_) => UploadKind::Sales,
        }
    }
}
