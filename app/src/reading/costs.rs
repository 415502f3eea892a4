//! [server build] A cooperative's own costs: for its page, and for the board that uses them.

use crate::api::costs::{Costs, Listed};
use crate::api::sales::Choice;
use crate::context;
use crate::error::AppError;
use crate::form::Fields;
use domain::access::{Action, Reach, Scope, allows};
use domain::id::{EnterpriseId, MarketId};
use domain::names::Names;
use domain::period::Date;
use domain::place::MunicipalityCode;
use domain::price::listing::MarketListing;
use domain::price::own_cost::form::OwnCostForm;
use domain::price::own_cost::{Kept, Of, Whose, for_board, in_force};
use domain::price::query::{BoardQuery, OwnCosts};
use store::Db;
use store::own_costs::Owner;

/// The organisation that is meant: the one in the address, else one's own, or the association that one belongs to.
///
/// # Errors
/// [`AppError::NotFound`] out of reach.
pub async fn meant(db: &Db, scope: &Scope, fields: &Fields) -> Result<Option<Owner>, AppError> {
    if let Ok(named) = fields.text("mipyme").parse() {
        return Ok(Some(store::own_costs::named(db, scope, EnterpriseId(named)).await?));
    }
    if let Some(owner) = store::own_costs::owner(db, scope).await? {
        return Ok(Some(owner));
    }
    match scope {
        Scope::Within { reach: Reach::Association(own), .. } => {
            Ok(Some(store::own_costs::named(db, scope, *own).await?))
        }
        Scope::Within { .. } | Scope::Public => Ok(None),
    }
}

/// The page.
///
/// # Errors
/// [`AppError::NotFound`] for an organisation out of reach, and for a figure that is not its.
pub async fn costs(db: &Db, scope: &Scope, fields: &Fields) -> Result<Costs, AppError> {
    let services = context::services()?;
    let today = services.today();
    let markets = store::prices::markets(db, scope, scope.dataset()).await?;
    let owner = meant(db, scope, fields).await?;
    let rows = match &owner {
        Some(owner) => store::own_costs::of(db, scope, owner).await?,
        None => Vec::new(),
    };
    let changing = match fields.text("id") {
        "" => None,
        id => Some(rows.iter().find(|row| row.id.to_string() == id).ok_or(AppError::NotFound)?),
    };
    let latest = |of: &Of| rows.iter().filter(|row| row.cost.of == *of).map(|row| row.version).max().unwrap_or(0);
    let start = owner.as_ref().map(|owner| owner.municipality.as_str().to_owned()).unwrap_or_default();
    let blank = OwnCostForm { from: start, ..OwnCostForm::default() };
    Ok(Costs {
        organization: owner.as_ref().map(|owner| Choice { id: owner.id.0, names: Names::same(&owner.name) }),
        listed: in_force(&rows, today).into_iter().map(|row| listed(row, &markets)).collect(),
        keeps: allows(services.principal().role(), Action::KeepFreight),
        latest: versions(&rows),
        version: changing.map_or(0, |row| latest(&row.cost.of)),
        form: changing.map_or(blank, |row| OwnCostForm::from(&row.cost)),
        markets: markets.iter().map(|one| Choice { id: one.market.id.0, names: one.market.names.clone() }).collect(),
        municipalities: store::reference::project_municipalities().cloned().collect(),
    })
}

/// The costs that a board of whoever asks takes where the address gives none, and whose they are. Nobody's for a visitor: what
/// is kept for everybody holds no cooperative's figures.
///
/// # Errors
/// When the database does not answer.
pub async fn of_board(
    db: &Db,
    scope: &Scope,
    query: &mut BoardQuery,
    today: Date,
) -> Result<Option<(OwnCosts, Whose)>, AppError> {
    let Some(owner) = store::own_costs::owner(db, scope).await? else { return Ok(None) };
    let rows = store::own_costs::of(db, scope, &owner).await?;
    // Costs count from where the load starts: who says nothing else starts at home.
    let from: MunicipalityCode = query.origin.get_or_insert(owner.municipality).clone();
    let markets = store::prices::markets(db, scope, scope.dataset()).await?;
    let slug = |id: MarketId| markets.iter().find(|one| one.market.id == id).map(|one| one.market.slug.clone());
    let on = query.month.map_or(today, |month| month.last_day().min(today));
    let costs = for_board(&rows, Some(&from), slug, on);
    let since = in_force(&rows, on).iter().map(|row| row.cost.valid_from).max();
    let whose = since.map(|since| Whose { organization: owner.id, name: owner.name, since });
    Ok(whose.filter(|_| costs != OwnCosts::default()).map(|whose| (costs, whose)))
}

/// The latest version of each thing; the rows come thing by thing, the oldest first.
fn versions(rows: &[Kept]) -> Vec<(Of, u32)> {
    let mut found: Vec<(Of, u32)> = Vec::new();
    for row in rows {
        match found.last_mut() {
            Some((of, version)) if *of == row.cost.of => *version = row.version,
            Some(_) | None => found.push((row.cost.of.clone(), row.version)),
        }
    }
    found
}

fn listed(row: &Kept, markets: &[MarketListing]) -> Listed {
    let (market, origin) = match &row.cost.of {
        Of::Fee(_) => (None, None),
        Of::Freight { from, to } => (
            markets.iter().find(|one| one.market.id == *to).map(|one| one.market.names.clone()),
            store::reference::municipality(from.as_str()).map(|place| place.name.clone()),
        ),
    };
    Listed { kept: row.clone(), market, origin }
}
