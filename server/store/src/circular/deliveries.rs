//! What was delivered by agreement: kept once, and a flow in the months of both sides.

use super::listings::read;
use super::matches::one;
use super::sums::refresh;
use crate::audit::{self, Trace};
use crate::scope::reaches_enterprise;
use crate::sql::{execute, rows};
use crate::submissions::{Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::circular::exchange::Side;
use domain::circular::exchange::agreement::{Delivery, flows as both_sides};
use domain::circular::record::{Input, Leftover, Record};
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::{Month, Timestamp};
use sea_orm::{ConnectionTrait, FromQueryResult};

/// Records a delivery of a match that both sides agreed to; either side may.
///
/// # Errors
/// [`Error::NotFound`] when both sides are out of reach; [`Error::Changed`] when there is no agreement, or not any more.
pub async fn deliver(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    (of, month): (EntryId, Month),
    delivery: Delivery,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let (id, found) = match one(&once.tx, scope, of).await {
        Ok((id, found)) if found.agreement.shows_contact() => (id, found),
        Ok(_) => {
            once.forget().await?;
            return Err(Error::Changed);
        }
        Err(error) => {
            once.forget().await?;
            return Err(error);
        }
    };
    let content = serde_json::to_string(&delivery).unwrap_or_default();
    let sql = "INSERT INTO leftover_delivery (entry, match_id, month, content) VALUES ($1, $2, $3, $4)";
    let values = [entry.to_string().into(), id.into(), month.index().into(), content.clone().into()];
    execute(&once.tx, sql, values).await?;
    refresh(&once.tx, found.offer.enterprise, month).await?;
    refresh(&once.tx, found.need.enterprise, month).await?;
    let trace = Trace {
        deed: Deed::Created,
        subject: Subject::LeftoverMatch,
        id: of.to_string(),
        before: None,
        after: Some(&content),
    };
    audit::write(&once.tx, scope, at, trace).await?;
    once.finish(&entry.to_string()).await?;
    Ok(Received::First(entry))
}

/// What was delivered from and to an MSME within reach, by month; at most 2,000.
///
/// # Errors
/// When the database does not answer.
pub async fn deliveries(
    db: &Db,
    scope: &Scope,
    of: EnterpriseId,
    (from, to): (Month, Month),
) -> Result<Vec<(Month, Side, Delivery)>, Error> {
    let sql = format!("SELECT e.id FROM enterprise AS e WHERE e.id = $1 AND {}", reaches_enterprise(scope));
    if rows::<Number>(db.reader(), &sql, [of.0.into()]).await?.is_empty() {
        return Ok(Vec::new());
    }
    let found = flows(db.reader(), of, (from, to)).await?;
    let month = |(index, side, delivery): &(i32, Side, Delivery)| Some((Month::from_index(*index)?, *side, *delivery));
    Ok(found.deliveries.iter().filter_map(month).collect())
}

/// The flows of an MSME by month.
#[derive(Debug, Default)]
pub(super) struct Flows {
    leftovers: Vec<(i32, Leftover)>,
    inputs: Vec<(i32, Input)>,
    deliveries: Vec<(i32, Side, Delivery)>,
}

impl Flows {
    /// A record with those of its month.
    pub(super) fn join(&self, month: i32, record: &Record) -> Record {
        fn of<T: Clone>(rows: &[(i32, T)], month: i32) -> Vec<T> {
            rows.iter().filter(|(of, _)| *of == month).map(|(_, row)| row.clone()).collect()
        }
        record.with(&of(&self.leftovers, month), &of(&self.inputs, month))
    }
}

/// Those of an MSME that whoever asks was found to reach.
pub(super) async fn flows(
    on: &impl ConnectionTrait,
    of: EnterpriseId,
    (from, to): (Month, Month),
) -> Result<Flows, Error> {
    let sql = "SELECT d.month, d.content, o.content AS offer, n.content AS need FROM leftover_delivery AS d \
         JOIN leftover_match AS m ON m.id = d.match_id JOIN leftover_listing AS o ON o.id = m.offer_id \
         JOIN leftover_listing AS n ON n.id = m.need_id WHERE (o.enterprise_id = $1 OR n.enterprise_id = $1) \
         AND d.month >= $2 AND d.month <= $3 ORDER BY d.month, d.id LIMIT 2000";
    let mut found = Flows::default();
    for row in rows::<Row>(on, sql, [of.0.into(), from.index().into(), to.index().into()]).await? {
        let delivery: Delivery = serde_json::from_str(&row.content)
            .map_err(|_| Error::unreadable("leftover_delivery", "content", row.content))?;
        let (offer, need) = (read(&row.offer)?, read(&row.need)?);
        let (leftover, input) = both_sides(&offer, &need, delivery);
        if offer.enterprise == of {
            found.leftovers.push((row.month, leftover));
            found.deliveries.push((row.month, Side::Offer, delivery));
        } else {
            found.inputs.push((row.month, input));
            found.deliveries.push((row.month, Side::Need, delivery));
        }
    }
    Ok(found)
}

#[derive(FromQueryResult)]
struct Number {
    #[expect(dead_code, reason = "only whether there is a row counts")]
    id: i32,
}

#[derive(FromQueryResult)]
struct Row {
    month: i32,
    content: String,
    offer: String,
    need: String,
}
