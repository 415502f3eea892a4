//! What an MSME sells and who buys from it.

use crate::audit::{self, Trace};
use crate::enterprises::within;
use crate::scope::reaches_enterprise;
use crate::sql::{integers, rows};
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::audit::{Deed, Subject};
use domain::country::Country;
use domain::entry::EntryId;
use domain::id::{BuyerId, CommodityId, EnterpriseId, ProductId};
use domain::names::Names;
use domain::period::Timestamp;
use domain::place::MunicipalityCode;
use domain::sale::buyer::{Buyer, BuyerFacts, BuyerType};
use domain::sale::product::{Product, Stage};
use sea_orm::FromQueryResult;

/// Products of an MSME within reach, in the order in which they were added; at most 200.
///
/// # Errors
/// When the database does not answer.
pub async fn products(db: &Db, scope: &Scope, of: EnterpriseId) -> Result<Vec<Product>, Error> {
    let sql = format!(
        "SELECT p.* FROM product AS p JOIN enterprise AS e ON e.id = p.enterprise_id \
         WHERE e.id = $1 AND {} ORDER BY p.id LIMIT 200",
        reaches_enterprise(scope)
    );
    rows::<ProductRow>(db.reader(), &sql, [of.0.into()]).await?.into_iter().map(Product::try_from).collect()
}

/// Buyers of an MSME within reach, by name; at most 500.
///
/// # Errors
/// When the database does not answer.
pub async fn buyers(db: &Db, scope: &Scope, of: EnterpriseId) -> Result<Vec<Buyer>, Error> {
    let sql = format!(
        "SELECT b.* FROM buyer AS b JOIN enterprise AS e ON e.id = b.enterprise_id \
         WHERE e.id = $1 AND {} ORDER BY b.name, b.id LIMIT 500",
        reaches_enterprise(scope)
    );
    rows::<BuyerRow>(db.reader(), &sql, [of.0.into()]).await?.into_iter().map(Buyer::try_from).collect()
}

/// These products, of any MSME within reach, by their number.
///
/// # Errors
/// When the database does not answer.
pub async fn products_of(db: &Db, scope: &Scope, ids: &[ProductId]) -> Result<Vec<Product>, Error> {
    let numbers: Vec<i32> = ids.iter().map(|id| id.0).collect();
    let sql = format!(
        "SELECT p.* FROM product AS p JOIN enterprise AS e ON e.id = p.enterprise_id \
         WHERE p.id IN ({}) AND {} ORDER BY p.id",
        integers(&numbers),
        reaches_enterprise(scope)
    );
    rows::<ProductRow>(db.reader(), &sql, []).await?.into_iter().map(Product::try_from).collect()
}

/// These buyers, of any MSME within reach, by their number.
///
/// # Errors
/// When the database does not answer.
pub async fn buyers_of(db: &Db, scope: &Scope, ids: &[BuyerId]) -> Result<Vec<Buyer>, Error> {
    let numbers: Vec<i32> = ids.iter().map(|id| id.0).collect();
    let sql = format!(
        "SELECT b.* FROM buyer AS b JOIN enterprise AS e ON e.id = b.enterprise_id \
         WHERE b.id IN ({}) AND {} ORDER BY b.id",
        integers(&numbers),
        reaches_enterprise(scope)
    );
    rows::<BuyerRow>(db.reader(), &sql, []).await?.into_iter().map(Buyer::try_from).collect()
}

/// Adds a product to those of an MSME; the number that it comes with does not count.
///
/// # Errors
/// [`Error::NotFound`] out of reach.
pub async fn add_product(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    of: EnterpriseId,
    product: &Product,
    at: Timestamp,
) -> Result<Received<ProductId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if within(&once.tx, scope, of).await?.is_none() {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let id = insert_product(&once, scope, of, product).await?;
    once.finish(&id.to_string()).await?;
    Ok(Received::First(id))
}

/// Writes a product of an MSME with its trail in an open submission.
pub(crate) async fn insert_product(
    once: &Once,
    scope: &Scope,
    of: EnterpriseId,
    product: &Product,
) -> Result<ProductId, Error> {
    let sql = "INSERT INTO product (enterprise_id, es, en, presentation_es, presentation_en, chain, stage, commodity_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id";
    let presentation = product.presentation.as_ref();
    let values = [
        of.0.into(),
        product.names.es.clone().into(),
        product.names.en.clone().into(),
        presentation.map(|names| names.es.clone()).into(),
        presentation.map(|names| names.en.clone()).into(),
        product.chain.clone().into(),
        product.stage.code().into(),
        product.commodity.map(|commodity| commodity.0).into(),
    ];
    let id = rows::<Made>(&once.tx, sql, values).await?.first().ok_or(Error::NotFound)?.id;
    let after = serde_json::to_string(&Product { id: ProductId(id), ..product.clone() }).unwrap_or_default();
    let trace = Trace {
        deed: Deed::Changed,
        subject: Subject::Enterprise,
        id: of.to_string(),
        before: None,
        after: Some(&after),
    };
    audit::write(&once.tx, scope, once.at(), trace).await?;
    Ok(ProductId(id))
}

/// Adds a buyer to those of an MSME.
///
/// # Errors
/// [`Error::NotFound`] out of reach.
pub async fn add_buyer(
    db: &Db,
    scope: &Scope,
    entry: EntryId,
    of: EnterpriseId,
    facts: &BuyerFacts,
    at: Timestamp,
) -> Result<Received<BuyerId>, Error> {
    let once = match begin(db, scope, entry, at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    if within(&once.tx, scope, of).await?.is_none() {
        once.forget().await?;
        return Err(Error::NotFound);
    }
    let id = insert_buyer(&once, scope, of, facts).await?;
    once.finish(&id.to_string()).await?;
    Ok(Received::First(id))
}

/// Writes a buyer of an MSME with its trail in an open submission.
pub(crate) async fn insert_buyer(
    once: &Once,
    scope: &Scope,
    of: EnterpriseId,
    facts: &BuyerFacts,
) -> Result<BuyerId, Error> {
    let sql =
        "INSERT INTO buyer (enterprise_id, name, kind, country, municipality) VALUES ($1, $2, $3, $4, $5) RETURNING id";
    let values = [
        of.0.into(),
        facts.name.clone().into(),
        facts.kind.code().into(),
        facts.country.code().into(),
        facts.municipality.as_ref().map(|code| code.as_str().to_owned()).into(),
    ];
    let id = rows::<Made>(&once.tx, sql, values).await?.first().ok_or(Error::NotFound)?.id;
    let after = serde_json::to_string(facts).unwrap_or_default();
    let trace =
        Trace { deed: Deed::Created, subject: Subject::Buyer, id: id.to_string(), before: None, after: Some(&after) };
    audit::write(&once.tx, scope, once.at(), trace).await?;
    Ok(BuyerId(id))
}

#[derive(FromQueryResult)]
struct Made {
    id: i32,
}

#[derive(FromQueryResult)]
struct ProductRow {
    id: i32,
    es: String,
    en: String,
    presentation_es: Option<String>,
    presentation_en: Option<String>,
    chain: Option<String>,
    stage: String,
    commodity_id: Option<i32>,
}

impl TryFrom<ProductRow> for Product {
    type Error = Error;

    fn try_from(row: ProductRow) -> Result<Self, Error> {
        let presentation = row.presentation_es.zip(row.presentation_en).map(|(es, en)| Names { es, en });
        Ok(Self {
            id: ProductId(row.id),
            names: Names { es: row.es, en: row.en },
            presentation,
            chain: row.chain,
            stage: Stage::parse(&row.stage).ok_or_else(|| Error::unreadable("product", "stage", &row.stage))?,
            commodity: row.commodity_id.map(CommodityId),
        })
    }
}

#[derive(FromQueryResult)]
struct BuyerRow {
    id: i32,
    name: String,
    kind: String,
    country: String,
    municipality: Option<String>,
}

impl TryFrom<BuyerRow> for Buyer {
    type Error = Error;

    fn try_from(row: BuyerRow) -> Result<Self, Error> {
        let facts = BuyerFacts {
            kind: BuyerType::parse(&row.kind).ok_or_else(|| Error::unreadable("buyer", "kind", &row.kind))?,
            country: Country::parse(&row.country).ok_or_else(|| Error::unreadable("buyer", "country", &row.country))?,
            municipality: row.municipality.as_deref().and_then(MunicipalityCode::parse),
            name: row.name,
        };
        Ok(Self { id: BuyerId(row.id), facts })
    }
}
