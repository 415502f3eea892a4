//! What only chance may know: codes that let somebody in once, second factors, the numbers of submissions.

use domain::entry::EntryId;
use domain::period::Timestamp;
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Secret, Totp};

/// Letters and digits that sound and look different from each other: the code is read out on the telephone.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// 32 letters twelve times: 60 bits.
const LENGTH: usize = 12;

/// A new code, `K7MQ-2WXD-9HRT`. `None` when the system gives no chance.
#[must_use]
pub fn code() -> Option<String> {
    let letters = letters::<LENGTH>()?;
    Some(letters.chunks(4).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join("-"))
}

/// A new mark that stands in the address of a letter for good: 32 letters, 160 bits. `None` when the system gives no chance.
#[must_use]
pub fn mark() -> Option<String> {
    Some(letters::<32>()?.into_iter().collect())
}

fn letters<const COUNT: usize>() -> Option<Vec<char>> {
    let mut bytes = [0_u8; COUNT];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect())
}

/// What is kept of a code or a mark, however it was typed.
#[must_use]
pub fn code_hash(code: &str) -> String {
    let plain: String =
        code.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect();
    Sha256::digest(plain.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The number of a form that is about to be shown. Without chance from the system it is the time alone, and a submission
/// that meets another with it is refused, not mixed up.
#[must_use]
pub fn submission() -> EntryId {
    let mut chance = [0_u8; 10];
    let _ = getrandom::fill(&mut chance);
    EntryId::new(Timestamp::now().as_millisecond(), chance)
}

/// A second factor as an authenticator application is told of it.
#[derive(Debug, Clone)]
pub struct Factor {
    /// In base 32: to be typed.
    pub secret: String,
    /// `otpauth://…`: to be touched on the phone that has the application.
    pub link: String,
}

/// A new second factor.
#[must_use]
pub fn new_factor() -> String {
    Secret::generate().to_base32()
}

/// A second factor for showing, under the name of its account. `None` when the secret is none.
#[must_use]
pub fn factor(secret: &str, name: &str) -> Option<Factor> {
    let link = totp(secret, name)?.to_url().ok()?;
    Some(Factor { secret: secret.to_owned(), link })
}

/// The step of time whose code this is, now or half a minute to either side.
#[must_use]
pub fn step_of(secret: &str, code: &str, at: Timestamp) -> Option<i64> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let seconds = u64::try_from(at.as_second()).ok()?;
    let step = totp(secret, "milpa").filter(|_| digits.len() == 6)?.check(&digits, seconds)?;
    i64::try_from(step).ok()
}

fn totp(secret: &str, name: &str) -> Option<Totp> {
    let secret = Secret::try_from_base32(secret).ok()?;
    let name: String = name.chars().filter(|letter| *letter != ':').take(60).collect();
    Builder::new().with_secret(secret).with_account_name(name).with_issuer(Some("Milpa")).build().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        let code = code().unwrap();
        assert_eq!(code.len(), 14);
        assert_eq!(code_hash(&code), code_hash(&format!(" {} ", code.replace('-', "").to_lowercase())));
    }

    /// RFC 6238, appendix B, SHA-1: at 59 seconds the code is 94287082, of which the last six digits are used.
    #[test]
    fn the_code_of_the_standard_is_right_at_its_time_and_wrong_later() {
        let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        let at = |second| Timestamp::from_second(second).unwrap();
        assert_eq!(step_of(secret, "287 082", at(59)), Some(1));
        assert_eq!(step_of(secret, "287082", at(600)), None);
        assert_eq!(step_of(secret, "28708", at(59)), None);
    }
}
