//! Small workbooks for tests.

use crate::archive::{pack, parts};

/// A workbook of one sheet with this inside `sheetData`.
pub fn sheet(rows: &str) -> Vec<u8> {
    pack(&parts(&format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")))
}

/// A workbook of one sheet of texts and numbers: a cell that reads as a number is written as one.
pub fn table(rows: &[&[&str]]) -> Vec<u8> {
    let cell = |text: &&str| match text.parse::<f64>() {
        Ok(_) => format!("<c><v>{text}</v></c>"),
        Err(_) => format!("<c t=\"inlineStr\"><is><t>{}</t></is></c>", text.replace('&', "&amp;").replace('<', "&lt;")),
    };
    let row = |cells: &&[&str]| format!("<row>{}</row>", cells.iter().map(cell).collect::<String>());
    sheet(&rows.iter().map(row).collect::<String>())
}
