//! A sales book: its words as they stand, whatever the order of its columns, and what cannot be taken.

use domain::price::quoted::RejectReason;
use feeds::refused::Refused;
use feeds::sales::{read, template_csv, template_xlsx};

#[test]
fn the_template_reads_back_as_csv_and_as_a_workbook() {
    for bytes in [template_csv(), template_xlsx().unwrap()] {
        let rows = read(&bytes).unwrap();
        let (line, row) = rows[0].as_ref().unwrap();
        assert_eq!((*line, row.product.as_str(), row.quantity.as_str()), (2, "Papa lavada", "12"));
        assert_eq!((row.unit.as_str(), row.price.as_str(), row.level.as_str()), ("Quintal", "212.00", "nacional"));
    }
}

#[test]
fn a_row_fills_the_form_of_a_sale_whatever_its_capitals_and_accents() {
    let text = "Fecha,Producto,Cantidad,Unidad,Total,Mercado,País,Exportación,Movimiento,Comprobante\n\
        24/11/2026,Papa,\"1,200.5\",Quintal,900,Regional CA,sv,Directa,Devolución,FEL\n";
    let rows = read(text.as_bytes()).unwrap();
    let form = rows[0].as_ref().unwrap().1.form();
    assert_eq!((form.level.as_str(), form.country.as_str()), ("regional_ca", "SV"));
    assert_eq!(
        (form.export.as_str(), form.direction.as_str(), form.document.as_str()),
        ("directa", "devolucion", "fel")
    );
    assert_eq!((form.date.as_str(), form.quantity.as_str(), form.total.as_str()), ("24/11/2026", "1,200.5", "900"));
}

#[test]
fn a_formula_in_any_column_is_rejected_with_its_line_and_column() {
    let head = ["fecha", "producto", "cantidad", "unidad", "precio", "mercado", "comprador"];
    let sound = ["2026-01-15", "Papa", "12", "Quintal", "212.00", "nacional", "Mateo"];
    for (at, heading) in head.iter().enumerate() {
        let mut cells = sound;
        cells[at] = "=A1";
        let text = format!("{}\n{}\n{}\n", head.join(","), sound.join(","), cells.join(","));
        let rows = read(text.as_bytes()).unwrap();
        let told = rows[1].as_ref().unwrap_err();
        assert_eq!((told.line, told.column.as_str(), told.reason), (3, *heading, RejectReason::Formula));
        assert!(rows[0].is_ok());
    }
}

#[test]
fn a_column_that_must_be_there_is_named_when_it_is_not() {
    let refused = read(b"fecha,producto,cantidad,precio,mercado\n2026-01-15,Papa,12,212,local\n").unwrap_err();
    assert!(matches!(&refused, Refused::MissingColumn { name, .. } if name == "unidad"), "{refused}");
}
