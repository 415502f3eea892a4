//! CSV by RFC 4180: UTF-8 without mark, comma, CRLF, a row of headings.

use super::{Table, Value, inert};
use std::fmt::Write;

/// The table as CSV, its marks as columns.
#[must_use]
pub fn csv(table: &Table) -> Vec<u8> {
    let mut out = String::new();
    line(&mut out, table.columns.iter().chain(table.marks.iter().map(|(heading, _)| heading)), |out, heading| {
        text(out, heading);
    });
    let marks: Vec<_> = table.marks.iter().map(|(_, text)| Value::Text(text.clone())).collect();
    for row in &table.rows {
        line(&mut out, row.iter().chain(&marks), value);
    }
    out.into_bytes()
}

fn line<'t, T: 't>(out: &mut String, cells: impl Iterator<Item = &'t T>, write: impl Fn(&mut String, &T)) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        write(out, cell);
    }
    out.push_str("\r\n");
}

fn value(out: &mut String, value: &Value) {
    // Writing to a string cannot fail.
    let _ = match value {
        Value::Empty => Ok(()),
        Value::Text(written) => {
            text(out, written);
            Ok(())
        }
        Value::Number(number) if number.is_finite() => write!(out, "{number}"),
        Value::Number(_) => Ok(()),
        Value::Whole(number) => write!(out, "{number}"),
        Value::Price(price) => write!(out, "{price}"),
        Value::Day(day) => write!(out, "{day}"),
        Value::Month(month) => write!(out, "{month}"),
    };
}

fn text(out: &mut String, text: &str) {
    let text = inert(text);
    if text.contains([',', '"', '\r', '\n']) || text.starts_with([' ', '\t']) || text.ends_with([' ', '\t']) {
        out.push('"');
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(&text);
    }
}
