//! From the series of a product to its board.

use super::row::{Mark, QuotedPrice, Row, Shown};
use super::{Board, Choice, Origin, keep, other};
use crate::dataset::Dataset;
use crate::money::Price;
use crate::period::{Date, Month};
use crate::place::Municipality;
use crate::price::analysis::Evaluated;
use crate::price::assumed::Assumptions;
use crate::price::conversion::{NotComparable, Rates, Target};
use crate::price::evaluation::NotEvaluable;
use crate::price::listing::{SeriesMonths, Setting};
use crate::price::own_cost::Whose;
use crate::price::query::{BoardQuery, OwnCosts, Sort};
use crate::price::ranking::{Entry, Order, Place, Ranked, Rules, Seen, Standing, rank};
use crate::price::timeline::Timeline;
use crate::price::{Commodity, Monthly, PriceType, Reading, Source};
use crate::price::{alert, band, change, ladder};
use crate::unit::Kilograms;

/// A price older than a quarter belongs to another season: it is shown with its age, and not ranked.
const TOO_OLD_DAYS: i32 = 92;

/// What a board is made of.
#[derive(Debug, Clone)]
pub struct Inputs<'a> {
    pub query: BoardQuery,
    pub dataset: Dataset,
    pub other_dataset: bool,
    pub commodity: Commodity,
    /// Every series of the product in the dataset.
    pub series: &'a [SeriesMonths],
    pub choices: Vec<Choice>,
    pub origin: Option<Municipality>,
    pub origins: Vec<Origin>,
    /// What is assumed of the costs that the seller does not give.
    pub settings: &'a [Setting],
    /// Costs of the seller's own cooperative, where the address gives none, and whose they are.
    pub own: Option<(OwnCosts, Whose)>,
    pub libra: Kilograms,
    pub rates: &'a Rates,
    pub today: Date,
}

/// Builds the board; what else the best market sells is added by [`Board::with_others`].
///
/// A product without series has a board without rows.
#[must_use]
pub fn build(inputs: Inputs<'_>) -> Board {
    let levels = levels(inputs.series);
    let level = inputs.query.level.filter(|l| levels.contains(l)).or_else(|| widest(inputs.series));
    let level = level.unwrap_or(PriceType::Wholesale);
    let today = Month::of(inputs.today);
    let until = inputs.query.month.unwrap_or(today).min(today);
    let of_level: Vec<&SeriesMonths> = inputs.series.iter().filter(|e| e.series.price_type == level).collect();
    let month = of_level.iter().filter_map(|e| latest(e, until)).map(|m| m.month).max().unwrap_or(until);
    let order = inputs.query.order();
    let by = match order {
        Sort::Net => Order::Left,
        Sort::Price => Order::Price,
    };
    // The board speaks of its month: ages that decide the order are counted from its end, not from a later today.
    let rules = Rules { order: by, today: inputs.today.min(month.last_day()), too_old_days: TOO_OLD_DAYS };
    // Costs of the day on which one asks; of an earlier board, those of its time.
    let assumed = Assumptions::in_force(inputs.settings, inputs.today.min(until.last_day()));
    let entries = one_per_market(&of_level, month).map(|e| row(&inputs, &assumed, e, month)).collect();
    Board {
        dataset: inputs.dataset,
        other_dataset: inputs.other_dataset,
        level,
        levels,
        month,
        today: inputs.today,
        libra: inputs.libra,
        assumed,
        whose: inputs.own.as_ref().filter(|_| inputs.origin.is_some()).map(|(_, whose)| whose.clone()),
        order,
        rows: rank(entries, &rules).into_iter().map(placed).collect(),
        choices: inputs.choices,
        origin: inputs.origin,
        origins: inputs.origins,
        others: Vec::new(),
        others_total: 0,
        sources: sources(&of_level),
        query: BoardQuery { commodity: Some(inputs.commodity.slug.clone()), ..inputs.query },
        commodity: inputs.commodity,
    }
}

impl Board {
    /// The market of the first row, when it has a place.
    #[must_use]
    pub fn best(&self) -> Option<&Row> {
        self.rows.first().filter(|row| matches!(row.place, Place::Ranked(_)))
    }

    /// Adds what else the best market sells, from every series of that market.
    #[must_use]
    pub fn with_others(mut self, series: &[SeriesMonths], rates: &Rates) -> Self {
        let (unit, currency, libra) = (Some(self.query.unit), self.query.currency, self.libra);
        let target = Target { unit, currency, libra, rates };
        (self.others, self.others_total) = other::others(series, self.level, self.commodity.id, self.month, &target);
        self
    }
}

fn levels(series: &[SeriesMonths]) -> Vec<PriceType> {
    PriceType::ALL.into_iter().filter(|level| series.iter().any(|e| e.series.price_type == *level)).collect()
}

/// The level with the most markets; of equals the one nearer to the farm.
fn widest(series: &[SeriesMonths]) -> Option<PriceType> {
    let markets = |level| series.iter().filter(|e| e.series.price_type == level).count();
    levels(series).into_iter().rev().max_by_key(|level| markets(*level))
}

fn latest(entry: &SeriesMonths, until: Month) -> Option<&Monthly> {
    entry.months.iter().rev().find(|m| m.month <= until && m.figures.is_some())
}

/// A market that quotes in several units stands once: the latest figure, then a known weight, then the longest past.
fn one_per_market<'a>(series: &[&'a SeriesMonths], until: Month) -> impl Iterator<Item = &'a SeriesMonths> {
    let worth = |e: &SeriesMonths| (latest(e, until).map(|m| m.month), e.factor.is_some(), e.months.len());
    let mut kept: Vec<&SeriesMonths> = Vec::new();
    for entry in series {
        match kept.iter_mut().find(|k| k.series.market.id == entry.series.market.id) {
            Some(other) if worth(entry) > worth(other) => *other = entry,
            Some(_) => {}
            None => kept.push(entry),
        }
    }
    kept.into_iter()
}

fn placed(ranked: Ranked<Row>) -> Row {
    Row { place: ranked.place, ..ranked.entry.item }
}

fn row(inputs: &Inputs<'_>, assumed: &Assumptions, entry: &SeriesMonths, board_month: Month) -> Entry<Row> {
    let monthly = latest(entry, board_month);
    let line = entry.timeline().and_then(|line| line.between(line.start(), board_month));
    let judged = line.as_ref().zip(monthly.map(|m| m.month));
    let month = monthly.map_or(board_month, |m| m.month);
    let last = entry.last.filter(|(day, _)| Month::of(*day) <= board_month);
    let last_day = last.map(|(day, _)| day).or_else(|| monthly.map(|m| m.month.last_day()));
    let mark = mark(monthly, last, board_month);
    let shown = monthly.map_or(Err(NotComparable::NoFactor), |m| shown(inputs, assumed, entry, m));
    let standing = standing(mark, &shown);
    let (market, percent) = (&entry.series.market, |change: change::Change| change.pct);
    let item = Row {
        place: Place::Ranked(0),
        series: entry.series.id,
        market: market.slug.clone(),
        names: market.names.clone(),
        locality: market.locality.clone(),
        mark,
        month,
        last_day,
        age_days: last_day.map(|day| crate::period::day_number(inputs.today) - crate::period::day_number(day)),
        quoted: judged.zip(monthly).map(|((line, _), m)| quoted(entry, line, m)),
        shown,
        month_change: judged.and_then(|(line, month)| change::month_on_month(line, month).ok()).map(percent),
        year_change: judged.and_then(|(line, month)| change::year_on_year(line, month).ok()).map(percent),
        judgement: evaluated(judged, band::judge),
        alert: evaluated(judged, alert::of),
        ladder: evaluated(judged, ladder::of),
    };
    Entry { item, standing, as_of: last_day }
}

fn evaluated<T>(judged: Option<(&Timeline, Month)>, of: impl Fn(&Timeline, Month) -> Evaluated<T>) -> Evaluated<T> {
    judged.map_or(Err(NotEvaluable::NoValue), |(line, month)| of(line, month))
}

/// The last visit decides: a price of last month is no price where today there is none for sale.
fn mark(monthly: Option<&Monthly>, last: Option<(Date, Reading)>, board_month: Month) -> Mark {
    let lately = |day: Date| board_month.since(Month::of(day)) <= 1;
    match (last, monthly) {
        (Some((day, Reading::NoSupply)), _) if lately(day) => Mark::NoSupply,
        (_, Some(m)) if m.observed > 0 => Mark::Observed,
        (_, Some(_)) => Mark::Estimated,
        (_, None) => Mark::NoData,
    }
}

fn standing(mark: Mark, shown: &Result<Shown, NotComparable>) -> Standing {
    let figure = |seen| match shown {
        Ok(shown) => Standing::Figure { price: shown.price, left: shown.net.as_ref().map(|net| net.left), seen },
        Err(_) => Standing::NotConvertible { seen },
    };
    match mark {
        Mark::Observed => figure(Seen::Observed),
        Mark::Estimated => figure(Seen::Estimated),
        Mark::NoSupply => Standing::NoSupply,
        Mark::NoData => Standing::NoData,
    }
}

fn quoted(entry: &SeriesMonths, line: &Timeline, monthly: &Monthly) -> QuotedPrice {
    let value = |of: fn(&crate::price::Figures) -> Price| monthly.figures.as_ref().map_or(f64::NAN, |f| of(f).to_f64());
    QuotedPrice {
        mean: value(|f| f.mean),
        min: value(|f| f.min),
        max: value(|f| f.max),
        days: if monthly.observed > 0 { monthly.observed } else { monthly.estimated },
        unit: entry.series.unit.clone(),
        currency: entry.series.currency,
        spark: (-12..=0).map(|back| line.get(monthly.month.plus(back))).collect(),
    }
}

fn shown(
    inputs: &Inputs<'_>,
    assumed: &Assumptions,
    entry: &SeriesMonths,
    monthly: &Monthly,
) -> Result<Shown, NotComparable> {
    let (unit, currency) = (inputs.query.unit, inputs.query.currency);
    let target = Target { unit: Some(unit), currency, libra: inputs.libra, rates: inputs.rates };
    let kg = entry.factor.as_ref().map(|factor| factor.kg);
    let multiplier = target.multiplier(entry.series.currency, kg, monthly.month)?;
    let value = |of: fn(&crate::price::Figures) -> Price| monthly.figures.as_ref().map_or(f64::NAN, |f| of(f).to_f64());
    let price = value(|f| f.mean) * multiplier;
    Ok(Shown {
        price,
        min: value(|f| f.min) * multiplier,
        max: value(|f| f.max) * multiplier,
        multiplier,
        net: keep::net(inputs, assumed, &entry.series.market, price, monthly.month),
    })
}

fn sources(series: &[&SeriesMonths]) -> Vec<Source> {
    let mut found: Vec<Source> = series.iter().map(|e| e.series.source.clone()).collect();
    found.sort_by_key(|source| source.id);
    found.dedup();
    found
}
