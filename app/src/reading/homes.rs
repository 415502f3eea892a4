//! [server build] The first screen of each role.

use super::diversification::measured;
use super::ledger::shown;
use crate::api::homes::{Cooperative, Home, JointSales, MemberSales, Own, OwnEnterprise, Project, ProjectSales, View};
use crate::context;
use crate::error::AppError;
use domain::access::{Action, Reach, Role, Scope, allows};
use domain::id::EnterpriseId;
use domain::next_step::{Known, NextStep};
use domain::overview::RECENT;
use domain::page::PageRequest;
use domain::period::{Date, SignedDuration};
use domain::sale::duplicate::mass_entries;
use domain::sale::market_level::MarketLevel;
use domain::sale::own_price::OwnPriceQuery;
use domain::sale::year::{Against, Days};
use store::consents::Giver;
use store::sales::Filter;
use store::{Db, enterprises, sales};

/// Sales on the first screen; the rest is a link away.
const LATEST: u32 = 3;

/// What a role lands on.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn home(db: &Db, scope: &Scope, role: Role) -> Result<Home, AppError> {
    let today = context::today()?;
    let mut alerts = super::alerts::alerts(db, scope).await?.watched;
    alerts.retain(|watched| watched.holds_since.is_some());
    let began = alerts.iter().filter(|watched| watched.fired.is_some()).count();
    let reach = match scope {
        Scope::Within { reach, .. } => reach,
        Scope::Public => &Reach::Nothing,
    };
    let view = match reach {
        Reach::Enterprise(id) => View::Enterprise(Box::new(enterprise(db, scope, *id, began, today).await?)),
        Reach::Association(id) => View::Cooperative(Box::new(cooperative(db, scope, *id, today).await?)),
        Reach::Municipalities(_) | Reach::Project => View::Project(Box::new(project(db, scope, role, today).await?)),
        Reach::Nothing => View::Nothing,
    };
    Ok(Home { view, alerts, today, demonstration: scope.is_demonstration() })
}

async fn enterprise(
    db: &Db,
    scope: &Scope,
    id: EnterpriseId,
    began: usize,
    today: Date,
) -> Result<OwnEnterprise, AppError> {
    let found = enterprises::get(db, scope, id).await?;
    let filter = Filter { enterprise: Some(id), ..Filter::default() };
    let times = [Days::month(today), Days::month_a_year_ago(today), Days::year(today)];
    let [month, year_ago, year] = against(db, scope, &filter, times).await?;
    let latest = sales::list(db, scope, &filter, PageRequest::new(None, Some(LATEST))).await?.items;
    let known = Known {
        last_sale: latest.first().map(|(_, sale)| sale.date),
        alerts: u32::try_from(began).unwrap_or(u32::MAX),
        consent_asked: !store::consents::of(db, scope, Giver::Enterprise(id)).await?.is_empty(),
        workers_counted: found.facts.workers.total().is_some(),
    };
    let price = super::own_price::own_price(db, scope, OwnPriceQuery::default(), today).await?;
    Ok(OwnEnterprise {
        price,
        own: own(&found),
        month,
        year_ago,
        levels: levels(db, scope, &filter, year).await?,
        year,
        next: NextStep::of(known, today),
        measured: measured(db, scope, id, today).await?.map(Box::new),
        latest: shown(db, scope, latest).await?,
    })
}

async fn cooperative(db: &Db, scope: &Scope, id: EnterpriseId, today: Date) -> Result<Cooperative, AppError> {
    let found = enterprises::get(db, scope, id).await?;
    let [month, year] = against(db, scope, &Filter::default(), [Days::month(today), Days::year(today)]).await?;
    let so_far = (year.from, year.to);
    let member = |one: sales::Member| MemberSales { id: one.id, name: one.name, gtq: one.gtq, last: one.last };
    let joint = |one: sales::Joint| JointSales {
        names: one.names,
        sellers: one.sellers,
        gtq: one.gtq,
        gtq_weighed: one.gtq_weighed,
        weight: one.weight,
    };
    Ok(Cooperative {
        own: own(&found),
        month,
        year,
        members: sales::members(db, scope, so_far).await?.into_iter().map(member).collect(),
        joint: sales::joint(db, scope, so_far).await?.into_iter().map(joint).collect(),
    })
}

async fn project(db: &Db, scope: &Scope, role: Role, today: Date) -> Result<Project, AppError> {
    let now = context::services()?.now();
    let waiting = match allows(role, Action::ReviewPrices) {
        true => Some(u32::try_from(store::reports::waiting(db, scope).await?.len()).unwrap_or(u32::MAX)),
        false => None,
    };
    let seen = match allows(role, Action::ViewSales) {
        true => {
            let filter = Filter::default();
            let [year] = against(db, scope, &filter, [Days::year(today)]).await?;
            Some(ProjectSales { levels: levels(db, scope, &filter, year).await?, year })
        }
        false => None,
    };
    let since = now.saturating_sub(SignedDuration::from_hours(24 * i64::from(RECENT))).unwrap_or(now);
    let recorded = if seen.is_some() { sales::recorded_since(db, scope, since).await? } else { Vec::new() };
    let at_once = recorded.into_iter().filter(|(_, _, entries)| !mass_entries(entries).is_empty());
    let parameters = store::parameters::parameters(db, scope).await?;
    Ok(Project {
        registered: enterprises::registered(db, scope, now).await?,
        gaps: enterprises::gaps(db, scope, today).await?,
        waiting,
        at_once: at_once.map(|(id, name, _)| (id, name)).collect(),
        unconfirmed: u32::try_from(parameters.unconfirmed.len()).unwrap_or(u32::MAX),
        sales: seen,
    })
}

/// Some times against earlier ones, all in one question.
async fn against<const N: usize>(
    db: &Db,
    scope: &Scope,
    filter: &Filter,
    times: [Days; N],
) -> Result<[Against; N], AppError> {
    let spans: Vec<(Date, Date)> =
        times.iter().flat_map(|days| [(days.from, days.to), (days.from_before, days.to_before)]).collect();
    let (sums, first) = sales::sums(db, scope, filter, &spans).await?;
    let sum = |index: usize| sums.get(index).copied().unwrap_or(0);
    let mut index = 0;
    Ok(times.map(|days| {
        let against = days.against(sum(index), sum(index + 1), first);
        index += 2;
        against
    }))
}

/// This year by market; levels without a sale are left out.
async fn levels(db: &Db, scope: &Scope, filter: &Filter, year: Against) -> Result<Vec<(MarketLevel, i64)>, AppError> {
    let filter = Filter { from: Some(year.from), to: Some(year.to), ..filter.clone() };
    let sold = sales::sold(db, scope, &filter).await?;
    let of = |level: &MarketLevel| {
        let gtq: i64 = sold.iter().filter(|line| line.level == *level).map(|line| line.gtq).sum();
        (gtq != 0).then_some((*level, gtq))
    };
    Ok(MarketLevel::ALL.iter().filter_map(of).collect())
}

fn own(found: &domain::enterprise::Enterprise) -> Own {
    let facts = &found.facts;
    let places = store::reference::municipalities();
    let place = places.iter().find(|place| place.code == facts.municipality);
    let place = place.map_or_else(String::new, |place| place.name.clone());
    Own { id: found.id, name: facts.name.clone(), kind: facts.kind, place }
}
