//! The form filled with a request, to be changed.

use super::OpportunityForm;
use crate::opportunity::{Opportunity, Wanted};

impl From<&Opportunity> for OpportunityForm {
    /// [`OpportunityForm::parse`] reads the same request back, while its units weigh the same.
    fn from(asked: &Opportunity) -> Self {
        Self {
            title: asked.title.clone(),
            wanted: match &asked.wanted {
                Wanted::Commodity(id) => id.to_string(),
                Wanted::Chain(code) => code.clone(),
            },
            buyer: asked.buyer.name.clone(),
            kind: asked.buyer.kind.code().to_owned(),
            contact: asked.buyer.contact.clone().unwrap_or_default(),
            quantity: asked.quantity.to_string(),
            unit: asked.unit.to_string(),
            price: asked.price.map(|price| price.to_string()).unwrap_or_default(),
            requirements: asked.requirements.iter().map(|one| one.code().to_owned()).collect(),
            certificates: asked.certificates.iter().map(|one| one.code().to_owned()).collect(),
            level: asked.level.code().to_owned(),
            country: asked.country.code().to_owned(),
            municipality: asked.municipality.as_ref().map(|code| code.as_str().to_owned()).unwrap_or_default(),
            until: asked.until.to_string(),
            note: asked.note.clone().unwrap_or_default(),
        }
    }
}
