//! Everything that can be said of one series in one month, each figure by itself: one that cannot be given says why and
//! silences no other.

use super::alert::{self, Alert};
use super::alps::{self, Alps, Convention};
use super::band::{self, Judgement, State};
use super::change::{self, AgainstMean, Change};
use super::evaluation::{Judged, NotEvaluable, Window};
use super::ifpa::{self, Ifpa};
use super::ladder::{self, Ladder};
use super::seasonality::{self, Seasonality};
use super::timeline::Timeline;
use super::volatility::{self, Volatility};
use super::window;
use crate::period::Month;
use serde::{Deserialize, Serialize};

/// A figure, or the reason why there is none.
pub type Evaluated<T> = Result<T, NotEvaluable>;

/// The figures of one series in one month, on the prices as handed over: hand over deflated ones for real figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Analysis {
    pub judged: Month,
    pub value: Option<f64>,
    pub month_on_month: Evaluated<Change>,
    pub year_on_year: Evaluated<Change>,
    pub against_five_years: Evaluated<AgainstMean>,
    pub seasonality: Evaluated<Seasonality>,
    /// Over the last sixty months.
    pub variation: Evaluated<Volatility>,
    /// Over the last twelve monthly changes, in a year's terms.
    pub historical_volatility: Evaluated<Volatility>,
    pub band: Evaluated<Judgement>,
    pub alps: Evaluated<Alps>,
    pub ifpa: Evaluated<Ifpa>,
    pub alert: Evaluated<Alert>,
    pub ladder: Evaluated<Ladder>,
}

impl Analysis {
    /// Reads only months up to `judged`.
    #[must_use]
    pub fn of(line: &Timeline, judged: Month) -> Self {
        Self {
            judged,
            value: line.get(judged),
            month_on_month: change::month_on_month(line, judged),
            year_on_year: change::year_on_year(line, judged),
            against_five_years: change::against_five_years(line, judged),
            seasonality: seasonality::of(line, judged, seasonality::WINDOW),
            variation: volatility::variation(line, judged, Window::Months(band::WINDOW)),
            historical_volatility: volatility::historical(line, judged),
            band: band::judge(line, judged),
            alps: alps::of(line, judged, Convention::default()),
            ifpa: ifpa::of(line, judged, Judged::Excluded),
            alert: alert::of(line, judged),
            ladder: ladder::of(line, judged),
        }
    }
}

/// One month of the band over time. What is missing is not drawn.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct MonthJudgement {
    pub month: Month,
    pub value: Option<f64>,
    pub expected: Option<f64>,
    pub sigma: Option<f64>,
    pub state: Option<State>,
    pub deviation_pct: Option<f64>,
}

/// Each month from `from` to `to` judged by the months before it, cut to the row and the few months after it that still
/// have a band.
#[must_use]
pub fn history(line: &Timeline, from: Month, to: Month) -> Vec<MonthJudgement> {
    let from = from.max(line.start());
    let to = to.min(line.end().plus(window::RECENT_MONTHS as i32 - 1));
    (0..=to.since(from)).map(|ahead| judge_month(line, from.plus(ahead))).collect()
}

fn judge_month(line: &Timeline, month: Month) -> MonthJudgement {
    let value = line.get(month);
    let band = band::before(line, month).ok();
    let judgement = band.zip(value).map(|(band, value)| band.judge(value));
    MonthJudgement {
        month,
        value,
        expected: band.map(|band| band.expected),
        sigma: band.map(|band| band.sigma),
        state: judgement.map(|judgement| judgement.state),
        deviation_pct: judgement.map(|judgement| judgement.deviation_pct),
    }
}
