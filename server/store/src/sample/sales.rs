//! What the MSMEs of the demonstration sold: dealings of a table, each with its own rhythm, written with few statements.
//!
//! The same day gives the same sales, and a later one only adds some: nothing is rewritten. Prices follow the demonstration's
//! own markets, so that each can be compared with them.

mod dealing;
mod parties;
mod table;
mod writing;

use super::accounts::coordinator;
use super::registry;
use crate::audit::{self, Trace};
use crate::{Db, Error, catalogue};
use dealing::Prices;
use domain::access::{Reach, Scope};
use domain::audit::{Deed, Subject};
use domain::dataset::Dataset;
use domain::period::{Date, Timestamp};
use domain::sale::lists::Lists;
use parties::Parties;

/// Sells up to a day; the number of sales that were new. Without the accounts of the demonstration there are none.
///
/// # Errors
/// When the database does not answer. Then nothing was written.
pub async fn sales(db: &Db, until: Date, at: Timestamp) -> Result<u32, Error> {
    let Some(by) = coordinator(db).await? else { return Ok(0) };
    let scope = Scope::Within { by, reach: Reach::Project, dataset: Dataset::Demonstration };
    let enterprises = registry::numbers(db).await?;
    let (units, factors) = (catalogue::units(db, &scope).await?, catalogue::factors(db, &scope).await?);
    let tx = db.begin().await?;
    let known = writing::entries(&tx).await?;
    let parties = Parties::ensure(&tx, &enterprises).await?;
    let products = parties.products();
    let lists = Lists { products: &products, units: &units, buyers: &[], factors: &factors, rates: &[], today: until };
    let prices = Prices::until(until);
    let sold = table::dealings().enumerate().flat_map(|(index, dealing)| {
        let number = u16::try_from(index).unwrap_or(u16::MAX);
        dealing::sales(number, &dealing, &enterprises, (&parties, &lists, &prices))
    });
    let new: Vec<_> = sold.filter(|(_, sale)| !known.contains(&sale.entry.to_string())).collect();
    if new.is_empty() {
        tx.commit().await?;
        return Ok(0);
    }
    writing::write(&tx, &new).await?;
    let count = u32::try_from(new.len()).unwrap_or(u32::MAX);
    let trace = Trace {
        deed: Deed::Imported,
        subject: Subject::Sale,
        id: super::SOURCE.to_owned(),
        before: None,
        after: Some(&count.to_string()),
    };
    audit::write(&tx, &scope, at, trace).await?;
    tx.commit().await?;
    Ok(count)
}
