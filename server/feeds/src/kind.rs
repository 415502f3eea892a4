//! Recognises files that are not tables, so that the refusal says what was sent instead.

use std::fmt;

/// What a file is when it is not one that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    Empty,
    Html,
    Xml,
    Json,
    Pdf,
    Image,
    /// ZIP without a workbook in it.
    Archive,
    OpenDocument,
    BinaryWorkbook,
    OldExcel,
    LockedWorkbook,
    /// Text where only a workbook can be read.
    NotAWorkbook,
    Binary,
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "empty",
            Self::Html => "a web page (HTML)",
            Self::Xml => "an XML document",
            Self::Json => "a JSON document",
            Self::Pdf => "a PDF document",
            Self::Image => "a picture",
            Self::Archive => "a compressed archive without a workbook in it",
            Self::OpenDocument => "an OpenDocument file",
            Self::BinaryWorkbook => "a binary workbook (.xlsb)",
            Self::OldExcel => "an old Excel workbook (.xls) or one locked with a password",
            Self::LockedWorkbook => "a workbook locked with a password",
            Self::NotAWorkbook => "a text",
            Self::Binary => "binary",
        })
    }
}

impl FileKind {
    /// What to do about it.
    pub(crate) fn advice(self) -> &'static str {
        match self {
            Self::Empty => "Send a file with headings and rows",
            Self::Html => "The download probably answered with an error page: fetch the file itself",
            Self::Archive => "Unpack it and send the file inside",
            Self::OldExcel | Self::LockedWorkbook => "Save it without a password as .xlsx or CSV",
            Self::OpenDocument | Self::BinaryWorkbook => "Save it as .xlsx or CSV",
            Self::NotAWorkbook => "Send the .xlsx file as it was published",
            Self::Xml | Self::Json | Self::Pdf | Self::Image | Self::Binary => "Send a CSV or .xlsx file",
        }
    }
}

/// The first bytes of every ZIP archive, and so of every .xlsx workbook.
pub(crate) const ZIP: &[u8] = b"PK\x03\x04";

/// Recognises a kind by its first bytes, before anything is decoded.
pub(crate) fn of_bytes(bytes: &[u8]) -> Option<FileKind> {
    const MAGIC: [(&[u8], FileKind); 11] = [
        (b"%PDF", FileKind::Pdf),
        (b"\x89PNG", FileKind::Image),
        (b"\xff\xd8\xff", FileKind::Image),
        (b"GIF8", FileKind::Image),
        (b"RIFF", FileKind::Image),
        (b"\xd0\xcf\x11\xe0", FileKind::OldExcel),
        (b"\x1f\x8b", FileKind::Archive),
        (b"7z\xbc\xaf\x27\x1c", FileKind::Archive),
        (b"Rar!", FileKind::Archive),
        (b"PK\x05\x06", FileKind::Archive),
        (b"SQLite format 3", FileKind::Binary),
    ];
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Some(FileKind::Empty);
    }
    MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, kind)| *kind)
}

/// Recognises a kind by how its text, already UTF-8, begins.
pub(crate) fn of_text(text: &[u8]) -> Option<FileKind> {
    let head = &text[..text.len().min(4096)].trim_ascii_start();
    match head.first() {
        None => Some(FileKind::Empty),
        Some(b'<') if has_tag(head) => Some(FileKind::Html),
        Some(b'<') => Some(FileKind::Xml),
        Some(b'{' | b'[') => Some(FileKind::Json),
        Some(_) => is_binary(head).then_some(FileKind::Binary),
    }
}

fn has_tag(head: &[u8]) -> bool {
    let lower = head.to_ascii_lowercase();
    ["<html", "<!doctype html", "<head", "<body"]
        .iter()
        .any(|tag| lower.windows(tag.len()).any(|w| w == tag.as_bytes()))
}

/// One control character in twenty is more than any text has; a stray one is left to the row it stands in.
fn is_binary(head: &[u8]) -> bool {
    let control = head.iter().filter(|b| b.is_ascii_control() && !b.is_ascii_whitespace()).count();
    control * 20 > head.len()
}
