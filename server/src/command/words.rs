//! Reasons in plain words, in both languages: what the report of an import says to whoever has to mend the file.

use domain::names::Language;
use domain::price::import::UndoRefused;

/// The Spanish or the English of two.
pub(super) fn say<'a>(language: Language, es: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Es => es,
        Language::En => en,
    }
}

/// Why an import stays.
pub(super) fn undo_refused(refused: UndoRefused, language: Language) -> String {
    match (refused, language) {
        (UndoRefused::AlreadyUndone, Language::Es) => "Esa importación ya se había deshecho.".to_owned(),
        (UndoRefused::AlreadyUndone, Language::En) => "That import was undone before.".to_owned(),
        (UndoRefused::ChangedLater(later), Language::Es) => {
            format!("La importación {later} cambió después algunas de sus filas; deshaga primero esa.")
        }
        (UndoRefused::ChangedLater(later), Language::En) => {
            format!("Import {later} changed some of its rows later; undo that one first.")
        }
        (UndoRefused::NotPrices, Language::Es) => {
            "Solo se pueden deshacer importaciones de precios y de comercio exterior.".to_owned()
        }
        (UndoRefused::InUse, Language::Es) => "Alguien ya trabajó con lo que trajo el archivo.".to_owned(),
        (UndoRefused::InUse, Language::En) => "Somebody has worked with what the file brought.".to_owned(),
        (UndoRefused::NotPrices, Language::En) => "Only imports of prices and of trade can be undone.".to_owned(),
    }
}
