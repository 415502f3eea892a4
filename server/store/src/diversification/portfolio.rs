//! What many MSMEs sold in a window, summed by the database.

use crate::scope::reaches_enterprise;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::diversification::class::Class;
use domain::diversification::portfolio::{Member, Sum};
use domain::diversification::window::Window;
use domain::id::{BuyerId, CommodityId, EnterpriseId, ProductId};
use domain::names::Names;
use domain::place::MunicipalityCode;
use domain::sale::product::{Product, Stage};
use sea_orm::FromQueryResult;
use std::collections::HashMap;

/// Which MSMEs within reach; `None` is all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scoped {
    pub municipality: Option<MunicipalityCode>,
    /// Code of a chain.
    pub chain: Option<String>,
    /// Members of an association of now.
    pub association: Option<EnterpriseId>,
}

/// Longest list of MSMEs.
const MOST: i64 = 2_000;

impl Scoped {
    /// The MSMEs within reach that are active, as a condition on `enterprise`, called `e`. It holds no words from outside:
    /// codes of four digits and numbers; the chain is the value `$1`.
    pub(crate) fn condition(&self, scope: &Scope) -> String {
        let place = self.municipality.as_ref();
        let place = place.map_or_else(String::new, |code| format!("e.municipality = '{}' AND ", code.as_str()));
        let member = self.association.map_or_else(String::new, |id| {
            format!(
                "EXISTS (SELECT 1 FROM membership AS w WHERE w.association_id = {id} AND w.member_id = e.id \
                 AND w.until_day IS NULL) AND "
            )
        });
        format!(
            "{place}{member}($1 = '' OR EXISTS (SELECT 1 FROM enterprise_chain AS k WHERE k.enterprise_id = e.id \
             AND k.chain = $1)) AND e.state = 'activa' AND {}",
            reaches_enterprise(scope)
        )
    }

    pub(crate) fn chain_value(&self) -> sea_orm::Value {
        self.chain.as_deref().unwrap_or_default().into()
    }
}

/// Active MSMEs by name, each with its chains and what it sold in the window of each product to each buyer. One that
/// recorded no sale has no sums.
///
/// # Errors
/// When the database does not answer.
pub async fn portfolio(db: &Db, scope: &Scope, which: &Scoped, window: Window) -> Result<Vec<Member>, Error> {
    let condition = which.condition(scope);
    let members = members(db, which, &condition).await?;
    let sql = format!(
        "SELECT t.enterprise_id, t.buyer_id, t.gtq, p.id AS product_id, p.es, p.en, p.presentation_es, p.presentation_en, \
         p.chain, p.stage, p.commodity_id FROM (SELECT s.enterprise_id, s.product_id, s.buyer_id, \
         CAST(SUM(s.gtq) AS BIGINT) AS gtq FROM sale AS s JOIN enterprise AS e ON e.id = s.enterprise_id \
         WHERE s.month >= $2 AND s.month <= $3 AND NOT s.cancelled AND {condition} \
         GROUP BY s.enterprise_id, s.product_id, s.buyer_id) AS t JOIN product AS p ON p.id = t.product_id \
         ORDER BY t.enterprise_id, p.id, t.buyer_id"
    );
    let values = [which.chain_value(), window.start().index().into(), window.end.index().into()];
    let mut sums: HashMap<i32, Vec<Sum>> = HashMap::new();
    for row in rows::<SumRow>(db.reader(), &sql, values).await? {
        sums.entry(row.enterprise_id).or_default().push(row.sum()?);
    }
    let member = |known: Known| Member {
        sums: sums.remove(&known.id.0).unwrap_or_default(),
        enterprise: known.id,
        name: known.name,
        municipality: known.municipality,
        chains: known.chains,
    };
    Ok(members.into_iter().map(member).collect())
}

/// An MSME of a portfolio.
pub(crate) struct Known {
    pub(crate) id: EnterpriseId,
    pub(crate) name: String,
    pub(crate) municipality: MunicipalityCode,
    pub(crate) chains: Vec<String>,
    /// Milliseconds since 1970.
    pub(crate) created_at: i64,
}

/// Those of a condition, by name, with their chains.
pub(crate) async fn members(db: &Db, which: &Scoped, condition: &str) -> Result<Vec<Known>, Error> {
    let sql = format!(
        "SELECT e.id, e.name, e.municipality, e.created_at, k.chain FROM (SELECT * FROM enterprise AS e \
         WHERE {condition} ORDER BY e.plain_name, e.id LIMIT {MOST}) AS e \
         LEFT JOIN enterprise_chain AS k ON k.enterprise_id = e.id ORDER BY e.plain_name, e.id, k.chain"
    );
    let mut found: Vec<Known> = Vec::new();
    for row in rows::<MemberRow>(db.reader(), &sql, [which.chain_value()]).await? {
        if found.last().is_none_or(|last| last.id.0 != row.id) {
            let place = MunicipalityCode::parse(&row.municipality);
            let municipality =
                place.ok_or_else(|| Error::unreadable("enterprise", "municipality", &row.municipality))?;
            let (id, name) = (EnterpriseId(row.id), row.name);
            found.push(Known { id, name, municipality, chains: Vec::new(), created_at: row.created_at });
        }
        // One chain may be there with several links.
        if let (Some(last), Some(chain)) = (found.last_mut(), row.chain)
            && last.chains.last() != Some(&chain)
        {
            last.chains.push(chain);
        }
    }
    Ok(found)
}

#[derive(FromQueryResult)]
struct MemberRow {
    id: i32,
    name: String,
    municipality: String,
    created_at: i64,
    chain: Option<String>,
}

#[derive(FromQueryResult)]
struct SumRow {
    enterprise_id: i32,
    buyer_id: Option<i32>,
    gtq: i64,
    product_id: i32,
    es: String,
    en: String,
    presentation_es: Option<String>,
    presentation_en: Option<String>,
    chain: Option<String>,
    stage: String,
    commodity_id: Option<i32>,
}

impl SumRow {
    fn sum(self) -> Result<Sum, Error> {
        let stage = Stage::parse(&self.stage).ok_or_else(|| Error::unreadable("product", "stage", &self.stage))?;
        let presentation = self.presentation_es.zip(self.presentation_en).map(|(es, en)| Names { es, en });
        let product = Product {
            id: ProductId(self.product_id),
            names: Names { es: self.es, en: self.en },
            presentation,
            chain: self.chain,
            stage,
            commodity: self.commodity_id.map(CommodityId),
        };
        Ok(Sum { class: Class::of(&product), stage, buyer: self.buyer_id.map(BuyerId), gtq: self.gtq })
    }
}
