//! The command line: `milpa serve | migrate | import | demo | export | user | backup | undo | set`.

mod backup;
mod export;
mod failure;
mod import;
mod refusal;
mod report;
mod serve;
mod set;
mod undo;
mod user;
mod words;

pub(crate) use import::reading as import_reading;
pub(crate) use refusal::sentence as refusal_sentence;

use crate::config::{Common, Serving};
use crate::{state, telemetry};
use app::context::passwords;
use clap::{Parser, Subcommand};
use domain::account::{DEMONSTRATION_PASSWORD, NewPassword};
use domain::id::ImportId;
use domain::period::Timestamp;
use failure::Failure;
use std::path::PathBuf;
use std::process::ExitCode;
use store::Db;

const EXAMPLES: &str = "\
Examples:
  milpa                                              serve at http://127.0.0.1:3000
  milpa serve --addr 0.0.0.0:80 --secure             serve for others, behind TLS
  milpa import prices precios.csv --dry-run          what would happen, row by row
  milpa import prices precios.csv                    applied whole, or not at all
  milpa import references CMO-Historical-Data-Monthly.xlsx
  milpa import trade exportaciones.csv               UN Comtrade, or Banguat by tariff line
  milpa undo 3                                       take import 3 back
  milpa export prices --commodity papa papa.xlsx
  milpa user add --name Ana --login ana@milpa.gt --role administrator
  milpa set freight_gtq_per_quintal_km 0.18 --source Transportistas --confirmed
  milpa backup milpa-copy.sqlite                     while it serves

Every option may also be given by its environment variable; the option wins.";

/// Milpa: where and when it pays to sell, from prices that somebody measured.
#[derive(Debug, Parser)]
#[command(name = "milpa", version, after_help = EXAMPLES)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    serving: Serving,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site (what happens without a command)
    Serve(Serving),
    /// Bring the database to the shape that this program knows; serving does it by itself
    Migrate,
    /// Bring a file of figures in: whole, or not at all
    #[command(subcommand)]
    Import(import::Import),
    /// Load demonstration figures, made up by Milpa's own model and marked so everywhere
    Demo,
    /// Write figures to a file
    #[command(subcommand)]
    Export(export::Export),
    /// Accounts, from the command line: the first administrator
    #[command(subcommand)]
    User(user::User),
    /// Write a copy of the database to a file, while others use it
    Backup {
        /// File to write; it must not be there yet
        file: PathBuf,
    },
    /// Set a parameter of practice, such as freight by distance, from a day on
    Set(set::Set),
    /// Take an import back: what it added goes, what it changed reads as before
    Undo {
        /// Number of the import, as its report says
        import: i32,
    },
}

/// Does what the command line says and tells how it went.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    telemetry::start(&cli.common.log);
    let language = cli.common.language();
    let done = tokio::runtime::Runtime::new().map_err(Failure::Runtime).and_then(|runtime| runtime.block_on(act(cli)));
    done.unwrap_or_else(|failure| {
        eprintln!("{}", failure.sentence(language));
        ExitCode::from(2)
    })
}

async fn act(cli: Cli) -> Result<ExitCode, Failure> {
    let language = cli.common.language();
    let url = cli.common.database().map_err(Failure::Folder)?;
    match cli.command {
        None => serve::serve(&url, &cli.serving).await,
        Some(Command::Serve(serving)) => serve::serve(&url, &serving).await,
        Some(Command::Import(import)) => import::import(&url, import, language).await,
        Some(Command::Export(export)) => export::export(&open(&url).await?, &export, language).await,
        Some(Command::User(user)) => user::user(&open(&url).await?, user, language).await,
        Some(Command::Backup { file }) => backup::backup(&url, &file, language).await,
        Some(Command::Undo { import }) => undo::undo(&open(&url).await?, ImportId(import), language).await,
        Some(Command::Set(wanted)) => set::set(&open(&url).await?, wanted, state::clock()(), language).await,
        Some(Command::Migrate) => {
            open(&url).await?.close().await?;
            println!("{}", words::say(language, "La base de datos está al día.", "The database is up to date."));
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Demo) => {
            let db = open(&url).await?;
            let report = store::sample::load(&db, state::clock()(), Timestamp::now()).await?;
            accounts_of_demonstration(&db).await?;
            print!("{}", report::human(&report, store::sample::SOURCE, language));
            db.close().await?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// One account for each role, to look around in the demonstration, and what its MSMEs sold.
async fn accounts_of_demonstration(db: &Db) -> Result<(), Failure> {
    let password = NewPassword::parse("clave", DEMONSTRATION_PASSWORD).map_err(|_| Failure::NoChance)?;
    let hash = passwords::hash(&password).await.ok_or(Failure::NoChance)?;
    store::sample::accounts(db, &hash, Timestamp::now()).await?;
    store::sample::sales(db, state::clock()(), Timestamp::now()).await?;
    store::sample::trackers(db, state::clock()(), Timestamp::now()).await?;
    Ok(())
}

/// The database, in the shape that this program knows.
async fn open(url: &str) -> Result<Db, Failure> {
    let db = Db::connect(url).await?;
    store::migrate(&db).await?;
    Ok(db)
}
