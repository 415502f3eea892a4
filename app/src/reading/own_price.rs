//! [server build] "¿A cómo vendí yo?": sales of one product of one MSME beside the markets that quote the very same one.

use super::libra;
use super::sales::meant;
use crate::error::AppError;
use domain::access::Scope;
use domain::id::{EnterpriseId, ProductId};
use domain::page::PageRequest;
use domain::period::{Date, Month};
use domain::price::PriceType;
use domain::price::assumed::Assumptions;
use domain::price::conversion::{Rates, Target};
use domain::price::listing::SeriesMonths;
use domain::price::net::{Amount, Costs, Given};
use domain::sale::buyer::{Buyer, price_type};
use domain::sale::comparison::{Comparison, Market, MarketMonth, OwnSale, compare};
use domain::sale::own_price::{OwnPrice, OwnPriceQuery};
use domain::sale::product::Product;
use domain::sale::{Direction, Sale};
use domain::unit::{DisplayUnit, Kilograms, Unit};
use store::Db;
use store::sales::Filter;

/// Months on the band.
const MONTHS: i32 = 12;

/// The comparison that a query asks for, every choice made.
///
/// # Errors
/// [`AppError::NotFound`] for an MSME out of reach, a product of another one, or a market that does not quote it.
pub async fn own_price(db: &Db, scope: &Scope, query: OwnPriceQuery, today: Date) -> Result<OwnPrice, AppError> {
    let named = query.enterprise.map_or_else(String::new, |id| id.to_string());
    let enterprises = store::enterprises::names(db, scope).await?;
    let choices = enterprises.iter().map(|one| (one.id, one.name.clone())).collect();
    let blank = OwnPrice {
        query: query.clone(),
        today,
        demonstration: scope.is_demonstration(),
        subject: None,
        enterprises: choices,
        products: Vec::new(),
        levels: Vec::new(),
        markets: Vec::new(),
        unit: DisplayUnit::Quintal,
        comparison: None,
        doubtful: false,
    };
    let Some(enterprise) = meant(scope, &named) else { return Ok(blank) };
    let own = store::enterprises::get(db, scope, enterprise).await?;
    let products = store::sales::products(db, scope, enterprise).await?;
    let sold = sales(db, scope, enterprise, today).await?;
    let subject = Some(own.facts.name.clone());
    let product = chosen(&query, &products, &sold)?;
    let shown = sold_products(&products, &sold);
    let Some(product) = product else { return Ok(OwnPrice { subject, products: shown, ..blank }) };
    let buyers = store::sales::buyers(db, scope, enterprise).await?;
    let of_product: Vec<&Sale> = sold.iter().filter(|sale| sale.product == product.id).collect();
    let levels = levels(&of_product, &buyers);
    let level = query.level.or_else(|| levels.first().copied()).unwrap_or(PriceType::Wholesale);
    let libra = libra(db, scope, today).await?;
    let unit = unit(of_product.first().copied(), &store::catalogue::units(db, scope).await?);
    let series = match product.commodity {
        Some(commodity) => store::prices::of_commodity(db, scope, scope.dataset(), commodity).await?,
        None => Vec::new(),
    };
    let rates = store::rates::all(db, scope, scope.dataset()).await?;
    let quotes = Quotes::of(&series, level, (unit, libra, &rates), today);
    let market = quotes.market(query.market.as_deref())?;
    let settings = store::catalogue::settings(db, scope).await?;
    let assumed = Assumptions::in_force(&settings, today);
    let origin = store::reference::municipality(own.facts.municipality.as_str()).map(|place| place.point);
    let costs = market.and_then(|one| {
        let freight = Amount::new(assumed.tariff?.value.between(origin?, one.market.point?), Given::ByDefault)?;
        let unloading = assumed.unloading.and_then(|known| Amount::new(known.value, Given::ByDefault));
        let scale = unit.kg(libra) / DisplayUnit::Quintal.kg(libra);
        Some(Costs { unloading, ..Costs::freight_only(freight) }.scaled(scale))
    });
    let months = quotes.months(market);
    let kind = |sale: &Sale| sale.buyer.and_then(|id| buyers.iter().find(|one| one.id == id)).map(|one| one.facts.kind);
    let points: Vec<OwnSale> = of_product.iter().map(|sale| OwnSale::of(sale, product, kind(sale))).collect();
    let comparison = match product.commodity {
        Some(commodity) => {
            let market = Market { commodity, price_type: level, months: &months, unit_kg: unit.kg(libra) };
            Some(compare(&points, &market, costs.as_ref()))
        }
        None => Some(not_quoted(&of_product)),
    };
    let doubtful = comparison.as_ref().and_then(|found| found.finding.as_ref().ok()).and_then(|one| one.taken.as_ref());
    Ok(OwnPrice {
        doubtful: doubtful.is_some_and(|taken| assumed.doubtful(&taken.net)),
        query: OwnPriceQuery {
            enterprise: Some(enterprise),
            product: Some(product.id),
            market: market.map(|one| one.market.slug.clone()),
            level: Some(level),
        },
        subject,
        products: shown,
        levels,
        markets: quotes.markets.iter().map(|one| (one.market.slug.clone(), one.market.names.clone())).collect(),
        unit,
        comparison,
        ..blank
    })
}

/// Of the months on the band, the latest first; what came back is no price.
async fn sales(db: &Db, scope: &Scope, of: EnterpriseId, today: Date) -> Result<Vec<Sale>, AppError> {
    let from = Month::of(today).plus(1 - MONTHS).first_day();
    let filter = Filter { enterprise: Some(of), from: Some(from), to: Some(today), ..Filter::default() };
    let page = store::sales::list(db, scope, &filter, PageRequest::new(None, Some(PageRequest::MOST))).await?;
    let sold = page.items.into_iter().map(|(_, sale)| sale);
    Ok(sold.filter(|sale| sale.direction == Direction::Sold).collect())
}

fn chosen<'a>(query: &OwnPriceQuery, products: &'a [Product], sold: &[Sale]) -> Result<Option<&'a Product>, AppError> {
    let find = |id: ProductId| products.iter().find(|one| one.id == id);
    if let Some(id) = query.product {
        return find(id).map(Some).ok_or(AppError::NotFound);
    }
    let mut latest = sold.iter().filter_map(|sale| find(sale.product));
    let quoted = latest.clone().find(|one| one.commodity.is_some());
    Ok(quoted.or_else(|| latest.next()))
}

fn sold_products(products: &[Product], sold: &[Sale]) -> Vec<(ProductId, domain::names::Names)> {
    let is_sold = |one: &&Product| sold.iter().any(|sale| sale.product == one.id);
    products.iter().filter(is_sold).map(|one| (one.id, one.names.clone())).collect()
}

fn levels(sold: &[&Sale], buyers: &[Buyer]) -> Vec<PriceType> {
    let level = |sale: &&Sale| {
        let kind = sale.buyer.and_then(|id| buyers.iter().find(|one| one.id == id)).map(|one| one.facts.kind);
        price_type(kind, sale.level)
    };
    let count = |wanted: PriceType| sold.iter().filter(|sale| level(sale) == wanted).count();
    let mut found: Vec<PriceType> = PriceType::ALL.into_iter().filter(|one| count(*one) > 0).collect();
    found.sort_by_key(|one| std::cmp::Reverse(count(*one)));
    found
}

/// The unit in which it was sold last, as far as pages know it.
fn unit(last: Option<&Sale>, units: &[Unit]) -> DisplayUnit {
    let slug = last.and_then(|sale| units.iter().find(|unit| unit.id == sale.unit)).map(|unit| unit.slug.as_str());
    match slug {
        Some("libra") => DisplayUnit::Libra,
        Some("arroba") => DisplayUnit::Arroba,
        Some("kilogramo") => DisplayUnit::Kilogram,
        Some(_) | None => DisplayUnit::Quintal,
    }
}

/// No market quotes it: nothing is compared, and that is said.
fn not_quoted(sold: &[&Sale]) -> Comparison {
    let why = domain::sale::comparison::NotCompared::OtherGrade;
    let left_out = sold.iter().map(|sale| (sale.entry, why)).collect();
    Comparison { points: Vec::new(), months: Vec::new(), left_out, finding: Err(why) }
}

/// What the markets of one level paid, in quetzales for one unit shown.
struct Quotes<'a> {
    first: Month,
    markets: Vec<Quote<'a>>,
}

struct Quote<'a> {
    market: &'a domain::price::Market,
    paid: Vec<(Month, f64)>,
}

impl<'a> Quotes<'a> {
    /// A market that quotes in several units stands once, with the one that tells most months.
    fn of(
        series: &'a [SeriesMonths],
        level: PriceType,
        (unit, libra, rates): (DisplayUnit, Kilograms, &Rates),
        today: Date,
    ) -> Self {
        let first = Month::of(today).plus(1 - MONTHS);
        let target = Target { unit: Some(unit), currency: domain::money::Currency::GTQ, libra, rates };
        let mut markets: Vec<Quote<'a>> = Vec::new();
        for one in series.iter().filter(|one| one.series.price_type == level) {
            let kg = one.factor.as_ref().map(|factor| factor.kg);
            let paid = one.months.iter().filter(|month| month.month >= first).filter_map(|month| {
                let each = target.multiplier(one.series.currency, kg, month.month).ok()?;
                Some((month.month, month.figures.as_ref()?.mean.to_f64() * each))
            });
            let quote = Quote { market: &one.series.market, paid: paid.collect() };
            match markets.iter_mut().find(|known| known.market.id == quote.market.id) {
                Some(known) if known.paid.len() < quote.paid.len() => *known = quote,
                Some(_) => {}
                None if quote.paid.is_empty() => {}
                None => markets.push(quote),
            }
        }
        Self { first, markets }
    }

    /// The market asked for, or the one that paid most in the latest month.
    fn market(&self, asked: Option<&str>) -> Result<Option<&Quote<'a>>, AppError> {
        if let Some(slug) = asked {
            return self.markets.iter().find(|one| one.market.slug == slug).map(Some).ok_or(AppError::NotFound);
        }
        let latest = |one: &Quote<'_>| one.paid.last().copied();
        Ok(self.markets.iter().max_by(|a, b| {
            let ((a_month, a_paid), (b_month, b_paid)) = match (latest(a), latest(b)) {
                (Some(a), Some(b)) => (a, b),
                (a, b) => return a.is_some().cmp(&b.is_some()),
            };
            a_month.cmp(&b_month).then(a_paid.total_cmp(&b_paid))
        }))
    }

    fn months(&self, market: Option<&Quote<'_>>) -> Vec<MarketMonth> {
        let of =
            |quote: &Quote<'_>, month: Month| quote.paid.iter().find(|(known, _)| *known == month).map(|(_, p)| *p);
        let month = |at: i32| {
            let month = self.first.plus(at);
            let all: Vec<f64> = self.markets.iter().filter_map(|quote| of(quote, month)).collect();
            MarketMonth::middle_half(month, &all, market.and_then(|quote| of(quote, month)))
        };
        (0..MONTHS).filter_map(month).collect()
    }
}
