//! Passwords: hashed with argon2id away from the threads that answer requests, two at a time, because each takes 19 MiB and
//! some tens of milliseconds; and refused when they are common.

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use domain::account::NewPassword;
use domain::invalid::{Invalid, Reason};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// Hashes at once.
static PLACES: Semaphore = Semaphore::const_new(2);

/// A hash that no password has: verified when a login is unknown, so that the answer takes as long.
static NOBODY: LazyLock<String> = LazyLock::new(|| make("nobody has this password").unwrap_or_default());

/// The hash of a password, in PHC's form. `None` when the system gives no chance for the salt.
pub async fn hash(password: &NewPassword) -> Option<String> {
    let password = password.as_str().to_owned();
    let _place = PLACES.acquire().await.ok()?;
    tokio::task::spawn_blocking(move || make(&password)).await.ok().flatten()
}

/// Whether the password has the hash; without a hash, the time is spent all the same and the answer is no.
pub async fn matches(password: &str, hash: Option<String>) -> bool {
    let password: String = password.chars().take(NewPassword::MOST + 1).collect();
    let Ok(_place) = PLACES.acquire().await else { return false };
    let verify = move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let right = PasswordHash::new(&hash)
            .is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok());
        known && right
    };
    tokio::task::spawn_blocking(verify).await.unwrap_or(false)
}

/// Refuses what many people have, and what somebody who knows the person would try first.
///
/// # Errors
/// [`Invalid`] naming `field`.
pub fn refuse_common(field: &str, password: &NewPassword, known: &[&str]) -> Result<(), Invalid> {
    let guesses = zxcvbn::zxcvbn(password.as_str(), known);
    let strong = guesses.score() >= zxcvbn::Score::Two;
    strong.then_some(()).ok_or_else(|| Invalid::new(field, Reason::TooCommon))
}

fn make(password: &str) -> Option<String> {
    Argon2::default().hash_password(password.as_bytes()).ok().map(|hash| hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_common_password_and_the_own_name_are_refused() {
        let parsed = |text: &str| NewPassword::parse("password", text).unwrap();
        assert!(refuse_common("password", &parsed("1234567890"), &[]).is_err());
        assert!(refuse_common("password", &parsed("contraseña1"), &["contraseña"]).is_err());
        assert!(refuse_common("password", &parsed("anamatilde"), &["ana", "matilde"]).is_err());
        assert!(refuse_common("password", &parsed("tres gallinas cantan"), &[]).is_ok());
    }

    #[test]
    fn a_hash_is_argon2id_and_knows_its_password() {
        let hash = make("tres gallinas").unwrap();
        assert!(hash.starts_with("$argon2id$"), "{hash}");
        let parsed = PasswordHash::new(&hash).unwrap();
        assert!(Argon2::default().verify_password(b"tres gallinas", &parsed).is_ok());
        assert!(Argon2::default().verify_password(b"dos gallinas", &parsed).is_err());
    }
}
