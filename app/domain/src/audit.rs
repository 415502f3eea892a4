//! The trail of deeds: who did what to which record, when.

use crate::id::AccountId;
use crate::page::PageRequest;
use crate::period::Timestamp;
use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($variant),+ }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// How it is stored and sent.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            #[must_use]
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

codes! {
    /// What was done.
    Deed {
        Created = "created",
        Changed = "changed",
        Cancelled = "cancelled",
        Disabled = "disabled",
        Enabled = "enabled",
        Invited = "invited",
        Joined = "joined",
        SignedIn = "signed_in",
        SignedOut = "signed_out",
        Refused = "refused",
        Read = "read",
        Exported = "exported",
        Imported = "imported",
        Undone = "undone",
    }
}

codes! {
    /// What it was done to.
    Subject {
        Account = "account",
        Enterprise = "enterprise",
        Person = "person",
        Consent = "consent",
        Sale = "sale",
        Buyer = "buyer",
        PriceReport = "price_report",
        PriceAlert = "price_alert",
        Freight = "freight",
        Opportunity = "opportunity",
        ProductCost = "product_cost",
        Idea = "idea",
        Equipment = "equipment",
        CircularRecord = "circular_record",
        CircularAction = "circular_action",
        Coefficient = "coefficient",
        LeftoverListing = "leftover_listing",
        LeftoverMatch = "leftover_match",
        Import = "import",
    }
}

/// One line of the trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub id: i64,
    pub at: Timestamp,
    /// The name of the account; `None` for what the command line did.
    pub who: Option<String>,
    pub deed: Deed,
    pub subject: Subject,
    pub subject_id: String,
    /// As JSON.
    pub before: Option<String>,
    pub after: Option<String>,
}

/// What is looked for in the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    pub subject: Option<Subject>,
    pub id: Option<String>,
    pub who: Option<AccountId>,
    pub page: PageRequest,
}
