//! `milpa export`: observations as a table, the real ones when there are any.

use super::failure::Failure;
use crate::downloads::observations::{HEADINGS, row};
use domain::access::Scope;
use domain::names::Language;
use domain::page::PageRequest;
use domain::price::listing::{ObservationFilter, ObservationRow};
use feeds::download::{Table, Value, csv, xlsx};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::Db;

/// What to write.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Export {
    /// Every reading with its unit, source and licence
    Prices {
        /// File to write; `-` for the standard output
        file: PathBuf,
        /// csv or xlsx; otherwise as the file's name ends
        #[arg(long, value_enum)]
        format: Option<Format>,
        /// Only this product, by its name in addresses (papa-loman-lavada-grande)
        #[arg(long, value_name = "SLUG")]
        commodity: Option<String>,
    },
}

/// How to write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    Csv,
    Xlsx,
}

/// Writes a file.
pub(super) async fn export(db: &Db, export: &Export, language: Language) -> Result<ExitCode, Failure> {
    let Export::Prices { file, format, commodity } = export;
    let named_so = file.extension().is_some_and(|end| end.eq_ignore_ascii_case("xlsx"));
    let format = format.unwrap_or(if named_so { Format::Xlsx } else { Format::Csv });
    let dataset =
        app::reading::world(db, &Scope::Public, None).await.map_or(domain::dataset::Dataset::Real, |w| w.dataset);
    let filter = ObservationFilter { commodity: commodity.clone(), ..ObservationFilter::all(dataset) };
    let writing = |source| Failure::Writing { file: file.clone(), source };
    let mut out = open(file).map_err(writing)?;
    let count = match format {
        Format::Csv => write_csv(db, &filter, &mut out, &writing).await?,
        Format::Xlsx => {
            let rows = all(db, &filter).await?;
            let table = Table { title: "Precios".to_owned(), rows, ..empty() };
            out.write_all(&xlsx(&table)?).map_err(writing)?;
            table.rows.len()
        }
    };
    out.flush().map_err(writing)?;
    match language {
        Language::Es => eprintln!("Filas escritas: {count}."),
        Language::En => eprintln!("Rows written: {count}."),
    }
    Ok(ExitCode::SUCCESS)
}

fn open(file: &Path) -> std::io::Result<Box<dyn Write>> {
    if file == Path::new("-") { Ok(Box::new(std::io::stdout())) } else { Ok(Box::new(File::create(file)?)) }
}

fn empty() -> Table {
    Table { columns: HEADINGS.map(str::to_owned).to_vec(), ..Table::default() }
}

/// Page by page, so that a million rows take no memory.
async fn write_csv(
    db: &Db,
    filter: &ObservationFilter,
    out: &mut dyn Write,
    writing: &impl Fn(std::io::Error) -> Failure,
) -> Result<usize, Failure> {
    let heading = csv(&empty());
    out.write_all(&heading).map_err(writing)?;
    let (mut after, mut count) = (None, 0);
    loop {
        let page = next(db, filter, after).await?;
        count += page.items.len();
        let table = Table { rows: page.items.iter().map(row).collect(), ..empty() };
        out.write_all(&csv(&table)[heading.len()..]).map_err(writing)?;
        after = page.next;
        if after.is_none() {
            return Ok(count);
        }
    }
}

async fn all(db: &Db, filter: &ObservationFilter) -> Result<Vec<Vec<Value>>, Failure> {
    let (mut after, mut rows) = (None, Vec::new());
    loop {
        let page = next(db, filter, after).await?;
        rows.extend(page.items.iter().map(row));
        after = page.next;
        if after.is_none() {
            return Ok(rows);
        }
    }
}

async fn next(
    db: &Db,
    filter: &ObservationFilter,
    after: Option<i64>,
) -> Result<domain::page::Page<ObservationRow>, store::Error> {
    store::prices::observations(db, &Scope::Public, filter, PageRequest::new(after, Some(PageRequest::MOST))).await
}
