//! Where an import comes from, and what is wanted of it.

use domain::period::Timestamp;
use domain::price::import::ImportKind;

/// A file, who brings it, and when. It is kept with the record of the import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    pub kind: ImportKind,
    pub file_name: String,
    /// Of the file's bytes, in lower-case hexadecimal.
    pub sha256: String,
    /// The layout that was recognised.
    pub format: String,
    /// Slug of the source of the figures.
    pub source: String,
    /// Who brings it: an account, or the command line.
    pub actor: String,
    pub at: Timestamp,
}

/// What is wanted of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    pub effect: Effect,
    pub faults: Faults,
}

/// Whether anything is to be written at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Effect {
    #[default]
    Write,
    /// Only the report, with the counts that writing would have.
    DryRun,
}

/// What to do with a file of which some rows are rejected or contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Faults {
    /// Write none of it.
    #[default]
    RefuseFile,
    /// Write the rest of it.
    SkipRows,
}
