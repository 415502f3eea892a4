//! Makes query strings: names and values that addresses know, put together at random and then spoilt.

const NAMES: &[&str] = &[
    "producto",
    "mercado",
    "nivel",
    "unidad",
    "cotizada",
    "moneda",
    "desde",
    "orden",
    "mes",
    "periodo",
    "datos",
    "buscar",
    "descarga",
    "sacos",
    "comision",
    "merma",
    "flete.la-terminal",
    "flete.",
    "escenario",
    "precio",
    "tc",
    "paso.puerto",
    "paso.diferencial",
    "paso.rendimiento",
    "costo",
    "cadena",
    "linea",
    "hasta",
    "fbclid",
];
const VALUES: &[&str] = &[
    "papa",
    "la-terminal",
    "wholesale",
    "quintal",
    "kg",
    "USD",
    "gtq",
    "0911",
    "neto",
    "2019-12",
    "0000-01",
    "9999-12",
    "5",
    "todo",
    "demostracion",
    "reales",
    "cacao",
    "2.50",
    "-0.000001",
    "100000",
    "999999999999.999999",
    "99999999999999999999",
    "1e309",
    "NaN",
    "",
    "+",
    "2019",
    "0901.11",
    "crecimiento",
    "ma%C3%ADz",
    "%F0%9F%8C%BD",
    "%00",
    "%",
    "%2",
];
/// What has tripped readers of addresses elsewhere.
const PIECES: &[&str] =
    &["&", "=", "%", "+", "?", ";", "%26", "%3D", "%C3", "%ED%A0%80", "%2525", "\0", "é", "\u{202E}", "-", ".", "0"];

/// A small generator (xorshift64*), so that a seed repeats a run on every machine.
pub struct Spoiler(u64);

impl Spoiler {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `bound`.
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32;
        (drawn as usize) % bound
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    /// Up to seven pairs, with up to five things done to them.
    pub fn query(&mut self) -> String {
        let pairs: Vec<String> =
            (0..self.below(8)).map(|_| format!("{}={}", self.one(NAMES), self.one(VALUES))).collect();
        let mut query: Vec<char> = pairs.join("&").chars().collect();
        for _ in 0..self.below(6) {
            self.change(&mut query);
        }
        query.into_iter().collect()
    }

    fn change(&mut self, query: &mut Vec<char>) {
        let at = self.below(query.len() + 1);
        let to = (at + self.below(12)).min(query.len());
        match self.below(5) {
            0 => drop(query.drain(at..to)),
            1 => {
                let piece = query[at..to].repeat(1 + self.below(20));
                query.splice(at..at, piece);
            }
            2 => query.insert(at, char::from_u32(self.below(0x11_0000) as u32).unwrap_or('\u{FFFD}')),
            _ => {
                let piece = self.one(PIECES);
                query.splice(at..at, piece.chars());
            }
        }
    }
}
