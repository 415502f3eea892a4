//! The short steps in which an MSME is registered on a phone, and which of them a refused field stands in.

use crate::choice::choices;
use crate::invalid::checks::Invalids;

choices! {
    Step {
        /// Name, kind, legal form.
        Identity = "quien",
        /// Municipality, community, since when.
        Place = "donde",
        /// Chains and links, phase and state.
        Work = "que",
        /// Members and workers.
        People = "personas",
        /// NIT, registers, taxes, sales.
        Formality = "papeles",
    }
}

impl Step {
    /// Where a field stands.
    #[must_use]
    pub fn of(field: &str) -> Self {
        match field {
            "municipality" | "community" | "started_on" => Self::Place,
            "chains" | "phase" | "state" => Self::Work,
            "nit"
            | "mercantile_register"
            | "cooperative_register"
            | "tax_regime"
            | "invoices"
            | "social_security"
            | "declared_sales" => Self::Formality,
            _ if field.starts_with("members") || field.contains("workers") => Self::People,
            _ => Self::Identity,
        }
    }

    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| *step > self)
    }

    /// The first step in which something was refused.
    #[must_use]
    pub fn first_refused(invalids: &Invalids) -> Option<Self> {
        invalids.0.iter().map(|invalid| Self::of(&invalid.field)).min()
    }

    /// What was refused in this step: enough to let a person go on to the next one.
    #[must_use]
    pub fn refused(self, invalids: &Invalids) -> Option<Invalids> {
        let here: Vec<_> = invalids.0.iter().filter(|invalid| Self::of(&invalid.field) == self).cloned().collect();
        (!here.is_empty()).then_some(Invalids(here))
    }
}
