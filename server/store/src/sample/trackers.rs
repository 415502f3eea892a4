//! What the MSMEs of the demonstration make of their leftovers, and what they think of next: tables, read as the forms are.
//!
//! The same day gives the same records, and a later one only adds some.

mod business;
mod exchange;
mod months;

use super::accounts::coordinator;
use super::registry;
use crate::{Db, Error, catalogue, sales};
use domain::access::{Reach, Scope};
use domain::dataset::Dataset;
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::{Date, Timestamp};
use domain::sale::lists::Lists;
use domain::sale::product::Product;
use domain::unit::{Factor, Unit};
use std::collections::BTreeMap;

/// The number of an entry is of this moment, in milliseconds since 1970: another one would be another record.
const ENTERED: i64 = 1_741_800_000_000;

/// What an entry of the demonstration is of.
#[derive(Debug, Clone, Copy)]
enum Of {
    Month = 1,
    Idea = 2,
    Cost = 3,
    Action = 4,
    Listing = 5,
    Meeting = 6,
    Answer = 7,
    Delivery = 8,
    Equipment = 9,
}

fn entry(of: Of, index: usize, part: usize) -> EntryId {
    EntryId::new(ENTERED, [0, 0, 0, 0, 0, 0, of as u8, index as u8, (part >> 8) as u8, part as u8])
}

/// What everything is read against.
struct Ground<'a> {
    db: &'a Db,
    scope: Scope,
    at: Timestamp,
    today: Date,
    enterprises: BTreeMap<&'static str, EnterpriseId>,
    units: Vec<Unit>,
    factors: Vec<Factor>,
}

impl Ground<'_> {
    fn lists<'a>(&'a self, products: &'a [Product]) -> Lists<'a> {
        let Self { units, factors, today, .. } = self;
        Lists { products, units, buyers: &[], factors, rates: &[], today: *today }
    }

    /// The number of a unit as a form sends it: of the kilogram when none is named.
    fn unit(&self, slug: &str) -> String {
        let slug = if slug.is_empty() { "kilogramo" } else { slug };
        self.units.iter().find(|unit| unit.slug == slug).map_or_else(String::new, |unit| unit.id.to_string())
    }

    async fn products(&self, of: EnterpriseId) -> Result<Vec<Product>, Error> {
        sales::products(self.db, &self.scope, of).await
    }
}

/// The number of the product of a name, as a form sends it.
fn product(products: &[Product], name: &str) -> String {
    products.iter().find(|one| one.names.es == name).map_or_else(String::new, |one| one.id.to_string())
}

/// The cells of the lines of a table.
fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| line.split(';').map(str::trim).collect())
}

/// Writes what is not there yet, up to a day. Without the accounts of the demonstration there is nothing to write.
///
/// # Errors
/// When the database does not answer. What was written until then stays, and the next call completes it.
pub async fn trackers(db: &Db, until: Date, at: Timestamp) -> Result<(), Error> {
    let Some(by) = coordinator(db).await? else { return Ok(()) };
    let scope = Scope::Within { by, reach: Reach::Project, dataset: Dataset::Demonstration };
    let ground = Ground {
        db,
        at,
        today: until,
        enterprises: registry::numbers(db).await?,
        units: catalogue::units(db, &scope).await?,
        factors: catalogue::factors(db, &scope).await?,
        scope,
    };
    business::write(&ground).await?;
    exchange::write(&ground).await?;
    months::write(&ground).await
}
