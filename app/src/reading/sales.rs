//! What the pages of sales gather: whose sales, what can be chosen, and whether a price is far from the market's.

use super::reports::by_kilogram;
use crate::error::AppError;
use domain::access::{Reach, Scope};
use domain::id::EnterpriseId;
use domain::page::PageRequest;
use domain::period::Date;
use domain::price::usual::Usual;
use domain::sale::DayRate;
use domain::sale::Sale;
use domain::sale::buyer::{Buyer, price_type};
use domain::sale::product::Product;
use domain::unit::{Factor, Unit};
use store::Db;

/// Everything that a form of a sale is read against.
#[derive(Debug, Clone)]
pub struct Offered {
    pub products: Vec<Product>,
    pub buyers: Vec<Buyer>,
    pub units: Vec<Unit>,
    pub factors: Vec<Factor>,
    pub rates: Vec<DayRate>,
    pub last: Option<Sale>,
}

/// The MSME that is meant: the one named in the address, else the account's own.
#[must_use]
pub fn meant(scope: &Scope, named: &str) -> Option<EnterpriseId> {
    let own = match scope {
        Scope::Within { reach: Reach::Enterprise(own) | Reach::Association(own), .. } => Some(*own),
        Scope::Within { reach: Reach::Municipalities(_) | Reach::Project | Reach::Nothing, .. } | Scope::Public => None,
    };
    named.parse().ok().map(EnterpriseId).or(own)
}

/// What one MSME sells, to whom, and in what.
///
/// # Errors
/// [`AppError::NotFound`] for an MSME out of reach.
pub async fn offered(db: &Db, scope: &Scope, enterprise: EnterpriseId) -> Result<Offered, AppError> {
    let rates = store::rates::of_months(db, scope, scope.dataset(), domain::money::Currency::USD).await?;
    let day_rate = |rate: domain::price::listing::ExchangeRate| DayRate {
        currency: rate.currency,
        // The month's rate stands for each of its days up to the week after it.
        on: rate.month.last_day(),
        gtq: rate.gtq,
        source: rate.source,
    };
    store::enterprises::get(db, scope, enterprise).await?;
    Ok(Offered {
        products: store::sales::products(db, scope, enterprise).await?,
        buyers: store::sales::buyers(db, scope, enterprise).await?,
        units: store::catalogue::units(db, scope).await?,
        factors: store::catalogue::factors(db, scope).await?,
        rates: rates.into_iter().map(day_rate).collect(),
        last: last(db, scope, enterprise).await?,
    })
}

/// The latest sale of an MSME: what the next one starts from.
async fn last(db: &Db, scope: &Scope, enterprise: EnterpriseId) -> Result<Option<Sale>, AppError> {
    let filter = store::sales::Filter { enterprise: Some(enterprise), ..Default::default() };
    let page = store::sales::list(db, scope, &filter, PageRequest::new(None, Some(1))).await?;
    Ok(page.items.into_iter().next().map(|(_, sale)| sale))
}

/// What is usual for the product of a sale at its level of trade, in quetzales for a kilogram; `None` where no market
/// quotes the very same product.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn usual(
    db: &Db,
    scope: &Scope,
    offered: &Offered,
    sale: &Sale,
    today: Date,
) -> Result<Option<Usual>, AppError> {
    let product = offered.products.iter().find(|product| product.id == sale.product);
    let Some(commodity) = product.and_then(|product| product.commodity) else { return Ok(None) };
    let buyer = sale.buyer.and_then(|id| offered.buyers.iter().find(|buyer| buyer.id == id));
    let level = price_type(buyer.map(|buyer| buyer.facts.kind), sale.level);
    let series = store::prices::of_commodity(db, scope, scope.dataset(), commodity).await?;
    let of_level = series.iter().filter(|one| one.series.price_type == level);
    let prices: Vec<f64> = of_level.flat_map(|one| by_kilogram(one, today)).collect();
    Ok(Usual::of(&prices))
}
