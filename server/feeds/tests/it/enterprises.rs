//! MSMEs of the template: what a row says becomes a form, a cell that says nothing becomes a reason, and the template reads back.

use feeds::enterprises::{read, template_csv, template_xlsx};
use feeds::forms::MOST_ROWS;
use feeds::refused::Refused;

use domain::enterprise::registration::RegistrationForm;
use domain::price::quoted::{RejectReason, Rejected};

const HEAD: &str = "nombre;tipo;forma_legal;municipio;cadenas";

fn form(text: &str) -> RegistrationForm {
    read(text.as_bytes()).unwrap().remove(0).ok().unwrap().1
}

fn rejected(bytes: &[u8]) -> Rejected {
    read(bytes).unwrap().remove(0).err().unwrap()
}

#[test]
fn the_template_reads_back_as_csv_and_as_a_workbook() {
    for bytes in [template_csv(), template_xlsx().unwrap()] {
        let rows = read(&bytes).unwrap();
        assert_eq!(rows.len(), 1);
        let (line, form) = rows[0].as_ref().ok().unwrap();
        assert_eq!((*line, form.name.as_str(), form.municipality.as_str()), (2, "Papas de ejemplo", "0911"));
        assert_eq!(form.chains, ["papa:produccion"]);
    }
}

#[test]
fn columns_are_found_by_their_heading_in_any_order() {
    let form = form(
        "Cadenas;Socias;Municipio;TIPO;Forma legal;NOMBRE\nPapa:Producción, café:acopio;12;0911;Asociativa;Cooperativa;Papas\n",
    );
    assert_eq!((form.name.as_str(), form.members.women.as_str()), ("Papas", "12"));
    assert_eq!(form.chains, ["papa:produccion", "cafe:acopio"]);
    assert_eq!((form.kind.as_str(), form.legal_form.as_str()), ("asociativa", "cooperativa"));
}

#[test]
fn a_column_that_must_be_there_is_named_when_it_is_not() {
    for missing in ["nombre", "tipo", "forma_legal", "municipio", "cadenas"] {
        let head: Vec<&str> = HEAD.split(';').filter(|heading| *heading != missing).collect();
        let text = format!("{}\na;b;c;d\n", head.join(";"));
        let refused = read(text.as_bytes()).err().unwrap();
        assert!(matches!(&refused, Refused::MissingColumn { name, .. } if name == missing), "{missing}: {refused}");
    }
}

#[test]
fn a_cell_that_cannot_be_taken_is_told_with_its_line_column_value_and_reason() {
    for (value, reason) in [
        ("=1+1", RejectReason::Formula),
        ("@SUMA(A1)", RejectReason::Formula),
        ("a\u{200b}b", RejectReason::ControlCharacter),
    ] {
        for column in 0..5 {
            let mut cells = ["Papas", "individual", "persona_individual", "0911", "papa:produccion"];
            cells[column] = value;
            let told = rejected(format!("{HEAD}\n{}\n", cells.join(";")).as_bytes());
            assert_eq!((told.line, told.column.as_str()), (2, HEAD.split(';').nth(column).unwrap()));
            assert_eq!((told.reason, told.value.starts_with(&value[..1])), (reason, true));
        }
    }
    let long = "x".repeat(700);
    let told = rejected(format!("{HEAD}\n{long};individual;sa;0911;papa:produccion\n").as_bytes());
    assert_eq!((told.reason, told.value.chars().count()), (RejectReason::TooLong, 80));
}

#[test]
fn more_rows_than_anybody_looks_through_are_refused() {
    let row = "\nPapas;individual;persona_individual;0911;papa:produccion";
    assert_eq!(read(format!("{HEAD}{}", row.repeat(MOST_ROWS)).as_bytes()).unwrap().len(), MOST_ROWS);
    let refused = read(format!("{HEAD}{}", row.repeat(MOST_ROWS + 1)).as_bytes()).err().unwrap();
    assert!(matches!(refused, Refused::TooManyRows { most: MOST_ROWS }));
}
