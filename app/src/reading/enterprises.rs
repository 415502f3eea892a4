//! [server build] MSMEs of a list, and the form of one.

use crate::api::enterprises::{Draft, Editing, Kept, Listing, Lists, May};
use crate::context;
use crate::error::AppError;
use crate::form::Fields;
use domain::access::{Action, Reach, Scope, allows};
use domain::enterprise::duplicate;
use domain::enterprise::legal_form::Kind;
use domain::enterprise::registration::{self, Registration, RegistrationForm};
use domain::enterprise::state::{Phase, State};
use domain::id::EnterpriseId;
use domain::invalid::checks::Invalids;
use domain::page::PageRequest;
use domain::period::Date;
use domain::place::{Municipality, MunicipalityCode};
use store::Db;
use store::enterprises::Filter;

/// The kind of the draft of a new MSME.
pub const DRAFT: &str = "mipyme";
/// Rows of a page of the list.
pub const ROWS: u32 = 25;

/// What an address looks for. A value that is none looks for everything: old links go on working.
#[must_use]
pub fn filter(fields: &Fields) -> Filter {
    let chain = fields.text("cadena");
    Filter {
        name: fields.text("buscar").to_owned(),
        municipality: MunicipalityCode::parse(fields.text("municipio")),
        chain: (!chain.is_empty()).then(|| chain.to_owned()),
        kind: Kind::parse(fields.text("tipo")),
        phase: Phase::parse(fields.text("fase")),
        state: State::parse(fields.text("estado")),
    }
}

/// A page of the list, with how many there are in each municipality.
///
/// # Errors
/// When the database does not answer.
pub async fn listing(db: &Db, scope: &Scope, fields: &Fields) -> Result<Listing, AppError> {
    let filter = filter(fields);
    let page = PageRequest::new(fields.text("desde").parse().ok(), Some(ROWS));
    let (page, total) = store::enterprises::list(db, scope, &filter, page).await?;
    let places = store::enterprises::counts(db, scope, &filter).await?;
    Ok(Listing { page, total, places, lists: lists(), may: may()?, demonstration: scope.is_demonstration() })
}

/// What was typed of a new MSME, what is wrong with it, and what it may be already.
///
/// # Errors
/// When the database does not answer.
pub async fn draft(db: &Db, scope: &Scope) -> Result<Draft, AppError> {
    let kept = kept(db, scope).await?;
    let begun = kept.is_some();
    let Kept { form, cui_hash } = kept.unwrap_or_else(blank);
    let (problems, duplicates) = match parse(&form, scope, context::today()?) {
        Err(problems) => (Some(problems), Vec::new()),
        Ok(registration) => {
            let known = store::enterprises::known(db, scope).await?;
            let facts = &registration.facts;
            (None, duplicate::proposals(&facts.name, facts.nit.as_ref(), &facts.municipality, &known))
        }
    };
    Ok(Draft { form, problems, duplicates, lists: lists_within(scope), begun, has_cui: cui_hash.is_some() })
}

/// The draft of whoever asks, if there is one.
///
/// # Errors
/// When the database does not answer.
pub async fn kept(db: &Db, scope: &Scope) -> Result<Option<Kept>, AppError> {
    let found = store::drafts::find(db, scope, DRAFT).await?;
    Ok(found.and_then(|text| serde_json::from_str(&text).ok()))
}

/// One MSME as its form.
///
/// # Errors
/// [`AppError::NotFound`] out of reach.
pub async fn editing(db: &Db, scope: &Scope, fields: &Fields) -> Result<Editing, AppError> {
    let found = store::enterprises::get(db, scope, number(fields, "id")?).await?;
    Ok(Editing { id: found.id, version: found.version, form: (&found.facts).into(), lists: lists_within(scope) })
}

/// A form with the usual choices made.
#[must_use]
pub fn blank() -> Kept {
    let form = RegistrationForm {
        kind: Kind::Individual.code().to_owned(),
        phase: Phase::Second.code().to_owned(),
        state: State::Active.code().to_owned(),
        ..RegistrationForm::default()
    };
    Kept { form, cui_hash: None }
}

/// The form against the lists of a day and the municipalities within reach.
///
/// # Errors
/// Every field that was refused.
pub fn parse(form: &RegistrationForm, scope: &Scope, today: Date) -> Result<Registration, Invalids> {
    let municipalities: Vec<_> = within(scope).map(|place| place.code.clone()).collect();
    let lists = registration::Lists { chains: store::reference::chains(), municipalities: &municipalities, today };
    form.parse(&lists)
}

/// Where whoever asks may register: a technician in her municipalities.
fn within(scope: &Scope) -> impl Iterator<Item = &'static Municipality> {
    store::reference::project_municipalities().filter(move |place| match scope {
        Scope::Within { reach: Reach::Municipalities(codes), .. } => codes.contains(&place.code),
        Scope::Within { .. } | Scope::Public => true,
    })
}

/// The number of an MSME in an address. None, and what is no number, look like one that is not there.
///
/// # Errors
/// [`AppError::NotFound`].
pub fn number(fields: &Fields, name: &str) -> Result<EnterpriseId, AppError> {
    fields.text(name).parse().map(EnterpriseId).map_err(|_| AppError::NotFound)
}

/// What may be done by whoever asks.
///
/// # Errors
/// [`AppError::Unavailable`] outside a request.
pub fn may() -> Result<May, AppError> {
    let role = context::services()?.principal().role();
    Ok(May {
        register: allows(role, Action::RegisterEnterprises),
        import: allows(role, Action::ImportEnterprises),
        edit: allows(role, Action::EditEnterprises),
        edit_persons: allows(role, Action::EditPersons),
    })
}

#[must_use]
pub fn lists() -> Lists {
    Lists {
        chains: store::reference::chains().to_vec(),
        municipalities: store::reference::project_municipalities().cloned().collect(),
    }
}

/// The lists to choose from when an MSME is entered.
fn lists_within(scope: &Scope) -> Lists {
    Lists { municipalities: within(scope).cloned().collect(), ..lists() }
}
