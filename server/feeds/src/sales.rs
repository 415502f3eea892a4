//! A sales book as a table: Milpa's template, one sale on each row, and the template itself.

use crate::download::{self, Unwritable};
use crate::forms::{self, Column, may, must};
use crate::refused::Refused;
use crate::table::Vocabulary;
use domain::sale::book::BookRow;
use domain::upload::Line;

const COLUMNS: [Column; 19] = [
    must("fecha", &["fecha", "date"], "date", "2026-01-15", "Obligatoria. Día de la venta, año-mes-día: 2026-01-15."),
    must(
        "producto",
        &["producto", "product"],
        "product",
        "Papa lavada",
        "Obligatorio. Siempre escrito igual. Uno que todavía no vende se crea, y la revisión lo dice antes.",
    ),
    must("cantidad", &["cantidad", "quantity"], "quantity", "12", "Obligatoria. Con punto decimal."),
    must("unidad", &["unidad", "unit"], "unit", "Quintal", "Obligatoria. Quintal, Libra, Arroba, Kilogramo, Unidad..."),
    may("precio", &["precio", "price"], "price", "212.00", "De una unidad, sin IVA. Precio o total: uno basta."),
    may("total", &["total"], "total", "", "De toda la venta, sin IVA."),
    may("moneda", &["moneda", "currency"], "currency", "", "Tres letras: GTQ, USD. Vacía es GTQ."),
    may(
        "tipo_de_cambio",
        &["tipodecambio", "rate"],
        "rate",
        "",
        "Quetzales por una unidad de la moneda. Vacío es el publicado del día.",
    ),
    must(
        "mercado",
        &["mercado", "nivel", "level"],
        "level",
        "nacional",
        "Obligatorio. local, nacional, regional_ca o internacional.",
    ),
    may("pais", &["pais", "country"], "country", "", "Dos letras, si salió de Guatemala: SV, US."),
    may(
        "comprador",
        &["comprador", "buyer"],
        "buyer",
        "",
        "Uno que todavía no está se crea, y la revisión lo dice antes.",
    ),
    may(
        "tipo_de_comprador",
        &["tipodecomprador", "buyerkind"],
        "buyer_kind",
        "",
        "De uno nuevo: consumidor_final, intermediario, mayorista, supermercado, horeca, exportador, importador, alimentacion_escolar, cooperativa, gobierno o digital. Vacío es intermediario.",
    ),
    may(
        "canal",
        &["canal", "channel"],
        "channel",
        "",
        "en_finca, plaza, tienda_propia, entrega, centro_acopio, feria, alimentacion_escolar, digital o por_exportador.",
    ),
    may("comprobante", &["comprobante", "documento", "document"], "document", "", "fel, recibo o ninguno."),
    may("certificado", &["certificado", "certificate"], "certificate", "", "Con el que se vendió."),
    may("exportacion", &["exportacion", "export"], "export", "", "Si salió del país: directa o indirecta."),
    may("exportador", &["exportador", "exporter"], "exporter", "", "Por quién, si fue indirecta."),
    may("movimiento", &["movimiento", "direction"], "direction", "", "venta o devolucion. Vacío es venta."),
    may("nota", &["nota", "note"], "note", "", ""),
];
const WORDS: &Vocabulary = &[
    COLUMNS[0].spellings,
    COLUMNS[1].spellings,
    COLUMNS[2].spellings,
    COLUMNS[3].spellings,
    COLUMNS[8].spellings,
    COLUMNS[10].spellings,
];

/// Every row as it is written, or rejected with its line.
///
/// # Errors
/// [`Refused`] when it is no table, lacks a column that must be there, or is too long.
pub fn read(bytes: &[u8]) -> Result<Vec<Line<BookRow>>, Refused> {
    forms::read(bytes, &COLUMNS, WORDS, BookRow::fill)
}

/// The template as CSV.
#[must_use]
pub fn template_csv() -> Vec<u8> {
    download::csv(&forms::template("Ventas", &COLUMNS))
}

/// The template as a workbook, with a sheet that explains it.
///
/// # Errors
/// None in practice: the table is small and fixed.
pub fn template_xlsx() -> Result<Vec<u8>, Unwritable> {
    download::xlsx(&forms::template("Ventas", &COLUMNS))
}
