//! One's own account: password, second factor, the browsers in which it is signed in.

use super::signing::new_password;
use super::{Answer, Asked, Form, Outcome, Sent};
use crate::context::{passwords, secrets};
use crate::error::AppError;
use domain::access::Action;
use domain::account::Account;
use domain::invalid::{Invalid, Reason};
use store::accounts::Totp;

const OWN: Asked = Asked::For(Action::KeepOwnAccount);

pub(super) const FORMS: &[Form] = &[
    Form { path: "/cuenta/clave", page: "/cuenta", action: OWN, submit: change_password },
    Form { path: "/cuenta/factor", page: "/cuenta/factor", action: OWN, submit: confirm_factor },
    Form { path: "/cuenta/factor/quitar", page: "/cuenta", action: OWN, submit: drop_factor },
    Form { path: "/cuenta/sesiones", page: "/cuenta", action: OWN, submit: end_other_sessions },
];

fn change_password(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepOwnAccount)?;
        let account = signed(&sent)?;
        let field = |name: &str| sent.fields.typed(name);
        if !holds(&sent, &account, field("actual")).await? {
            return Ok(Outcome::refuse(Invalid::new("actual", Reason::Wrong)));
        }
        let password = match new_password(field("clave"), field("clave2"), &account.name) {
            Ok(password) => password,
            Err(invalid) => return Ok(Outcome::refuse(invalid)),
        };
        let hash = passwords::hash(&password).await.ok_or(AppError::Unavailable)?;
        store::accounts::set_password(&db, &scope, account.id, &hash, sent.services.now()).await?;
        sent.services.renew_session(&account, &sent.from).await?;
        Ok(Outcome::Go("/cuenta?hecho=clave".to_owned()))
    })
}

fn confirm_factor(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepOwnAccount)?;
        let account = signed(&sent)?;
        // Taking it away asks for the password; a new one in its place would not.
        if account.second_factor {
            return Ok(Outcome::Go("/cuenta".to_owned()));
        }
        let (secret, now) = (sent.services.factor_in_making().await?, sent.services.now());
        let Some(step) = secrets::step_of(&secret, sent.fields.text("codigo"), now) else {
            return Ok(Outcome::refuse(Invalid::new("codigo", Reason::Wrong)));
        };
        store::accounts::confirm_totp(&db, &scope, account.id, &Totp { secret, step }, now).await?;
        sent.services.renew_session(&account, &sent.from).await?;
        Ok(Outcome::Go("/cuenta?hecho=factor".to_owned()))
    })
}

fn drop_factor(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepOwnAccount)?;
        let account = signed(&sent)?;
        let password = sent.fields.typed("clave_factor");
        if !holds(&sent, &account, password).await? {
            return Ok(Outcome::refuse(Invalid::new("clave_factor", Reason::Wrong)));
        }
        store::accounts::drop_totp(&db, &scope, account.id, sent.services.now()).await?;
        sent.services.renew_session(&account, &sent.from).await?;
        Ok(Outcome::Go("/cuenta?hecho=sin-factor".to_owned()))
    })
}

fn end_other_sessions(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, _) = sent.services.authorize(Action::KeepOwnAccount)?;
        let account = signed(&sent)?;
        store::sessions::end_others(&db, account.id, sent.services.session()).await?;
        Ok(Outcome::Go("/cuenta?hecho=sesiones".to_owned()))
    })
}

/// Whether this is the password of whoever asks; guessing is limited as at the door.
async fn holds(sent: &Sent, account: &Account, password: &str) -> Result<bool, AppError> {
    sent.services.confirm_password(account, password, &sent.from).await
}

fn signed(sent: &Sent) -> Result<Account, AppError> {
    sent.services.principal().account().cloned().ok_or(AppError::SignedOut)
}
