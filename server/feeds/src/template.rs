//! Milpa's own template for prices, in Spanish: headings, example rows and, in the workbook, a sheet that explains them.

use crate::download::{self, Table, Unwritable, Value};
use domain::money::Price;
use domain::period::Date;
use jiff::civil::date;

/// The template as CSV.
#[must_use]
pub fn csv() -> Vec<u8> {
    download::csv(&table())
}

/// The template as a workbook.
///
/// # Errors
/// None in practice: the table is small and fixed.
pub fn xlsx() -> Result<Vec<u8>, Unwritable> {
    download::xlsx(&table())
}

const HEADINGS: [&str; 8] = ["fecha", "mercado", "producto", "unidad", "precio", "nivel", "moneda", "estimado"];

const NOTES: [(&str, &str); 10] = [
    (
        "Cómo se llena",
        "Una fila por precio. Borre las filas de ejemplo. No cambie los títulos; el orden de las columnas es libre.",
    ),
    ("fecha", "Obligatoria. Día en que se vio el precio, escrito año-mes-día: 2026-01-31."),
    ("mercado", "Obligatorio. Nombre del mercado, siempre escrito igual."),
    ("producto", "Obligatorio. Producto con su calidad: dos calidades son dos productos."),
    (
        "unidad",
        "Obligatoria. La unidad en que se vende, con su contenido si no es de peso: Quintal, Libra, Caja (45 - 50 lb).",
    ),
    (
        "precio",
        "Obligatorio. Precio por unidad con punto decimal, sin signo ni letras: 1234.50. Escriba so si no había producto (sin oferta) y nd si nadie lo midió (no hay dato).",
    ),
    ("nivel", "productor, mayorista, consumidor, fob o internacional. Vacío es mayorista."),
    ("moneda", "Tres letras: GTQ, USD. Vacía es GTQ."),
    ("estimado", "si, cuando el precio se calculó y nadie lo vio. Vacío es no."),
    ("Fórmulas", "Escriba valores. Una fila con una fórmula se rechaza."),
];

fn table() -> Table {
    let row = |day: Date, market: &str, product: &str, unit: &str, price: Value, level: &str, estimated: &str| {
        vec![
            Value::Day(day),
            market.into(),
            product.into(),
            unit.into(),
            price,
            level.into(),
            "GTQ".into(),
            estimated.into(),
        ]
    };
    let price = |text| Price::parse(text).map_or(Value::Empty, Value::Price);
    let (papa, minerva) = ("Papa Loman, lavada, grande", "Quetzaltenango, Minerva");
    Table {
        title: "Precios".into(),
        columns: HEADINGS.map(String::from).to_vec(),
        rows: vec![
            row(date(2026, 1, 15), minerva, papa, "Quintal", price("285.00"), "mayorista", "no"),
            row(
                date(2026, 1, 15),
                minerva,
                "Zanahoria mediana",
                "Red (7 - 8 docenas)",
                price("43.13"),
                "mayorista",
                "no",
            ),
            row(date(2026, 1, 15), "San Francisco El Alto", papa, "Quintal", "so".into(), "mayorista", "no"),
            row(
                date(2026, 1, 15),
                "San Francisco El Alto",
                "Miel de abeja",
                "Botella (750 ml)",
                "nd".into(),
                "consumidor",
                "no",
            ),
            row(date(2026, 1, 15), "Tejutla", papa, "Quintal", price("240.00"), "productor", "si"),
        ],
        marks: Vec::new(),
        notes: NOTES.map(|(label, text)| (label.to_owned(), text.to_owned())).to_vec(),
    }
}
