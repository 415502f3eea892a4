//! What came in and went out, and where the leftovers went, as flows whose sums agree: what is not accounted for is a flow
//! of its own.

use super::balance::{Balance, NoBalance};
use super::destination::Destination;
use super::record::{Known, Money, Record};
use crate::id::ProductId;
use serde::{Deserialize, Serialize};

/// Who stands at an end of a flow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    Material(String),
    /// More came out of the stock than went in.
    FromStock,
    /// Went out and nobody told that it came in.
    NotToldIn,
    Enterprise,
    Product(ProductId),
    Leftovers,
    Moisture,
    ToStock,
    /// Came in and nobody knows where it went.
    NotToldOut,
    Leftover(String),
    Destination(Destination),
}

/// A flow between two places, by their numbers in the list. In millionths of a kilogram, above zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub from: usize,
    pub to: usize,
    pub kg: i64,
    /// Paid, received, or left over of it; `None` is not told.
    pub gtq: Option<i64>,
    /// Not weighed.
    pub estimated: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sankey {
    pub places: Vec<Place>,
    pub links: Vec<Link>,
}

impl Sankey {
    fn place(&mut self, place: Place) -> usize {
        if let Some(at) = self.places.iter().position(|known| *known == place) {
            return at;
        }
        self.places.push(place);
        self.places.len() - 1
    }

    /// Adds to the flow between two places; one of nothing is none.
    fn flow(&mut self, (from, to): (Place, Place), kg: i64, gtq: Option<i64>, estimated: bool) {
        if kg <= 0 {
            return;
        }
        let (from, to) = (self.place(from), self.place(to));
        match self.links.iter_mut().find(|link| (link.from, link.to) == (from, to)) {
            Some(link) => {
                link.kg = link.kg.saturating_add(kg);
                link.gtq = match (link.gtq, gtq) {
                    (None, None) => None,
                    (one, other) => Some(one.unwrap_or(0).saturating_add(other.unwrap_or(0))),
                };
                link.estimated |= estimated;
            }
            None => self.links.push(Link { from, to, kg, gtq, estimated }),
        }
    }

    /// What flows into a place.
    #[must_use]
    pub fn arriving(&self, at: usize) -> i64 {
        self.links.iter().filter(|link| link.to == at).map(|link| link.kg).sum()
    }

    /// What flows out of it.
    #[must_use]
    pub fn leaving(&self, at: usize) -> i64 {
        self.links.iter().filter(|link| link.from == at).map(|link| link.kg).sum()
    }
}

/// From what came in, through the MSME, to what went out. Nobody records which material went where, so nothing is told
/// of it.
///
/// # Errors
/// [`NoBalance`].
pub fn materials(record: &Record) -> Result<Sankey, NoBalance> {
    let balance = Balance::of(record)?;
    let mut found = Sankey::default();
    let here = || Place::Enterprise;
    for row in record.inputs.iter().flatten() {
        let kg = row.amount.kg.unwrap_or(0);
        found.flow((Place::Material(row.material.clone()), here()), kg, row.gtq, false);
    }
    let stock = balance.stock.unwrap_or(0);
    found.flow((Place::FromStock, here()), -stock, None, false);
    found.flow((Place::NotToldIn, here()), -balance.gap(), None, true);
    for row in record.products.iter().flatten() {
        found.flow((here(), Place::Product(row.product)), row.amount.kg.unwrap_or(0), row.gtq, false);
    }
    for row in record.leftovers.iter().flatten() {
        let estimated = row.measure.known() != Known::Weighed;
        found.flow((here(), Place::Leftovers), row.kg().unwrap_or(0), row.money.map(Money::left), estimated);
    }
    found.flow((here(), Place::Moisture), balance.moisture.unwrap_or(0), None, true);
    found.flow((here(), Place::ToStock), stock, None, false);
    found.flow((here(), Place::NotToldOut), balance.gap(), None, true);
    Ok(found)
}

/// From each leftover to where it went, the best use first. Rows without a weight are not drawn.
#[must_use]
pub fn uses(record: &Record) -> Sankey {
    let mut found = Sankey::default();
    let mut rows: Vec<_> = record.leftovers.iter().flatten().collect();
    rows.sort_by_key(|row| row.destination);
    for row in rows {
        let ends = (Place::Leftover(row.material.clone()), Place::Destination(row.destination));
        let estimated = row.measure.known() != Known::Weighed;
        found.flow(ends, row.kg().unwrap_or(0), row.money.map(Money::left), estimated);
    }
    found
}
