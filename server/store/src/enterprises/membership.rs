//! Who belongs to which association, since when and until when.

use super::listing::{Named, within};
use crate::audit::{self, Trace};
use crate::scope::reaches_enterprise;
use crate::sql::{execute, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::enterprise::legal_form::Kind;
use domain::id::EnterpriseId;
use domain::period::{Date, Timestamp, day_number};
use domain::place::MunicipalityCode;
use sea_orm::FromQueryResult;

/// Members of an association on now, by name: those within reach.
///
/// # Errors
/// When the database does not answer.
pub async fn members(db: &Db, scope: &Scope, association: EnterpriseId) -> Result<Vec<Named>, Error> {
    let sql = format!(
        "SELECT e.id, e.name, e.municipality, e.kind FROM enterprise AS e \
         JOIN membership AS w ON w.member_id = e.id AND w.association_id = $1 AND w.until_day IS NULL \
         WHERE {} ORDER BY e.plain_name, e.id LIMIT 2000",
        reaches_enterprise(scope)
    );
    rows::<Row>(db.reader(), &sql, [association.0.into()]).await?.into_iter().map(Row::named).collect()
}

/// Associations that an MSME belongs to now, by name: those within reach.
///
/// # Errors
/// When the database does not answer.
pub async fn associations(db: &Db, scope: &Scope, member: EnterpriseId) -> Result<Vec<Named>, Error> {
    let sql = format!(
        "SELECT e.id, e.name, e.municipality, e.kind FROM enterprise AS e \
         JOIN membership AS w ON w.association_id = e.id AND w.member_id = $1 AND w.until_day IS NULL \
         WHERE {} ORDER BY e.plain_name, e.id LIMIT 200",
        reaches_enterprise(scope)
    );
    rows::<Row>(db.reader(), &sql, [member.0.into()]).await?.into_iter().map(Row::named).collect()
}

/// Makes one MSME a member of another. It is one already: nothing happens.
///
/// # Errors
/// [`Error::NotFound`] when one of the two is out of reach.
pub async fn join(
    db: &Db,
    scope: &Scope,
    (association, member): (EnterpriseId, EnterpriseId),
    from: Date,
    at: Timestamp,
) -> Result<(), Error> {
    let tx = db.begin().await?;
    if within(&tx, scope, association).await?.is_none() || within(&tx, scope, member).await?.is_none() {
        tx.rollback().await?;
        return Err(Error::NotFound);
    }
    let sql = "INSERT INTO membership (association_id, member_id, from_day) SELECT $1, $2, $3 WHERE NOT EXISTS \
         (SELECT 1 FROM membership WHERE association_id = $1 AND member_id = $2 AND until_day IS NULL) \
         ON CONFLICT DO NOTHING";
    if execute(&tx, sql, [association.0.into(), member.0.into(), day_number(from).into()]).await? > 0 {
        trace(&tx, scope, member, &format!(r#"{{"joined":{association}}}"#), at).await?;
    }
    Ok(tx.commit().await?)
}

/// Ends a membership.
///
/// # Errors
/// [`Error::NotFound`] when the association is out of reach.
pub async fn leave(
    db: &Db,
    scope: &Scope,
    (association, member): (EnterpriseId, EnterpriseId),
    until: Date,
    at: Timestamp,
) -> Result<(), Error> {
    let tx = db.begin().await?;
    if within(&tx, scope, association).await?.is_none() {
        tx.rollback().await?;
        return Err(Error::NotFound);
    }
    let sql = "UPDATE membership SET until_day = $3 \
         WHERE association_id = $1 AND member_id = $2 AND until_day IS NULL AND from_day <= $3";
    if execute(&tx, sql, [association.0.into(), member.0.into(), day_number(until).into()]).await? > 0 {
        trace(&tx, scope, member, &format!(r#"{{"left":{association}}}"#), at).await?;
    }
    Ok(tx.commit().await?)
}

async fn trace(
    tx: &sea_orm::DatabaseTransaction,
    scope: &Scope,
    member: EnterpriseId,
    after: &str,
    at: Timestamp,
) -> Result<(), Error> {
    let id = member.to_string();
    let trace = Trace { deed: Deed::Changed, subject: Subject::Enterprise, id, before: None, after: Some(after) };
    audit::write(tx, scope, at, trace).await
}

#[derive(FromQueryResult)]
struct Row {
    id: i32,
    name: String,
    municipality: String,
    kind: String,
}

impl Row {
    fn named(self) -> Result<Named, Error> {
        let place = MunicipalityCode::parse(&self.municipality);
        Ok(Named {
            id: EnterpriseId(self.id),
            name: self.name,
            municipality: place.ok_or_else(|| Error::unreadable("enterprise", "municipality", self.municipality))?,
            kind: Kind::parse(&self.kind).ok_or_else(|| Error::unreadable("enterprise", "kind", &self.kind))?,
        })
    }
}
