//! The form filled with what is known, to be changed.

use super::RegistrationForm;
use crate::enterprise::Facts;
use crate::enterprise::headcount::{Headcount, HeadcountForm};

impl From<&Facts> for RegistrationForm {
    /// [`RegistrationForm::parse`] reads the same facts back.
    fn from(facts: &Facts) -> Self {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            name: facts.name.clone(),
            legal_name: text(&facts.legal_name),
            kind: facts.kind.code().to_owned(),
            legal_form: facts.legal_form.code().to_owned(),
            nit: shown(facts.nit.as_ref()),
            mercantile_register: text(&facts.mercantile_register),
            cooperative_register: text(&facts.cooperative_register),
            tax_regime: facts.tax_regime.map_or("", |regime| regime.code()).to_owned(),
            invoices: yes_or_no(facts.invoices),
            social_security: yes_or_no(facts.social_security),
            municipality: facts.municipality.as_str().to_owned(),
            community: text(&facts.community),
            started_on: shown(facts.started_on),
            chains: facts.chains.iter().map(ToString::to_string).collect(),
            phase: facts.phase.code().to_owned(),
            state: facts.state.code().to_owned(),
            members: (&facts.members).into(),
            workers: (&facts.workers).into(),
            temporary_workers: shown(facts.temporary_workers),
            declared_sales: shown(facts.declared_sales),
        }
    }
}

impl From<&Headcount> for HeadcountForm {
    fn from(counts: &Headcount) -> Self {
        Self {
            women: shown(counts.women),
            men: shown(counts.men),
            young_women: shown(counts.young_women),
            young_men: shown(counts.young_men),
        }
    }
}

fn shown<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn yes_or_no(answer: Option<bool>) -> String {
    answer.map_or("", |yes| if yes { "si" } else { "no" }).to_owned()
}
