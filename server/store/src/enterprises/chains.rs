//! The chains of MSMEs, in a table of their own so that one can be asked for.

use crate::Error;
use crate::sql::{execute, integers, rows};
use domain::enterprise::chain_link::{ChainLink, Link};
use sea_orm::{ConnectionTrait, FromQueryResult};

/// The chains of some MSMEs, each with the number of its MSME.
pub(super) async fn of(on: &impl ConnectionTrait, ids: &[i32]) -> Result<Vec<(i32, ChainLink)>, Error> {
    let sql = format!(
        "SELECT enterprise_id, chain, link FROM enterprise_chain WHERE enterprise_id IN ({}) \
         ORDER BY enterprise_id, chain, link",
        integers(ids)
    );
    let chain = |row: Row| {
        let link = Link::parse(&row.link).ok_or_else(|| Error::unreadable("enterprise_chain", "link", &row.link))?;
        Ok((row.enterprise_id, ChainLink { chain: row.chain, link }))
    };
    rows::<Row>(on, &sql, []).await?.into_iter().map(chain).collect()
}

/// Those of one MSME, in the place of what was there.
pub(super) async fn put(tx: &impl ConnectionTrait, id: i32, chains: &[ChainLink]) -> Result<(), Error> {
    execute(tx, "DELETE FROM enterprise_chain WHERE enterprise_id = $1", [id.into()]).await?;
    for chain in chains {
        let sql = "INSERT INTO enterprise_chain (enterprise_id, chain, link) VALUES ($1, $2, $3)";
        execute(tx, sql, [id.into(), chain.chain.clone().into(), chain.link.code().into()]).await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct Row {
    enterprise_id: i32,
    chain: String,
    link: String,
}
