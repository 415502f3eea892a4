//! What a page knows of a form that was sent and came back: what was typed, what was refused, what is told once.
//!
//! A form posts to an address of its own. When it is refused, its page is drawn again with this; when it is accepted, the
//! browser is led on. No script is needed, nothing is typed twice, and nothing that was typed stands in an address.

pub mod circular;

use domain::entry::EntryId;
use domain::invalid::{Invalid, Reason};
use domain::sale::question::Question;
use domain::upload::UploadKind;
use leptos::prelude::*;

/// The fields of a form as they were sent; a field with several values comes several times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// From the part of an address after the question mark, or the body of a form.
    #[must_use]
    pub fn decode(text: &str) -> Self {
        Self(domain::price::query::Pairs::decode(text).into_pairs())
    }

    /// The value of a field, without blanks around it; empty when it was not sent.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.typed(name).trim()
    }

    /// The value of a field as it was typed: blanks belong to a password.
    #[must_use]
    pub fn typed(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.trim())
    }
}

/// A form that came back.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Returned {
    pub fields: Fields,
    pub problems: Vec<Invalid>,
    pub told: Option<Told>,
}

/// What is shown once, and never again.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// A code that lets somebody in.
    Code { name: String, code: String },
    /// A price far from the market's: is it right, or is it the total?
    FarPrice(Question),
    /// A file that was refused as a whole, and why.
    RefusedFile { kind: UploadKind, sentence: String },
    /// An entry of the same day that looks the same: is it another?
    Doubled(Doubled),
}

/// An earlier sale that one just typed may be once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubled {
    pub entry: EntryId,
    /// In millionths of a quetzal.
    pub gtq: i64,
}

/// The form that came back to this page, if one did.
#[must_use]
pub fn returned() -> Returned {
    use_context::<Returned>().unwrap_or_default()
}

impl Returned {
    /// What was typed in a field; `usual` when the form was not sent yet.
    #[must_use]
    pub fn typed(&self, name: &str, usual: &str) -> String {
        let sent = self.fields.0.iter().any(|(field, _)| field == name);
        if sent { self.fields.text(name).to_owned() } else { usual.to_owned() }
    }

    /// What was refused of a field.
    #[must_use]
    pub fn invalid(&self, name: &str) -> Option<Invalid> {
        self.problems.iter().find(|invalid| invalid.field == name).cloned()
    }

    /// Why a field was refused.
    #[must_use]
    pub fn reason(&self, name: &str) -> Option<Reason> {
        self.invalid(name).map(|invalid| invalid.reason)
    }
}
