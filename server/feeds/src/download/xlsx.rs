//! A workbook: the table on its first sheet, explanations on the second when there are any.

use super::{Table, Value, inert};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

/// A table that no workbook can hold: too many rows or columns, or a text of more than 32,767 characters.
#[derive(Debug, thiserror::Error)]
#[error("the table does not fit a workbook")]
pub struct Unwritable(#[from] XlsxError);

/// The looks in use.
struct Looks {
    heading: Format,
    day: Format,
    price: Format,
    wrapped: Format,
}

/// The table as a workbook, its marks as columns.
///
/// # Errors
/// [`Unwritable`] when it has more rows, columns or letters than the format allows.
pub fn xlsx(table: &Table) -> Result<Vec<u8>, Unwritable> {
    let looks = Looks {
        heading: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top),
        day: Format::new().set_num_format("yyyy-mm-dd"),
        price: Format::new().set_num_format("#,##0.00####"),
        wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
    };
    let mut workbook = Workbook::new();
    // Without a fixed day the library would write the present one.
    let written = ExcelDateTime::from_ymd(2025, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(&table.title).set_creation_datetime(&written));
    figures(workbook.add_worksheet(), table, &looks)?;
    if !table.notes.is_empty() {
        explanations(workbook.add_worksheet(), table, &looks)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn figures(sheet: &mut Worksheet, table: &Table, looks: &Looks) -> Result<(), XlsxError> {
    sheet.set_name(sheet_name(&table.title))?;
    for (column, heading) in (0..).zip(table.columns.iter().chain(table.marks.iter().map(|(heading, _)| heading))) {
        sheet.write_string_with_format(0, column, inert(heading), &looks.heading)?;
        sheet.set_column_width(column, 18)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let marks: Vec<_> = table.marks.iter().map(|(_, text)| Value::Text(text.clone())).collect();
    for (line, row) in (1..).zip(&table.rows) {
        for (column, value) in (0..).zip(row.iter().chain(&marks)) {
            write(sheet, line, column, value, looks)?;
        }
    }
    Ok(())
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, value: &Value, looks: &Looks) -> Result<(), XlsxError> {
    match value {
        Value::Empty => return Ok(()),
        Value::Text(text) => sheet.write_string(row, column, inert(text))?,
        Value::Number(number) if number.is_finite() => sheet.write_number(row, column, *number)?,
        Value::Number(_) => return Ok(()),
        Value::Whole(number) => sheet.write_number(row, column, *number as f64)?,
        Value::Price(price) => sheet.write_number_with_format(row, column, price.to_f64(), &looks.price)?,
        Value::Month(month) => sheet.write_string(row, column, month.to_string())?,
        Value::Day(day) => {
            let (month, date) = (day.month().unsigned_abs(), day.day().unsigned_abs());
            match ExcelDateTime::from_ymd(day.year().unsigned_abs(), month, date) {
                Ok(written) => sheet.write_datetime_with_format(row, column, written, &looks.day)?,
                // Workbooks begin in 1900; an earlier day is a text.
                Err(_) => sheet.write_string(row, column, day.to_string())?,
            }
        }
    };
    Ok(())
}

fn explanations(sheet: &mut Worksheet, table: &Table, looks: &Looks) -> Result<(), XlsxError> {
    sheet.set_name("Notas")?;
    sheet.set_column_width(0, 22)?;
    sheet.set_column_width(1, 90)?;
    sheet.write_string_with_format(0, 0, inert(&table.title), &looks.heading)?;
    for (line, (label, text)) in (2..).zip(&table.notes) {
        sheet.write_string_with_format(line, 0, inert(label), &looks.wrapped)?;
        sheet.write_string_with_format(line, 1, inert(text), &looks.wrapped)?;
    }
    Ok(())
}

/// A title as the name of a sheet: at most 31 characters, without the marks that such names may not have.
fn sheet_name(title: &str) -> String {
    let plain: String =
        title.chars().filter(|c| !c.is_control() && !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\')).collect();
    let short: String = plain.trim_matches(['\'', ' ']).chars().take(31).collect();
    match short.trim_matches(['\'', ' ']) {
        "" | "Notas" => "Datos".into(),
        name => name.into(),
    }
}
