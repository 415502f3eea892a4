//! Spoils samples: bytes changed, cut, doubled, swapped, and pieces that readers stumble over put in.

/// What has tripped readers of tables and workbooks elsewhere.
const PIECES: &[&[u8]] = &[
    b",",
    b";",
    b"\t",
    b"|",
    b"\"",
    b"\"\"",
    b"\r",
    b"\n",
    b"\r\n",
    b"\0",
    b"\xff",
    b"\xc3",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"-",
    b"=",
    b"nd",
    b"so",
    b"1e309",
    b"NaN",
    b"-0",
    b"99999999999999999999",
    b"1.234.567,89",
    b"31/12/2025",
    b"0000-00-00",
    b"9999-12-31",
    b"29/02/2023",
    b"<row>",
    b"</row>",
    b"<c>",
    b"</c>",
    b"<v>",
    b"<f>",
    b"</f>",
    b"<is>",
    b"<t>",
    b"</t>",
    b"<![CDATA[",
    b"]]>",
    b"<!DOCTYPE x>",
    b"<!--",
    b"&amp;",
    b"&#0;",
    b"&#x110000;",
    b"&e;",
    b" r=\"XFD1048576\"",
    b" r=\"4294967295\"",
    b" t=\"s\"",
    b" s=\"4294967296\"",
    b"PK\x05\x06",
];

/// A small generator (xorshift64*), so that a seed repeats a run on every machine.
pub struct Mutator(u64);

impl Mutator {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `bound`; 0 when there is none.
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32;
        (drawn as usize) % bound.max(1)
    }

    /// One of the samples with one to eight things done to it.
    pub fn spoil(&mut self, samples: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = samples[self.below(samples.len())].clone();
        for _ in 0..=self.below(8) {
            self.change(&mut bytes);
        }
        bytes.truncate(64 * 1024);
        bytes
    }

    fn change(&mut self, bytes: &mut Vec<u8>) {
        let at = self.below(bytes.len() + 1);
        let to = (at + self.below(40)).min(bytes.len());
        match self.below(7) {
            0 if at < bytes.len() => bytes[at] = self.below(256) as u8,
            1 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
            2 => drop(bytes.drain(at..to)),
            3 => {
                let piece = bytes[at..to].to_vec();
                let there = self.below(bytes.len() + 1);
                bytes.splice(there..there, piece);
            }
            4 | 5 => {
                let piece = PIECES[self.below(PIECES.len())];
                bytes.splice(at..at, piece.iter().copied());
            }
            6 => bytes.truncate(at),
            _ => bytes.push(self.below(256) as u8),
        }
    }
}
