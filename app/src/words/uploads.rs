//! What became of the rows of a file, in plain words: for whoever has to mend it.

use crate::i18n::{sales, uploads};
use crate::words::enterprises::field as enterprise_field;
use domain::names::Language;
use domain::price::import::ConflictReason;
use domain::price::quoted::RejectReason;
use domain::upload::UploadKind;

/// The Spanish or the English of two.
fn say<'a>(language: Language, es: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Es => es,
        Language::En => en,
    }
}

/// Why a row was refused.
#[must_use]
pub fn rejected(reason: RejectReason, language: Language) -> &'static str {
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
#[must_use]
pub fn conflict(reason: ConflictReason, language: Language) -> &'static str {
    match reason {
        ConflictReason::TwoValues => say(language, "dice otro valor que", "gives another value than"),
    }
}

/// What a kind of file is called.
#[must_use]
pub fn kind(kind: UploadKind, language: Language) -> &'static str {
    match kind {
        UploadKind::Prices => uploads::kind_prices(language),
        UploadKind::Enterprises => uploads::kind_enterprises(language),
        UploadKind::Sales => uploads::kind_sales(language),
    }
}

/// A field of a row as its column is called.
#[must_use]
pub fn column(kind: UploadKind, field: &str, language: Language) -> &'static str {
    match kind {
        UploadKind::Prices => "",
        UploadKind::Enterprises => enterprise_field(field, language),
        UploadKind::Sales => sale_field(field, language),
    }
}

fn sale_field(field: &str, language: Language) -> &'static str {
    match field {
        "product" => sales::product(language),
        "quantity" => sales::quantity(language),
        "unit" => sales::unit(language),
        "price" => sales::price(language),
        "total" => sales::total(language),
        "currency" => sales::currency(language),
        "rate" => sales::rate(language),
        "date" => sales::date(language),
        "level" => sales::level(language),
        "country" => sales::country(language),
        "buyer" => sales::buyer(language),
        "buyer_kind" => sales::buyer_kind(language),
        "channel" => sales::channel(language),
        "document" => sales::document(language),
        "certificate" => sales::certificate(language),
        "export" => sales::export(language),
        "exporter" => sales::exporter(language),
        "direction" => sales::direction(language),
        _ => sales::note(language),
    }
}
