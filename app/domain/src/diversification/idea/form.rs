//! An idea, and a step of it, as they are typed.

use super::{Idea, IdeaKind, IdeaStage, Step};
use crate::entry::EntryId;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Date;
use crate::sale::Channel;
use crate::sale::lists::Lists;
use crate::typed::{self, FIRST_DAY, LONGEST_NAME, LONGEST_NOTE};
use serde::{Deserialize, Serialize};

/// A new idea, or what is changed of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IdeaForm {
    pub entry: String,
    pub name: String,
    pub kind: String,
    pub product: String,
    pub lacking: String,
    /// Of a new one: where it stands. Empty for an idea.
    pub stage: String,
    /// Of a new one: since when. Empty for today.
    pub date: String,
}

impl IdeaForm {
    /// A new idea with its first step.
    ///
    /// # Errors
    /// Every field that was refused.
    pub fn parse(&self, lists: &Lists<'_>) -> Result<Idea, Invalids> {
        let mut checks = Checks::default();
        let stage = checks.optional("stage", &self.stage, told_stage).unwrap_or(IdeaStage::Idea);
        let on = checks.optional("date", &self.date, typed::day(FIRST_DAY, lists.today)).unwrap_or(lists.today);
        let first = Step { stage, on, cost: None, unit_margin: None, channel: None, evidence: None };
        let idea = self.facts(lists, &mut checks).map(|idea| Idea { steps: vec![first], ..idea });
        checks.finish(idea)
    }

    /// The same idea with other facts; its steps stay.
    ///
    /// # Errors
    /// Every field that was refused; [`Reason::DoesNotFit`] for another idea's number.
    pub fn change(&self, idea: &Idea, lists: &Lists<'_>) -> Result<Idea, Invalids> {
        let mut checks = Checks::default();
        let changed = self.facts(lists, &mut checks).map(|facts| Idea { steps: idea.steps.clone(), ..facts });
        if changed.as_ref().is_some_and(|changed| changed.entry != idea.entry) {
            checks.refuse("entry", Reason::DoesNotFit);
        }
        checks.finish(changed)
    }

    fn facts(&self, lists: &Lists<'_>, checks: &mut Checks) -> Option<Idea> {
        let entry = checks.required("entry", &self.entry, EntryId::read);
        let name = checks.required("name", &self.name, typed::text(LONGEST_NAME));
        let kind = checks.required("kind", &self.kind, IdeaKind::read);
        let product = checks.optional("product", &self.product, |text| lists.product(text));
        let lacking = checks.optional("lacking", &self.lacking, typed::text(LONGEST_NOTE));
        Some(Idea { entry: entry?, name: name?, kind: kind?, product, lacking, steps: Vec::new() })
    }
}

impl From<&Idea> for IdeaForm {
    fn from(idea: &Idea) -> Self {
        Self {
            entry: idea.entry.to_string(),
            name: idea.name.clone(),
            kind: idea.kind.code().to_owned(),
            product: idea.product.map_or_else(String::new, |product| product.to_string()),
            lacking: idea.lacking.clone().unwrap_or_default(),
            stage: String::new(),
            date: String::new(),
        }
    }
}

/// A step of an idea.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StepForm {
    pub stage: String,
    /// Empty for today.
    pub date: String,
    pub cost: String,
    /// What is left of one unit.
    pub unit_margin: String,
    pub channel: String,
    pub evidence: String,
}

impl StepForm {
    /// # Errors
    /// Every field that was refused. A step before the last one is: what came before is corrected, not added.
    pub fn parse(&self, idea: &Idea, today: Date) -> Result<Step, Invalids> {
        let mut checks = Checks::default();
        let stage = checks.required("stage", &self.stage, told_stage);
        let earliest = idea.last_step().map_or(FIRST_DAY, |step| step.on);
        let sent_day = checks.optional("date", &self.date, typed::day(earliest, today));
        let cost = checks.optional("cost", &self.cost, typed::zero_or_more);
        let unit_margin = checks.optional("unit_margin", &self.unit_margin, typed::decimal);
        let channel = checks.optional("channel", &self.channel, Channel::read);
        let evidence = checks.optional("evidence", &self.evidence, typed::text(LONGEST_NOTE));
        let on = sent_day.unwrap_or(today);
        checks.finish(stage.map(|stage| Step { stage, on, cost, unit_margin, channel, evidence }))
    }
}

/// A stage that somebody may say: a regular sale is for the ledger to show.
fn told_stage(text: &str) -> Result<IdeaStage, Reason> {
    match IdeaStage::read(text)? {
        IdeaStage::RegularSale => Err(Reason::DoesNotFit),
        stage @ (IdeaStage::Idea
        | IdeaStage::Prototype
        | IdeaStage::MarketTest
        | IdeaStage::Registration
        | IdeaStage::Abandoned) => Ok(stage),
    }
}
