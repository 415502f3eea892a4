//! Flows one by one, for programs: in the order in which they came in, a page at a time.

use crate::scope::everyone_reads;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::page::{Page, PageRequest};
use domain::trade::code::TariffCode;
use sea_orm::FromQueryResult;

/// Which flows. `None` does not narrow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TradeFilter {
    pub dataset: Dataset,
    /// Codes that lie within it.
    pub code: Option<TariffCode>,
    pub partner: Option<String>,
    pub from: Option<i32>,
    pub to: Option<i32>,
}

/// One flow with its source.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct TradeItem {
    pub id: i32,
    pub source: String,
    pub licence: String,
    pub demo: bool,
    pub reporter: String,
    pub partner: String,
    /// `country`, `world`, `aggregate` or `unallocated`.
    pub partner_kind: String,
    pub flow: String,
    pub code: String,
    pub nomenclature: String,
    pub year: i32,
    /// Empty for the whole flow.
    pub breakdown: String,
    pub value_milli: i64,
    pub weight_grams: Option<i64>,
    pub weight_estimated: bool,
    pub provisional: bool,
}

/// Flows by their number. The key of a page is that number.
///
/// # Errors
/// When the database does not answer.
pub async fn listed(db: &Db, scope: &Scope, filter: &TradeFilter, page: PageRequest) -> Result<Page<TradeItem>, Error> {
    everyone_reads(scope);
    let wanted = page.size() as usize;
    let code = filter.code.as_ref().map_or("", TariffCode::as_str);
    let sql = format!(
        "SELECT f.id, s.slug AS source, s.licence, s.demo, f.reporter, f.partner, a.kind AS partner_kind, f.flow, f.code, \
         f.nomenclature, f.year, f.breakdown, f.value_milli, f.weight_grams, f.weight_estimated, f.provisional \
         FROM trade_flow AS f JOIN source AS s ON s.id = f.source_id JOIN trade_area AS a ON a.code = f.partner \
         WHERE s.demo = $1 AND f.id > $2 AND (f.partner = $3 OR $3 = '') \
         AND (f.code BETWEEN $4 AND $5 OR $4 = '') AND f.year BETWEEN $6 AND $7 ORDER BY f.id LIMIT {}",
        wanted + 1
    );
    let values = [
        filter.dataset.is_demonstration().into(),
        i32::try_from(page.after().unwrap_or(0)).unwrap_or(i32::MAX).into(),
        filter.partner.clone().unwrap_or_default().into(),
        code.into(),
        format!("{code}9999999999").into(),
        filter.from.unwrap_or(0).into(),
        filter.to.unwrap_or(9_999).into(),
    ];
    let mut items = rows::<TradeItem>(db.reader(), &sql, values).await?;
    let more = items.len() > wanted;
    items.truncate(wanted);
    let next = items.last().filter(|_| more).map(|item| item.id.into());
    Ok(Page { items, next })
}
