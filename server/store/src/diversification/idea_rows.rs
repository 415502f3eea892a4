//! Ideas within reach with the days of their steps.

use crate::scope::reaches_enterprise;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::diversification::idea::{Idea, IdeaKind, IdeaStage, Step};
use domain::entry::EntryId;
use domain::id::{EnterpriseId, ProductId};
use domain::period::date_of_day;
use domain::sale::Channel;
use sea_orm::{ConnectionTrait, FromQueryResult};

/// An idea with its MSME and the version that a change must name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub enterprise: EnterpriseId,
    pub version: u32,
    pub idea: Idea,
}

/// Ideas within reach, of one MSME or of all, the oldest first; at most 2,000.
///
/// # Errors
/// When the database does not answer.
pub async fn ideas(db: &Db, scope: &Scope, of: Option<EnterpriseId>) -> Result<Vec<Kept>, Error> {
    let condition = "($1 = 0 OR i.enterprise_id = $1) AND $2 = ''";
    let found = read(db.reader(), scope, condition, of.map_or(0, |id| id.0), "").await?;
    Ok(found.into_iter().map(|(_, kept)| kept).collect())
}

/// One idea.
///
/// # Errors
/// [`Error::NotFound`] out of reach as well as where there is none.
pub async fn idea(db: &Db, scope: &Scope, entry: EntryId) -> Result<Kept, Error> {
    one(db.reader(), scope, entry).await.map(|(_, kept)| kept)
}

/// One on any connection, with the number of its row.
pub(super) async fn one(on: &impl ConnectionTrait, scope: &Scope, entry: EntryId) -> Result<(i32, Kept), Error> {
    read(on, scope, "$1 = 0 AND i.entry = $2", 0, &entry.to_string()).await?.pop().ok_or(Error::NotFound)
}

/// Ideas with their steps, each with the number of its row.
async fn read(
    on: &impl ConnectionTrait,
    scope: &Scope,
    condition: &str,
    of: i32,
    entry: &str,
) -> Result<Vec<(i32, Kept)>, Error> {
    let chosen = format!(
        "SELECT i.* FROM idea AS i JOIN enterprise AS e ON e.id = i.enterprise_id WHERE {condition} AND {} \
         ORDER BY i.id LIMIT 2000",
        reaches_enterprise(scope)
    );
    let sql = format!(
        "SELECT i.id, i.entry, i.enterprise_id, i.version, i.product_id, i.kind, i.name, i.lacking, \
         s.stage, s.day, s.cost, s.unit_margin, s.channel, s.evidence \
         FROM ({chosen}) AS i JOIN idea_step AS s ON s.idea_id = i.id ORDER BY i.id, s.number"
    );
    let mut found: Vec<(i32, Kept)> = Vec::new();
    for row in rows::<Row>(on, &sql, [of.into(), entry.into()]).await? {
        let step = row.step()?;
        match found.last_mut() {
            Some((id, kept)) if *id == row.id => kept.idea.steps.push(step),
            Some(_) | None => found.push((row.id, row.kept(step)?)),
        }
    }
    Ok(found)
}

#[derive(FromQueryResult)]
struct Row {
    id: i32,
    entry: String,
    enterprise_id: i32,
    version: i32,
    product_id: Option<i32>,
    kind: String,
    name: String,
    lacking: Option<String>,
    stage: String,
    day: i32,
    cost: Option<i64>,
    unit_margin: Option<i64>,
    channel: Option<String>,
    evidence: Option<String>,
}

impl Row {
    fn step(&self) -> Result<Step, Error> {
        let unreadable = |column, value: &dyn ToString| Error::unreadable("idea_step", column, value.to_string());
        Ok(Step {
            stage: IdeaStage::parse(&self.stage).ok_or_else(|| unreadable("stage", &self.stage))?,
            on: date_of_day(self.day).ok_or_else(|| unreadable("day", &self.day))?,
            cost: self.cost,
            unit_margin: self.unit_margin,
            channel: self.channel.as_deref().and_then(Channel::parse),
            evidence: self.evidence.clone(),
        })
    }

    fn kept(&self, first: Step) -> Result<Kept, Error> {
        let unreadable = |column, value: &str| Error::unreadable("idea", column, value);
        let idea = Idea {
            entry: EntryId::parse(&self.entry).ok_or_else(|| unreadable("entry", &self.entry))?,
            name: self.name.clone(),
            kind: IdeaKind::parse(&self.kind).ok_or_else(|| unreadable("kind", &self.kind))?,
            product: self.product_id.map(ProductId),
            lacking: self.lacking.clone(),
            steps: vec![first],
        };
        let version = u32::try_from(self.version).unwrap_or(0);
        Ok(Kept { enterprise: EnterpriseId(self.enterprise_id), version, idea })
    }
}
