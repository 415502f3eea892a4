//! Offers and needs that somebody brought together, and what both sides say.

use super::listings::read;
use crate::audit::{self, Trace};
use crate::scope::reaches_enterprise;
use crate::sql::{execute, rows};
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::circular::exchange::agreement::{Agreement, Answer};
use domain::circular::exchange::{Listing, Side};
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::{Date, Timestamp, day_number};
use sea_orm::{ConnectionTrait, FromQueryResult};

/// A match of which at least one side is within reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptMatch {
    pub entry: EntryId,
    pub offer: Listing,
    pub need: Listing,
    pub agreement: Agreement,
    /// The sides within reach.
    pub sides: Vec<Side>,
    /// How to reach each side, the offer first; only once both agreed.
    pub partners: Option<(Partner, Partner)>,
}

/// Whom to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    pub enterprise: EnterpriseId,
    pub name: String,
    /// Of somebody who manages it, when one is known.
    pub phone: Option<String>,
}

/// Matches within reach, of one MSME or of all, the latest first; at most 500.
///
/// # Errors
/// When the database does not answer.
pub async fn matches(db: &Db, scope: &Scope, of: Option<EnterpriseId>) -> Result<Vec<KeptMatch>, Error> {
    let condition = "($1 = 0 OR o.enterprise_id = $1 OR n.enterprise_id = $1) AND $2 = ''";
    let found = select(db.reader(), scope, condition, of.map_or(0, |id| id.0), "").await?;
    Ok(found.into_iter().map(|(_, found)| found).collect())
}

/// Asks the other side: from a listing within reach to another of the same material. Who asks has accepted.
///
/// # Errors
/// [`Error::NotFound`] when the own listing is out of reach, or the other is not open or does not fit;
/// [`Error::Changed`] when the two were brought together already.
pub async fn propose(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    (own, other): (EntryId, EntryId),
    today: Date,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    match proposed(&once, scope, entry, (own, other), today).await {
        Ok(agreement) => conclude(once, scope, entry, Deed::Created, None, agreement).await,
        Err(error) => {
            once.forget().await?;
            Err(error)
        }
    }
}

/// What a side within reach says; an agreement is ended by declining it.
///
/// # Errors
/// [`Error::NotFound`] when that side is out of reach, [`Error::Changed`] when it was declined already.
pub async fn answer(
    db: &Db,
    scope: &Scope,
    submission: EntryId,
    (entry, side): (EntryId, Side),
    answer: Answer,
    at: Timestamp,
) -> Result<Received<EntryId>, Error> {
    let once = match begin(db, scope, submission, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let answered = async |once: &Once| {
        let (id, found) = one(&once.tx, scope, entry).await?;
        if !found.sides.contains(&side) {
            return Err(Error::NotFound);
        }
        let after = found.agreement.answer(side, answer).map_err(|_| Error::Changed)?;
        // What was read stands in the statement too: of two at once only one finds it.
        let sql = "UPDATE leftover_match SET offer_answer = $2, need_answer = $3 \
             WHERE id = $1 AND offer_answer = $4 AND need_answer = $5";
        let before = found.agreement;
        let codes = [after.offer, after.need, before.offer, before.need].map(|one| one.code().into());
        let values = std::iter::once(id.into()).chain(codes);
        if execute(&once.tx, sql, values).await? == 1 { Ok((before, after)) } else { Err(Error::Changed) }
    };
    match answered(&once).await {
        Ok((before, after)) => conclude(once, scope, entry, Deed::Changed, Some(before), after).await,
        Err(error) => {
            once.forget().await?;
            Err(error)
        }
    }
}

async fn proposed(
    once: &Once,
    scope: &Scope,
    entry: EntryId,
    (own, other): (EntryId, EntryId),
    today: Date,
) -> Result<Agreement, Error> {
    let world = if scope.is_demonstration() { "TRUE" } else { "FALSE" };
    let sql = format!(
        "SELECT a.id AS own, b.id AS other, a.side FROM leftover_listing AS a \
         JOIN enterprise AS e ON e.id = a.enterprise_id JOIN leftover_listing AS b ON b.entry = $2 AND b.code = a.code \
         AND b.side <> a.side AND b.enterprise_id <> a.enterprise_id \
         JOIN enterprise AS f ON f.id = b.enterprise_id AND f.demo = {world} \
         WHERE a.entry = $1 AND a.closed_at IS NULL AND b.closed_at IS NULL AND a.until_day >= $3 AND b.until_day >= $3 \
         AND {}",
        reaches_enterprise(scope)
    );
    let values = [own.to_string().into(), other.to_string().into(), day_number(today).into()];
    let pair = rows::<Pair>(&once.tx, &sql, values).await?.pop().ok_or(Error::NotFound)?;
    let side = Side::parse(&pair.side).ok_or_else(|| Error::unreadable("leftover_listing", "side", &pair.side))?;
    let (offer, need) = match side {
        Side::Offer => (pair.own, pair.other),
        Side::Need => (pair.other, pair.own),
    };
    // Touched first, so that of two that propose at once the second waits and then finds the first's.
    let touch = "UPDATE leftover_listing SET closed_at = closed_at WHERE id = $1 OR id = $2";
    execute(&once.tx, touch, [offer.min(need).into(), offer.max(need).into()]).await?;
    let agreement = Agreement::proposed(side);
    let sql = "INSERT INTO leftover_match (entry, offer_id, need_id, offer_answer, need_answer, at) \
         SELECT $1, $2, $3, $4, $5, $6 WHERE NOT EXISTS (SELECT 1 FROM leftover_match AS m WHERE m.offer_id = $2 \
         AND m.need_id = $3 AND m.offer_answer <> $7 AND m.need_answer <> $7)";
    let values = [
        entry.to_string().into(),
        offer.into(),
        need.into(),
        agreement.offer.code().into(),
        agreement.need.code().into(),
        once.at().as_millisecond().into(),
        Answer::Declined.code().into(),
    ];
    if execute(&once.tx, sql, values).await? == 1 { Ok(agreement) } else { Err(Error::Changed) }
}

async fn conclude(
    once: Once,
    scope: &Scope,
    entry: EntryId,
    deed: Deed,
    before: Option<Agreement>,
    after: Agreement,
) -> Result<Received<EntryId>, Error> {
    let json = |agreement: Agreement| serde_json::to_string(&agreement).unwrap_or_default();
    let (id, before, after) = (entry.to_string(), before.map(json), json(after));
    let (before, after) = (before.as_deref(), Some(after.as_str()));
    let trace = Trace { deed, subject: Subject::LeftoverMatch, id: id.clone(), before, after };
    audit::write(&once.tx, scope, once.at(), trace).await?;
    once.finish(&id).await?;
    Ok(Received::First(entry))
}

/// One match with the number of its row.
pub(super) async fn one(on: &impl ConnectionTrait, scope: &Scope, entry: EntryId) -> Result<(i32, KeptMatch), Error> {
    select(on, scope, "$1 = 0 AND m.entry = $2", 0, &entry.to_string()).await?.pop().ok_or(Error::NotFound)
}

async fn select(
    on: &impl ConnectionTrait,
    scope: &Scope,
    condition: &str,
    of: i32,
    entry: &str,
) -> Result<Vec<(i32, KeptMatch)>, Error> {
    let reach = reaches_enterprise(scope);
    let here = |listing: &str| {
        format!("EXISTS (SELECT 1 FROM enterprise AS e WHERE e.id = {listing}.enterprise_id AND {reach})")
    };
    let phone = |listing: &str| {
        format!(
            "(SELECT MIN(p.phone) FROM person AS p JOIN involvement AS i ON i.person_id = p.id \
             WHERE i.enterprise_id = {listing}.enterprise_id AND i.until_day IS NULL AND p.phone IS NOT NULL \
             AND i.capacity IN ('representante_legal', 'propietaria'))"
        )
    };
    let sql = format!(
        "SELECT t.* FROM (SELECT m.id, m.entry, m.offer_answer, m.need_answer, o.content AS offer, n.content AS need, \
         a.name AS offer_name, b.name AS need_name, {} AS offer_phone, {} AS need_phone, {} AS offer_here, \
         {} AS need_here FROM leftover_match AS m JOIN leftover_listing AS o ON o.id = m.offer_id \
         JOIN leftover_listing AS n ON n.id = m.need_id JOIN enterprise AS a ON a.id = o.enterprise_id \
         JOIN enterprise AS b ON b.id = n.enterprise_id WHERE {condition}) AS t WHERE t.offer_here OR t.need_here \
         ORDER BY t.id DESC LIMIT 500",
        phone("o"),
        phone("n"),
        here("o"),
        here("n")
    );
    rows::<Row>(on, &sql, [of.into(), entry.into()]).await?.into_iter().map(Row::kept).collect()
}

#[derive(FromQueryResult)]
struct Pair {
    own: i32,
    other: i32,
    side: String,
}

#[derive(FromQueryResult)]
struct Row {
    id: i32,
    entry: String,
    offer_answer: String,
    need_answer: String,
    offer: String,
    need: String,
    offer_name: String,
    need_name: String,
    offer_phone: Option<String>,
    need_phone: Option<String>,
    offer_here: bool,
    need_here: bool,
}

impl Row {
    fn kept(self) -> Result<(i32, KeptMatch), Error> {
        let unreadable = |column, value: &str| Error::unreadable("leftover_match", column, value);
        let answer = |code: &str| Answer::parse(code).ok_or_else(|| unreadable("answer", code));
        let agreement = Agreement { offer: answer(&self.offer_answer)?, need: answer(&self.need_answer)? };
        let (offer, need) = (read(&self.offer)?, read(&self.need)?);
        let sides = [(Side::Offer, self.offer_here), (Side::Need, self.need_here)];
        let partner = |of: &Listing, name, phone| Partner { enterprise: of.enterprise, name, phone };
        let partners =
            (partner(&offer, self.offer_name, self.offer_phone), partner(&need, self.need_name, self.need_phone));
        let kept = KeptMatch {
            entry: EntryId::parse(&self.entry).ok_or_else(|| unreadable("entry", &self.entry))?,
            partners: agreement.shows_contact().then_some(partners),
            sides: sides.into_iter().filter(|(_, here)| *here).map(|(side, _)| side).collect(),
            agreement,
            offer,
            need,
        };
        Ok((self.id, kept))
    }
}
