//! `milpa set`: a parameter that the team has found out or changed.

use super::failure::Failure;
use clap::Args;
use clap::builder::PossibleValuesParser;
use domain::money::parse_micro;
use domain::names::Language;
use domain::period::Date;
use domain::price::listing::Setting;
use domain::unit::FactorStatus;
use std::process::ExitCode;
use store::{Db, reference};

#[derive(Debug, Args)]
pub(super) struct Set {
    /// Which parameter
    #[arg(value_parser = PossibleValuesParser::new(reference::settings().iter().map(|setting| setting.key)))]
    key: String,
    /// Its value, a plain number such as 0.14
    #[arg(value_parser = amount)]
    value: String,
    /// The first day on which it holds, such as 2026-12-01 [default: today]
    #[arg(long)]
    from: Option<Date>,
    /// Who says so
    #[arg(long)]
    source: String,
    /// The team has confirmed it: pages no longer say "por confirmar"
    #[arg(long)]
    confirmed: bool,
}

/// Writes the row; earlier days keep what held then.
pub(super) async fn set(db: &Db, set: Set, today: Date, language: Language) -> Result<ExitCode, Failure> {
    let Set { key, value, from, source, confirmed } = set;
    let status = if confirmed { FactorStatus::Confirmed } else { FactorStatus::ToConfirm };
    let valid_from = from.unwrap_or(today);
    let told = match language {
        Language::Es => format!("{key} vale {value} desde {valid_from}, según {source}."),
        Language::En => format!("{key} is {value} from {valid_from} on, says {source}."),
    };
    store::catalogue::set(db, Setting { key, value, valid_from, source, status }).await?;
    println!("{told}");
    Ok(ExitCode::SUCCESS)
}

fn amount(text: &str) -> Result<String, &'static str> {
    let usable = parse_micro(text).is_some_and(|micro| micro >= 0);
    if usable { Ok(text.to_owned()) } else { Err("not a number of zero or more, with a point for decimals") }
}
