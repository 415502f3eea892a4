//! The form as named fields, and named fields as the form: how it travels in a page.

use super::RegistrationForm;
use crate::enterprise::headcount::HeadcountForm;
use crate::enterprise::step::Step;
use crate::names::slug;

impl RegistrationForm {
    /// Every filled field with its name; `chains` once for each.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut form = self.clone();
        let mut pairs: Vec<(String, String)> =
            self.chains.iter().map(|one| ("chains".to_owned(), one.clone())).collect();
        for name in NAMES {
            if let Some(value) = form.field(name) {
                pairs.push((name.to_owned(), value.clone()));
            }
        }
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }

    /// Puts the fields of one step in the place of what stood in them; those of other steps stay, and so does a field that
    /// was not sent.
    pub fn put(&mut self, step: Step, sent: &[(String, String)]) {
        if step == Step::Work {
            let chains = sent.iter().filter(|(name, value)| name == "chains" && !value.trim().is_empty());
            self.chains = chains.map(|(_, value)| value.trim().to_owned()).collect();
        }
        for (name, value) in sent.iter().filter(|(name, _)| Step::of(name) == step) {
            if let Some(field) = self.field(name) {
                value.trim().clone_into(field);
            }
        }
    }

    /// The field of a name; `chains` is several and none of these.
    fn field(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "name" => &mut self.name,
            "legal_name" => &mut self.legal_name,
            "kind" => &mut self.kind,
            "legal_form" => &mut self.legal_form,
            "nit" => &mut self.nit,
            "mercantile_register" => &mut self.mercantile_register,
            "cooperative_register" => &mut self.cooperative_register,
            "tax_regime" => &mut self.tax_regime,
            "invoices" => &mut self.invoices,
            "social_security" => &mut self.social_security,
            "municipality" => &mut self.municipality,
            "community" => &mut self.community,
            "started_on" => &mut self.started_on,
            "phase" => &mut self.phase,
            "state" => &mut self.state,
            "temporary_workers" => &mut self.temporary_workers,
            "declared_sales" => &mut self.declared_sales,
            other => match other.split_once('_')? {
                ("members", end) => self.members.field(end)?,
                ("workers", end) => self.workers.field(end)?,
                _ => return None,
            },
        })
    }
}

impl RegistrationForm {
    /// What stands in the field of a name; several chains by blanks.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        let mut form = self.clone();
        if name == "chains" { form.chains.join(" ") } else { form.field(name).cloned().unwrap_or_default() }
    }

    /// Puts a text of a file in the field of a name. Choices may be written with capitals, accents and blanks; several
    /// chains are apart by blanks or marks.
    pub fn fill(&mut self, name: &str, text: &str) {
        if name == "chains" {
            let parts = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|'));
            self.chains = parts.filter(|part| !part.is_empty()).map(plain_chain).collect();
            return;
        }
        let chosen = ["kind", "legal_form", "tax_regime", "invoices", "social_security", "state"].contains(&name);
        let value = match name {
            "phase" => text.to_uppercase(),
            _ if chosen => slug(text).replace('-', "_"),
            _ => text.to_owned(),
        };
        if let Some(field) = self.field(name) {
            *field = value;
        }
    }
}

/// `Café:Producción` as `cafe:produccion`.
fn plain_chain(text: &str) -> String {
    text.split(':').map(slug).collect::<Vec<_>>().join(":")
}

impl HeadcountForm {
    fn field(&mut self, name: &str) -> Option<&mut String> {
        match name {
            "women" => Some(&mut self.women),
            "men" => Some(&mut self.men),
            "young_women" => Some(&mut self.young_women),
            "young_men" => Some(&mut self.young_men),
            _ => None,
        }
    }
}

/// In the order of the screen.
const NAMES: [&str; 25] = [
    "name",
    "kind",
    "legal_form",
    "legal_name",
    "municipality",
    "community",
    "started_on",
    "phase",
    "state",
    "members_women",
    "members_men",
    "members_young_women",
    "members_young_men",
    "workers_women",
    "workers_men",
    "workers_young_women",
    "workers_young_men",
    "temporary_workers",
    "nit",
    "tax_regime",
    "invoices",
    "social_security",
    "mercantile_register",
    "cooperative_register",
    "declared_sales",
];
