//! One part of the archive, unpacked as it is read: never beyond what the directory declared, and checked at its end.

use super::package::{Entry, Package, u16_at};
use crate::refused::Refused;
use flate2::Crc;
use flate2::read::DeflateDecoder;
use std::io::{self, BufReader, Error, ErrorKind, Read};

/// Bytes that one piece of XML (a tag, a text) may have: the reader keeps it whole in memory.
const LONGEST_PIECE: usize = 1 << 20;

enum Packed<'a> {
    Stored(&'a [u8]),
    Deflated(Box<DeflateDecoder<&'a [u8]>>),
}

/// Unpacks and counts.
pub(super) struct Unpacking<'a> {
    from: Packed<'a>,
    declared: u64,
    checksum: u32,
    crc: Crc,
    /// Bytes that may still be handed out before the reader says that it is done with a piece.
    allowance: usize,
}

pub(super) type PartReader<'a> = BufReader<Unpacking<'a>>;

/// Opens a part. The reader borrows the file only, so a sheet can be kept and read row by row.
pub(super) fn open<'a>(package: &Package<'a>, name: &str, entry: &Entry) -> Result<PartReader<'a>, Refused> {
    let bytes = package.bytes;
    let cut = || Refused::Truncated { what: format!("part \"{name}\" of the workbook is not all there") };
    let header = bytes.get(entry.offset..entry.offset.saturating_add(30)).ok_or_else(cut)?;
    if !header.starts_with(b"PK\x03\x04") {
        return Err(Refused::Damaged { part: name.to_owned(), what: "its header is not where it should be".into() });
    }
    let start = entry.offset + 30 + usize::from(u16_at(header, 26)) + usize::from(u16_at(header, 28));
    let packed = bytes.get(start..start.saturating_add(entry.packed)).ok_or_else(cut)?;
    let from = match entry.deflated {
        true => Packed::Deflated(Box::new(DeflateDecoder::new(packed))),
        false => Packed::Stored(packed),
    };
    let unpacking = Unpacking {
        from,
        declared: entry.unpacked,
        checksum: entry.checksum,
        crc: Crc::new(),
        allowance: LONGEST_PIECE,
    };
    Ok(BufReader::with_capacity(32 * 1024, unpacking))
}

impl Unpacking<'_> {
    /// The reader has dealt with all it got so far.
    pub fn allow_another_piece(&mut self) {
        self.allowance = LONGEST_PIECE;
    }
}

impl Read for Unpacking<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.allowance == 0 {
            return Err(Error::new(ErrorKind::FileTooLarge, "a tag or text of more than a megabyte"));
        }
        let most = into.len().min(self.allowance);
        let read = match &mut self.from {
            Packed::Stored(bytes) => bytes.read(&mut into[..most])?,
            Packed::Deflated(bytes) => bytes.read(&mut into[..most])?,
        };
        self.allowance -= read;
        self.crc.update(&into[..read]);
        let total = self.crc_length();
        if total > self.declared {
            return Err(Error::new(ErrorKind::InvalidData, "more bytes than the archive's directory declares"));
        }
        if read == 0 && most > 0 && (total < self.declared || self.crc.sum() != self.checksum) {
            return Err(Error::new(ErrorKind::InvalidData, "bytes missing or changed (checksum)"));
        }
        Ok(read)
    }
}

impl Unpacking<'_> {
    /// Bytes so far: declared sizes are below 4 GiB, so the counter of the checksum never wraps before it is over them.
    fn crc_length(&self) -> u64 {
        u64::from(self.crc.amount())
    }
}
