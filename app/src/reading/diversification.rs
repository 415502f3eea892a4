//! [server build] What an MSME lives from, out of its ledger and the prices of its first product.

use super::ideas::{called, shown};
use super::sales::meant;
use crate::api::diversification::{Diversification, FallOf, Measured, Named, Rung};
use crate::api::ideas::Shown;
use crate::api::sales::Choice;
use crate::error::AppError;
use crate::form::Fields;
use domain::access::Scope;
use domain::diversification::concentration::Concentration;
use domain::diversification::fall::{NotKnown, to_the_worst_month};
use domain::diversification::idea::success::Success;
use domain::diversification::ladder::ladder;
use domain::diversification::mix::Mix;
use domain::diversification::profile::{Profile, by_quarter};
use domain::diversification::window::Window;
use domain::id::EnterpriseId;
use domain::names::Names;
use domain::period::{Date, Month};
use domain::price::listing::SeriesMonths;
use domain::sale::buyer::price_type;
use domain::sale::product::Product;
use domain::sale::sold::Sold;
use std::collections::BTreeMap;
use store::Db;
use store::sales::Filter;

/// Quarters that the line shows.
const QUARTERS: u32 = 6;

/// The page of one MSME, or the list to choose one from.
///
/// # Errors
/// [`AppError::NotFound`] for an MSME out of reach.
pub async fn page(db: &Db, scope: &Scope, fields: &Fields, today: Date) -> Result<Diversification, AppError> {
    let window = Window::year_to(Month::of(today));
    let demonstration = scope.is_demonstration();
    let Some(id) = meant(scope, fields.text("mipyme")) else {
        let all = store::enterprises::names(db, scope).await?;
        let enterprises = all.iter().map(|one| Choice { id: one.id.0, names: Names::same(&one.name) }).collect();
        let (enterprise, measured, keeps) = (None, None, false);
        return Ok(Diversification { enterprise, enterprises, measured, window, today, keeps, demonstration });
    };
    let found = store::enterprises::get(db, scope, id).await?;
    let enterprise = Some(Choice { id: id.0, names: Names::same(&found.facts.name) });
    let measured = measured(db, scope, id, today).await?.map(Box::new);
    let enterprises = Vec::new();
    Ok(Diversification { enterprise, enterprises, measured, window, today, keeps: false, demonstration })
}

/// What an MSME lives from in a window; `None` when nothing was sold in it.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub(super) async fn measured(
    db: &Db,
    scope: &Scope,
    id: EnterpriseId,
    today: Date,
) -> Result<Option<Measured>, AppError> {
    let window = Window::year_to(Month::of(today));
    let filter = Filter { enterprise: Some(id), ..Filter::default() };
    let sold = store::sales::sold(db, scope, &filter).await?;
    let products = store::sales::products(db, scope, id).await?;
    let launched = BTreeMap::new();
    let Ok(profile) = Profile::of(&sold, window, &products, &launched) else { return Ok(None) };
    let ideas = store::diversification::ideas(db, scope, Some(id)).await?;
    let ideas: Vec<Shown> = ideas.into_iter().map(|kept| shown(kept, &sold, today)).collect();
    let ago = window.year_before();
    let before = Mix::of(ago.lines(&sold), |line| Some(line.product)).ok();
    let buyer = profile.buyers.largest().map(|(id, _)| id);
    let named = store::sales::named(db, scope, &[], &buyer.into_iter().collect::<Vec<_>>()).await?;
    let names = profile.products.parts.iter().map(|part| {
        let product = products.iter().find(|product| product.id == part.key);
        let share = before.as_ref().map(|mix| mix.get(&part.key).map_or(0.0, |part| part.share.value()));
        Named { id: part.key, names: product.map_or_else(|| Names::same(""), called), before: share }
    });
    Ok(Some(Measured {
        id,
        ladder: rungs(db, scope, id, &products, &sold, window).await?,
        success: Success::of(ideas.iter().map(|one| (&one.idea, one.regular.as_ref())), today),
        ideas,
        quarters: by_quarter(&sold, window.end, QUARTERS),
        before: before.as_ref().and_then(|mix| Concentration::of(&mix.shares())),
        products: names.collect(),
        largest_buyer: buyer.and_then(|buyer| named.buyers.get(&buyer).cloned()),
        fall: fall(db, scope, &profile, &products, &sold).await?,
        profile,
    }))
}

/// What is left of a quintal of 46 kg of each product whose costs were told.
async fn rungs(
    db: &Db,
    scope: &Scope,
    id: EnterpriseId,
    products: &[Product],
    sold: &[Sold],
    window: Window,
) -> Result<Vec<Rung>, AppError> {
    const QUINTAL: f64 = 46.0;
    let costs = store::diversification::costs(db, scope, id).await?;
    let name = |id| products.iter().find(|product| product.id == id).map_or_else(|| Names::same(""), called);
    let steps = ladder(sold, window, &costs, QUINTAL);
    Ok(steps.into_iter().map(|step| Rung { product: name(step.product), step }).collect())
}

/// The fall of the first product's price to its own worst month, in the market that knows most of the last years at the
/// level of trade where it is mostly sold.
async fn fall(
    db: &Db,
    scope: &Scope,
    profile: &Profile,
    products: &[Product],
    sold: &[Sold],
) -> Result<Result<FallOf, NotKnown>, AppError> {
    let Some((first, share)) = profile.main_product() else { return Ok(Err(NotKnown::NoPrice)) };
    let commodity = products.iter().find(|product| product.id == first).and_then(|product| product.commodity);
    let Some(commodity) = commodity else { return Ok(Err(NotKnown::NoPrice)) };
    let mut levels = BTreeMap::new();
    for line in profile.window.lines(sold).filter(|line| line.product == first) {
        *levels.entry(line.level).or_insert(0) += line.gtq;
    }
    let level = levels.into_iter().max_by_key(|(_, gtq)| *gtq).map(|(level, _)| level);
    let wanted = level.map(|level| price_type(None, level));
    let all = store::prices::of_commodity(db, scope, scope.dataset(), commodity).await?;
    let from = profile.window.end.plus(1 - domain::diversification::fall::MONTHS);
    let known = |one: &&SeriesMonths| {
        let lately = one.months.iter().filter(|month| month.month >= from && month.figures.is_some());
        (Some(one.series.price_type) == wanted, lately.count(), std::cmp::Reverse(one.series.id))
    };
    let Some(best) = all.iter().filter(|one| one.series.currency == domain::money::Currency::GTQ).max_by_key(known)
    else {
        return Ok(Err(NotKnown::NoPrice));
    };
    let line = best.timeline();
    let fall = to_the_worst_month(line.as_ref(), share, profile.window.end);
    let (market, source) = (best.series.market.names.clone(), best.series.source.clone());
    Ok(fall.map(|fall| FallOf { fall, market, source }))
}
