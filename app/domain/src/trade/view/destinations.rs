//! Destinations of one year, ranked.

use super::{Check, Destination, Destinations};
use crate::price::Source;
use crate::trade::area::{Area, WORLD};
use crate::trade::growth::{Growth, share};
use crate::trade::measure::{Usd, unit_value};
use crate::trade::query::Order;
use crate::trade::sum::{FlowRow, Sum};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// The latest year with partners of the source that tells the latest one; growth counts from its first year in the period.
pub(super) fn destinations(
    rows: &[&FlowRow],
    sources: &[Source],
    area: impl Fn(&str) -> Area,
    order: Order,
) -> Option<Destinations> {
    let is_partner = |row: &&&FlowRow| row.partner != WORLD && area(&row.partner).kind.is_partner();
    let partners: Vec<&FlowRow> = rows.iter().filter(is_partner).copied().collect();
    let latest = partners.iter().filter(|row| !row.value.is_zero()).max_by_key(|row| row.year)?;
    let (source, year) = (latest.source.as_str(), latest.year);
    let years: BTreeSet<i32> = partners.iter().filter(|row| row.source == source).map(|row| row.year).collect();
    let since = years.first().copied().filter(|first| *first < year);
    let sums = |wanted: i32| {
        let mut sums: BTreeMap<&str, Sum> = BTreeMap::new();
        for row in partners.iter().filter(|row| row.source == source && row.year == wanted) {
            sums.entry(&row.partner).or_default().add(row);
        }
        sums
    };
    let (now, then) = (sums(year), since.map(sums).unwrap_or_default());
    let total =
        Sum::of(rows.iter().copied().filter(|row| row.source == source && row.year == year && row.partner == WORLD));
    let world = (!total.lines.is_empty()).then_some(total.value);
    let added = now.values().fold(Usd::default(), |sum, one| sum.plus(one.value));
    let one = |(code, sum): (&&str, &Sum)| {
        let before = then.get(*code).map_or(Usd::default(), |sum| sum.value);
        Destination {
            area: area(code),
            value: sum.value,
            share: share(sum.value, world.unwrap_or(added)),
            weight: sum.weight(),
            unit_value: unit_value(sum.value, sum.weight()),
            growth: since.and_then(|since| Growth::between((since, before), (year, sum.value))),
            new: since.is_some() && before.is_zero(),
        }
    };
    let mut found: Vec<Destination> = now.iter().filter(|(_, sum)| !sum.value.is_zero()).map(one).collect();
    found.sort_by(|a, b| compare(a, b, order));
    let source = sources.iter().find(|known| known.slug == source)?.clone();
    Some(Destinations { source, year, since, rows: found, partners: added, world, check: check(added, world) })
}

/// Greatest first; without the figure that decides, last; among equals the larger value, then the code.
fn compare(a: &Destination, b: &Destination, order: Order) -> Ordering {
    let figure = |row: &Destination| match order {
        Order::Value => Some(row.value.to_f64()),
        Order::Growth => row.growth.map(|growth| growth.yearly),
        Order::UnitValue => row.unit_value,
    };
    let by_figure = match (figure(a), figure(b)) {
        (Some(a), Some(b)) => b.total_cmp(&a),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    };
    by_figure.then(b.value.cmp(&a.value)).then_with(|| a.area.code.cmp(&b.area.code))
}

fn check(partners: Usd, world: Option<Usd>) -> Check {
    let Some(world) = world else { return Check::NoTotal };
    let apart = Usd::from_milli((world.milli() - partners.milli()).abs()).unwrap_or_default();
    match partners.cmp(&world) {
        Ordering::Equal => Check::Equal,
        Ordering::Less => Check::Within(apart),
        Ordering::Greater => Check::Exceeded(apart),
    }
}
