//! The MSMEs of the demonstration, their associations and people: read from a table, entered as any MSME is.
//!
//! Each has the number of its entry, so that loading again adds nothing. The people are called after plants.

mod people;

use crate::sql::rows;
use crate::submissions::Received;
use crate::{Db, Error, consents, enterprises, reference};
use domain::access::Scope;
use domain::consent::{Consent, ConsentChannel, Purpose};
use domain::enterprise::headcount::HeadcountForm;
use domain::enterprise::registration::{Lists, RegistrationForm};
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::{Date, SignedDuration, Timestamp, date_of_day};
use domain::person::language::SpokenLanguage;
use sea_orm::FromQueryResult;
use std::collections::BTreeMap;

const TABLE: &str = include_str!("registry.csv");
/// When the demonstration consented and became members.
const JOINED: Date = jiff::civil::date(2025, 3, 10);
/// The number of an entry is of this moment, in milliseconds since 1970: another one would be another MSME.
const ENTERED: i64 = 1_741_600_000_000;

/// What an entry of the demonstration is of.
#[derive(Debug, Clone, Copy)]
enum Of {
    Enterprise = 1,
    Consent = 2,
    Person = 3,
}

#[derive(FromQueryResult)]
struct Answered {
    id: String,
    outcome: String,
}

/// One line of the table.
struct Line {
    key: &'static str,
    form: RegistrationForm,
    /// Key of the association that it belongs to; empty for none.
    association: &'static str,
    /// `si`, `no`, or empty when nobody asked.
    shares: &'static str,
}

/// Enters all of them and tells the number of each by its key.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn load(db: &Db, scope: &Scope, at: Timestamp) -> Result<BTreeMap<&'static str, EnterpriseId>, Error> {
    let municipalities: Vec<_> = reference::project_municipalities().map(|place| place.code.clone()).collect();
    let today = i32::try_from(at.as_second() / (24 * 3600)).ok().and_then(date_of_day).unwrap_or(JOINED);
    let lists = Lists { chains: reference::chains(), municipalities: &municipalities, today };
    let mut numbers = BTreeMap::new();
    for (index, line) in lines().enumerate() {
        // A line that cannot be read is left out: the test that counts them is where it would show.
        let Ok(registration) = line.form.parse(&lists) else { continue };
        let entered = at - SignedDuration::from_hours(24 * (600 - 20 * index as i64));
        let received =
            enterprises::register(db, scope, entry(Of::Enterprise, index, 0), &registration, None, entered).await?;
        let Some(id) = number(received) else { continue };
        numbers.insert(line.key, id);
        people::load(db, scope, (index, id, registration.facts.kind), entered).await?;
        if let Some(association) = numbers.get(line.association) {
            join(db, scope, (index, &line), (*association, id), entered).await?;
        }
    }
    Ok(numbers)
}

/// The number of each that was entered, by its key.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn numbers(db: &Db) -> Result<BTreeMap<&'static str, EnterpriseId>, Error> {
    let keys: BTreeMap<String, &'static str> =
        lines().enumerate().map(|(index, line)| (entry(Of::Enterprise, index, 0).to_string(), line.key)).collect();
    // Written by this program: letters, digits and hyphens.
    let list: Vec<String> = keys.keys().map(|id| format!("'{id}'")).collect();
    let sql = format!("SELECT id, outcome FROM submission WHERE id IN ({})", list.join(", "));
    let number = |row: Answered| Some((*keys.get(&row.id)?, EnterpriseId(row.outcome.parse().ok()?)));
    Ok(rows::<Answered>(db.reader(), &sql, []).await?.into_iter().filter_map(number).collect())
}

/// Makes an MSME a member, with its answer about sharing.
async fn join(
    db: &Db,
    scope: &Scope,
    (index, line): (usize, &Line),
    (association, member): (EnterpriseId, EnterpriseId),
    at: Timestamp,
) -> Result<(), Error> {
    let belongs = enterprises::associations(db, scope, member).await?;
    if !belongs.iter().any(|named| named.id == association) {
        enterprises::join(db, scope, (association, member), JOINED, at).await?;
    }
    if line.shares.is_empty() {
        return Ok(());
    }
    let consent = Consent {
        purpose: Purpose::ShareWithCooperative,
        granted: line.shares == "si",
        version: "2026-1".to_owned(),
        language: SpokenLanguage::Spanish,
        channel: ConsentChannel::Signature,
        on: JOINED,
        withdrawn_on: None,
    };
    consents::answer(db, scope, entry(Of::Consent, index, 0), consents::Giver::Enterprise(member), &consent, at)
        .await?;
    Ok(())
}

/// The number that an entry had the first time too.
fn number(received: Received<EnterpriseId>) -> Option<EnterpriseId> {
    match received {
        Received::First(id) => Some(id),
        Received::Repeat(answer) => answer.parse().ok().map(EnterpriseId),
    }
}

fn entry(of: Of, index: usize, part: usize) -> EntryId {
    EntryId::new(ENTERED, [0, 0, 0, 0, 0, 0, 0, of as u8, index as u8, part as u8])
}

fn lines() -> impl Iterator<Item = Line> {
    TABLE.lines().filter(|line| !line.starts_with('#')).skip(1).filter_map(read)
}

fn read(line: &'static str) -> Option<Line> {
    let cells: Vec<&'static str> = line.split(';').collect();
    let cell = |at: usize| cells.get(at).copied();
    let text = |at: usize| cell(at).map(ToOwned::to_owned);
    let form = RegistrationForm {
        name: text(1)?,
        kind: text(2)?,
        legal_form: text(3)?,
        municipality: text(4)?,
        community: text(5)?,
        chains: cell(6)?.split_whitespace().map(ToOwned::to_owned).collect(),
        started_on: text(7)?,
        phase: text(8)?,
        state: text(9)?,
        members: headcount(cell(10)?),
        workers: headcount(cell(11)?),
        temporary_workers: text(12)?,
        declared_sales: text(13)?,
        tax_regime: text(14)?,
        invoices: text(15)?,
        social_security: text(16)?,
        nit: text(17)?,
        ..RegistrationForm::default()
    };
    Some(Line { key: cell(0)?, form, association: cell(18)?, shares: cell(19)? })
}

fn headcount(cell: &str) -> HeadcountForm {
    let counts: Vec<&str> = cell.split(',').collect();
    let count = |at: usize| counts.get(at).copied().unwrap_or_default().to_owned();
    HeadcountForm { women: count(0), men: count(1), young_women: count(2), young_men: count(3) }
}
