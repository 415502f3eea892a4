//! The report of an import, for people and for programs.

use super::words::say;
use app::words::uploads::{conflict, rejected};
use domain::names::Language;
use domain::price::import::ImportReport;
use serde_json::{Value, json};
use std::fmt::Write;
use std::io::{self, Write as _};

/// Rows told to a person; the rest is counted. Programs get all.
const SHOWN: usize = 20;

/// What became of a file, in a few lines.
#[must_use]
pub(super) fn human(report: &ImportReport, source: &str, language: Language) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write_human(&mut out, report, source, language);
    out
}

fn write_human(out: &mut String, report: &ImportReport, source: &str, language: Language) -> std::fmt::Result {
    let ImportReport { format, rows, added, unchanged, changed, .. } = report;
    let (conflicts, refused) = (report.conflicts.len(), report.rejected.len());
    match language {
        Language::Es => {
            writeln!(out, "Formato {format}, fuente {source}. Filas leídas: {rows}.")?;
            writeln!(out, "Nuevas: {added}. Ya estaban: {unchanged}. Cambiadas: {changed}.")?;
            writeln!(out, "En conflicto: {conflicts}. Rechazadas: {refused}.")?;
        }
        Language::En => {
            writeln!(out, "Format {format}, source {source}. Rows read: {rows}.")?;
            writeln!(out, "New: {added}. Already there: {unchanged}. Changed: {changed}.")?;
            writeln!(out, "In conflict: {conflicts}. Rejected: {refused}.")?;
        }
    }
    for column in &report.left_out {
        writeln!(
            out,
            "  {}: {column}.",
            say(language, "Columna sin precios, no entra", "Column without prices, left out")
        )?;
    }
    let line = say(language, "Línea", "Line");
    for row in report.rejected.iter().take(SHOWN) {
        writeln!(out, "  {line} {}, {}: {:?}: {}.", row.line, row.column, row.value, rejected(row.reason, language))?;
    }
    more(out, refused, language)?;
    for row in report.conflicts.iter().take(SHOWN) {
        let (reason, other) = (conflict(row.reason, language), say(language, "la línea", "line"));
        writeln!(out, "  {line} {}: {reason} {other} {}.", row.line, row.first_line)?;
    }
    more(out, conflicts, language)?;
    writeln!(out, "{}", outcome(report, language))
}

fn more(out: &mut String, count: usize, language: Language) -> std::fmt::Result {
    match (count.saturating_sub(SHOWN), language) {
        (0, _) => Ok(()),
        (rest, Language::Es) => writeln!(out, "  ... y {rest} más; todas con --json."),
        (rest, Language::En) => writeln!(out, "  ... and {rest} more; all with --json."),
    }
}

fn outcome(report: &ImportReport, language: Language) -> String {
    let faults = !report.rejected.is_empty() || !report.conflicts.is_empty();
    match (report.import_id, language) {
        (Some(id), Language::Es) => format!("Aplicada como importación {id}. Para deshacerla: milpa undo {id}"),
        (Some(id), Language::En) => format!("Applied as import {id}. To take it back: milpa undo {id}"),
        (None, Language::Es) if faults => {
            "No se guardó nada. Corrija esas filas, o repita con --skip-rejected para guardar las demás.".to_owned()
        }
        (None, Language::En) if faults => {
            "Nothing was saved. Mend those rows, or repeat with --skip-rejected to save the others.".to_owned()
        }
        (None, Language::Es) => "Solo fue un ensayo: no se guardó nada.".to_owned(),
        (None, Language::En) => "This was only a trial: nothing was saved.".to_owned(),
    }
}

/// The whole report, written row by row: of a million rejected rows no second copy is made.
///
/// # Errors
/// When `out` cannot be written.
pub(super) fn json(out: impl io::Write, report: &ImportReport) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    serde_json::to_writer_pretty(&mut out, report)?;
    writeln!(out)?;
    out.flush()
}

/// The report of a file that was refused as a whole, or could not be brought in, with the same keys.
#[must_use]
pub(super) fn refused_json(sentence: &str) -> String {
    let report: Value = json!({
        "format": null, "rows": 0, "added": 0, "unchanged": 0, "changed": 0, "conflicts": [], "rejected": [],
        "left_out": [], "applied": false, "import_id": null, "sha256": null, "refused": sentence,
    });
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

/// The same for a person.
#[must_use]
pub(super) fn refused(sentence: &str, language: Language) -> String {
    match language {
        Language::Es => format!("No se puede importar: {sentence}.\nNo se guardó nada."),
        Language::En => format!("This cannot be imported: {sentence}.\nNothing was saved."),
    }
}
