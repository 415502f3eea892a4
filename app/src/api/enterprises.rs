//! What the pages of the registry ask the server.

use crate::error::AppError;
use domain::audit::Entry;
use domain::consent::Consent;
use domain::enterprise::duplicate::Proposal;
use domain::enterprise::leadership::Verdict;
use domain::enterprise::registration::RegistrationForm;
use domain::enterprise::size_class::Size;
use domain::enterprise::tax_limit::AgainstLimit;
use domain::enterprise::{Enterprise, Named};
use domain::id::EnterpriseId;
use domain::invalid::checks::Invalids;
use domain::page::Page;
use domain::period::{Date, Month};
use domain::person::registration::PersonForm;
use domain::person::{Involvement, Person};
use domain::place::{Chain, Municipality, MunicipalityCode};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// Lists that registrations fit.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Lists {
    pub chains: Vec<Chain>,
    pub municipalities: Vec<Municipality>,
}

/// What may be done with MSMEs by whoever asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct May {
    pub register: bool,
    pub import: bool,
    pub edit: bool,
    pub edit_persons: bool,
}

/// The list.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Listing {
    pub page: Page<Enterprise>,
    pub total: u32,
    pub places: Vec<(MunicipalityCode, u32)>,
    pub lists: Lists,
    pub may: May,
    pub demonstration: bool,
}

/// One MSME with all that is known of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Profile {
    pub enterprise: Enterprise,
    pub lists: Lists,
    pub size: Size,
    /// The wage of the size class is not settled.
    pub wage_unconfirmed: bool,
    pub women: Verdict,
    pub young: Verdict,
    /// `None` without stated sales, or for a regime without a limit.
    pub tax: Option<AgainstLimit>,
    pub members: Vec<Named>,
    pub associations: Vec<Named>,
    /// Associations that it may join: empty for those who may not change it.
    pub joinable: Vec<Named>,
    pub consents: Vec<Consent>,
    /// `None` for those who may not see them.
    pub people: Option<Vec<(Person, Involvement)>>,
    pub timeline: Vec<Entry>,
    /// What it sold month by month, in millionths of a quetzal, the latest first; empty for those who do not see sales.
    pub sold: Vec<(Month, i64)>,
    pub may: May,
    pub today: Date,
    pub demonstration: bool,
}

/// A registration as it is kept until it is sent. A CUI in the place of a NIT is kept as its hash at once.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Kept {
    pub form: RegistrationForm,
    pub cui_hash: Option<String>,
}

/// A registration that is being typed.
#[derive(Clone, Serialize, Deserialize)]
pub struct Draft {
    pub form: RegistrationForm,
    /// What is wrong with the whole of it; what was not reached yet too.
    pub problems: Option<Invalids>,
    pub duplicates: Vec<Proposal>,
    pub lists: Lists,
    /// Something was kept before.
    pub begun: bool,
    /// A CUI was given, and its hash is kept.
    pub has_cui: bool,
}

/// An MSME that is being changed.
#[derive(Clone, Serialize, Deserialize)]
pub struct Editing {
    pub id: EnterpriseId,
    pub version: u32,
    pub form: RegistrationForm,
    pub lists: Lists,
}

/// A person that is being entered or changed.
#[derive(Clone, Serialize, Deserialize)]
pub struct PersonEditing {
    pub enterprise: Named,
    pub form: PersonForm,
    /// 0 for a new one.
    pub version: u32,
    pub has_cui: bool,
    pub municipalities: Vec<Municipality>,
    /// What the person agreed to.
    pub consents: Vec<Consent>,
    /// What the person is or was in this MSME.
    pub parts: Vec<Involvement>,
    pub today: Date,
}

/// MSMEs within reach that a filter leaves.
///
/// # Errors
/// [`AppError::SignedOut`].
#[server(input = GetUrl)]
pub async fn load_enterprises(query: String) -> Result<Listing, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewEnterprises).await?;
    crate::reading::enterprises::listing(&db, &scope, &crate::form::Fields::decode(&query)).await
}

/// One MSME.
///
/// # Errors
/// [`AppError::NotFound`] out of reach.
#[server(input = GetUrl)]
pub async fn load_enterprise(query: String) -> Result<Profile, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewEnterprises).await?;
    crate::reading::profile::profile(&db, &scope, &crate::form::Fields::decode(&query)).await
}

/// The registration that one is typing.
///
/// # Errors
/// [`AppError::Denied`].
#[server(input = GetUrl)]
pub async fn load_draft(query: String) -> Result<Draft, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::RegisterEnterprises).await?;
    let _ = query;
    crate::reading::enterprises::draft(&db, &scope).await
}

/// One MSME as its form.
///
/// # Errors
/// [`AppError::NotFound`] out of reach.
#[server(input = GetUrl)]
pub async fn load_editing(query: String) -> Result<Editing, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::EditEnterprises).await?;
    crate::reading::enterprises::editing(&db, &scope, &crate::form::Fields::decode(&query)).await
}

/// One person as her form, or an empty one.
///
/// # Errors
/// [`AppError::NotFound`] out of reach.
#[server(input = GetUrl)]
pub async fn load_person(query: String) -> Result<PersonEditing, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::EditPersons).await?;
    crate::reading::profile::person(&db, &scope, &crate::form::Fields::decode(&query)).await
}
