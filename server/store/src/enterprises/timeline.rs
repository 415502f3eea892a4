//! What was done with one MSME, out of the trail: entered, changed, asked, joined. Who only read is not part of it.

use crate::audit::Row;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Entry, Subject};
use domain::id::EnterpriseId;

/// The latest first, two hundred at most.
///
/// # Errors
/// [`Error::NotFound`] out of reach.
pub async fn timeline(db: &Db, scope: &Scope, id: EnterpriseId) -> Result<Vec<Entry>, Error> {
    super::get(db, scope, id).await?;
    let sql = "SELECT t.id, t.at, a.name AS who, t.deed, t.subject, t.subject_id, t.before, t.after \
         FROM audit AS t LEFT JOIN account AS a ON a.id = t.account_id \
         WHERE t.subject IN ($1, $2) AND t.subject_id = $3 AND t.deed <> $4 ORDER BY t.at DESC, t.id DESC LIMIT 200";
    let subjects = [Subject::Enterprise.code().into(), Subject::Consent.code().into()];
    let [enterprise, consent] = subjects;
    let values = [enterprise, consent, id.to_string().into(), Deed::Read.code().into()];
    rows::<Row>(db.reader(), sql, values).await?.into_iter().map(Entry::try_from).collect()
}
