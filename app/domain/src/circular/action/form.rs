//! An action as it is typed.

use super::{ActionState, CircularAction, NineR, Practice};
use crate::entry::EntryId;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::money::write_micro;
use crate::period::Date;
use crate::typed::{self, FIRST_DAY, LONGEST_NOTE};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ActionForm {
    pub entry: String,
    pub practice: String,
    pub r: String,
    pub text: String,
    /// Empty for planned.
    pub state: String,
    pub started: String,
    pub cost: String,
    pub monthly_saving: String,
    pub evidence: String,
}

impl ActionForm {
    /// # Errors
    /// Every field that was refused. What is being done has begun on a day.
    pub fn parse(&self, today: Date) -> Result<CircularAction, Invalids> {
        let mut checks = Checks::default();
        let entry = checks.required("entry", &self.entry, EntryId::read);
        let practice = checks.required("practice", &self.practice, Practice::read);
        let r = checks.required("r", &self.r, NineR::read);
        let text = checks.required("text", &self.text, typed::text(LONGEST_NOTE));
        let state = checks.optional("state", &self.state, ActionState::read).unwrap_or(ActionState::Planned);
        let started = checks.optional("started", &self.started, typed::day(FIRST_DAY, today));
        if state != ActionState::Planned && self.started.trim().is_empty() {
            checks.refuse("started", Reason::Missing);
        }
        let cost = checks.optional("cost", &self.cost, typed::zero_or_more);
        let monthly_saving = checks.optional("monthly_saving", &self.monthly_saving, typed::zero_or_more);
        let evidence = checks.optional("evidence", &self.evidence, typed::text(LONGEST_NOTE));
        let whole = entry.zip(practice).zip(r).zip(text);
        let action = whole.map(|(((entry, practice), r), text)| CircularAction {
            entry,
            practice,
            r,
            text,
            state,
            started,
            cost,
            monthly_saving,
            evidence,
        });
        checks.finish(action)
    }
}

impl From<&CircularAction> for ActionForm {
    fn from(action: &CircularAction) -> Self {
        let micro = |amount: Option<i64>| {
            let mut text = String::new();
            if let Some(amount) = amount {
                let _ = write_micro(&mut text, amount);
            }
            text
        };
        Self {
            entry: action.entry.to_string(),
            practice: action.practice.code().to_owned(),
            r: action.r.code().to_owned(),
            text: action.text.clone(),
            state: action.state.code().to_owned(),
            started: action.started.map_or_else(String::new, |day| day.to_string()),
            cost: micro(action.cost),
            monthly_saving: micro(action.monthly_saving),
            evidence: action.evidence.clone().unwrap_or_default(),
        }
    }
}
