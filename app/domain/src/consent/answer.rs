//! An answer about consent as it is entered.

use super::{Consent, ConsentChannel, Purpose};
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Date;
use crate::person::language::SpokenLanguage;
use crate::typed;
use serde::{Deserialize, Serialize};

/// The fields of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnswerForm {
    pub purpose: String,
    /// `si` or `no`. No answer is nothing to be kept, and is refused.
    pub granted: String,
    pub version: String,
    pub language: String,
    pub channel: String,
    pub on: String,
}

impl AnswerForm {
    /// # Errors
    /// Every field that was refused. A day before the project or after `today` is.
    pub fn parse(&self, today: Date) -> Result<Consent, Invalids> {
        let mut checks = Checks::default();
        let purpose = checks.required("purpose", &self.purpose, Purpose::read);
        let granted = checks.required("granted", &self.granted, typed::yes_or_no);
        let version = checks.required("version", &self.version, typed::text(40));
        let language = checks.required("language", &self.language, SpokenLanguage::read);
        let channel = checks.required("channel", &self.channel, ConsentChannel::read);
        let on = checks.required("on", &self.on, typed::day(typed::FIRST_DAY, today));
        let whole = (|| {
            let (purpose, granted, version) = (purpose?, granted?, version?);
            let (language, channel, on) = (language?, channel?, on?);
            Some(Consent { purpose, granted, version, language, channel, on, withdrawn_on: None })
        })();
        checks.finish(whole)
    }
}

impl Consent {
    /// The same answer, taken back on a day.
    ///
    /// # Errors
    /// [`Reason::DoesNotFit`] when it was not granted or is withdrawn already, [`Reason::BeforeStart`] for a day before
    /// it was given.
    pub fn withdrawn(self, day: Date) -> Result<Self, Reason> {
        if !self.granted || self.withdrawn_on.is_some() {
            return Err(Reason::DoesNotFit);
        }
        if day < self.on {
            return Err(Reason::BeforeStart);
        }
        Ok(Self { withdrawn_on: Some(day), ..self })
    }
}
