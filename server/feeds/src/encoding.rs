//! Finds the encoding of a text file and brings it to UTF-8; a file already in UTF-8 is not copied.

use crate::kind;
use crate::refused::Refused;
use std::borrow::Cow;
use std::fmt;

/// Bytes a text may have that is not in UTF-8.
const MOST_COPIED: usize = 32 << 20;

/// How the letters of a file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf8WithMark,
    Utf16Little,
    Utf16Big,
    /// Also what is called Latin-1: its printable characters are the same.
    Windows1252,
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Utf8 => "UTF-8",
            Self::Utf8WithMark => "UTF-8 with byte-order mark",
            Self::Utf16Little => "UTF-16, little-endian",
            Self::Utf16Big => "UTF-16, big-endian",
            Self::Windows1252 => "Windows-1252 (Latin-1)",
        })
    }
}

/// The bytes as UTF-8. A byte-order mark decides; without one, valid UTF-8 is UTF-8 and other text is Windows-1252.
///
/// A UTF-8 file with a few broken bytes stays as it is: the rows that hold them are rejected one by one.
pub(crate) fn decode(bytes: &[u8]) -> Result<(Encoding, Cow<'_, [u8]>), Refused> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Ok((Encoding::Utf8WithMark, Cow::Borrowed(rest))),
        [0xFF, 0xFE, rest @ ..] => wide(Encoding::Utf16Little, encoding_rs::UTF_16LE, rest),
        [0xFE, 0xFF, rest @ ..] => wide(Encoding::Utf16Big, encoding_rs::UTF_16BE, rest),
        _ => unmarked(bytes),
    }
}

fn wide<'a>(
    encoding: Encoding,
    decoder: &'static encoding_rs::Encoding,
    bytes: &'a [u8],
) -> Result<(Encoding, Cow<'a, [u8]>), Refused> {
    may_be_copied(bytes)?;
    if !bytes.len().is_multiple_of(2) {
        return Err(Refused::Truncated { what: "UTF-16 text has half a letter at its end".into() });
    }
    let (text, broken) = decoder.decode_without_bom_handling(bytes);
    if broken {
        return Err(Refused::BadEncoding { line: line_of(&text, '\u{FFFD}') });
    }
    Ok((encoding, Cow::Owned(text.into_owned().into_bytes())))
}

/// Text in another encoding is copied as UTF-8, up to three bytes for one.
fn may_be_copied(bytes: &[u8]) -> Result<(), Refused> {
    if bytes.len() <= MOST_COPIED {
        return Ok(());
    }
    Err(Refused::TooLargeToDecode { bytes: bytes.len() as u64, most: MOST_COPIED as u64 })
}

fn line_of(text: &str, wanted: char) -> u32 {
    let before = text.split(wanted).next().unwrap_or("");
    before.bytes().filter(|b| *b == b'\n').count() as u32 + 1
}

fn unmarked(bytes: &[u8]) -> Result<(Encoding, Cow<'_, [u8]>), Refused> {
    if std::str::from_utf8(bytes).is_ok() {
        return Ok((Encoding::Utf8, Cow::Borrowed(bytes)));
    }
    if let Some(looks_like) = kind::of_text(bytes) {
        return Err(Refused::WrongKind { looks_like });
    }
    let mut letters = Letters::default();
    for chunk in bytes.utf8_chunks() {
        letters.see(chunk);
    }
    match (letters.valid, letters.broken) {
        (0, _) => {
            may_be_copied(bytes)?;
            let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
            Ok((Encoding::Windows1252, Cow::Owned(text.into_owned().into_bytes())))
        }
        (valid, broken) if valid >= broken => Ok((Encoding::Utf8, Cow::Borrowed(bytes))),
        (_, _) => Err(Refused::BadEncoding { line: letters.first_broken_line }),
    }
}

/// Letters outside ASCII, read as UTF-8: text in Latin-1 has practically none that are valid.
#[derive(Default)]
struct Letters {
    valid: usize,
    broken: usize,
    line: u32,
    first_broken_line: u32,
}

impl Letters {
    fn see(&mut self, chunk: std::str::Utf8Chunk<'_>) {
        self.valid += chunk.valid().bytes().filter(|b| *b >= 0xC0).count();
        self.line += chunk.valid().bytes().filter(|b| *b == b'\n').count() as u32;
        if !chunk.invalid().is_empty() {
            if self.broken == 0 {
                self.first_broken_line = self.line + 1;
            }
            self.broken += 1;
        }
    }
}
