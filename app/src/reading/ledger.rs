//! The ledger of sales and the form of the next one, for their pages.

use super::sales::{meant, offered};
use crate::api::sales::{Choice, Correcting, Ledger, OneSale, Selling, Shown, Step};
use crate::error::AppError;
use crate::form::Fields;
use domain::access::Scope;
use domain::entry::EntryId;
use domain::id::{BuyerId, EnterpriseId, ProductId};
use domain::names::Names;
use domain::page::{Page, PageRequest};
use domain::period::{Date, Span};
use domain::sale::Sale;
use domain::sale::form::SaleForm;
use domain::sale::history::Version;
use domain::sale::market_level::MarketLevel;
use domain::unit::Unit;
use store::Db;
use store::sales::Filter;

/// Sales on one page.
const PAGE: u32 = 50;
/// The units that are used every day, in front of all others.
const COMMON: [&str; 4] = ["quintal", "arroba", "libra", "kilogramo"];

/// The sales within reach, and this year so far beside the same days of last year.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn ledger(db: &Db, scope: &Scope, fields: &Fields, records: bool, today: Date) -> Result<Ledger, AppError> {
    let enterprise = meant(scope, fields.text("mipyme"));
    let page = PageRequest::new(fields.text("desde").parse().ok(), Some(PAGE));
    let filter = Filter { enterprise, ..Filter::default() };
    let found = store::sales::list(db, scope, &filter, page).await?;
    let (first, ago) = (today.first_of_year(), |day: Date| day.saturating_sub(Span::new().years(1)));
    let year = Filter { from: Some(first), to: Some(today), ..filter.clone() };
    let before = Filter { from: Some(ago(first)), to: Some(ago(today)), ..filter };
    let year = store::sales::sold(db, scope, &year).await?;
    let before = store::sales::sold(db, scope, &before).await?;
    let of_level = |level: &MarketLevel| {
        let lines = year.iter().filter(|line| line.level == *level);
        let gtq: i64 = lines.map(|line| line.gtq).sum();
        (gtq != 0).then_some((*level, gtq))
    };
    Ok(Ledger {
        enterprise,
        page: Page { items: shown(db, scope, found.items).await?, next: found.next },
        year: MarketLevel::ALL.iter().filter_map(of_level).collect(),
        before: before.iter().map(|line| line.gtq).sum(),
        today,
        records,
    })
}

/// Sales with the names that a list shows.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn shown(db: &Db, scope: &Scope, sales: Vec<(EnterpriseId, Sale)>) -> Result<Vec<Shown>, AppError> {
    let products: Vec<ProductId> = sales.iter().map(|(_, sale)| sale.product).collect();
    let buyers: Vec<BuyerId> = sales.iter().filter_map(|(_, sale)| sale.buyer).collect();
    let named = store::sales::named(db, scope, &products, &buyers).await?;
    let enterprises = store::enterprises::names(db, scope).await?;
    let units = store::catalogue::units(db, scope).await?;
    let shown = |(of, sale): (EnterpriseId, Sale)| Shown {
        enterprise: enterprises.iter().find(|one| one.id == of).map_or_else(String::new, |one| one.name.clone()),
        product: named.products.get(&sale.product).cloned().unwrap_or_else(|| Names::same("")),
        buyer: sale.buyer.and_then(|buyer| named.buyers.get(&buyer).cloned()),
        unit: units.iter().find(|unit| unit.id == sale.unit).map_or_else(|| Names::same(""), |unit| unit.names.clone()),
        sale,
    };
    Ok(sales.into_iter().map(shown).collect())
}

/// One sale with every version of it.
///
/// # Errors
/// [`AppError::NotFound`] out of reach.
pub async fn one(db: &Db, scope: &Scope, fields: &Fields, records: bool) -> Result<OneSale, AppError> {
    let entry = EntryId::parse(fields.text("venta")).ok_or(AppError::NotFound)?;
    let (enterprise, history) = store::sales::history(db, scope, entry).await?;
    let sales = history.versions().iter().map(|version| (enterprise, version.sale.clone())).collect();
    let shown = shown(db, scope, sales).await?;
    let step = |(version, shown): (&Version, Shown)| Step {
        number: version.number,
        at: version.at,
        change: version.change.clone(),
        shown,
    };
    let steps = history.versions().iter().zip(shown).map(step).collect();
    Ok(OneSale { enterprise, steps, records, demonstration: scope.is_demonstration() })
}

/// The form of a sale that is there.
///
/// # Errors
/// [`AppError::NotFound`] out of reach.
pub async fn correcting(db: &Db, scope: &Scope, fields: &Fields, today: Date) -> Result<Correcting, AppError> {
    let entry = EntryId::parse(fields.text("venta")).ok_or(AppError::NotFound)?;
    let (enterprise, history) = store::sales::history(db, scope, entry).await?;
    let version = history.versions().last().map_or(0, |version| version.number);
    let selling = of_one(db, scope, enterprise, today).await?;
    let current = history.current();
    let start = current.map_or_else(SaleForm::default, SaleForm::from);
    Ok(Correcting { entry, version, cancelled: current.is_none(), selling: Selling { start, ..selling } })
}

/// The form of the next sale: the last one's answers are offered.
///
/// # Errors
/// [`AppError::NotFound`] for an MSME out of reach.
pub async fn selling(db: &Db, scope: &Scope, fields: &Fields, today: Date) -> Result<Selling, AppError> {
    if let Some(enterprise) = meant(scope, fields.text("mipyme")) {
        return of_one(db, scope, enterprise, today).await;
    }
    let all = store::enterprises::names(db, scope).await?;
    let enterprises = all.iter().map(|one| choice(one.id.0, Names::same(&one.name))).collect();
    let (enterprise, start) = (None, SaleForm::default());
    let (products, buyers, units, market) = (vec![], vec![], vec![], vec![]);
    Ok(Selling { enterprise, enterprises, products, buyers, units, market, start, today })
}

/// What one MSME can sell, to whom and in what.
async fn of_one(db: &Db, scope: &Scope, enterprise: EnterpriseId, today: Date) -> Result<Selling, AppError> {
    let own = store::enterprises::get(db, scope, enterprise).await?;
    let mut offered = offered(db, scope, enterprise).await?;
    everyday_first(&mut offered.units);
    let usual = offered.units.first().map(|unit| unit.id.to_string()).unwrap_or_default();
    let first = SaleForm { unit: usual, ..SaleForm::default() };
    let market = store::prices::commodities(db, scope, scope.dataset()).await?;
    Ok(Selling {
        enterprise: Some(choice(enterprise.0, Names::same(&own.facts.name))),
        enterprises: Vec::new(),
        products: offered.products.iter().map(|one| choice(one.id.0, one.names.clone())).collect(),
        buyers: offered.buyers.iter().map(|one| choice(one.id.0, Names::same(&one.facts.name))).collect(),
        units: offered.units.iter().map(|unit| (unit.dimension, choice(unit.id.0, unit.names.clone()))).collect(),
        market: market.into_iter().map(|one| choice(one.commodity.id.0, one.commodity.names)).collect(),
        start: offered.last.as_ref().map_or(first, SaleForm::repeat),
        today,
    })
}

/// The units of every day in front, the others by name.
pub(super) fn everyday_first(units: &mut [Unit]) {
    let common = |unit: &Unit| COMMON.iter().position(|slug| *slug == unit.slug).unwrap_or(COMMON.len());
    units.sort_by(|a, b| common(a).cmp(&common(b)).then_with(|| a.names.es.cmp(&b.names.es)));
}

fn choice(id: i32, names: Names) -> Choice {
    Choice { id, names }
}
