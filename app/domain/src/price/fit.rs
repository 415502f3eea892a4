//! Least squares of a price on a straight trend and the month of the year, with gaps left out.
//!
//! The thirteen normal equations need no matrix: the month dummies only take each calendar month's own mean away, so the
//! slope is the slope of what is left (Frisch, Waugh and Lovell), and each level is its month's mean off that slope.
//! A calendar month seen once is left out with its dummy: the dummy would meet that value exactly and teach nothing.

use super::evaluation::{Ddof, NotEvaluable};
use super::timeline::Timeline;
use crate::period::Month;

/// Times a calendar month must be seen to have a level.
pub const SEEN_ENOUGH: u32 = 2;

/// A fitted trend: price = level of the calendar month + slope x months since the origin.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendFit {
    /// The month before the window, so that its first month is number 1.
    origin: Month,
    slope: f64,
    /// January first.
    levels: [Option<f64>; 12],
    seen: [u32; 12],
    squares: f64,
    values: u32,
    parameters: u32,
}

impl TrendFit {
    pub fn of(window: &Timeline) -> Result<Self, NotEvaluable> {
        let origin = window.start().plus(-1);
        let points: Vec<Point> = window
            .present()
            .map(|(month, y)| Point { column: column(month), t: f64::from(month.since(origin)), y })
            .collect();
        let mut sums = [Sums::default(); 12];
        points.iter().for_each(|point| sums[point.column].add(point));
        let points: Vec<Point> = points.into_iter().filter(|p| sums[p.column].n >= SEEN_ENOUGH).collect();
        let values = points.len() as u32;
        let parameters = 1 + sums.iter().filter(|s| s.n >= SEEN_ENOUGH).count() as u32;
        if values <= parameters {
            return Err(NotEvaluable::TooShort { have: values, need: parameters + 1 });
        }
        let (mut tt, mut ty) = (0.0, 0.0);
        for p in &points {
            let (t, y) = sums[p.column].off_mean(p);
            tt += t * t;
            ty += t * y;
        }
        let slope = ty / tt;
        let squares = points.iter().map(|p| sums[p.column].off_mean(p)).map(|(t, y)| (y - slope * t).powi(2)).sum();
        let levels = sums.map(|s| (s.n >= SEEN_ENOUGH).then(|| s.mean_y() - slope * s.mean_t()));
        Ok(Self { origin, slope, levels, seen: sums.map(|s| s.n), squares, values, parameters })
    }

    /// The fitted price of a month inside or after the window.
    pub fn expected(&self, month: Month) -> Result<f64, NotEvaluable> {
        let at = column(month);
        let thin = NotEvaluable::ThinMonth { month: month.number(), have: self.seen[at], need: SEEN_ENOUGH };
        let level = self.levels[at].ok_or(thin)?;
        Ok(level + self.slope * f64::from(month.since(self.origin)))
    }

    /// Standard deviation of the residuals, in the unit of the price.
    #[must_use]
    pub fn sigma(&self, ddof: Ddof) -> f64 {
        let taken = match ddof {
            Ddof::One => 1,
            Ddof::Parameters => self.parameters,
        };
        (self.squares / f64::from(self.values - taken)).sqrt()
    }

    /// Change of the trend in a month, in the unit of the price.
    #[must_use]
    pub fn slope(&self) -> f64 {
        self.slope
    }

    /// Values that the fit used.
    #[must_use]
    pub fn values(&self) -> u32 {
        self.values
    }
}

#[derive(Clone, Copy)]
struct Point {
    column: usize,
    t: f64,
    y: f64,
}

/// What is known of one calendar month.
#[derive(Clone, Copy, Default)]
struct Sums {
    n: u32,
    t: f64,
    y: f64,
}

impl Sums {
    fn add(&mut self, point: &Point) {
        self.n += 1;
        self.t += point.t;
        self.y += point.y;
    }

    fn mean_t(&self) -> f64 {
        self.t / f64::from(self.n)
    }

    fn mean_y(&self) -> f64 {
        self.y / f64::from(self.n)
    }

    fn off_mean(&self, point: &Point) -> (f64, f64) {
        (point.t - self.mean_t(), point.y - self.mean_y())
    }
}

fn column(month: Month) -> usize {
    usize::from(month.number() - 1)
}
