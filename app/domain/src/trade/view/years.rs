//! Totals to all the world, year by year, of each source.

use super::{Compared, Year, Years};
use crate::price::Source;
use crate::trade::area::{AreaKind, WORLD};
use crate::trade::code::TariffCode;
use crate::trade::flow::Standing;
use crate::trade::growth::Growth;
use crate::trade::measure::{Usd, unit_value};
use crate::trade::sum::{FlowRow, Sum};
use std::collections::BTreeMap;

/// The totals of one source: the publisher's own, or the partners added up in a year that has none.
pub(super) fn totals(rows: &[&FlowRow], source: &str, kind: impl Fn(&str) -> AreaKind) -> Vec<Year> {
    let mut told: BTreeMap<i32, Sum> = BTreeMap::new();
    let mut added: BTreeMap<i32, Sum> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.source == source) {
        let side = match (row.partner == WORLD, kind(&row.partner).is_partner()) {
            (true, _) => &mut told,
            (false, true) => &mut added,
            (false, false) => continue,
        };
        side.entry(row.year).or_default().add(row);
    }
    let from_partners = added.into_iter().filter(|(year, _)| !told.contains_key(year)).map(|(y, sum)| (y, sum, true));
    let mut all: Vec<_> = from_partners.collect();
    all.extend(told.into_iter().map(|(year, sum)| (year, sum, false)));
    all.sort_by_key(|(year, ..)| *year);
    let mut before: Option<(i32, Usd)> = None;
    all.into_iter().map(|(year, sum, added)| one(year, &sum, added, before.replace((year, sum.value)))).collect()
}

fn one(year: i32, sum: &Sum, from_partners: bool, before: Option<(i32, Usd)>) -> Year {
    let last_year = before.filter(|(earlier, value)| year - earlier == 1 && !value.is_zero());
    Year {
        year,
        value: sum.value,
        weight: sum.weight(),
        unit_value: unit_value(sum.value, sum.weight()),
        change: last_year.map(|(_, value)| (sum.value.to_f64() / value.to_f64() - 1.0) * 100.0),
        standing: sum.standing(),
        lines: sum.lines.iter().cloned().collect(),
        from_partners,
    }
}

/// The source that tells most years; of two the one that reaches furthest.
pub(super) fn longest(of_sources: &[(Source, Vec<Year>)]) -> Option<Years> {
    let reach = |years: &Vec<Year>| (years.len(), years.last().map(|year| year.year));
    let (source, years) =
        of_sources.iter().filter(|(_, years)| !years.is_empty()).max_by_key(|(_, years)| reach(years))?;
    Some(Years { source: source.clone(), growth: growth(years), years: years.clone() })
}

/// A provisional year would be compared with what it is not yet.
fn growth(years: &[Year]) -> Option<Growth> {
    let mut settled = years.iter().filter(|year| year.standing == Standing::Final);
    let first = settled.next()?;
    let last = settled.next_back()?;
    Growth::between((first.year, first.value), (last.year, last.value))
}

/// Years of the first source that another tells too, over the subheadings that both tell: one may know more lines.
pub(super) fn compared(rows: &[&FlowRow], shown: &Source, sources: &[Source]) -> Vec<Compared> {
    let own = by_subheading(rows, &shown.slug);
    let others = sources.iter().filter(|source| source.slug != shown.slug);
    let pairs = others.flat_map(|other| {
        let told = by_subheading(rows, &other.slug);
        own.iter().filter_map(|(year, lines)| pair(*year, (shown, lines), (other, told.get(year)?))).collect::<Vec<_>>()
    });
    pairs.collect()
}

type Lines<'a> = BTreeMap<&'a str, Usd>;

fn by_subheading<'a>(rows: &[&'a FlowRow], source: &str) -> BTreeMap<i32, Lines<'a>> {
    let mut years: BTreeMap<i32, Lines<'a>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.source == source && row.partner == WORLD) {
        let code = row.code.as_str();
        let value = years.entry(row.year).or_default().entry(&code[..code.len().min(6)]).or_default();
        *value = value.plus(row.value);
    }
    years
}

fn pair(year: i32, (one, own): (&Source, &Lines<'_>), (other, told): (&Source, &Lines<'_>)) -> Option<Compared> {
    let shared: Vec<&str> = own.keys().filter(|code| told.contains_key(*code)).copied().collect();
    let sum = |lines: &Lines<'_>| {
        let values = shared.iter().filter_map(|code| lines.get(code));
        values.fold(Usd::default(), |sum, value| sum.plus(*value))
    };
    let (first, second) = (sum(own), sum(told));
    let nothing = first.is_zero() && second.is_zero();
    (!shared.is_empty() && !nothing).then(|| Compared {
        year,
        lines: shared.iter().filter_map(|code| TariffCode::parse(code)).collect(),
        one: (one.clone(), first),
        other: (other.clone(), second),
    })
}
