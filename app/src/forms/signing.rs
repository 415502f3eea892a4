//! Signing in, coming in with a code, signing out.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::context::passwords;
use crate::context::signing::SignedIn;
use crate::error::AppError;
use crate::pages::home::home;
use domain::account::{Account, Login, NewPassword};
use domain::invalid::{Invalid, Reason};

pub(super) const FORMS: &[Form] = &[
    Form { path: "/entrar", page: "/entrar", action: Asked::Anyone, submit: sign_in },
    Form { path: "/entrar/codigo", page: "/entrar/codigo", action: Asked::Anyone, submit: second_step },
    Form { path: "/unirse", page: "/unirse", action: Asked::Anyone, submit: join },
    Form { path: "/salir", page: "/entrar", action: Asked::Anyone, submit: sign_out },
];

fn sign_in(sent: Sent) -> Answer {
    Box::pin(async move {
        let login = match Login::parse("usuario", sent.fields.text("usuario")) {
            Ok(login) => login,
            Err(invalid) => return Ok(Outcome::refuse(invalid)),
        };
        let password = sent.fields.typed("clave");
        if password.is_empty() {
            return Ok(Outcome::refuse(Invalid::new("clave", Reason::Missing)));
        }
        let ended = sent.services.sign_in(&login, password, &sent.from).await?;
        Ok(lead_on(ended, "clave", sent.fields.text("volver")))
    })
}

fn second_step(sent: Sent) -> Answer {
    Box::pin(async move {
        let ended = sent.services.sign_in_code(sent.fields.text("codigo"), &sent.from).await?;
        Ok(lead_on(ended, "codigo", ""))
    })
}

fn lead_on(ended: SignedIn, field: &str, back: &str) -> Outcome {
    match ended {
        SignedIn::Done(account) => Outcome::Go(landing(&account, back)),
        SignedIn::NeedsCode => Outcome::Go("/entrar/codigo".to_owned()),
        SignedIn::Wrong => Outcome::refuse(Invalid::new(field, Reason::Wrong)),
        SignedIn::TooMany => Outcome::refuse(Invalid::new(field, Reason::TooMany)),
    }
}

/// Back to the page that asked for an account, else the home of the role; first of all a missing second factor.
fn landing(account: &Account, back: &str) -> String {
    let plain = back.bytes().all(|b| (b'!'..=b'~').contains(&b) && b != b'\\');
    if account.lacks_second_factor() {
        "/cuenta/factor".to_owned()
    } else if plain && back.starts_with('/') && !back.starts_with("//") && back.len() < 500 {
        back.to_owned()
    } else {
        home(account.role).to_owned()
    }
}

fn join(sent: Sent) -> Answer {
    Box::pin(async move {
        let field = |name: &str| sent.fields.typed(name);
        let login = Login::parse("usuario", field("usuario"));
        let password = new_password(field("clave"), field("clave2"), sent.fields.text("usuario"));
        let code = sent.fields.text("codigo");
        let missing = code.is_empty().then(|| Invalid::new("codigo", Reason::Missing));
        let (login, password) = match (login, password, missing) {
            (Ok(login), Ok(password), None) => (login, password),
            (login, password, missing) => {
                return Ok(Outcome::Again([login.err(), missing, password.err()].into_iter().flatten().collect()));
            }
        };
        let hash = passwords::hash(&password).await.ok_or(AppError::Unavailable)?;
        match sent.services.join(&login, code, &hash, &sent.from).await? {
            None => Ok(Outcome::refuse(Invalid::new("codigo", Reason::Expired))),
            Some(()) => {
                let ended = sent.services.sign_in(&login, password.as_str(), &sent.from).await?;
                Ok(lead_on(ended, "clave", ""))
            }
        }
    })
}

/// A new password, typed twice, that is not a common one.
pub(super) fn new_password(text: &str, again: &str, known: &str) -> Result<NewPassword, Invalid> {
    let password = NewPassword::parse("clave", text)?;
    passwords::refuse_common("clave", &password, &["milpa", "procoees", "helvetas", known])?;
    if text == again { Ok(password) } else { Err(Invalid::new("clave2", Reason::Different)) }
}

fn sign_out(sent: Sent) -> Answer {
    Box::pin(async move {
        sent.services.sign_out().await?;
        Ok(Outcome::Go("/".to_owned()))
    })
}
