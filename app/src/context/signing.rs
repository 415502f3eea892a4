//! Signing in and out. The number of a session changes each time its rights do.

use super::{Services, passwords, secrets};
use crate::error::AppError;
use domain::access::Principal;
use domain::account::{Account, Login};
use domain::id::AccountId;
use domain::period::Timestamp;
use store::sessions::{ACCOUNT, DEVICE};
use tower_sessions::Session;

/// How an attempt to sign in ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignedIn {
    Done(Box<Account>),
    /// The password was right; a code of the second factor is awaited.
    NeedsCode,
    /// Nobody signs in with this login and password. Which of the two is wrong is not said.
    Wrong,
    /// Too many attempts by this login or from this address; a quarter of an hour later it can be tried again.
    TooMany,
}

/// From where somebody signs in.
#[derive(Debug, Clone)]
pub struct From {
    /// The address of the network.
    pub address: String,
    /// What the browser says it is.
    pub device: String,
}

/// What a session holds while the code of the second factor is awaited.
const WAITING: &str = "waiting";
/// What a session holds while a second factor is being set up.
const FACTOR: &str = "factor";
const WINDOW: domain::period::SignedDuration = domain::period::SignedDuration::from_mins(15);
const MOST_OF_LOGIN: u32 = 10;
const MOST_OF_ADDRESS: u32 = 60;

impl Services {
    /// Signs in with a password.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] when the database or the session does not answer.
    pub async fn sign_in(&self, login: &Login, password: &str, from: &From) -> Result<SignedIn, AppError> {
        let (by_login, by_address) = (format!("login {}", login.as_str()), format!("address {}", from.address));
        if self.tried_too_often(&by_login, &by_address).await? {
            return Ok(SignedIn::TooMany);
        }
        let known = store::accounts::credentials(&self.db, login).await?;
        let hash = known.as_ref().and_then(|known| known.password.clone());
        let right = passwords::matches(password, hash).await;
        let Some(known) = known.filter(|_| right) else {
            store::attempts::record(&self.db, &[&by_login, &by_address], self.now()).await?;
            return Ok(SignedIn::Wrong);
        };
        store::attempts::forgive(&self.db, &by_login).await?;
        let session = self.session.clone().ok_or(AppError::Unavailable)?;
        if known.totp.is_some() {
            session.cycle_id().await.map_err(lost)?;
            session.insert(WAITING, login.as_str()).await.map_err(lost)?;
            return Ok(SignedIn::NeedsCode);
        }
        self.enter(&session, &known.account, from).await?;
        Ok(SignedIn::Done(Box::new(known.account)))
    }

    /// The second step: the code of the second factor, which holds once.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] when the database or the session does not answer.
    pub async fn sign_in_code(&self, code: &str, from: &From) -> Result<SignedIn, AppError> {
        let session = self.session.clone().ok_or(AppError::Unavailable)?;
        let waiting: Option<String> = session.get(WAITING).await.map_err(lost)?;
        let Some(login) = waiting.map(|text| Login::from_stored(&text)) else { return Ok(SignedIn::Wrong) };
        let (by_login, by_address) = (format!("code {}", login.as_str()), format!("address {}", from.address));
        if self.tried_too_often(&by_login, &by_address).await? {
            return Ok(SignedIn::TooMany);
        }
        let known = store::accounts::credentials(&self.db, &login).await?;
        if let Some((known, totp)) = known.and_then(|known| known.totp.clone().map(|totp| (known, totp))) {
            let step = secrets::step_of(&totp.secret, code, self.now());
            if let Some(step) = step.filter(|step| *step > totp.step)
                && store::accounts::spend_step(&self.db, known.account.id, step).await?
            {
                self.enter(&session, &known.account, from).await?;
                return Ok(SignedIn::Done(Box::new(known.account)));
            }
        }
        store::attempts::record(&self.db, &[&by_login, &by_address], self.now()).await?;
        Ok(SignedIn::Wrong)
    }

    /// Comes in with a code of the team and a new password, already checked. `None` when the code is not right.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] when the database does not answer.
    pub async fn join(&self, login: &Login, code: &str, hash: &str, from: &From) -> Result<Option<()>, AppError> {
        let (by_login, by_address) = (format!("join {}", login.as_str()), format!("address {}", from.address));
        if self.tried_too_often(&by_login, &by_address).await? {
            return Ok(None);
        }
        let code_hash = secrets::code_hash(code);
        let joining = store::accounts::Joining { login, code_hash: &code_hash, password: hash, at: self.now() };
        if store::accounts::use_code(&self.db, joining).await?.is_none() {
            store::attempts::record(&self.db, &[&by_login, &by_address], self.now()).await?;
            return Ok(None);
        }
        store::attempts::forgive(&self.db, &format!("login {}", login.as_str())).await?;
        Ok(Some(()))
    }

    /// Whether this is the password of an account; guessing is limited as at the door.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] when the database does not answer.
    pub async fn confirm_password(&self, account: &Account, password: &str, from: &From) -> Result<bool, AppError> {
        let (by_account, by_address) = (format!("account {}", account.id), format!("address {}", from.address));
        if self.tried_too_often(&by_account, &by_address).await? {
            return Ok(false);
        }
        let hash = store::accounts::password_hash(&self.db, account.id).await?;
        let right = passwords::matches(password, hash).await;
        if !right {
            store::attempts::record(&self.db, &[&by_account, &by_address], self.now()).await?;
        }
        Ok(right)
    }

    /// Ends this browser's session.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] when the session does not answer.
    pub async fn sign_out(&self) -> Result<(), AppError> {
        match &self.session {
            Some(session) => session.flush().await.map_err(lost),
            None => Ok(()),
        }
    }

    /// Whoever a session belongs to; a closed account is nobody.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] when the database does not answer.
    pub async fn whose(&self, session: &Session) -> Result<Principal, AppError> {
        let id: Option<i32> = session.get(ACCOUNT).await.map_err(lost)?;
        let Some(id) = id else { return Ok(Principal::Visitor) };
        let account = store::accounts::get(&self.db, AccountId(id)).await?;
        if account.is_some() {
            store::sessions::touch(&self.db, session, self.now()).await?;
        }
        Ok(account.map_or(Principal::Visitor, |account| Principal::Signed(Box::new(account))))
    }

    /// Gives this browser's session another number and leaves it signed in, after its rights changed.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] when the session does not answer.
    pub async fn renew_session(&self, account: &Account, from: &From) -> Result<(), AppError> {
        let session = self.session.clone().ok_or(AppError::Unavailable)?;
        self.enter(&session, account, from).await
    }

    /// The secret of the second factor that is being set up in this session.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] when the session does not answer.
    pub async fn factor_in_making(&self) -> Result<String, AppError> {
        let session = self.session.clone().ok_or(AppError::Unavailable)?;
        if let Some(secret) = session.get::<String>(FACTOR).await.map_err(lost)? {
            return Ok(secret);
        }
        let secret = secrets::new_factor();
        session.insert(FACTOR, &secret).await.map_err(lost)?;
        Ok(secret)
    }

    async fn enter(&self, session: &Session, account: &Account, from: &From) -> Result<(), AppError> {
        session.cycle_id().await.map_err(lost)?;
        session.clear().await;
        session.insert(ACCOUNT, account.id.0).await.map_err(lost)?;
        let device: String = from.device.chars().filter(|c| !c.is_control()).take(200).collect();
        session.insert(DEVICE, device).await.map_err(lost)
    }

    async fn tried_too_often(&self, by_login: &str, by_address: &str) -> Result<bool, AppError> {
        let since: Timestamp = self.now() - WINDOW;
        let by_login = store::attempts::since(&self.db, by_login, since).await?;
        let by_address = store::attempts::since(&self.db, by_address, since).await?;
        Ok(by_login >= MOST_OF_LOGIN || by_address >= MOST_OF_ADDRESS)
    }
}

/// The session could not be read or kept.
fn lost(error: tower_sessions::session::Error) -> AppError {
    tracing::error!(%error, "the session gave no answer");
    AppError::Unavailable
}
