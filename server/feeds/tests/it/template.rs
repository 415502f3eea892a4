//! Milpa's own template, written and filled in.

use crate::book;
use crate::read::{all, milpa, refusal};
use domain::money::Currency;
use domain::price::PriceType;
use feeds::prices::{self, PriceFormat};
use feeds::template;

#[test]
fn the_template_as_text_reads_back() {
    let read = all(&template::csv());
    assert_eq!(read.format, PriceFormat::MilpaCsv);
    assert_eq!(read.faults(), [""; 0]);
    assert_eq!(read.prices(), ["285.00", "43.13", "no supply", "no data", "~240.00"]);
}

#[test]
fn the_template_as_a_workbook_reads_as_the_same() {
    let (text, workbook) = (all(&template::csv()), all(&template::xlsx().unwrap()));
    assert_eq!(workbook.format, PriceFormat::MilpaXlsx);
    assert_eq!(workbook.rows, text.rows);
    assert_eq!(workbook.series, text.series);
    assert_eq!(workbook.faults(), [""; 0]);
}

#[test]
fn five_columns_are_enough() {
    let read = all(&milpa("2026-01-31,Minerva,Papa,Quintal,285.05\n"));
    assert_eq!(
        (read.only().line, read.series[0].price_type, read.series[0].currency),
        (2, PriceType::Wholesale, Currency::GTQ)
    );
    assert_eq!(prices::open(&milpa("")).unwrap().source_slug(), "milpa");
}

#[test]
fn headings_may_be_spanish_in_any_order_with_capitals_and_blanks() {
    let read = all(b" PRECIO ,Moneda,Unidad,Nivel,producto,Mercado,FECHA,Observaciones\n12.5,usd,Libra,consumidor,Miel,Nebaj,2026-01-31,x\n");
    assert_eq!(read.only().reading.price().unwrap().to_string(), "12.50");
    assert_eq!((read.series[0].price_type, read.series[0].currency), (PriceType::Retail, Currency::USD));
    assert_eq!((read.series[0].commodity.as_str(), read.series[0].market.as_str()), ("Miel", "Nebaj"));
}

#[test]
fn a_title_may_stand_above_the_headings() {
    let read = all(b"Precios de la semana\n\nfecha,mercado,producto,unidad,precio\n2026-01-31,Nebaj,Miel,Libra,12\n");
    assert_eq!(read.only().line, 4);
}

#[test]
fn every_level_of_trade_has_a_word() {
    let words = ["productor", "mayorista", "consumidor", "fob", "internacional", "farm_gate", "Farm gate", "retail"];
    let rows = words.map(|word| format!("2026-01-31,Nebaj,{word},Libra,12,{word}\n")).concat();
    let read = all(format!("fecha,mercado,producto,unidad,precio,nivel\n{rows}").as_bytes());
    assert_eq!(read.rejected.len(), 0);
    assert_eq!(read.series[0].price_type, PriceType::FarmGate);
    assert_eq!(read.series[6].price_type, PriceType::FarmGate);
    assert_eq!(read.series[4].price_type, PriceType::International);
}

#[test]
fn an_estimated_price_is_marked() {
    let rows =
        ["si", "Sí", "x", "no", "", "maybe"].map(|word| format!("2026-01-31,Nebaj,Miel,Libra,12,{word}\n")).concat();
    let read = all(format!("fecha,mercado,producto,unidad,precio,estimado\n{rows}").as_bytes());
    assert_eq!(read.prices(), ["~12.00", "~12.00", "~12.00", "12.00", "12.00"]);
    assert_eq!(read.faults(), ["7: estimado \"maybe\" NotYesOrNo"]);
}

#[test]
fn a_missing_column_is_named_with_the_headings_found() {
    let refused = refusal(b"fecha,mercado,producto,precio\n2026-01-31,Nebaj,Miel,12\n").to_string();
    assert_eq!(
        refused,
        "the column \"unidad / unit\" is missing; the headings found are: fecha, mercado, producto, precio"
    );
    let workbook = book::table(&[&["fecha", "mercado", "producto", "precio"]]);
    assert!(refusal(&workbook).to_string().contains("\"unidad / unit\" is missing"));
}

#[test]
fn two_columns_of_one_meaning_are_refused() {
    let refused = refusal(b"fecha,date,mercado,producto,unidad,precio\n").to_string();
    assert!(refused.contains("\"fecha\" and \"date\""), "{refused}");
}

#[test]
fn spellings_of_one_series_are_one_series() {
    let read = all(&milpa("2026-01-30,Nebaj,Miel,Libra,12\n2026-01-31, Nebaj ,\"Miel \",Libra,13\n"));
    assert_eq!((read.rows.len(), read.series.len()), (2, 1));
}
