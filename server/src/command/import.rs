//! `milpa import`: a file comes in whole or not at all, and the report says what became of each row.

pub(crate) mod reading;

use super::failure::Failure;
use super::{open, refusal, report};
use crate::digest;
use domain::names::Language;
use domain::period::Timestamp;
use domain::price::import::{ImportKind, ImportReport};
use feeds::refused::Refused;
use reading::Read;
use std::path::PathBuf;
use std::process::ExitCode;
use store::imports::{Effect, Faults, Options, Origin};

const EXAMPLES: &str = "\
Layouts are recognised by their columns: WFP/HDX old and new, MAGA's bulletin, Milpa's own template (CSV and XLSX).
The same file twice adds nothing. A value that differs from the stored one is a change and keeps its history.

Exit status: 0 applied and nothing rejected; 1 something rejected or in conflict (nothing applied unless
--skip-rejected); 2 refused as a whole.";

/// What is in the file.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Import {
    /// Prices of markets
    #[command(after_help = EXAMPLES)]
    Prices(File),
    /// International reference prices: the World Bank's Pink Sheet (XLSX)
    References(File),
    /// Exchange rates: columns month and gtq_per_usd, or month, currency and gtq_per_unit
    Rates(File),
    /// Consumer price index: columns month, index and base
    Cpi(File),
    /// Exports and imports by tariff line: UN Comtrade old and new, Banguat's "inciso arancelario"
    Trade(File),
}

/// The file, and what is wanted of it.
#[derive(Debug, clap::Args)]
pub(super) struct File {
    /// The file to bring in
    file: PathBuf,
    /// Who publishes the figures, by its short name (wfp, maga, worldbank, banguat, ine, comtrade, milpa), when the layout does not tell
    #[arg(long, value_name = "SOURCE")]
    source: Option<String>,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// Apply the other rows when some are rejected or in conflict
    #[arg(long)]
    skip_rejected: bool,
    /// Report as JSON, for programs
    #[arg(long)]
    json: bool,
}

impl Import {
    fn parts(self) -> (ImportKind, File) {
        match self {
            Self::Prices(file) => (ImportKind::Prices, file),
            Self::References(file) => (ImportKind::References, file),
            Self::Rates(file) => (ImportKind::ExchangeRates, file),
            Self::Cpi(file) => (ImportKind::ConsumerPrices, file),
            Self::Trade(file) => (ImportKind::Trade, file),
        }
    }
}

/// Brings a file in and prints the report. A program that asked for JSON is told in JSON of a failure too.
pub(super) async fn import(url: &str, import: Import, language: Language) -> Result<ExitCode, Failure> {
    let (kind, file) = import.parts();
    let json = file.json;
    match bring(url, kind, file, language).await {
        // Nobody reads what cannot be written.
        Err(failure) if json && !matches!(failure, Failure::Reporting(_)) => {
            println!("{}", report::refused_json(&failure.sentence(language)));
            Ok(ExitCode::from(2))
        }
        done => done,
    }
}

async fn bring(url: &str, kind: ImportKind, file: File, language: Language) -> Result<ExitCode, Failure> {
    let bytes = std::fs::read(&file.file).map_err(|source| Failure::Reading { file: file.file.clone(), source })?;
    let read = match reading::read(kind, &bytes) {
        Ok(read) => read,
        Err(refused) => return Ok(refuse(&refused, file.json, language)),
    };
    let origin = origin(kind, &file, &read, &bytes);
    drop(bytes);
    let source = origin.source.clone();
    let db = open(url).await?;
    let report = read.apply(&db, origin, options(&file)).await?;
    db.close().await?;
    if file.json {
        report::json(std::io::stdout().lock(), &report).map_err(Failure::Reporting)?;
    } else {
        print!("{}", report::human(&report, &source, language));
    }
    Ok(exit_code(&report))
}

/// 0 when nothing was wrong with any row, 1 otherwise.
fn exit_code(report: &ImportReport) -> ExitCode {
    let faultless = report.rejected.is_empty() && report.conflicts.is_empty();
    if faultless { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

fn refuse(refused: &Refused, json: bool, language: Language) -> ExitCode {
    let sentence = refusal::sentence(refused, language);
    if json {
        println!("{}", report::refused_json(&sentence));
    } else {
        eprintln!("{}", report::refused(&sentence, language));
    }
    ExitCode::from(2)
}

fn options(file: &File) -> Options {
    Options {
        effect: if file.dry_run { Effect::DryRun } else { Effect::Write },
        faults: if file.skip_rejected { Faults::SkipRows } else { Faults::RefuseFile },
    }
}

fn origin(kind: ImportKind, file: &File, read: &Read, bytes: &[u8]) -> Origin {
    let name = file.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let who = ["USER", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default();
    Origin {
        kind,
        sha256: digest::hex(bytes),
        format: read.format().to_owned(),
        source: file.source.clone().unwrap_or_else(|| usual_source(read, &name).to_owned()),
        file_name: name,
        actor: format!("milpa import {who}").trim_end().to_owned(),
        at: Timestamp::now(),
    }
}

/// A file of rates does not say whose they are. Those that were worked out of WFP's prices say so in their name.
fn usual_source<'a>(read: &Read, file_name: &str) -> &'a str {
    match read {
        Read::Rates { .. } if file_name.contains("derived_from_wfp") => "wfp-cambio",
        other => other.source(),
    }
}
