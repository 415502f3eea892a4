//! Sales within reach: one with its versions, some of them, and their sums.

use super::Filter;
use crate::scope::reaches_enterprise;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::country::Country;
use domain::entry::EntryId;
use domain::id::{BuyerId, EnterpriseId, ProductId};
use domain::page::{Page, PageRequest};
use domain::period::{Date, Month, Timestamp, date_of_day};
use domain::sale::history::{Change, History, Version};
use domain::sale::market_level::{Export, MarketLevel};
use domain::sale::sold::Sold;
use domain::sale::{Channel, Document, Sale};
use sea_orm::{ConnectionTrait, FromQueryResult};

/// A page of sales as they stand, the latest day first, each with its MSME. The key of a page counts those before it.
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    db: &Db,
    scope: &Scope,
    filter: &Filter,
    page: PageRequest,
) -> Result<Page<(EnterpriseId, Sale)>, Error> {
    let (condition, values) = filter.condition(scope);
    let (wanted, before) = (i64::from(page.size()), page.after().unwrap_or_default().max(0));
    let sql = format!(
        "SELECT s.enterprise_id, v.content FROM sale AS s JOIN enterprise AS e ON e.id = s.enterprise_id \
         JOIN sale_version AS v ON v.sale_id = s.id AND v.number = s.version WHERE {condition} \
         ORDER BY s.day DESC, s.id DESC LIMIT {} OFFSET {before}",
        wanted + 1
    );
    let mut found = rows::<Listed>(db.reader(), &sql, values).await?;
    let next = (found.len() as i64 > wanted).then_some(before + wanted);
    found.truncate(page.size() as usize);
    let sale = |row: Listed| Ok((EnterpriseId(row.enterprise_id), read(&row.content)?));
    Ok(Page { items: found.into_iter().map(sale).collect::<Result<_, Error>>()?, next })
}

/// Sales of an MSME from one day to another, as they stand, in the order in which they were recorded; at most 10,000.
///
/// # Errors
/// When the database does not answer.
pub async fn between(db: &Db, scope: &Scope, of: EnterpriseId, from: Date, to: Date) -> Result<Vec<Sale>, Error> {
    let filter = Filter { enterprise: Some(of), from: Some(from), to: Some(to), ..Filter::default() };
    let (condition, values) = filter.condition(scope);
    let sql = format!(
        "SELECT s.enterprise_id, v.content FROM sale AS s JOIN enterprise AS e ON e.id = s.enterprise_id \
         JOIN sale_version AS v ON v.sale_id = s.id AND v.number = s.version WHERE {condition} \
         ORDER BY s.id LIMIT 10000"
    );
    rows::<Listed>(db.reader(), &sql, values).await?.iter().map(|row| read(&row.content)).collect()
}

/// Sums of a month, product, level, country, buyer, channel, paper and kind of export; the day is the first of the month.
/// What has no weight is summed apart.
///
/// # Errors
/// When the database does not answer.
pub async fn sold(db: &Db, scope: &Scope, filter: &Filter) -> Result<Vec<Sold>, Error> {
    let (condition, values) = filter.condition(scope);
    let keys = "s.month, s.product_id, s.level, s.country, s.buyer_id, s.channel, s.document, s.export";
    let sql = format!(
        "SELECT {keys}, CAST(SUM(s.gtq) AS BIGINT) AS gtq, CAST(SUM(s.weight) AS BIGINT) AS weight \
         FROM sale AS s JOIN enterprise AS e ON e.id = s.enterprise_id WHERE {condition} \
         GROUP BY {keys}, (s.weight IS NULL) ORDER BY {keys}"
    );
    rows::<Sum>(db.reader(), &sql, values).await?.into_iter().map(Sold::try_from).collect()
}

/// A sale and all that became of it, with its MSME.
///
/// # Errors
/// [`Error::NotFound`] out of reach as well as where there is none.
pub async fn history(db: &Db, scope: &Scope, entry: EntryId) -> Result<(EnterpriseId, History), Error> {
    let (_, enterprise, history) = versions(db.reader(), scope, entry).await?;
    Ok((enterprise, history))
}

/// The same on any connection, with the number of its row.
pub(super) async fn versions(
    on: &impl ConnectionTrait,
    scope: &Scope,
    entry: EntryId,
) -> Result<(i32, EnterpriseId, History), Error> {
    let sql = format!(
        "SELECT s.id, s.enterprise_id, v.number, v.at, v.change, v.content FROM sale AS s \
         JOIN enterprise AS e ON e.id = s.enterprise_id JOIN sale_version AS v ON v.sale_id = s.id \
         WHERE s.entry = $1 AND {} ORDER BY v.number",
        reaches_enterprise(scope)
    );
    let found = rows::<Kept>(on, &sql, [entry.to_string().into()]).await?;
    let (id, enterprise) = found.first().map(|row| (row.id, EnterpriseId(row.enterprise_id))).ok_or(Error::NotFound)?;
    let kept = found.into_iter().map(Version::try_from).collect::<Result<_, _>>()?;
    let history = History::from_versions(kept).ok_or_else(|| Error::unreadable("sale_version", "number", ""))?;
    Ok((id, enterprise, history))
}

fn read(content: &str) -> Result<Sale, Error> {
    serde_json::from_str(content).map_err(|_| Error::unreadable("sale_version", "content", content))
}

#[derive(FromQueryResult)]
struct Listed {
    enterprise_id: i32,
    content: String,
}

#[derive(FromQueryResult)]
struct Kept {
    id: i32,
    enterprise_id: i32,
    number: i32,
    at: i64,
    change: String,
    content: String,
}

impl TryFrom<Kept> for Version {
    type Error = Error;

    fn try_from(row: Kept) -> Result<Self, Error> {
        let unreadable = |column, value: String| Error::unreadable("sale_version", column, value);
        let change: Change = serde_json::from_str(&row.change).map_err(|_| unreadable("change", row.change))?;
        let at = Timestamp::from_millisecond(row.at).map_err(|_| unreadable("at", row.at.to_string()))?;
        Ok(Self { number: u32::try_from(row.number).unwrap_or(0), at, change, sale: read(&row.content)? })
    }
}

#[derive(FromQueryResult)]
pub(super) struct Sum {
    month: i32,
    product_id: i32,
    level: String,
    country: String,
    buyer_id: Option<i32>,
    channel: Option<String>,
    document: String,
    export: String,
    gtq: i64,
    weight: Option<i64>,
}

impl Sum {
    /// The same on a day of its own.
    pub(super) fn on(self, day: i32) -> Result<Sold, Error> {
        let day: Option<Date> = date_of_day(day);
        let sold = Sold::try_from(self)?;
        Ok(Sold { day: day.unwrap_or(sold.day), ..sold })
    }
}

impl TryFrom<Sum> for Sold {
    type Error = Error;

    fn try_from(row: Sum) -> Result<Self, Error> {
        let unreadable = |column, value: &str| Error::unreadable("sale", column, value);
        let month = Month::from_index(row.month).ok_or_else(|| unreadable("month", &row.month.to_string()))?;
        Ok(Self {
            day: month.first_day(),
            product: ProductId(row.product_id),
            level: MarketLevel::parse(&row.level).ok_or_else(|| unreadable("level", &row.level))?,
            country: Country::parse(&row.country).ok_or_else(|| unreadable("country", &row.country))?,
            buyer: row.buyer_id.map(BuyerId),
            channel: row.channel.as_deref().and_then(Channel::parse),
            document: Document::parse(&row.document).ok_or_else(|| unreadable("document", &row.document))?,
            export: Export::parse(&row.export).ok_or_else(|| unreadable("export", &row.export))?,
            gtq: row.gtq,
            weight: row.weight,
        })
    }
}
