//! The assembly sheet: what one market pays for its products, this month and last, for a wall and for reading aloud.
//!
//! Prices stand as quoted, each per its own unit: on paper nobody can change the unit back, so nothing is converted.

mod row;

pub use row::{Cell, SheetRow};

use super::analysis::Evaluated;
use super::board::{self, Board, Choice};
use super::change;
use super::evaluation::NotEvaluable;
use super::listing::SeriesMonths;
use super::net::NetPrice;
use super::query::SheetQuery;
use super::ranking::Place;
use super::seasonality::{self, Seasonality};
use super::{Commodity, Market, PriceType, Source};
use crate::dataset::Dataset;
use crate::money::Currency;
use crate::names::Names;
use crate::period::{Date, Month};
use crate::unit::DisplayUnit;
use serde::{Deserialize, Serialize};

/// Other markets that are named beside the sheet's own.
const ELSEWHERE: usize = 2;

/// One market and its products, with one product first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// The question answered, with product and market filled in.
    pub query: SheetQuery,
    pub dataset: Dataset,
    pub today: Date,
    pub commodity: Commodity,
    pub market: Market,
    pub level: PriceType,
    /// "This month": the latest in which the market has a price of the product.
    pub month: Month,
    /// What the latest visit found: none for sale, perhaps, after a month that still had a price.
    pub mark: board::Mark,
    /// The latest reading of the product.
    pub last_day: Option<Date>,
    pub age_days: Option<i32>,
    /// The product asked for, then the project's, then the others, best known first: as many as fit on the paper.
    pub rows: Vec<SheetRow>,
    /// Products of the market that did not fit.
    pub left_out: u32,
    /// Of the product asked for, as is all that follows.
    pub year_change: Option<f64>,
    pub season: Evaluated<Seasonality>,
    pub elsewhere: Vec<Elsewhere>,
    /// What is left of the price once an origin is chosen.
    pub kept: Option<Kept>,
    /// Markets that have a price of the product.
    pub markets: Vec<Choice>,
    /// Of the figures on the sheet, the product's own first.
    pub sources: Vec<Source>,
}

/// Another market that quotes the product in the same unit, currency and month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Elsewhere {
    pub names: Names,
    pub price: f64,
}

/// What a seller from a place keeps, in the unit and currency of the board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub origin: String,
    pub unit: DisplayUnit,
    pub currency: Currency,
    pub net: NetPrice,
    /// Whether a cost that nobody has confirmed was taken off.
    pub doubtful: bool,
}

/// The sheet of the market that is asked for. `None` when the board does not have it.
#[must_use]
pub fn sheet(board: &Board, market: Market, series: &[SeriesMonths]) -> Option<Sheet> {
    let place = board.rows.iter().find(|row| row.market == market.slug)?;
    let subject = series.iter().find(|entry| entry.series.id == place.series)?;
    let (month, level) = (place.month, board.level);
    let line = subject.timeline().and_then(|line| line.between(line.start(), month));
    let (rows, left_out, sources) = row::rows(series, subject, level, month);
    Some(Sheet {
        dataset: board.dataset,
        today: board.today,
        commodity: board.commodity.clone(),
        level,
        month,
        mark: place.mark,
        last_day: place.last_day,
        age_days: place.age_days,
        rows,
        left_out,
        year_change: line.as_ref().and_then(|line| change::year_on_year(line, month).ok()).map(|change| change.pct),
        season: line.map_or(Err(NotEvaluable::NoValue), |line| seasonality::of(&line, month, seasonality::WINDOW)),
        elsewhere: elsewhere(board, place),
        kept: kept(board, place),
        markets: markets(board),
        sources,
        query: SheetQuery { market: Some(market.slug.clone()), board: board.query.clone() },
        market,
    })
}

/// The market that a board's sheet is about when none is asked for: the best, else the first with a price.
#[must_use]
pub fn usual_market(board: &Board) -> Option<&str> {
    let quoted = || board.rows.iter().find(|row| row.quoted.is_some());
    board.best().or_else(quoted).or(board.rows.first()).map(|row| row.market.as_str())
}

fn elsewhere(board: &Board, place: &board::Row) -> Vec<Elsewhere> {
    let Some(own) = &place.quoted else { return Vec::new() };
    let others = board
        .rows
        .iter()
        .filter(|row| row.market != place.market && row.month == place.month && matches!(row.place, Place::Ranked(_)));
    let alike = others.filter_map(|row| {
        let quoted = row.quoted.as_ref().filter(|q| q.unit.id == own.unit.id && q.currency == own.currency)?;
        Some(Elsewhere { names: row.names.clone(), price: quoted.mean })
    });
    alike.take(ELSEWHERE).collect()
}

fn kept(board: &Board, place: &board::Row) -> Option<Kept> {
    let origin = board.origin.as_ref()?.name.clone();
    let (unit, currency) = (board.query.unit, board.query.currency);
    let net = place.net()?.clone();
    Some(Kept { origin, unit, currency, doubtful: board.assumed.doubtful(&net), net })
}

fn markets(board: &Board) -> Vec<Choice> {
    let quoted = board.rows.iter().filter(|row| row.quoted.is_some());
    quoted.map(|row| Choice { slug: row.market.clone(), names: row.names.clone() }).collect()
}
