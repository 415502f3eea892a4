//! Why a figure cannot be given, and by which conventions one was made. Both are printed beside the figure: the same
//! price is "alert" by one convention and "crisis" by another.

use crate::period::Month;
use serde::{Deserialize, Serialize};

/// Why an indicator says nothing. A closed set: each reason has its sentence in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum NotEvaluable {
    #[error("the judged month has no value")]
    NoValue,
    #[error("no value in the last {months} months")]
    NoRecent { months: u32 },
    #[error("{have} months, {need} are needed")]
    TooShort { have: u32, need: u32 },
    #[error("only {present} of {months} months have a value")]
    TooManyGaps { present: u32, months: u32 },
    /// A calendar month (1 for January) seen too few times to know what is usual in it.
    #[error("month {month} of the year was seen {have} times, {need} are needed")]
    ThinMonth { month: u8, have: u32, need: u32 },
    #[error("the month {months} months before has no value")]
    MissingLag { months: u32 },
    /// The reference values do not vary, so a distance in standard deviations has no meaning.
    #[error("the series does not vary")]
    FlatSeries,
    #[error("a value that must be above zero is not")]
    NotPositive,
    /// The trend leads to zero or below, where no price can be.
    #[error("the expected price is not above zero")]
    ExpectedNotPositive,
    #[error("no consumer price index for the month or for the base")]
    MissingIndex,
    #[error("the two series have no month in common")]
    NoOverlap,
}

/// The months that a fit learns from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// So many months, the latest first.
    Months(u32),
    /// Every month up to the judged one.
    All,
}

impl Window {
    /// The first month of the window that ends with `last`, in a series that begins with `first`.
    #[must_use]
    pub fn begin(self, first: Month, last: Month) -> Month {
        match self {
            Self::All => first,
            Self::Months(months) => first.max(last.plus(1 - i32::try_from(months).unwrap_or(i32::MAX))),
        }
    }
}

/// Whether the judged month (or year) is among those learned from. An included spike hides itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Judged {
    Excluded,
    Included,
}

/// What is taken off the number of values in the variance of the residuals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ddof {
    /// One, as for any sample.
    One,
    /// As many as the fit has parameters: 13 for a trend and twelve months.
    Parameters,
}

/// The conventions of a figure, as data for the page and the read API.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "snake_case")]
pub enum Method {
    /// Price against the price so many months before.
    Lag { months: u32 },
    /// Price against the mean of the same calendar month in so many years before.
    SameMonth { years: u32 },
    /// Price against the mean of so many months before.
    RecentMean { months: u32 },
    /// Ratio to the 2x12 centred moving average, months scaled to a mean of 100.
    CentredAverage { window: Window },
    /// Sample standard deviation over the mean.
    Variation { window: Window },
    /// Standard deviation of monthly log changes, times the root of 12.
    LogChanges { months: u32 },
    /// Trend and month of the year by least squares. `sigma_floor` is a share of the expected price, 0 for none.
    TrendAndMonth { window: Window, judged: Judged, ddof: Ddof, sigma_floor: f64 },
    /// FAO's indicator of price anomalies: `gamma` weighs the quarterly part, years weigh 1, 2, 3, ... oldest first.
    PriceAnomaly { gamma: f64, judged_year: Judged },
    /// Trend and month of the year with limits set on the series' own past: `one_in` months alert, both ways together,
    /// `in_a_row` months are needed beyond the limit, never nearer than `least_sigma`.
    Calibrated { window: Window, past: u32, one_in: u32, in_a_row: u32, least_sigma: f64 },
}
