//! What was sent instead of a table is named.

use crate::archive::{self, Part};
use crate::read::refusal;
use feeds::kind::FileKind;
use feeds::refused::Refused;

fn kind(bytes: &[u8]) -> FileKind {
    match refusal(bytes) {
        Refused::WrongKind { looks_like } => looks_like,
        other => panic!("{other}"),
    }
}

#[test]
fn files_of_other_kinds_are_named() {
    let random: Vec<u8> = (0..2000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let files: [(&[u8], FileKind); 12] = [
        (b"", FileKind::Empty),
        (b" \r\n\n", FileKind::Empty),
        (b"\xEF\xBB\xBF", FileKind::Empty),
        (b"<!DOCTYPE html><html><body>503 Service Unavailable</body></html>", FileKind::Html),
        (b"\n <HTML><head><title>Error</title></head></HTML>", FileKind::Html),
        (b"<?xml version=\"1.0\"?><prices/>", FileKind::Xml),
        (b"{\"error\": \"not found\"}", FileKind::Json),
        (b"%PDF-1.7\n1 0 obj", FileKind::Pdf),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", FileKind::Image),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", FileKind::Image),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", FileKind::OldExcel),
        (&random, FileKind::Binary),
    ];
    for (bytes, expected) in files {
        assert_eq!(kind(bytes), expected);
    }
}

#[test]
fn archives_that_are_no_workbooks_are_named() {
    let zip = archive::pack(&[Part::new("prices.csv", "date,price")]);
    assert_eq!(kind(&zip), FileKind::Archive);
    let ods = archive::pack(&[Part::new("mimetype", "x"), Part::new("content.xml", "<x/>")]);
    assert_eq!(kind(&ods), FileKind::OpenDocument);
    assert_eq!(kind(&archive::pack(&[Part::new("xl/workbook.bin", "x")])), FileKind::BinaryWorkbook);
    assert_eq!(kind(&archive::pack(&[Part::new("word/document.xml", "<x/>")])), FileKind::Archive);
}

#[test]
fn the_refusal_says_what_to_do() {
    let refused = refusal(b"<html><body>404</body></html>").to_string();
    assert_eq!(
        refused,
        "this file is a web page (HTML), not one that can be read here. The download probably answered with an error page: \
         fetch the file itself"
    );
}
