//! MSMEs as a table: Milpa's template, read into forms as they would be typed, and the template itself.

use crate::download::{self, Unwritable};
use crate::forms::{self, Column, may, must};
use crate::refused::Refused;
use crate::table::Vocabulary;
use domain::enterprise::registration::RegistrationForm;
use domain::upload::Line;

const COLUMNS: [Column; 26] = [
    must("nombre", &["nombre", "name"], "name", "Papas de ejemplo", "Obligatorio. El nombre con que se le conoce."),
    may("razon_social", &["razonsocial"], "legal_name", "", "Si es distinta del nombre."),
    must("tipo", &["tipo", "kind"], "kind", "individual", "Obligatorio. individual o asociativa."),
    must(
        "forma_legal",
        &["formalegal", "legalform"],
        "legal_form",
        "persona_individual",
        "Obligatoria. persona_individual, sa, srl, sas, cooperativa, asociacion, comite, red_empresarial o sin_formalizar.",
    ),
    must(
        "municipio",
        &["municipio", "municipality"],
        "municipality",
        "0911",
        "Obligatorio. Código INE de cuatro cifras, o el nombre.",
    ),
    may("comunidad", &["comunidad"], "community", "", ""),
    may("fecha_inicio", &["fechainicio", "inicio"], "started_on", "", "Año-mes-día: 2021-05-03."),
    must(
        "cadenas",
        &["cadenas", "chains"],
        "chains",
        "papa:produccion",
        "Obligatorias. cadena:eslabón, separadas por espacios: papa:produccion cafe:acopio. Eslabones: produccion, acopio, transformacion, comercializacion. De cacao, solo transformacion.",
    ),
    may("fase", &["fase"], "phase", "II", "I o II. Vacía es II."),
    may("estado", &["estado"], "state", "activa", "activa, inactiva, cerrada o retirada. Vacío es activa."),
    may("socias", &["socias"], "members_women", "", "Vacío es que no se sabe; 0 es ninguna."),
    may("socios", &["socios"], "members_men", "", ""),
    may("socias_jovenes", &["sociasjovenes"], "members_young_women", "", ""),
    may("socios_jovenes", &["sociosjovenes"], "members_young_men", "", ""),
    may("trabajadoras", &["trabajadoras"], "workers_women", "", "Permanentes."),
    may("trabajadores", &["trabajadores"], "workers_men", "", ""),
    may("trabajadoras_jovenes", &["trabajadorasjovenes"], "workers_young_women", "", ""),
    may("trabajadores_jovenes", &["trabajadoresjovenes"], "workers_young_men", "", ""),
    may("temporales", &["temporales"], "temporary_workers", "", ""),
    may("nit", &["nit"], "nit", "", "Con guion o sin él."),
    may(
        "regimen_tributario",
        &["regimentributario", "regimen"],
        "tax_regime",
        "",
        "ninguno, pequeno_contribuyente, primario, pecuario, isr_simplificado, isr_utilidades o exenta_cooperativa.",
    ),
    may("fel", &["fel"], "invoices", "", "si o no."),
    may("igss_patronal", &["igsspatronal", "igss"], "social_security", "", "si o no."),
    may("registro_mercantil", &["registromercantil"], "mercantile_register", "", ""),
    may("registro_inacop", &["registroinacop"], "cooperative_register", "", ""),
    may("ventas_anuales", &["ventasanuales", "ventas"], "declared_sales", "", "En quetzales, con punto decimal."),
];
const WORDS: &Vocabulary = &[
    COLUMNS[0].spellings,
    COLUMNS[2].spellings,
    COLUMNS[3].spellings,
    COLUMNS[4].spellings,
    COLUMNS[7].spellings,
    &["nit"],
];

/// Every row as a form, or rejected with its line.
///
/// # Errors
/// [`Refused`] when it is no table, lacks a column that must be there, or is too long.
pub fn read(bytes: &[u8]) -> Result<Vec<Line<RegistrationForm>>, Refused> {
    forms::read(bytes, &COLUMNS, WORDS, RegistrationForm::fill)
}

/// The template as CSV.
#[must_use]
pub fn template_csv() -> Vec<u8> {
    download::csv(&forms::template("MIPYMES", &COLUMNS))
}

/// The template as a workbook, with a sheet that explains it.
///
/// # Errors
/// None in practice: the table is small and fixed.
pub fn template_xlsx() -> Result<Vec<u8>, Unwritable> {
    download::xlsx(&forms::template("MIPYMES", &COLUMNS))
}
