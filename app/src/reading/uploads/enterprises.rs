//! [server build] MSMEs of a file, held against the registry of now: what each row would do.

use super::{Looked, unreadable};
use crate::api::uploads::{Problem, Why};
use crate::error::AppError;
use crate::reading::enterprises::parse;
use domain::access::Scope;
use domain::enterprise::Enterprise;
use domain::enterprise::chain_link::Link;
use domain::enterprise::duplicate::{Known, proposals};
use domain::enterprise::legal_form::{Kind, LegalForm, TaxRegime};
use domain::enterprise::nit::TaxNumber;
use domain::enterprise::registration::{Registration, RegistrationForm};
use domain::enterprise::state::{Phase, State};
use domain::id::EnterpriseId;
use domain::invalid::{Invalid, Reason};
use domain::names::slug;
use domain::period::Date;
use domain::upload::near::nearest;
use domain::upload::{Counts, Line, RegistryRow};
use std::collections::HashMap;
use store::Db;

/// A row, and what it would do.
pub struct Judged {
    pub line: u32,
    verdict: Verdict,
    problems: Vec<Problem>,
}

enum Verdict {
    New(Box<(Registration, Option<String>)>),
    /// It may be known: a person decides.
    Proposed(Box<(Registration, Option<String>)>),
    Known,
    Refused,
}

/// Every row of a file.
pub struct Rows(Vec<Judged>);

impl Rows {
    /// Those to be entered: the new ones, and of the proposed ones the lines that were marked.
    #[must_use]
    pub fn chosen(self, marked: &[u32]) -> (Vec<(Registration, Option<String>)>, Counts) {
        let mut counts = self.counts();
        let mut chosen = Vec::new();
        for row in self.0 {
            match row.verdict {
                Verdict::New(registration) => chosen.push(*registration),
                Verdict::Proposed(registration) if marked.contains(&row.line) => {
                    counts.new += 1;
                    counts.proposed -= 1;
                    chosen.push(*registration);
                }
                Verdict::Proposed(_) | Verdict::Known | Verdict::Refused => {}
            }
        }
        (chosen, counts)
    }

    #[must_use]
    pub fn looked(self) -> Looked {
        let counts = self.counts();
        Looked { counts, problems: self.0.into_iter().flat_map(|row| row.problems).collect(), ..Looked::default() }
    }

    fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.0 {
            match row.verdict {
                Verdict::New(_) => counts.new += 1,
                Verdict::Proposed(_) => counts.proposed += 1,
                Verdict::Known => counts.known += 1,
                Verdict::Refused => counts.rejected += 1,
            }
        }
        counts
    }
}

/// The rows with usual choices made and places found by name; a CUI gives way to its keyed hash.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn hidden(db: &Db, rows: Vec<Line<RegistryRow>>) -> Result<Vec<Line<RegistryRow>>, AppError> {
    let mut hidden = Vec::with_capacity(rows.len());
    for row in rows {
        hidden.push(match row {
            Ok((line, row)) => Ok((line, hide(db, row.form).await?)),
            Err(rejected) => Err(rejected),
        });
    }
    Ok(hidden)
}

async fn hide(db: &Db, mut form: RegistrationForm) -> Result<RegistryRow, AppError> {
    if form.phase.is_empty() {
        Phase::Second.code().clone_into(&mut form.phase);
    }
    if form.state.is_empty() {
        State::Active.code().clone_into(&mut form.state);
    }
    form.municipality = place(&form.municipality);
    let mut cui_hash = None;
    if let Ok(TaxNumber::Cui(cui)) = TaxNumber::read(&form.nit) {
        // Only a person uses her CUI as NIT: of an association it is refused, and not kept either.
        if Kind::parse(&form.kind) == Some(Kind::Associative) {
            "CF".clone_into(&mut form.nit);
        } else {
            form.nit.clear();
            cui_hash = Some(store::cui::hash(db, &cui).await?);
        }
    }
    Ok(RegistryRow { form, cui_hash })
}

/// The code of a municipality of the project: by its name, or by a code whose leading zero a spreadsheet dropped.
fn place(text: &str) -> String {
    let wanted = slug(text);
    let by_name = store::reference::project_municipalities().find(|place| slug(&place.name) == wanted);
    match by_name {
        Some(place) => place.code.as_str().to_owned(),
        None if text.len() == 3 && text.bytes().all(|b| b.is_ascii_digit()) => format!("0{text}"),
        None => text.to_owned(),
    }
}

/// Every row against the registry within reach.
///
/// # Errors
/// When the database does not answer.
pub async fn judged(db: &Db, scope: &Scope, rows: Vec<Line<RegistryRow>>, today: Date) -> Result<Rows, AppError> {
    let known = store::enterprises::known(db, scope).await?;
    let by_key: HashMap<String, EnterpriseId> =
        known.iter().map(|one| (key(&one.name, one.municipality.as_str()), one.id)).collect();
    let met: Vec<EnterpriseId> = rows
        .iter()
        .flatten()
        .filter_map(|(_, row)| by_key.get(&key(&row.form.name, &row.form.municipality)).copied())
        .collect();
    let met = store::enterprises::some(db, scope, &met).await?;
    let met = met.into_iter().map(|one| (key(&one.facts.name, one.facts.municipality.as_str()), one)).collect();
    let mut registry = Registry { known, met, before: HashMap::new() };
    Ok(Rows(rows.into_iter().map(|row| registry.judge(row, scope, today)).collect()))
}

/// What rows are held against.
struct Registry {
    known: Vec<Known>,
    /// MSMEs that the file names.
    met: HashMap<String, Enterprise>,
    /// Names of earlier lines.
    before: HashMap<String, u32>,
}

impl Registry {
    fn judge(&mut self, row: Line<RegistryRow>, scope: &Scope, today: Date) -> Judged {
        let (line, RegistryRow { form, cui_hash }) = match row {
            Ok(row) => row,
            Err(rejected) => {
                let line = rejected.line;
                return Judged { line, verdict: Verdict::Refused, problems: vec![unreadable(rejected)] };
            }
        };
        let registration = match parse(&form, scope, today) {
            Ok(registration) => registration,
            Err(refused) => {
                let problems = refused.0.iter().map(|invalid| refusal(line, &form, invalid)).collect();
                return Judged { line, verdict: Verdict::Refused, problems };
            }
        };
        let told = |why| vec![problem(line, &form, "name", why)];
        let own = key(&registration.facts.name, registration.facts.municipality.as_str());
        if let Some(known) = self.met.get(&own) {
            let differing = differing(&form, &RegistrationForm::from(&known.facts));
            let problems = if differing.is_empty() { Vec::new() } else { told(Why::Differs(known.id, differing)) };
            return Judged { line, verdict: Verdict::Known, problems };
        }
        let earlier = self.before.get(&own).copied();
        self.before.entry(own).or_insert(line);
        let facts = &registration.facts;
        let near = proposals(&facts.name, facts.nit.as_ref(), &facts.municipality, &self.known);
        let registration = Box::new((registration, cui_hash));
        match (earlier, near.is_empty()) {
            (Some(earlier), _) => {
                Judged { line, verdict: Verdict::Proposed(registration), problems: told(Why::Repeats(earlier)) }
            }
            (None, false) => Judged { line, verdict: Verdict::Proposed(registration), problems: told(Why::Near(near)) },
            (None, true) => Judged { line, verdict: Verdict::New(registration), problems: Vec::new() },
        }
    }
}

/// The same name in the same municipality is the same MSME: a file sent twice adds nothing.
fn key(name: &str, municipality: &str) -> String {
    format!("{municipality} {}", slug(name))
}

/// The filled fields of a row that the registry has otherwise. A NIT may be there as a hash only, and is not held against it.
fn differing(row: &RegistrationForm, kept: &RegistrationForm) -> Vec<String> {
    let said = |form: &RegistrationForm, name: &str| {
        let mut words: Vec<String> = form.text(name).split_whitespace().map(slug).collect();
        words.sort();
        words.join(" ")
    };
    let mut names: Vec<String> = row.pairs().into_iter().map(|(name, _)| name).collect();
    names.dedup();
    names.retain(|name| !matches!(name.as_str(), "nit" | "declared_sales" | "started_on"));
    names.retain(|name| said(row, name) != said(kept, name));
    names
}

fn refusal(line: u32, form: &RegistrationForm, invalid: &Invalid) -> Problem {
    let refused = problem(line, form, &invalid.field, Why::Refused(invalid.reason));
    if !matches!(invalid.reason, Reason::NotAChoice | Reason::Missing) {
        return refused;
    }
    let (choices, named) = choices(&invalid.field);
    let all = choices.iter().map(String::as_str).chain(named.iter().map(String::as_str));
    // What several chains are meant to be cannot be told from all of them at once.
    let guess = !refused.value.is_empty() && invalid.field != "chains";
    let meant = if guess { nearest(&refused.value, all).map(str::to_owned) } else { None };
    Problem { meant, choices, ..refused }
}

fn problem(line: u32, form: &RegistrationForm, field: &str, why: Why) -> Problem {
    Problem {
        line,
        about: form.name.clone(),
        column: field.to_owned(),
        value: form.text(field).chars().take(80).collect(),
        why,
        meant: None,
        choices: Vec::new(),
    }
}

/// What can be chosen for a field; names of many places serve for guessing only.
fn choices(field: &str) -> (Vec<String>, Vec<String>) {
    fn codes<'a>(codes: impl Iterator<Item = &'a str>) -> Vec<String> {
        codes.map(str::to_owned).collect()
    }
    let chains = || store::reference::chains().iter().map(|chain| chain.code.as_str());
    match field {
        "kind" => (codes(Kind::ALL.iter().map(|one| one.code())), Vec::new()),
        "legal_form" => (codes(LegalForm::ALL.iter().map(|one| one.code())), Vec::new()),
        "tax_regime" => (codes(TaxRegime::ALL.iter().map(|one| one.code())), Vec::new()),
        "phase" => (codes(Phase::ALL.iter().map(|one| one.code())), Vec::new()),
        "state" => (codes(State::ALL.iter().map(|one| one.code())), Vec::new()),
        "invoices" | "social_security" => (codes(["si", "no"].into_iter()), Vec::new()),
        "chains" => {
            let example = |link: &Link| format!("papa:{}", link.code());
            (codes(chains()).into_iter().chain(Link::ALL.iter().map(example)).collect(), Vec::new())
        }
        "municipality" => {
            (Vec::new(), codes(store::reference::project_municipalities().map(|place| place.name.as_str())))
        }
        _ => (Vec::new(), Vec::new()),
    }
}
