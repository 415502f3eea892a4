//! Requests of made-up buyers, so that the board shows each of its states.

use crate::sql::rows;
use crate::{Db, Error, opportunities, reference};
use domain::access::Scope;
use domain::entry::EntryId;
use domain::id::CommodityId;
use domain::opportunity::form::{Lists, OpportunityForm};
use domain::opportunity::{Opportunity, OpportunityState};
use domain::period::{Date, Span, Timestamp, date_of_day};
use domain::unit::Unit;
use sea_orm::FromQueryResult;

const TABLE: &str = include_str!("opportunities.csv");
/// The number of an entry is of this moment, in milliseconds since 1970: another one would be another request.
const ENTERED: i64 = 1_741_700_000_000;

/// Publishes those that are not there yet.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn load(db: &Db, scope: &Scope, at: Timestamp) -> Result<(), Error> {
    let today = i32::try_from(at.as_second() / (24 * 3600)).ok().and_then(date_of_day).unwrap_or(Date::MIN);
    let known = rows::<Known>(db.reader(), "SELECT id, slug FROM commodity ORDER BY id", []).await?;
    let units = crate::catalogue::units(db, scope).await?;
    let factors = crate::catalogue::factors(db, scope).await?;
    let chains: Vec<String> = reference::chains().iter().map(|chain| chain.code.clone()).collect();
    let municipalities: Vec<_> = reference::municipalities().iter().map(|place| place.code.clone()).collect();
    let commodities: Vec<CommodityId> = known.iter().map(|one| CommodityId(one.id)).collect();
    let lists = Lists {
        commodities: &commodities,
        chains: &chains,
        units: &units,
        factors: &factors,
        municipalities: &municipalities,
        today,
    };
    let lines = TABLE.lines().filter(|line| !line.starts_with('#')).skip(1);
    for (index, line) in lines.enumerate() {
        // A line that cannot be read is left out: the test that counts them is where it would show.
        let Some((form, state)) = read(line, &known, &units, today) else { continue };
        let Ok(asked) = form.parse(&lists) else { continue };
        let entry = EntryId::new(ENTERED, [0, 0, 0, 0, 0, 0, 0, 0, 4, index as u8]);
        opportunities::publish(db, scope, entry, &Opportunity { state, ..asked }, at).await?;
    }
    Ok(())
}

fn read(line: &str, known: &[Known], units: &[Unit], today: Date) -> Option<(OpportunityForm, OpportunityState)> {
    let cells: Vec<&str> = line.split(';').collect();
    let text = |at: usize| cells.get(at).map(|cell| (*cell).to_owned());
    let words = |at: usize| cells.get(at).map(|cell| cell.split_whitespace().map(ToOwned::to_owned).collect());
    let slug = *cells.get(1)?;
    let wanted = known.iter().find(|one| one.slug == slug).map_or_else(|| slug.to_owned(), |one| one.id.to_string());
    let unit = units.iter().find(|unit| Some(&unit.slug.as_str()) == cells.get(6))?;
    let days: i32 = cells.get(13)?.parse().ok()?;
    let form = OpportunityForm {
        title: text(0)?,
        wanted,
        buyer: text(2)?,
        kind: text(3)?,
        contact: text(4)?,
        quantity: text(5)?,
        unit: unit.id.to_string(),
        price: text(7)?,
        requirements: words(8)?,
        certificates: words(9)?,
        level: text(10)?,
        country: text(11)?,
        municipality: text(12)?,
        until: today.saturating_add(Span::new().days(days)).to_string(),
        note: String::new(),
    };
    Some((form, OpportunityState::parse(cells.get(14)?)?))
}

#[derive(FromQueryResult)]
struct Known {
    id: i32,
    slug: String,
}
