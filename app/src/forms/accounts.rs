//! The accounts of others: asking in, a new code, closing and opening.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::context::mail::{self, Letter};
use crate::context::secrets;
use crate::error::AppError;
use crate::form::Told;
use crate::i18n::letters;
use domain::access::{Action, Role, Scope, may_invite};
use domain::account::Login;
use domain::id::{AccountId, EnterpriseId};
use domain::invalid::{Invalid, Reason};
use domain::names::Language;
use domain::period::{SignedDuration, Timestamp};
use domain::place::MunicipalityCode;
use store::accounts::Invitation;
use store::{Db, Received};

const INVITE: Asked = Asked::For(Action::InviteAccounts);
const MANAGE: Asked = Asked::For(Action::ManageAccounts);

pub(super) const FORMS: &[Form] = &[
    Form { path: "/cuentas/invitar", page: "/cuentas/invitar", action: INVITE, submit: invite },
    Form { path: "/cuentas/codigo", page: "/cuentas", action: INVITE, submit: renew },
    Form { path: "/cuentas/cerrar", page: "/cuentas", action: MANAGE, submit: disable },
    Form { path: "/cuentas/abrir", page: "/cuentas", action: MANAGE, submit: enable },
];

/// How long a code holds: a week, because the field is far from the telephone.
const HOLDS: SignedDuration = SignedDuration::from_hours(7 * 24);
const LONGEST_NAME: usize = 120;

fn invite(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::InviteAccounts)?;
        let invitation = match read(&sent) {
            Ok(invitation) => invitation,
            Err(problems) => return Ok(Outcome::Again(problems)),
        };
        let (code, now) = (secrets::code().ok_or(AppError::Unavailable)?, sent.services.now());
        let hash = secrets::code_hash(&code);
        let until = expiry(now);
        match store::accounts::invite(&db, &scope, sent.submission()?, &invitation, (&hash, until), now).await {
            Ok(Received::First(_)) => {
                Ok(hand_over(&sent, &scope, &invitation.logins, invitation.name.clone(), code).await)
            }
            Ok(Received::Repeat(_)) => Ok(Outcome::Go("/cuentas".to_owned())),
            // An MSME out of reach looks like one that is not there.
            Err(store::Error::NotFound) => Ok(Outcome::refuse(Invalid::new("mipyme", Reason::NotAChoice))),
            Err(store::Error::LoginTaken) => Ok(Outcome::refuse(Invalid::new("usuario", Reason::Taken))),
            Err(error) => Err(error.into()),
        }
    })
}

fn renew(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::InviteAccounts)?;
        let (code, now) = (secrets::code().ok_or(AppError::Unavailable)?, sent.services.now());
        let hash = secrets::code_hash(&code);
        let id = account(&sent, &db, &scope).await?;
        store::accounts::renew(&db, &scope, id, (&hash, expiry(now)), now).await?;
        let logins = store::accounts::logins_of(&db, &scope, id).await?;
        Ok(hand_over(&sent, &scope, &logins, sent.fields.text("nombre").to_owned(), code).await)
    })
}

/// Sends a code to its owner where there is mail and an address. Otherwise, and when the letter is not taken, who asked is told
/// it, once. It is kept nowhere but as its hash: a letter with it does not wait in the database.
async fn hand_over(sent: &Sent, scope: &Scope, logins: &[Login], name: String, code: String) -> Outcome {
    let reached = sent.services.mail().zip(mail::address(logins));
    // Nobody is behind the addresses of the demonstration.
    let Some((post, address)) = reached.filter(|_| !scope.is_demonstration()) else {
        return Outcome::Tell(Told::Code { name, code });
    };
    let page = post.address("/unirse");
    let body = |language| letters::code_body(language, &name, &page, &code);
    let letter = Letter {
        to: address.to_owned(),
        subject: letters::code_subject(Language::Es).to_owned(),
        body: letters::both(Language::Es, body(Language::Es), body(Language::En)),
    };
    match post.send(letter).await {
        Ok(()) => Outcome::Go("/cuentas?hecho=enviada".to_owned()),
        Err(error) => {
            tracing::error!(cause = error.0.to_string(), "a code could not be sent by mail");
            Outcome::Tell(Told::Code { name, code })
        }
    }
}

fn disable(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::ManageAccounts)?;
        let id = account(&sent, &db, &scope).await?;
        if scope.account() == Some(id) {
            return Ok(Outcome::refuse(Invalid::new("cuenta", Reason::NotAChoice)));
        }
        store::accounts::disable(&db, &scope, id, sent.services.now()).await?;
        Ok(Outcome::Go("/cuentas?hecho=cerrada".to_owned()))
    })
}

fn enable(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::ManageAccounts)?;
        store::accounts::enable(&db, &scope, account(&sent, &db, &scope).await?, sent.services.now()).await?;
        Ok(Outcome::Go("/cuentas?hecho=abierta".to_owned()))
    })
}

/// The account that is meant. A code for it lets somebody in as it, so it must be one that whoever asks could have made:
/// a coordinator has no way into an administrator's.
async fn account(sent: &Sent, db: &Db, scope: &Scope) -> Result<AccountId, AppError> {
    let id = sent.fields.text("cuenta").parse().map(AccountId).map_err(|_| AppError::NotFound)?;
    let role = store::accounts::role(db, scope, id).await?;
    if may_invite(sent.services.principal().role(), role) { Ok(id) } else { Err(AppError::Denied) }
}

fn expiry(now: Timestamp) -> Timestamp {
    now.saturating_add(HOLDS).unwrap_or(now)
}

/// The invitation, or everything that is wrong with it.
fn read(sent: &Sent) -> Result<Invitation, Vec<Invalid>> {
    let name = sent.fields.text("nombre");
    let named = match name.chars().count() {
        0 => Some(Invalid::new("nombre", Reason::Missing)),
        1..=LONGEST_NAME => None,
        _ => Some(Invalid::new("nombre", Reason::TooLong)),
    };
    let own = sent.services.principal().role();
    let role = Role::parse(sent.fields.text("rol")).filter(|role| may_invite(own, *role));
    let role_missing = role.is_none().then(|| Invalid::new("rol", Reason::NotAChoice));
    let login = Login::parse("usuario", sent.fields.text("usuario"));
    let municipalities: Vec<MunicipalityCode> =
        sent.fields.all("municipio").filter_map(MunicipalityCode::parse).collect();
    let needs_place = matches!(role, Some(Role::Technician | Role::Vume)) && municipalities.is_empty();
    let placed = needs_place.then(|| Invalid::new("municipio", Reason::Missing));
    let enterprise = sent.fields.text("mipyme").parse().ok().map(EnterpriseId);
    let needs_enterprise = matches!(role, Some(Role::Msme | Role::Cooperative)) && enterprise.is_none();
    let owned = needs_enterprise.then(|| Invalid::new("mipyme", Reason::Missing));
    match (role, login, named.is_none() && placed.is_none() && owned.is_none()) {
        (Some(role), Ok(login), true) => {
            Ok(Invitation { name: name.to_owned(), logins: vec![login], role, enterprise, municipalities })
        }
        (_, login, _) => Err([named, login.err(), role_missing, placed, owned].into_iter().flatten().collect()),
    }
}
