//! What a new password must be. Whether it is a common one is asked elsewhere: the list is too long for a phone.

use crate::invalid::{Invalid, Reason};

/// A password that somebody wants to have. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPassword(String);

impl NewPassword {
    /// Letters, at least: long enough that it cannot be guessed, short enough for a phone.
    pub const LEAST: usize = 10;
    /// More than anybody types, and little enough to hash.
    pub const MOST: usize = 128;

    /// # Errors
    /// [`Invalid`] naming `field` when it is empty, too short, too long.
    pub fn parse(field: &str, text: &str) -> Result<Self, Invalid> {
        let letters = text.chars().count();
        let reason = match letters {
            0 => Reason::Missing,
            _ if letters < Self::LEAST => Reason::TooShort,
            _ if letters > Self::MOST => Reason::TooLong,
            _ => return Ok(Self(text.to_owned())),
        };
        Err(Invalid::new(field, reason))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for NewPassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewPassword(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_is_counted_in_letters() {
        let refused = |text: &str| NewPassword::parse("password", text).unwrap_err().reason;
        assert_eq!(refused(""), Reason::Missing);
        assert_eq!(refused("ñññññññññ"), Reason::TooShort);
        assert_eq!(refused(&"x".repeat(129)), Reason::TooLong);
        assert!(NewPassword::parse("password", "ññññññññññ").is_ok());
    }

    #[test]
    fn a_password_is_not_printed() {
        let password = NewPassword::parse("password", "maíz y frijol").unwrap();
        assert!(!format!("{password:?}").contains("frijol"));
    }
}
