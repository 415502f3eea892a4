//! Brotli with holes: compressed once, then filled with another nonce for every reader without compressing again.
//!
//! A Brotli stream is a row of meta-blocks, and one of them may hold plain bytes (RFC 7932, section 9.2). Around each hole
//! the compressor is flushed, so that a meta-block ends there; what it wrote for the stand-in of the nonce is replaced by a
//! plain block. The rest stays true under any filling as long as nothing else refers to the stand-in: it is made of bytes
//! that the text does not contain, in no order twice, and the two bytes after it, which decide how the next letter is
//! coded, belong to the plain block. Each stream is read back once before it is used; should it fail, it is not used.

use super::pieces::Pieces;
use brotli::CompressorWriter;
use bytes::Bytes;
use std::io::{Read, Write};

/// Bytes of what fills a hole: 128 bits in base64 without padding.
pub(super) const HOLE: usize = 22;
/// Bytes after the hole that a literal's context looks at.
const CONTEXT: usize = 2;
/// Two milliseconds for a page of 60 KB; 9 takes eight times as long for 2 % less.
const QUALITY: u32 = 6;
const WINDOW_BITS: u32 = 20;

/// The compressed pieces; `None` when the text cannot be treated so.
pub(super) fn compress(text: &Pieces) -> Option<Pieces> {
    let pieces = with_holes(text)?;
    (!pieces.has_holes() || reads_back(text, &pieces)).then_some(pieces)
}

fn with_holes(text: &Pieces) -> Option<Pieces> {
    let mut compressor = CompressorWriter::new(Vec::new(), 4096, QUALITY, WINDOW_BITS);
    let mut done = Vec::with_capacity(text.iter().len());
    let mut stand_ins = StandIns::strange_to(text);
    let mut from = 0;
    let mut carried = Vec::new();
    for (i, piece) in text.iter().enumerate() {
        if i == 0 {
            compressor.write_all(piece).ok()?;
            continue;
        }
        let (context, rest) = piece.split_at_checked(CONTEXT)?;
        compressor.flush().ok()?;
        done.push(block(&carried, &compressor.get_ref()[from..]));
        compressor.write_all(&stand_ins.another()).ok()?;
        compressor.write_all(context).ok()?;
        compressor.flush().ok()?;
        from = compressor.get_ref().len();
        carried = context.to_vec();
        compressor.write_all(rest).ok()?;
    }
    let whole = compressor.into_inner();
    done.push(block(&carried, &whole[from..]));
    let last = done.len() - 1;
    let open = |(i, piece): (usize, Vec<u8>)| {
        let head: &[u8] = if i < last { &plain_head(HOLE + CONTEXT) } else { &[] };
        Bytes::from([piece.as_slice(), head].concat())
    };
    Some(Pieces::new(done.into_iter().enumerate().map(open).collect()))
}

fn block(carried: &[u8], compressed: &[u8]) -> Vec<u8> {
    [carried, compressed].concat()
}

/// The head of a meta-block of `length` plain bytes: not the last, four nibbles of length less one, plain, padded.
fn plain_head(length: usize) -> [u8; 3] {
    let bits = ((length as u32 - 1) << 3) | (1 << 19);
    [bits as u8, (bits >> 8) as u8, (bits >> 16) as u8]
}

/// What stands for the nonce while compressing: another one for every hole.
struct StandIns {
    /// At least the 13 bytes that no UTF-8 contains.
    strange: Vec<u8>,
    seed: u64,
}

impl StandIns {
    fn strange_to(text: &Pieces) -> Self {
        let mut found = [false; 256];
        text.iter().flat_map(|piece| piece.iter()).for_each(|byte| found[usize::from(*byte)] = true);
        let strange = (0..=255).filter(|byte| !found[usize::from(*byte)]).collect();
        Self { strange, seed: 1 }
    }

    /// Drawn by a linear congruential generator (Knuth's MMIX): the same text always gives the same stream.
    fn another(&mut self) -> [u8; HOLE] {
        std::array::from_fn(|_| {
            self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            self.strange[(self.seed >> 33) as usize % self.strange.len()]
        })
    }
}

fn reads_back(text: &Pieces, compressed: &Pieces) -> bool {
    const TRIAL: &str = "Trial-and-no-error_123";
    let mut out = Vec::with_capacity(text.len());
    let read = brotli::Decompressor::new(compressed.fill(TRIAL).as_ref(), 4096).read_to_end(&mut out);
    read.is_ok() && out == text.fill(TRIAL)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unpack(bytes: &[u8]) -> String {
        let mut out = String::new();
        brotli::Decompressor::new(bytes, 4096).read_to_string(&mut out).unwrap();
        out
    }

    fn page(scripts: usize) -> String {
        let rows: String = (0..300).map(|i| format!("<tr><td>Papa {i}</td><td>Q {}.50</td></tr>", i * 7)).collect();
        let script = |i| format!("<script nonce=\"@\">window.rows[{i}]=['Papa {i}', 'Q {i}.50'];</script>");
        format!(
            "<html><script nonce=\"@\">start()</script>{rows}{}</html>",
            (0..scripts).map(script).collect::<String>()
        )
    }

    #[test]
    fn every_filling_reads_back_as_the_page_with_that_nonce() {
        for scripts in [0, 1, 2, 7, 40] {
            let page = page(scripts);
            let packed = compress(&Pieces::cut(&page, Some("@"))).unwrap();
            for nonce in ["AAAAAAAAAAAAAAAAAAAAAA", "s0me-0ther_n0nce-12345", "\">Papa 1</td><td>Q 7.5"] {
                assert_eq!(unpack(&packed.fill(nonce)), page.replace('@', nonce), "{scripts} scripts");
            }
        }
    }

    #[test]
    fn holes_cost_little() {
        let page = page(5);
        let holed = compress(&Pieces::cut(&page, Some("@"))).unwrap().len();
        let whole = compress(&Pieces::cut(&page.replace('@', "A"), None)).unwrap().len();
        assert!(holed < whole + 500, "{holed} against {whole}");
    }

    #[test]
    fn a_hole_at_the_very_end_is_refused() {
        assert!(compress(&Pieces::cut("text@", Some("@"))).is_none());
    }
}
