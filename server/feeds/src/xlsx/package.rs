//! The ZIP archive around a workbook: its directory, judged before anything is unpacked.

use crate::kind::FileKind;
use crate::refused::{Refused, excerpt};
use std::collections::HashMap;

/// Bytes an archive may have.
const MOST_BYTES: usize = 32 << 20;
/// Bytes all parts together may unpack to.
const MOST_UNPACKED: u64 = 60 << 20;
/// Parts it may have; a workbook of a hundred sheets has some 300.
const MOST_PARTS: u64 = 2000;
/// Times a part over a megabyte may be larger than it is packed; sheets of figures reach 30.
const MOST_RATIO: u64 = 100;

/// One packed part, as the directory describes it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub deflated: bool,
    pub checksum: u32,
    pub packed: usize,
    pub unpacked: u64,
    /// Where its local header stands.
    pub offset: usize,
}

/// An archive whose directory was found sound.
#[derive(Debug)]
pub(super) struct Package<'a> {
    pub bytes: &'a [u8],
    entries: HashMap<String, Entry>,
}

impl<'a> Package<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Self, Refused> {
        if bytes.len() > MOST_BYTES {
            return Err(Refused::TooLarge { bytes: bytes.len() as u64, most: MOST_BYTES as u64 });
        }
        let end = find_end(bytes)
            .ok_or_else(|| Refused::Truncated { what: "the directory at the workbook's end is missing".into() })?;
        let parts = u64::from(u16_at(bytes, end + 10));
        if parts > MOST_PARTS {
            return Err(Refused::TooManyParts { parts, most: MOST_PARTS });
        }
        let mut package = Self { bytes, entries: HashMap::new() };
        let mut at = u32_at(bytes, end + 16) as usize;
        let mut unpacked = 0_u64;
        for _ in 0..parts {
            let (name, entry, next) = read_entry(bytes, at)?;
            unpacked += entry.unpacked;
            judge(&name, &entry, unpacked)?;
            package.entries.insert(name.trim_start_matches('/').to_lowercase(), entry);
            at = next;
        }
        Ok(package)
    }

    /// A part by its path, in any case.
    pub fn find(&self, path: &str) -> Option<&Entry> {
        self.entries.get(&path.trim_start_matches('/').to_lowercase())
    }

    /// What an archive without the parts of an .xlsx workbook is.
    pub fn kind(&self) -> FileKind {
        match () {
            () if self.find("xl/workbook.bin").is_some() => FileKind::BinaryWorkbook,
            () if self.find("mimetype").is_some() && self.find("content.xml").is_some() => FileKind::OpenDocument,
            () => FileKind::Archive,
        }
    }
}

/// The end-of-directory record: the last one whose comment ends where the file ends.
fn find_end(bytes: &[u8]) -> Option<usize> {
    const LENGTH: usize = 22;
    let latest = bytes.len().checked_sub(LENGTH)?;
    let earliest = latest.saturating_sub(usize::from(u16::MAX));
    (earliest..=latest).rev().find(|at| {
        bytes[*at..].starts_with(b"PK\x05\x06") && at + LENGTH + usize::from(u16_at(bytes, at + 20)) == bytes.len()
    })
}

fn read_entry(bytes: &[u8], at: usize) -> Result<(String, Entry, usize), Refused> {
    let damaged = |what: &str| Refused::Damaged { part: "directory".into(), what: what.into() };
    let header = at.checked_add(46).and_then(|end| bytes.get(at..end)).ok_or_else(|| damaged("an entry is cut off"))?;
    if !header.starts_with(b"PK\x01\x02") {
        return Err(damaged("an entry is not where it should be"));
    }
    let name_length = usize::from(u16_at(header, 28));
    let name = bytes.get(at + 46..at + 46 + name_length).ok_or_else(|| damaged("a name is cut off"))?;
    let name = String::from_utf8_lossy(name).into_owned();
    if u16_at(header, 8) & 1 == 1 {
        return Err(Refused::WrongKind { looks_like: FileKind::LockedWorkbook });
    }
    let method = u16_at(header, 10);
    if !matches!(method, 0 | 8) {
        return Err(Refused::Damaged { part: excerpt(&name, 80), what: "an unknown way of packing".into() });
    }
    let entry = Entry {
        deflated: method == 8,
        checksum: u32_at(header, 16),
        packed: u32_at(header, 20) as usize,
        unpacked: u64::from(u32_at(header, 24)),
        offset: u32_at(header, 42) as usize,
    };
    let next = at + 46 + name_length + usize::from(u16_at(header, 30)) + usize::from(u16_at(header, 32));
    Ok((name, entry, next))
}

/// A size of 4 GiB stands for "see the 64-bit record", which no honest price file needs, and is refused like any other.
fn judge(name: &str, entry: &Entry, unpacked: u64) -> Result<(), Refused> {
    let part = || excerpt(name, 80);
    if entry.unpacked > 1 << 20 && entry.unpacked / MOST_RATIO > entry.packed as u64 {
        return Err(Refused::Bomb { part: part(), packed: entry.packed as u64, unpacked: entry.unpacked });
    }
    if unpacked > MOST_UNPACKED {
        return Err(Refused::UnpacksTooLarge { part: part(), most: MOST_UNPACKED });
    }
    Ok(())
}

/// Little-endian; the caller has made sure that the bytes are there.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}
