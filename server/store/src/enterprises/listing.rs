//! MSMEs within reach: one, some by what they are, all by name.

use super::chains;
use crate::entity::enterprise::Model;
use crate::scope::reaches_enterprise;
use crate::sql::{integers, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::enterprise::Enterprise;
pub use domain::enterprise::Named;
use domain::enterprise::duplicate::Known;
use domain::enterprise::legal_form::Kind;
use domain::enterprise::nit::Nit;
use domain::enterprise::state::{Phase, State};
use domain::id::EnterpriseId;
use domain::names::slug;
use domain::page::{Page, PageRequest};
use domain::place::MunicipalityCode;
use sea_orm::{ConnectionTrait, FromQueryResult};

/// What is looked for; an empty text or `None` looks for everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Part of a name; case and accents do not count.
    pub name: String,
    pub municipality: Option<MunicipalityCode>,
    /// Code of a chain.
    pub chain: Option<String>,
    pub kind: Option<Kind>,
    pub phase: Option<Phase>,
    pub state: Option<State>,
}

/// Longest list to choose from.
const MOST: i64 = 2_000;

/// One within reach.
///
/// # Errors
/// [`Error::NotFound`] out of reach as well as where there is none.
pub async fn get(db: &Db, scope: &Scope, id: EnterpriseId) -> Result<Enterprise, Error> {
    find(db, scope, id).await?.ok_or(Error::NotFound)
}

/// One within reach, if there is one.
///
/// # Errors
/// When the database does not answer.
pub async fn find(db: &Db, scope: &Scope, id: EnterpriseId) -> Result<Option<Enterprise>, Error> {
    within(db.reader(), scope, id).await
}

/// A page of those that a filter leaves, by name. The key of a page counts those before it.
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    db: &Db,
    scope: &Scope,
    filter: &Filter,
    page: PageRequest,
) -> Result<(Page<Enterprise>, u32), Error> {
    let (condition, values) = filter.condition(scope);
    let total = format!("SELECT COUNT(*) AS count FROM enterprise AS e WHERE {condition}");
    let total = rows::<Counted>(db.reader(), &total, values.clone()).await?.first().map_or(0, |row| row.count);
    let (wanted, before) = (i64::from(page.size()), page.after().unwrap_or_default().max(0));
    let sql = format!(
        "SELECT e.* FROM enterprise AS e WHERE {condition} ORDER BY e.plain_name, e.id LIMIT {wanted} OFFSET {before}"
    );
    let found = rows::<Model>(db.reader(), &sql, values).await?;
    let next = (before + wanted < total).then_some(before + wanted);
    let items = with_chains(db.reader(), found).await?;
    Ok((Page { items, next }, u32::try_from(total).unwrap_or(u32::MAX)))
}

/// How many of those that a filter leaves are in each municipality, by its code.
///
/// # Errors
/// When the database does not answer.
pub async fn counts(db: &Db, scope: &Scope, filter: &Filter) -> Result<Vec<(MunicipalityCode, u32)>, Error> {
    let (condition, values) = filter.condition(scope);
    let sql = format!(
        "SELECT e.municipality, COUNT(*) AS count FROM enterprise AS e WHERE {condition} \
         GROUP BY e.municipality ORDER BY e.municipality LIMIT 400"
    );
    let counted = |row: Placed| {
        let code = MunicipalityCode::parse(&row.municipality);
        let code = code.ok_or_else(|| Error::unreadable("enterprise", "municipality", &row.municipality))?;
        Ok((code, u32::try_from(row.count).unwrap_or(u32::MAX)))
    };
    rows::<Placed>(db.reader(), &sql, values).await?.into_iter().map(counted).collect()
}

/// All within reach, to choose from.
///
/// # Errors
/// When the database does not answer.
pub async fn names(db: &Db, scope: &Scope) -> Result<Vec<Named>, Error> {
    let sql = format!(
        "SELECT e.id, e.name, e.municipality, e.kind, e.nit FROM enterprise AS e WHERE {} \
         ORDER BY e.plain_name, e.id LIMIT {MOST}",
        reaches_enterprise(scope)
    );
    let named = |row: Short| {
        let (id, name) = (EnterpriseId(row.id), row.name.clone());
        let kind = Kind::parse(&row.kind).ok_or_else(|| Error::unreadable("enterprise", "kind", &row.kind))?;
        Ok(Named { id, name, municipality: row.place()?, kind })
    };
    rows::<Short>(db.reader(), &sql, []).await?.into_iter().map(named).collect()
}

/// What each is recognised by: those with a NIT, and those of some municipalities.
///
/// # Errors
/// When the database does not answer.
pub async fn known(db: &Db, scope: &Scope) -> Result<Vec<Known>, Error> {
    let sql = format!(
        "SELECT e.id, e.name, e.municipality, e.kind, e.nit FROM enterprise AS e WHERE {} ORDER BY e.id LIMIT 20000",
        reaches_enterprise(scope)
    );
    let known = |row: Short| {
        let (id, name, nit) = (EnterpriseId(row.id), row.name.clone(), row.nit.as_deref().and_then(Nit::parse));
        Ok(Known { id, name, nit, municipality: row.place()? })
    };
    rows::<Short>(db.reader(), &sql, []).await?.into_iter().map(known).collect()
}

/// Some of those within reach, whole.
///
/// # Errors
/// When the database does not answer.
pub async fn some(db: &Db, scope: &Scope, ids: &[EnterpriseId]) -> Result<Vec<Enterprise>, Error> {
    let numbers: Vec<i32> = ids.iter().map(|id| id.0).collect();
    let sql = format!(
        "SELECT e.* FROM enterprise AS e WHERE e.id IN ({}) AND {} ORDER BY e.id",
        integers(&numbers),
        reaches_enterprise(scope)
    );
    with_chains(db.reader(), rows::<Model>(db.reader(), &sql, []).await?).await
}

/// One within reach, on any connection.
pub(crate) async fn within(
    on: &impl ConnectionTrait,
    scope: &Scope,
    id: EnterpriseId,
) -> Result<Option<Enterprise>, Error> {
    let sql = format!("SELECT e.* FROM enterprise AS e WHERE e.id = $1 AND {}", reaches_enterprise(scope));
    Ok(with_chains(on, rows::<Model>(on, &sql, [id.0.into()]).await?).await?.pop())
}

async fn with_chains(on: &impl ConnectionTrait, found: Vec<Model>) -> Result<Vec<Enterprise>, Error> {
    let ids: Vec<i32> = found.iter().map(|row| row.id).collect();
    let chains = chains::of(on, &ids).await?;
    let enterprise = |row: Model| {
        let own = chains.iter().filter(|(id, _)| *id == row.id).map(|(_, chain)| chain.clone()).collect();
        row.enterprise(own)
    };
    found.into_iter().map(enterprise).collect()
}

impl Filter {
    /// The condition on `enterprise`, called `e`, and its values.
    fn condition(&self, scope: &Scope) -> (String, Vec<sea_orm::Value>) {
        let part = slug(&self.name);
        let name = if part.is_empty() { String::new() } else { format!("%{part}%") };
        let text = |code: Option<&str>| sea_orm::Value::from(code.unwrap_or_default());
        let values = vec![
            name.into(),
            text(self.municipality.as_ref().map(MunicipalityCode::as_str)),
            text(self.chain.as_deref()),
            text(self.kind.map(Kind::code)),
            text(self.phase.map(Phase::code)),
            text(self.state.map(State::code)),
        ];
        let condition = format!(
            "{} AND ($1 = '' OR e.plain_name LIKE $1) AND ($2 = '' OR e.municipality = $2) \
             AND ($3 = '' OR EXISTS (SELECT 1 FROM enterprise_chain AS k WHERE k.enterprise_id = e.id AND k.chain = $3)) \
             AND ($4 = '' OR e.kind = $4) AND ($5 = '' OR e.phase = $5) AND ($6 = '' OR e.state = $6)",
            reaches_enterprise(scope)
        );
        (condition, values)
    }
}

#[derive(FromQueryResult)]
struct Counted {
    count: i64,
}

#[derive(FromQueryResult)]
struct Placed {
    municipality: String,
    count: i64,
}

#[derive(FromQueryResult)]
struct Short {
    id: i32,
    name: String,
    municipality: String,
    kind: String,
    nit: Option<String>,
}

impl Short {
    fn place(&self) -> Result<MunicipalityCode, Error> {
        let code = MunicipalityCode::parse(&self.municipality);
        code.ok_or_else(|| Error::unreadable("enterprise", "municipality", &self.municipality))
    }
}
