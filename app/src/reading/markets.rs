//! [server build] Where sales go, for its page, its files and whoever shows a part of it.

use crate::api::markets::OwnExports;
use crate::error::AppError;
use domain::access::Scope;
use domain::enterprise::legal_form::Kind;
use domain::id::{BuyerId, CommodityId, EnterpriseId, ProductId};
use domain::names::plain;
use domain::period::{Date, Month};
use domain::sale::buyer::{Buyer, price_type};
use domain::sale::markets::{Choices, Lead, Markets, MarketsQuery, Opened, Priced, Window, compared, references};
use domain::sale::new_market::new_markets;
use domain::sale::premium::Terms;
use domain::sale::product::Product;
use domain::sale::ranking::{buyers, destinations};
use domain::sale::sold::{Amounts, Sold};
use domain::sale::stack::{Exports, Span, stack};
use std::collections::BTreeMap;
use store::Db;
use store::enterprises::Named;
use store::sales::Filter;

/// Everything that the page shows, within reach.
///
/// # Errors
/// [`AppError::NotFound`] for an MSME or a cooperative out of reach, a chain or a municipality that is not in the catalogue.
pub async fn markets(db: &Db, scope: &Scope, query: MarketsQuery, today: Date) -> Result<Markets, AppError> {
    let named = store::enterprises::names(db, scope).await?;
    let subject = subject(&query, &named)?;
    let window = Window::of(&query, today);
    let filter = Filter {
        enterprise: query.enterprise,
        chain: query.chain.clone(),
        municipality: query.municipality.clone(),
        cooperative: query.cooperative,
        ..Filter::default()
    };
    let between = |from: Date, to: Date| Filter { from: Some(from), to: Some(to), ..filter.clone() };
    let last = window.last_day(today);
    let charted = store::sales::sold(db, scope, &between(window.chart_from().first_day(), last)).await?;
    let bars = stack(&charted, Span::Quarter);
    let lead = match Lead::days(&bars, last) {
        None => None,
        Some(days) => {
            let ago = Lead::year_before(days);
            let before = store::sales::sold(db, scope, &between(ago.0, ago.1)).await?;
            let now: Vec<Sold> = charted.iter().filter(|line| line.day >= days.0).copied().collect();
            Some(Lead::of(days, &now, &before))
        }
    };
    let shown = |line: &&Sold| (window.from.first_day()..=last).contains(&line.day);
    let mut sold: Vec<Sold> = charted.iter().filter(shown).copied().collect();
    if window.from < window.chart_from() {
        sold = store::sales::sold(db, scope, &between(window.from.first_day(), last)).await?;
    }
    let baseline = query.baseline_or_usual(today);
    let (opened, without_past, without_channel) = opened(db, scope, &filter, baseline, last, &named).await?;
    let bought: Vec<BuyerId> = sold.iter().filter_map(|line| line.buyer).collect();
    let known = store::sales::buyers_of(db, scope, &unique(bought)).await?;
    let first = opened.iter().map(|one| one.market.first_product);
    let wanted = sold.iter().map(|line| line.product).chain(first).collect();
    let products = store::sales::products_of(db, scope, &unique(wanted)).await?;
    let priced = priced(db, scope, &sold, &products, &known).await?;
    alike(&mut sold, &products);
    Ok(Markets {
        demonstration: scope.is_demonstration(),
        destinations: destinations(&sold),
        buyers: buyers(&sold),
        exports: Exports::of(&sold),
        products: products.into_iter().map(|one| (one.id, one.names)).collect(),
        buyer_names: known.into_iter().map(|one| (one.id, one.facts.name, one.facts.kind)).collect(),
        choices: choices(&named),
        query,
        today,
        subject,
        window,
        baseline,
        lead,
        bars,
        priced,
        opened,
        without_past,
        without_channel,
    })
}

/// Sales abroad of a chain in a year, or in this one where that year has none.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn own_exports(
    db: &Db,
    scope: &Scope,
    chain: String,
    year: i32,
    today: Date,
) -> Result<OwnExports, AppError> {
    let this = i32::from(today.year());
    let first = |year: i32| Month::new(year, 1).unwrap_or(Month::of(today)).first_day();
    let from = first(year.min(this));
    let filter = Filter { chain: Some(chain), from: Some(from), to: Some(today), ..Filter::default() };
    let mut abroad = store::sales::sold(db, scope, &filter).await?;
    abroad.retain(|line| line.level.is_abroad());
    let of_year = |year: i32| abroad.iter().filter(move |line| i32::from(line.day.year()) == year);
    let year = if of_year(year).next().is_some() { year } else { this };
    let lines: Vec<Sold> = of_year(year).copied().collect();
    Ok(OwnExports { year, destinations: destinations(&lines), demonstration: scope.is_demonstration() })
}

/// Whose sales these are. What is out of reach looks as if it were not there.
fn subject(query: &MarketsQuery, named: &[Named]) -> Result<Option<String>, AppError> {
    let name = |id: EnterpriseId| named.iter().find(|one| one.id == id).map(|one| one.name.clone());
    let chains = store::reference::chains();
    if query.chain.as_ref().is_some_and(|code| chains.iter().all(|chain| chain.code != *code)) {
        return Err(AppError::NotFound);
    }
    if query.municipality.as_ref().is_some_and(|code| store::reference::municipality(code.as_str()).is_none()) {
        return Err(AppError::NotFound);
    }
    let cooperative = query.cooperative.map(|id| name(id).ok_or(AppError::NotFound)).transpose()?;
    let enterprise = query.enterprise.map(|id| name(id).ok_or(AppError::NotFound)).transpose()?;
    Ok(enterprise.or(cooperative).or_else(|| match named {
        [only] => Some(only.name.clone()),
        _ => None,
    }))
}

/// Markets opened by each MSME that sold before; how many did not, and how many sums name no channel.
async fn opened(
    db: &Db,
    scope: &Scope,
    filter: &Filter,
    baseline: Month,
    last: Date,
    named: &[Named],
) -> Result<(Vec<Opened>, u32, u32), AppError> {
    let until = Filter { to: Some(last), ..filter.clone() };
    let all = store::sales::openings(db, scope, &until, baseline.last_day()).await?;
    let mut of: BTreeMap<EnterpriseId, Vec<Sold>> = BTreeMap::new();
    for (enterprise, line) in all {
        of.entry(enterprise).or_default().push(line);
    }
    let (mut found, mut without_past, mut without_channel) = (Vec::new(), 0, 0);
    for (enterprise, lines) in of {
        let new = new_markets(&lines, baseline.last_day());
        without_channel += new.without_channel;
        if new.lines_before == 0 {
            without_past += 1;
            continue;
        }
        let name = named.iter().find(|one| one.id == enterprise).map_or_else(String::new, |one| one.name.clone());
        found.extend(new.markets.into_iter().map(|market| Opened { enterprise, name: name.clone(), market }));
    }
    found.sort_by_key(|opened| std::cmp::Reverse(opened.market.amounts.gtq));
    Ok((found, without_past, without_channel))
}

/// What was paid for what markets quote, against them.
async fn priced(
    db: &Db,
    scope: &Scope,
    sold: &[Sold],
    products: &[Product],
    buyers: &[Buyer],
) -> Result<Vec<Priced>, AppError> {
    let commodity = |id: ProductId| products.iter().find(|one| one.id == id).and_then(|one| one.commodity);
    let quoted: Vec<CommodityId> = unique(sold.iter().filter_map(|line| commodity(line.product)).collect());
    let series = store::prices::of_commodities(db, scope, scope.dataset(), &quoted).await?;
    let rates = store::rates::all(db, scope, scope.dataset()).await?;
    let mut own: BTreeMap<(ProductId, Terms), Amounts> = BTreeMap::new();
    let mut lines = sold.to_vec();
    alike(&mut lines, products);
    for line in &lines {
        let kind = line.buyer.and_then(|id| buyers.iter().find(|one| one.id == id)).map(|one| one.facts.kind);
        let (commodity, price_type) = (commodity(line.product), price_type(kind, line.level));
        let amounts =
            own.entry((line.product, Terms { commodity, price_type, month: Month::of(line.day) })).or_default();
        *amounts = amounts.with(line);
    }
    Ok(compared(&own, &references(&series, &rates)))
}

/// The same product of several MSMEs counts as one: what a market quotes alike, or else is called alike.
fn alike(sold: &mut [Sold], products: &[Product]) {
    let key = |one: &Product| match one.commodity {
        Some(commodity) => (commodity.0, String::new()),
        None => {
            let presentation = one.presentation.as_ref().map_or("", |names| names.es.as_str());
            (0, plain(&format!("{} {presentation}", one.names.es)))
        }
    };
    let mut first: BTreeMap<(i32, String), ProductId> = BTreeMap::new();
    let same: BTreeMap<ProductId, ProductId> =
        products.iter().map(|one| (one.id, *first.entry(key(one)).or_insert(one.id))).collect();
    for line in sold {
        line.product = same.get(&line.product).copied().unwrap_or(line.product);
    }
}

fn choices(named: &[Named]) -> Choices {
    let pair = |one: &Named| (one.id, one.name.clone());
    let places = store::reference::project_municipalities();
    Choices {
        enterprises: named.iter().map(pair).collect(),
        cooperatives: named.iter().filter(|one| one.kind == Kind::Associative).map(pair).collect(),
        chains: store::reference::chains().iter().map(|chain| (chain.code.clone(), chain.names.clone())).collect(),
        municipalities: places
            .filter(|place| named.iter().any(|one| one.municipality == place.code))
            .map(|place| (place.code.as_str().to_owned(), place.name.clone()))
            .collect(),
    }
}

fn unique<T: Ord>(mut all: Vec<T>) -> Vec<T> {
    all.sort_unstable();
    all.dedup();
    all
}
