//! [server build] Buyers' requests, who could deliver, and the form of one.

mod entering;
mod matching;

pub use entering::{editing, offered};

use crate::api::opportunities::{Answering, Interested, Listed, Request, Requests};
use crate::api::sales::Choice;
use crate::context;
use crate::error::AppError;
use crate::form::Fields;
use domain::access::{Action, Reach, Role, Scope, allows};
use domain::audit::Subject;
use domain::id::{EnterpriseId, OpportunityId};
use domain::names::Names;
use domain::opportunity::{Published, Stake, sees_contact};
use domain::page::{Page, PageRequest};
use domain::period::Date;
use domain::unit::Unit;
use matching::matched;
use store::Db;
use store::opportunities::{Filter, Shown};

/// Requests on one page.
pub const ROWS: u32 = 25;

/// What an address looks for; a value that is none looks for everything.
fn filter(fields: &Fields) -> Filter {
    let shown = match fields.text("estado") {
        "cerradas" => Shown::Closed,
        "todas" => Shown::All,
        _ => Shown::Open,
    };
    let chain = fields.text("cadena");
    Filter {
        shown,
        chain: (!chain.is_empty()).then(|| chain.to_owned()),
        until: domain::typed::any_day(fields.text("hasta")).ok(),
    }
}

/// The board.
///
/// # Errors
/// When the database does not answer.
pub async fn requests(db: &Db, scope: &Scope, fields: &Fields) -> Result<Requests, AppError> {
    let services = context::services()?;
    let today = services.today();
    let page = PageRequest::new(fields.text("desde").parse().ok(), Some(ROWS));
    let found = store::opportunities::list(db, scope, &filter(fields), today, page).await?;
    let units = store::catalogue::units(db, scope).await?;
    Ok(Requests {
        page: Page { items: found.items.into_iter().map(|one| listed(one, &units)).collect(), next: found.next },
        chains: store::reference::chains().to_vec(),
        publishes: allows(services.principal().role(), Action::PublishOpportunities),
        today,
    })
}

/// One request. Who is shown the way to reach its buyer stands in the trail.
///
/// # Errors
/// [`AppError::NotFound`] where there is none.
pub async fn request(db: &Db, scope: &Scope, fields: &Fields) -> Result<Request, AppError> {
    let services = context::services()?;
    let (role, today) = (services.principal().role(), services.today());
    let found = store::opportunities::get(db, scope, number(fields)?).await?;
    let (id, stake, contact) = (found.id, found.stake, found.asked.buyer.contact.clone());
    let sees = sees_contact(role, stake);
    let units = store::catalogue::units(db, scope).await?;
    let mut shown = listed(found, &units);
    if sees && contact.is_some() {
        store::audit::note_reading(db, scope, Subject::Opportunity, &id.to_string(), services.now()).await?;
        shown.published.asked.buyer.contact.clone_from(&contact);
    }
    let asked = shown.published.asked.clone();
    let candidates = store::opportunities::offers(db, scope, &asked, today).await?;
    let own = own_enterprise(scope);
    let own_offer = match own {
        Some(own) => matching::own(db, scope, own, &candidates).await?,
        None => None,
    };
    let answers = allows(role, Action::AnswerOpportunities) && asked.is_open(today);
    let answering = answers.then(|| answering(own_offer.as_ref(), &candidates));
    let place = asked.municipality.as_ref();
    let interested = store::opportunities::answers(db, scope, id).await?;
    Ok(Request {
        contact_kept: !sees && contact.is_some(),
        changes: allows(role, Action::PublishOpportunities) && may_change(scope, stake),
        answering: answering.filter(|answering| !answering.enterprises.is_empty()),
        own: own_offer.as_ref().map(|candidate| matched(&asked, candidate, place)),
        // Who reaches one MSME only is told of it above.
        matches: (allows(role, Action::ViewSales) && role != Role::Msme)
            .then(|| matching::all(&asked, &candidates, place)),
        together: matching::together(&candidates),
        interested: interested.into_iter().map(interest).collect(),
        listed: shown,
        today,
    })
}

/// The number of a request in an address; none looks like one that is not there.
///
/// # Errors
/// [`AppError::NotFound`].
pub fn number(fields: &Fields) -> Result<OpportunityId, AppError> {
    fields.text("id").parse().map(OpportunityId).map_err(|_| AppError::NotFound)
}

/// Without the way to reach the buyer.
fn listed(mut published: Published, units: &[Unit]) -> Listed {
    let asked = &mut published.asked;
    asked.buyer.contact = None;
    let unit = units.iter().find(|unit| unit.id == asked.unit);
    let unit = unit.map_or_else(|| Names::same(""), |unit| unit.names.clone());
    let place = asked.municipality.as_ref().and_then(|code| store::reference::municipality(code.as_str()));
    Listed { place: place.map(|place| place.name.clone()), unit, published }
}

fn may_change(scope: &Scope, stake: Stake) -> bool {
    stake == Stake::Published || matches!(scope, Scope::Within { reach: Reach::Project, .. })
}

fn own_enterprise(scope: &Scope) -> Option<EnterpriseId> {
    match scope {
        Scope::Within { reach: Reach::Enterprise(own) | Reach::Association(own), .. } => Some(*own),
        Scope::Within { reach: Reach::Municipalities(_) | Reach::Project | Reach::Nothing, .. } | Scope::Public => None,
    }
}

/// One's own MSME first, then those that could deliver.
fn answering(
    own: Option<&store::opportunities::Candidate>,
    candidates: &[store::opportunities::Candidate],
) -> Answering {
    let others = candidates.iter().filter(|one| own.is_none_or(|own| own.offer.enterprise != one.offer.enterprise));
    let all: Vec<_> = own.into_iter().chain(others).collect();
    let abilities = match all.as_slice() {
        [only] => matching::abilities(only),
        _ => domain::opportunity::answer::Abilities::default(),
    };
    let choice =
        |one: &store::opportunities::Candidate| Choice { id: one.offer.enterprise.0, names: Names::same(&one.name) };
    Answering { enterprises: all.into_iter().map(choice).collect(), abilities }
}

fn interest(found: store::opportunities::Answered) -> Interested {
    Interested { enterprise: found.enterprise, name: found.name, note: found.note, at: found.at }
}

/// The day on which it is asked.
///
/// # Errors
/// [`AppError::Unavailable`] outside a request.
fn today() -> Result<Date, AppError> {
    context::today()
}
