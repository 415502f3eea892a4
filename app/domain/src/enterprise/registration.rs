//! An MSME as it is entered: on a phone in short steps, or as a row of a file.

use super::Facts;
use super::chain_link::ChainLink;
use super::cui::Cui;
use super::headcount::HeadcountForm;
use super::legal_form::{Kind, LegalForm, TaxRegime};
use super::nit::{Nit, TaxNumber};
use super::state::{Phase, State};
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Date;
use crate::person::registration::municipality;
use crate::place::{Chain, MunicipalityCode};
use crate::typed::{self, LONGEST_NAME};
use serde::{Deserialize, Serialize};

mod again;
mod pairs;

/// The fields of the form. As it is, half filled, it is also the draft that is kept. Deliberately without `Debug`: what
/// stands in `nit` may be a CUI.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RegistrationForm {
    pub name: String,
    pub legal_name: String,
    pub kind: String,
    pub legal_form: String,
    pub nit: String,
    pub mercantile_register: String,
    pub cooperative_register: String,
    pub tax_regime: String,
    pub invoices: String,
    pub social_security: String,
    pub municipality: String,
    pub community: String,
    pub started_on: String,
    /// `cafe:produccion`, one for each link.
    pub chains: Vec<String>,
    pub phase: String,
    pub state: String,
    pub members: HeadcountForm,
    pub workers: HeadcountForm,
    pub temporary_workers: String,
    pub declared_sales: String,
}

/// The lists that a registration must fit.
#[derive(Debug, Clone, Copy)]
pub struct Lists<'a> {
    pub chains: &'a [Chain],
    /// Where the project works.
    pub municipalities: &'a [MunicipalityCode],
    pub today: Date,
}

/// An MSME that can be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Registration {
    pub facts: Facts,
    /// A person's CUI in the place of a NIT, for its hash only.
    pub cui: Option<Cui>,
}

/// Before the oldest cooperative of the country.
const FIRST_START: Date = jiff::civil::date(1900, 1, 1);
/// The longest number of a register, in letters.
const LONGEST_NUMBER: usize = 40;

impl RegistrationForm {
    /// # Errors
    /// Every field that was refused, and every two that do not go together.
    pub fn parse(&self, lists: &Lists<'_>) -> Result<Registration, Invalids> {
        let mut checks = Checks::default();
        let registration = self.read(lists, &mut checks);
        checks.finish(registration)
    }

    fn read(&self, lists: &Lists<'_>, checks: &mut Checks) -> Option<Registration> {
        let name = checks.required("name", &self.name, typed::text(LONGEST_NAME));
        let legal_name = checks.optional("legal_name", &self.legal_name, typed::text(LONGEST_NAME));
        let kind = checks.required("kind", &self.kind, Kind::read);
        let legal_form = checks.required("legal_form", &self.legal_form, LegalForm::read);
        let (nit, cui) = self.tax_number(kind, checks);
        let mercantile_register =
            checks.optional("mercantile_register", &self.mercantile_register, typed::text(LONGEST_NUMBER));
        let cooperative_register =
            checks.optional("cooperative_register", &self.cooperative_register, typed::text(LONGEST_NUMBER));
        let tax_regime = checks.optional("tax_regime", &self.tax_regime, TaxRegime::read);
        let invoices = checks.optional("invoices", &self.invoices, typed::yes_or_no);
        let social_security = checks.optional("social_security", &self.social_security, typed::yes_or_no);
        let municipality =
            checks.required("municipality", &self.municipality, |text| municipality(text, lists.municipalities));
        let community = checks.optional("community", &self.community, typed::text(LONGEST_NAME));
        let started_on = checks.optional("started_on", &self.started_on, typed::day(FIRST_START, lists.today));
        let chains = self.read_chains(lists.chains, checks);
        let phase = checks.required("phase", &self.phase, Phase::read);
        let state = checks.required("state", &self.state, State::read);
        let members = self.members.read("members", checks);
        let workers = self.workers.read("workers", checks);
        let temporary_workers = checks.optional("temporary_workers", &self.temporary_workers, typed::people);
        let declared_sales = checks.optional("declared_sales", &self.declared_sales, typed::amount);
        fit(kind, legal_form, tax_regime, checks);
        let facts = Facts {
            name: name?,
            legal_name,
            kind: kind?,
            legal_form: legal_form?,
            nit,
            mercantile_register,
            cooperative_register,
            tax_regime,
            invoices,
            social_security,
            municipality: municipality?,
            community,
            started_on,
            chains: chains?,
            phase: phase?,
            state: state?,
            members,
            workers,
            temporary_workers,
            declared_sales,
        };
        Some(Registration { facts, cui })
    }

    /// Only a person uses her CUI as NIT; "CF" is nobody's number.
    fn tax_number(&self, kind: Option<Kind>, checks: &mut Checks) -> (Option<Nit>, Option<Cui>) {
        match checks.optional("nit", &self.nit, TaxNumber::read) {
            None => (None, None),
            Some(TaxNumber::Nit(nit)) => (Some(nit), None),
            Some(TaxNumber::Cui(_)) if kind == Some(Kind::Associative) => {
                checks.refuse("nit", Reason::DoesNotFit);
                (None, None)
            }
            Some(TaxNumber::Cui(cui)) => (None, Some(cui)),
            Some(TaxNumber::FinalConsumer) => {
                checks.refuse("nit", Reason::NotANit);
                (None, None)
            }
        }
    }

    fn read_chains(&self, chains: &[Chain], checks: &mut Checks) -> Option<Vec<ChainLink>> {
        let filled: Vec<String> = self.chains.iter().filter(|text| !text.trim().is_empty()).cloned().collect();
        if filled.is_empty() {
            checks.refuse("chains", Reason::Missing);
            return None;
        }
        ChainLink::read_all(&filled, chains).map_err(|reason| checks.refuse("chains", reason)).ok()
    }
}

fn fit(kind: Option<Kind>, form: Option<LegalForm>, regime: Option<TaxRegime>, checks: &mut Checks) {
    let Some(form) = form else { return };
    if kind.is_some_and(|kind| !form.allows(kind)) {
        checks.refuse("legal_form", Reason::DoesNotFit);
    }
    if regime.is_some_and(|regime| !form.allows_regime(regime)) {
        checks.refuse("tax_regime", Reason::DoesNotFit);
    }
}
