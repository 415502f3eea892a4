//! What the MSMEs within reach could offer for a request.

use crate::scope::reaches_enterprise;
use crate::sql::{integers, rows};
use crate::{Db, Error};
use domain::access::Scope;
use domain::enterprise::state::State;
use domain::id::EnterpriseId;
use domain::opportunity::answer::Abilities;
use domain::opportunity::matching::{Held, Offer};
use domain::opportunity::scheme::Scheme;
use domain::opportunity::{Opportunity, Requirement, Wanted};
use domain::period::{Date, Span, date_of_day, day_number};
use domain::place::MunicipalityCode;
use sea_orm::FromQueryResult;

/// An MSME that could deliver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub name: String,
    pub municipality: MunicipalityCode,
    pub offer: Offer,
}

/// Active MSMEs within reach that sell what is asked for, or work in its chain, by name; what they sold is that of the
/// twelve months up to today. At most 500.
///
/// # Errors
/// When the database does not answer.
pub async fn offers(db: &Db, scope: &Scope, asked: &Opportunity, today: Date) -> Result<Vec<Candidate>, Error> {
    let (sells, commodity, chain) = match &asked.wanted {
        Wanted::Commodity(id) => ("p.commodity_id = $2", id.0, ""),
        Wanted::Chain(code) => ("p.chain = $1 AND $2 = $2", 0, code.as_str()),
    };
    let year = "FROM sale AS s JOIN product AS p ON p.id = s.product_id \
         WHERE s.enterprise_id = e.id AND NOT s.cancelled AND s.day > $3 AND s.day <= $4";
    let sql = format!(
        "SELECT e.id, e.name, e.municipality, e.invoices, \
         (SELECT CAST(SUM(s.weight) AS BIGINT) {year} AND {sells}) AS sold, \
         (SELECT COUNT(*) {year} AND {sells} AND s.weight IS NULL) AS unweighed \
         FROM enterprise AS e WHERE e.state = '{active}' AND {reach} AND \
         (EXISTS (SELECT 1 FROM product AS p WHERE p.enterprise_id = e.id AND {sells}) OR \
         EXISTS (SELECT 1 FROM enterprise_chain AS k WHERE k.enterprise_id = e.id AND k.chain = \
         COALESCE((SELECT chain FROM commodity WHERE id = $2), $1))) ORDER BY e.plain_name, e.id LIMIT 500",
        active = State::Active.code(),
        reach = reaches_enterprise(scope)
    );
    let from = today.saturating_sub(Span::new().years(1));
    let values = [chain.into(), commodity.into(), day_number(from).into(), day_number(today).into()];
    let found = rows::<Row>(db.reader(), &sql, values).await?;
    let ids: Vec<EnterpriseId> = found.iter().map(|row| EnterpriseId(row.id)).collect();
    let known = abilities(db, scope, &ids).await?;
    found.into_iter().map(|row| row.candidate(&known)).collect()
}

/// What MSMEs within reach said that they can.
///
/// # Errors
/// When the database does not answer.
pub async fn abilities(db: &Db, scope: &Scope, of: &[EnterpriseId]) -> Result<Vec<(EnterpriseId, Abilities)>, Error> {
    let ids: Vec<i32> = of.iter().map(|id| id.0).collect();
    let sql = format!(
        "SELECT b.enterprise_id, b.kind, b.code, b.held, b.until_day FROM ability AS b \
         JOIN enterprise AS e ON e.id = b.enterprise_id WHERE e.id IN ({}) AND {} ORDER BY b.enterprise_id, b.kind, b.code",
        integers(&ids),
        reaches_enterprise(scope)
    );
    let mut known: Vec<(EnterpriseId, Abilities)> = Vec::new();
    for row in rows::<Said>(db.reader(), &sql, []).await? {
        let id = EnterpriseId(row.enterprise_id);
        if known.last().is_none_or(|(last, _)| *last != id) {
            known.push((id, Abilities::default()));
        }
        if let Some((_, abilities)) = known.last_mut() {
            row.add_to(abilities)?;
        }
    }
    Ok(known)
}

#[derive(FromQueryResult)]
struct Row {
    id: i32,
    name: String,
    municipality: String,
    invoices: Option<bool>,
    sold: Option<i64>,
    unweighed: i64,
}

impl Row {
    fn candidate(self, known: &[(EnterpriseId, Abilities)]) -> Result<Candidate, Error> {
        let id = EnterpriseId(self.id);
        let said = known.iter().find(|(of, _)| *of == id).map(|(_, said)| said.clone()).unwrap_or_default();
        let mut requirements = said.requirements;
        // The registry knows whether it gives invoices; what it said itself comes first.
        if let Some(invoices) = self.invoices
            && !requirements.iter().any(|(one, _)| *one == Requirement::ElectronicInvoice)
        {
            requirements.push((Requirement::ElectronicInvoice, invoices));
        }
        let sold = self.sold.filter(|_| self.unweighed == 0);
        let place = MunicipalityCode::parse(&self.municipality);
        Ok(Candidate {
            name: self.name,
            municipality: place.ok_or_else(|| Error::unreadable("enterprise", "municipality", self.municipality))?,
            offer: Offer { enterprise: id, sold, certificates: said.certificates, requirements },
        })
    }
}

#[derive(FromQueryResult)]
struct Said {
    enterprise_id: i32,
    kind: String,
    code: String,
    held: bool,
    until_day: Option<i32>,
}

impl Said {
    fn add_to(self, abilities: &mut Abilities) -> Result<(), Error> {
        let unreadable = || Error::unreadable("ability", "code", &self.code);
        if self.kind == "requirement" {
            let requirement = Requirement::parse(&self.code).ok_or_else(unreadable)?;
            abilities.requirements.push((requirement, self.held));
        } else {
            let scheme = Scheme::parse(&self.code).ok_or_else(unreadable)?;
            let until = self.until_day.and_then(date_of_day).filter(|_| self.held);
            abilities.certificates.push((scheme, until.map_or(Held::No, Held::Until)));
        }
        Ok(())
    }
}
