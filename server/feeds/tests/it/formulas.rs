//! Only values are read: a formula is a reason to reject, in text and in workbooks.

use crate::book;
use crate::read::{all, milpa};

/// The formulas of the project's kit of hostile files.
#[test]
fn a_name_that_a_spreadsheet_would_compute_is_rejected() {
    let read = all(&milpa(
        "2026-01-01,\"=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\",Miel,Libra,1\n2026-01-01,Nebaj,+1+1,Libra,1\n2026-01-01,Nebaj,Miel,-1+1,1\n\
         2026-01-01,Nebaj,Miel,Libra,@SUM(A1)\n2026-01-01,\"\t=1+1\",Miel,Libra,1\n2026-01-01,Nebaj,\"\r=1\",Libra,1\n",
    ));
    assert_eq!(
        read.faults(),
        [
            "2: market \"=HYPERLINK(\"http://x\",\"a\")\" Formula",
            "3: commodity \"+1+1\" Formula",
            "4: unit \"-1+1\" Formula",
            "5: price \"@SUM(A1)\" NotANumber",
            "6: market \"=1+1\" Formula",
            "7: commodity \"=1\" Formula",
        ]
    );
}

fn with_cell(column: usize, cell: &str) -> Vec<u8> {
    let text = |text: &str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let head: String = ["fecha", "mercado", "producto", "unidad", "precio"].map(text).concat();
    let mut cells = [text("2026-01-31"), text("Nebaj"), text("Miel"), text("Libra"), "<c><v>12</v></c>".into()];
    let good = cells.concat();
    cells[column] = cell.into();
    book::sheet(&format!("<row>{head}</row><row>{good}</row><row>{}</row>", cells.concat()))
}

#[test]
fn a_formula_of_a_workbook_is_rejected_whatever_result_it_remembers() {
    let columns = ["fecha", "mercado", "producto", "unidad", "precio"];
    for (at, column) in columns.into_iter().enumerate() {
        for value in ["<v>46053</v>", "", "<v>Nebaj</v>"] {
            let read = all(&with_cell(at, &format!("<c t=\"str\"><f>CONCAT(\"Ne\",\"baj\")</f>{value}</c>")));
            assert_eq!(read.faults(), [format!("3: {column} \"=CONCAT(\"Ne\",\"baj\")\" Formula")]);
            assert_eq!(read.rows.len(), 1);
        }
    }
}

#[test]
fn a_formula_shared_with_another_cell_is_rejected_too() {
    let read = all(&with_cell(4, "<c><f t=\"shared\" si=\"0\"/><v>12</v></c>"));
    assert_eq!(read.faults(), ["3: precio \"=\" Formula"]);
}

#[test]
fn an_error_value_is_rejected() {
    assert_eq!(all(&with_cell(4, "<c t=\"e\"><v>#N/A</v></c>")).faults(), ["3: precio \"#N/A\" NotANumber"]);
    assert_eq!(all(&with_cell(2, "<c t=\"e\"><v>#REF!</v></c>")).faults(), ["3: producto \"#REF!\" Missing"]);
}
