//! The bulletin of Guatemala's ministry of agriculture.

use crate::read::{all, refusal};
use crate::shared;
use domain::money::Currency;
use domain::price::PriceType;
use feeds::prices::PriceFormat;
use jiff::civil::date;

#[test]
fn all_prices_of_12_february_2025_are_read_in_their_own_units() {
    let Some(bytes) = shared::file("maga/maga_precios_2025-02-12.csv") else { return };
    let read = all(&bytes);
    assert_eq!(read.format, PriceFormat::Maga);
    assert_eq!((read.rows.len(), read.rejected.len(), read.series.len()), (36, 0, 36));
    assert!(read.rows.iter().all(|row| row.date == date(2025, 2, 12)));
    let carrot = read.series.iter().position(|series| series.commodity == "Zanahoria mediana, de primera").unwrap();
    assert_eq!(read.series[carrot].unit, "Red (7 - 8 docenas)");
    assert_eq!((read.series[carrot].price_type, read.series[carrot].currency), (PriceType::Wholesale, Currency::GTQ));
    assert_eq!(read.prices()[carrot], "43.13");
}

fn bulletin(rows: &str) -> Vec<u8> {
    format!("Fecha,Producto,Medida,Mercado,Actor,Precio,Moneda\n{rows}").into_bytes()
}

/// MAGA prints "nd" and "-" for no data, "so" for no supply: both are readings, and neither is zero.
#[test]
fn no_data_and_no_supply_are_told_apart() {
    let rows = ["nd", "-", "N/D", "so", "SO", "s/o", "12.50"]
        .map(|price| format!("2025-02-12,Papa,Quintal,La Terminal,Mayorista,{price},GTQ\n"));
    let read = all(&bulletin(&rows.concat()));
    assert_eq!(read.prices(), ["no data", "no data", "no data", "no supply", "no supply", "no supply", "12.50"]);
}

#[test]
fn the_actor_says_the_level_of_trade() {
    let rows = ["Mayorista", "Consumidor", "Productor", "Minorista"]
        .map(|actor| format!("2025-02-12,Papa,Quintal,La Terminal,{actor},10,GTQ\n"));
    let read = all(&bulletin(&rows.concat()));
    let levels = read.rows.iter().map(|row| read.series[row.series as usize].price_type).collect::<Vec<_>>();
    assert_eq!(levels, [PriceType::Wholesale, PriceType::Retail, PriceType::FarmGate, PriceType::Retail]);
}

#[test]
fn a_bulletin_without_its_actor_is_refused_by_name() {
    let refused =
        refusal(b"Fecha,Producto,Medida,Mercado,Precio\n2025-02-12,Papa,Quintal,La Terminal,10\n").to_string();
    assert!(refused.contains("\"Actor\" is missing") && refused.contains("Medida"), "{refused}");
}
