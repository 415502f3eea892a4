//! People of an MSME by sex and age. What was not said is unknown, which is not zero.

use crate::invalid::Reason;
use crate::invalid::checks::Checks;
use crate::typed;
use serde::{Deserialize, Serialize};

/// Counts of women and men, and how many of each are young by the project's definition ([`super::youth::Youth`]).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headcount {
    pub women: Option<u32>,
    pub men: Option<u32>,
    pub young_women: Option<u32>,
    pub young_men: Option<u32>,
}

/// The same as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HeadcountForm {
    pub women: String,
    pub men: String,
    pub young_women: String,
    pub young_men: String,
}

impl Headcount {
    /// Women and men; `None` while one of the two is unknown.
    #[must_use]
    pub fn total(&self) -> Option<u32> {
        Some(self.women?.saturating_add(self.men?))
    }

    /// Young women and men; `None` while one of the two is unknown.
    #[must_use]
    pub fn young(&self) -> Option<u32> {
        Some(self.young_women?.saturating_add(self.young_men?))
    }
}

impl HeadcountForm {
    /// Reads the four fields, named `prefix_women` and so on. More young women than women is refused.
    pub fn read(&self, prefix: &str, checks: &mut Checks) -> Headcount {
        let mut count = |name: &str, text: &str| checks.optional(&format!("{prefix}_{name}"), text, typed::people);
        let counts = Headcount {
            women: count("women", &self.women),
            men: count("men", &self.men),
            young_women: count("young_women", &self.young_women),
            young_men: count("young_men", &self.young_men),
        };
        for (name, young, all) in
            [("young_women", counts.young_women, counts.women), ("young_men", counts.young_men, counts.men)]
        {
            if all.is_some_and(|all| young.is_some_and(|young| young > all)) {
                checks.refuse(&format!("{prefix}_{name}"), Reason::TooLarge);
            }
        }
        counts
    }
}
