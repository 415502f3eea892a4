//! The number on a person's identity document. It tells where she was registered, so it is never shown whole, never sent
//! back, and kept only as a hash.

use std::fmt;

/// A CUI of thirteen digits. Deliberately without serde: it enters by a form and goes nowhere else.
#[derive(Clone, PartialEq, Eq)]
pub struct Cui(String);

/// Municipalities of each department in the order of INE's codes, 340 in all.
const MUNICIPALITIES: [u32; 22] = [17, 8, 16, 16, 14, 14, 19, 8, 24, 21, 9, 30, 33, 21, 8, 17, 14, 5, 11, 11, 7, 17];

impl Cui {
    /// Eight digits, a check digit, and the place of registration. Blanks and hyphens do not count.
    ///
    /// `None` when the check digit does not follow (digits weighted 2 to 9, sum modulo 11, never ten) or the place does
    /// not exist. Source: stdnum-js (`gt.cui`).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain: String = text.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
        let digits: Vec<u32> = plain.chars().map(|c| c.to_digit(10)).collect::<Option<_>>()?;
        if digits.len() != 13 {
            return None;
        }
        let sum: u32 = digits.iter().take(8).zip(2..).map(|(digit, weight)| digit * weight).sum();
        let (department, municipality) = (digits[9] * 10 + digits[10], digits[11] * 10 + digits[12]);
        let most = *MUNICIPALITIES.get(usize::try_from(department).ok()?.checked_sub(1)?)?;
        (sum % 11 == digits[8] && (1..=most).contains(&municipality)).then_some(Self(plain))
    }

    /// The thirteen digits, for a keyed hash or for encryption and for nothing else.
    #[must_use]
    pub fn hash_input(&self) -> &str {
        &self.0
    }
}

/// The first two digits: enough for its owner to recognise it, and silent on the place.
impl fmt::Display for Cui {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}•••••••••••", &self.0[..2])
    }
}

impl fmt::Debug for Cui {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cui({self})")
    }
}
