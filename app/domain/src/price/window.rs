//! Which months a judgement may learn from, and whether they are enough.

use super::evaluation::{Judged, NotEvaluable, Window};
use super::timeline::Timeline;
use crate::period::Month;

/// Months from the first value to the judged month that ALPS asks for: three years (WFP, "ALPS at a glance").
pub const MIN_MONTHS: u32 = 36;
/// Percent of those months that must have a value (WFP).
pub const MIN_PRESENT_PCT: u32 = 70;
/// A series without a value in so many months, the judged one counted, is no longer followed (WFP).
pub const RECENT_MONTHS: u32 = 6;

/// The months to learn from, first value first. A gap inside counts as a gap; the time before the first value does not.
pub fn learning(
    line: &Timeline,
    judged_month: Month,
    window: Window,
    judged: Judged,
) -> Result<Timeline, NotEvaluable> {
    let too_short = |have| NotEvaluable::TooShort { have, need: MIN_MONTHS };
    let to = match judged {
        Judged::Excluded => judged_month.plus(-1),
        Judged::Included => judged_month,
    };
    let first = line.present().next().map(|(month, _)| month).ok_or(too_short(0))?;
    let from = window.begin(first, to);
    let months = u32::try_from(to.since(from) + 1).unwrap_or(0);
    if months < MIN_MONTHS {
        return Err(too_short(months));
    }
    let recent = |age: i32| line.get(judged_month.plus(-age)).is_some();
    if !(0..RECENT_MONTHS as i32).any(recent) {
        return Err(NotEvaluable::NoRecent { months: RECENT_MONTHS });
    }
    let part = line.between(from, to).ok_or(too_short(0))?;
    let present = part.present().count() as u32;
    if present * 100 < MIN_PRESENT_PCT * months {
        return Err(NotEvaluable::TooManyGaps { present, months });
    }
    Ok(part)
}
