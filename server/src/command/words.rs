//! Reasons in plain words, in both languages: what the report of an import says to whoever has to mend the file.

use domain::names::Language;
use domain::price::import::{ConflictReason, UndoRefused};
use domain::price::quoted::RejectReason;

/// The Spanish or the English of two.
pub(super) fn say<'a>(language: Language, es: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Es => es,
        Language::En => en,
    }
}

/// Why a row was refused.
pub(super) fn rejected(reason: RejectReason, language: Language) -> &'static str {
    let (es, en) = match reason {
        RejectReason::Missing => ("falta el valor", "the value is missing"),
        RejectReason::NotADate => ("no es una fecha", "not a date"),
        RejectReason::DateOutOfRange => ("la fecha está fuera de lo posible", "the date is out of range"),
        RejectReason::NotANumber => ("no es un número", "not a number"),
        RejectReason::NotPositive => ("un precio tiene que ser mayor que cero", "a price must be above zero"),
        RejectReason::TooLarge => ("el número es demasiado grande", "the number is too large"),
        RejectReason::UnknownPriceType => ("el tipo de precio no se conoce", "the price type is not known"),
        RejectReason::UnknownCurrency => ("la moneda no se conoce", "the currency is not known"),
        RejectReason::TooLong => ("el texto es demasiado largo", "the text is too long"),
        RejectReason::WrongWidth => (
            "la fila tiene más o menos casillas que los encabezados",
            "the row has more or fewer cells than the headings",
        ),
        RejectReason::Formula => ("es una fórmula; escriba el valor", "a formula; write its value"),
        RejectReason::BadEncoding => ("las letras no se pueden leer", "the letters cannot be read"),
        RejectReason::ControlCharacter => ("hay un carácter que no se ve", "there is a character that cannot be seen"),
        RejectReason::UnknownFlag => {
            ("no dice si el precio se observó o se calculó", "it does not say whether the price was seen or computed")
        }
        RejectReason::UnknownFlow => ("no dice si es exportación o importación", "it says neither export nor import"),
        RejectReason::UnknownTariffCode => {
            ("no es un código arancelario del Sistema Armonizado", "not a tariff code of the Harmonized System")
        }
        RejectReason::NotAYear => ("no es una cifra de un año entero", "not a figure of a whole year"),
        RejectReason::NotYesOrNo => ("tiene que decir sí o no", "it must say yes or no"),
        RejectReason::TooManySeries => (
            "el archivo nombra más series que cualquier archivo de precios",
            "the file names more series than any price file has",
        ),
    };
    say(language, es, en)
}

/// Why a row contradicts another.
pub(super) fn conflict(reason: ConflictReason, language: Language) -> &'static str {
    match reason {
        ConflictReason::TwoValues => say(language, "dice otro valor que", "gives another value than"),
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
        (UndoRefused::NotPrices, Language::En) => "Only imports of prices and of trade can be undone.".to_owned(),
    }
}
