//! What is known to be paid, or saved, for a kilogram of the leftovers of an MSME.

use super::listings::read;
use crate::scope::reaches_enterprise;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::circular::destination::Destination;
use domain::circular::exchange::Side;
use domain::circular::next_use::{KnownPrice, PriceGiven};
use domain::id::EnterpriseId;
use domain::money::Price;
use domain::period::{Date, day_number};
use sea_orm::FromQueryResult;

/// Fewer MSMEs than these are no mean: theirs could be read out of it.
const FEWEST: i64 = 5;

/// For the materials that an MSME within reach ever had left over: what is asked for near and far, its own mean, and that of
/// five others or more.
///
/// # Errors
/// When the database does not answer.
pub async fn known_prices(db: &Db, scope: &Scope, of: EnterpriseId, today: Date) -> Result<Vec<KnownPrice>, Error> {
    let reach = reaches_enterprise(scope);
    let world = if scope.is_demonstration() { "TRUE" } else { "FALSE" };
    let materials = format!(
        "(SELECT f.material FROM circular_flow AS f JOIN circular_record AS c ON c.id = f.record_id \
         JOIN enterprise AS e ON e.id = c.enterprise_id WHERE c.enterprise_id = $1 AND {reach})"
    );
    let worth = "g.kg > 0 AND g.gtq > 0 AND g.money IN ('recibido', 'compra_evitada')";
    let sql = format!(
        "SELECT g.material, g.destination, c.enterprise_id = $1 AS own, CAST(SUM(g.kg) AS BIGINT) AS kg, \
         CAST(SUM(g.gtq) AS BIGINT) AS gtq, COUNT(DISTINCT c.enterprise_id) AS enterprises FROM circular_flow AS g \
         JOIN circular_record AS c ON c.id = g.record_id JOIN enterprise AS o ON o.id = c.enterprise_id \
         WHERE o.demo = {world} AND {worth} AND g.material IN {materials} \
         GROUP BY g.material, g.destination, c.enterprise_id = $1 ORDER BY g.material, g.destination LIMIT 1000"
    );
    let means = rows::<Mean>(db.reader(), &sql, [of.0.into()]).await?;
    let asked = format!(
        "SELECT l.content FROM leftover_listing AS l JOIN enterprise AS o ON o.id = l.enterprise_id WHERE o.demo = {world} \
         AND l.enterprise_id <> $1 AND l.side = '{}' AND l.closed_at IS NULL AND l.until_day >= $2 \
         AND l.code IN {materials} ORDER BY l.id LIMIT 500",
        Side::Need.code()
    );
    let asked = rows::<Asked>(db.reader(), &asked, [of.0.into(), day_number(today).into()]).await?;
    let mut found = means.into_iter().filter_map(Mean::price).collect::<Vec<_>>();
    for row in asked {
        let listing = read(&row.content)?;
        let (material, destination, given) = (listing.code(), Destination::Sale, PriceGiven::Asked);
        found.extend(listing.each.map(|each| KnownPrice { material, destination, each, given }));
    }
    Ok(found)
}

#[derive(FromQueryResult)]
struct Mean {
    material: String,
    destination: String,
    own: bool,
    kg: i64,
    gtq: i64,
    enterprises: i64,
}

impl Mean {
    fn price(self) -> Option<KnownPrice> {
        let each = Price::from_f64(self.gtq as f64 / self.kg as f64)?;
        let given = if self.own { PriceGiven::OwnRecord } else { PriceGiven::Others };
        let enough = self.own || self.enterprises >= FEWEST;
        let destination = Destination::parse(&self.destination)?;
        enough.then_some(KnownPrice { material: self.material, destination, each, given })
    }
}

#[derive(FromQueryResult)]
struct Asked {
    content: String,
}
