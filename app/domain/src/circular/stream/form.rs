//! A coefficient as the team changes and confirms it.

use super::Stream;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::money::write_micro;
use crate::typed::{self, LONGEST_NOTE};
use crate::unit::FactorStatus;
use serde::{Deserialize, Serialize};

/// The fields of the form; the leftover itself and its basis stay.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StreamForm {
    /// Kilograms for one of the basis. Empty: only the range is known.
    pub used: String,
    pub source: String,
    /// `si` when somebody checked it.
    pub confirmed: String,
}

impl StreamForm {
    /// # Errors
    /// Every field that was refused: a figure beyond ten times the range, and a confirmation without a figure or source.
    pub fn parse(&self, stream: &Stream) -> Result<Stream, Invalids> {
        let mut checks = Checks::default();
        let plausible = |text: &str| match typed::amount(text)?.micro() {
            micro if micro > stream.high.saturating_mul(10) => Err(Reason::TooLarge),
            micro => Ok(micro),
        };
        let used = checks.optional("used", &self.used, plausible);
        let source = checks.required("source", &self.source, typed::text(LONGEST_NOTE));
        let confirmed = checks.optional("confirmed", &self.confirmed, typed::yes_or_no) == Some(true);
        if confirmed && self.used.trim().is_empty() {
            checks.refuse("used", Reason::Missing);
        }
        let status = if confirmed { FactorStatus::Confirmed } else { FactorStatus::ToConfirm };
        checks.finish(source.map(|source| Stream { used, source, status, own: false, ..stream.clone() }))
    }
}

impl From<&Stream> for StreamForm {
    fn from(stream: &Stream) -> Self {
        let mut used = String::new();
        if let Some(micro) = stream.used {
            // Writing to a text cannot fail.
            let _ = write_micro(&mut used, micro);
        }
        let confirmed = match stream.status {
            FactorStatus::Confirmed => "si",
            FactorStatus::ToConfirm => "",
        };
        Self { used, source: stream.source.clone(), confirmed: confirmed.to_owned() }
    }
}
