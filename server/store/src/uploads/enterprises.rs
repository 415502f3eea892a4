//! MSMEs of a file, entered all or none.

use super::{Applying, end, mark, remember};
use crate::enterprises::insert;
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::enterprise::registration::Registration;
use domain::upload::Counts;

/// Enters the MSMEs of a file, each with the keyed hash of a CUI in the place of a NIT where there was one. There are at most
/// two thousand: each is written as a single one would be.
///
/// # Errors
/// [`Error::NotFound`] when one is in a municipality out of reach, [`Error::Changed`] when the file was applied meanwhile.
pub async fn apply_enterprises(
    db: &Db,
    scope: &Scope,
    applying: Applying,
    registrations: &[(Registration, Option<String>)],
    counts: &Counts,
) -> Result<Received<()>, Error> {
    let once = match begin(db, scope, applying.entry, applying.at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let outcome = enter(&once, scope, applying, registrations, counts).await;
    end(once, outcome, &applying.upload.to_string()).await.map(Received::First)
}

async fn enter(
    once: &Once,
    scope: &Scope,
    applying: Applying,
    registrations: &[(Registration, Option<String>)],
    counts: &Counts,
) -> Result<(), Error> {
    mark(once, scope, applying.upload, counts, None).await?;
    for (registration, cui_hash) in registrations {
        let id = insert(once, scope, registration, cui_hash.clone()).await?;
        remember(once, applying.upload, id.0).await?;
    }
    Ok(())
}
