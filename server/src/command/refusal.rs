//! Why a file was refused as a whole, in Spanish; the reader itself says it in English.

use domain::names::Language;
use feeds::kind::FileKind;
use feeds::refused::Refused;

/// What is wrong with the file, and what to do.
pub(crate) fn sentence(refused: &Refused, language: Language) -> String {
    match language {
        Language::En => refused.to_string(),
        Language::Es => spanish(refused),
    }
}

fn spanish(refused: &Refused) -> String {
    match refused {
        Refused::WrongKind { looks_like } => {
            format!("este archivo es {}, y así no se puede leer. {}", kind(*looks_like), advice(*looks_like))
        }
        Refused::UnknownLayout { found } => {
            format!("los encabezados no son de ningún formato conocido; se encontró: {}", list(found))
        }
        Refused::MissingColumn { name, found } => {
            format!("falta la columna \"{name}\"; los encabezados encontrados son: {}", list(found))
        }
        Refused::RepeatedColumn { means, first, second } => {
            format!("dos columnas, \"{first}\" y \"{second}\", dicen lo mismo ({means}); deje una sola")
        }
        Refused::AmbiguousDates { line, column, value } => format!(
            "línea {line}, columna \"{column}\": en \"{value}\" no se sabe qué es el día y qué es el mes, y ninguna otra fecha de la \
             columna lo aclara. Escriba las fechas así: 2026-01-31"
        ),
        Refused::MixedDates { column, line, value, other_line, other } => format!(
            "la columna \"{column}\" escribe las fechas de dos maneras: \"{value}\" en la línea {line} y \"{other}\" en la línea \
             {other_line}. Escriba todas así: 2026-01-31"
        ),
        Refused::AmbiguousNumbers { line, column, value } => format!(
            "línea {line}, columna \"{column}\": en \"{value}\" el signo puede separar miles o decimales, y ningún otro número de la \
             columna lo aclara. Escriba los números así: 1234.50"
        ),
        Refused::MixedNumbers { column, line, value, other_line, other } => format!(
            "la columna \"{column}\" escribe los números de dos maneras: \"{value}\" en la línea {line} y \"{other}\" en la línea \
             {other_line}. Escriba todos así: 1234.50"
        ),
        Refused::TooLarge { bytes, most } => {
            format!("el archivo tiene {bytes} bytes y se leen como máximo {most}. Divídalo, o guarde el libro como CSV")
        }
        Refused::TooLargeToDecode { bytes, most } => format!(
            "el archivo tiene {bytes} bytes y no está en UTF-8; en otra codificación se leen como máximo {most}. Guárdelo como UTF-8"
        ),
        Refused::TooManyElements { part, most } => {
            format!("la parte {part} del libro tiene más de {most} elementos. Guárdelo como CSV")
        }
        Refused::UnpacksTooLarge { part, most } => {
            format!("el libro pasaría de {most} bytes al abrirse (hasta la parte {part}). Guárdelo como CSV")
        }
        Refused::Bomb { part, packed, unpacked } => format!(
            "la parte {part} del libro crece de {packed} a {unpacked} bytes al abrirse, como ninguna tabla. Guárdelo como CSV"
        ),
        Refused::TooManyParts { parts, most } => format!("el libro tiene {parts} partes y se leen como máximo {most}"),
        Refused::FarCell { sheet, row, column } => format!(
            "la fila {row}, columna {column} de la hoja \"{sheet}\" tiene un valor más a la derecha que cualquier archivo de precios"
        ),
        Refused::TooWide { line, most } => format!("la línea {line} tiene más de {most} casillas"),
        Refused::RowTooLong { line, most } => format!(
            "la fila que empieza en la línea {line} pasa de {most} bytes; seguramente ahí falta cerrar unas comillas"
        ),
        Refused::TooManyRows { most } => format!("el archivo tiene más de {most} filas. Envíelo por partes"),
        Refused::BadEncoding { line } => {
            format!("línea {line}: las letras están mezcladas o dañadas; guarde el archivo como UTF-8")
        }
        Refused::Truncated { .. } => "el archivo está cortado. Descárguelo o guárdelo de nuevo".to_owned(),
        Refused::Doctype { part } => {
            format!("la parte \"{part}\" del libro declara un tipo de documento, que nunca se lee")
        }
        Refused::Damaged { part, .. } => {
            format!("el libro está dañado en la parte \"{part}\". Ábralo y guárdelo de nuevo")
        }
    }
}

fn kind(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Empty => "vacío",
        FileKind::Html => "una página web (HTML)",
        FileKind::Xml => "un documento XML",
        FileKind::Json => "un documento JSON",
        FileKind::Pdf => "un documento PDF",
        FileKind::Image => "una imagen",
        FileKind::Archive => "un archivo comprimido sin un libro adentro",
        FileKind::OpenDocument => "un archivo de OpenDocument",
        FileKind::BinaryWorkbook => "un libro binario (.xlsb)",
        FileKind::OldExcel => "un libro antiguo de Excel (.xls) o con contraseña",
        FileKind::LockedWorkbook => "un libro con contraseña",
        FileKind::NotAWorkbook => "otra cosa que un libro",
        FileKind::Binary => "binario",
    }
}

fn advice(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Empty => "Envíe un archivo con encabezados y filas",
        FileKind::Html => "La descarga seguramente dio una página de error: descargue el archivo mismo",
        FileKind::Archive => "Descomprímalo y envíe el archivo de adentro",
        FileKind::OldExcel | FileKind::LockedWorkbook => "Guárdelo sin contraseña como .xlsx o CSV",
        FileKind::OpenDocument | FileKind::BinaryWorkbook => "Guárdelo como .xlsx o CSV",
        FileKind::NotAWorkbook => "Envíe el archivo .xlsx tal como se publicó",
        FileKind::Xml | FileKind::Json | FileKind::Pdf | FileKind::Image | FileKind::Binary => {
            "Envíe un archivo CSV o .xlsx"
        }
    }
}

fn list(found: &[String]) -> String {
    let named: Vec<String> =
        found.iter().filter(|heading| !heading.is_empty()).take(12).map(|h| h.chars().take(40).collect()).collect();
    if named.is_empty() { "ninguno".to_owned() } else { named.join(", ") }
}
