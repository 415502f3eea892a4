//! Makes archives byte by byte, sound ones and others.

use flate2::{Compression, Crc, write::DeflateEncoder};
use std::io::Write;

/// A part of an archive, and what its directory says of it.
pub struct Part {
    pub name: String,
    pub content: Vec<u8>,
    /// The unpacked size that the directory declares instead of the true one.
    pub declared: Option<u32>,
    pub deflated: bool,
}

impl Part {
    pub fn new(name: &str, content: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), content: content.into(), declared: None, deflated: true }
    }
}

/// The parts of a workbook whose one sheet is this document. Style 1 shows dates.
pub fn parts(sheet: &str) -> Vec<Part> {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |id: &str, kind: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    vec![
        Part::new("[Content_Types].xml", "<Types/>"),
        Part::new("_rels/.rels", relation("rId1", "officeDocument", "xl/workbook.xml")),
        Part::new(
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        ),
        Part::new("xl/_rels/workbook.xml.rels", relation("rId1", "worksheet", "worksheets/sheet1.xml")),
        Part::new(
            "xl/styles.xml",
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
        ),
        Part::new("xl/worksheets/sheet1.xml", sheet),
    ]
}

/// The archive of these parts.
pub fn pack(parts: &[Part]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for part in parts {
        let packed = if part.deflated { deflate(&part.content) } else { part.content.clone() };
        let mut crc = Crc::new();
        crc.update(&part.content);
        let unpacked = part.declared.unwrap_or(part.content.len() as u32);
        let mut common = Vec::new();
        for half in [20, 0, if part.deflated { 8 } else { 0 }, 0, 0] {
            common.extend_from_slice(&u16::to_le_bytes(half));
        }
        for word in [crc.sum(), packed.len() as u32, unpacked] {
            common.extend_from_slice(&word.to_le_bytes());
        }
        common.extend_from_slice(&(part.name.len() as u16).to_le_bytes());
        common.extend_from_slice(&[0, 0]);
        directory.extend_from_slice(b"PK\x01\x02\x14\x00");
        directory.extend_from_slice(&common);
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&(out.len() as u32).to_le_bytes());
        directory.extend_from_slice(part.name.as_bytes());
        out.extend_from_slice(b"PK\x03\x04");
        out.extend_from_slice(&common);
        out.extend_from_slice(part.name.as_bytes());
        out.extend_from_slice(&packed);
    }
    let (at, length, count) = (out.len() as u32, directory.len() as u32, parts.len() as u16);
    out.extend_from_slice(&directory);
    out.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    out.extend_from_slice(&[count.to_le_bytes(), count.to_le_bytes()].concat());
    out.extend_from_slice(&[length.to_le_bytes(), at.to_le_bytes()].concat());
    out.extend_from_slice(&[0, 0]);
    out
}

fn deflate(content: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}
