//! Reads the words of a unit: "100 Pounds", "Caja (45 - 50 lb)", "Red (7 - 8 docenas)".
//!
//! What the words state is taken from them; what they only name ("Quintal", "Libra") gets the default of practice, to be
//! confirmed; what they do not state ("Red", "Docena") has no weight. A range is never turned into one figure.
//! Case, accents and spaces do not matter. Thousands and decimal commas are not read: they would be guessed.

mod vocabulary;

use super::{Dimension, FactorStatus, Kilograms};
use crate::names::plain_letter;
use serde::{Deserialize, Serialize};
use vocabulary::Word;

/// What the words of a unit say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parsed {
    pub dimension: Dimension,
    /// Kilograms in one unit, when they are known.
    pub kg: Option<Kilograms>,
    /// The lightest and the heaviest, when the words give both.
    pub range: Option<(Kilograms, Kilograms)>,
    pub status: FactorStatus,
    pub note: FactorNote,
}

/// Where the kilograms come from, or why there are none. A closed set: each has its sentence in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactorNote {
    /// Kilogram, gram, tonne, metric quintal: by definition.
    Metric,
    /// The avoirdupois pound of 0.45359237 kg: what "Pound" means in English.
    Avoirdupois,
    /// The libra of 460 g and its multiples: arroba 25, quintal 100, onza 1/16 (INE basket, coffee practice).
    Libra,
    /// A volume: needs a density.
    Volume,
    /// A number of pieces: needs the weight of one.
    Count,
    /// A box, net or sack whose content is not stated: needs weighing.
    Package,
    /// Words that are not known.
    Unknown,
}

impl FactorNote {
    /// The key of the sentence, and what a factor taken from the words gives as its source.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Metric => "metric",
            Self::Avoirdupois => "avoirdupois",
            Self::Libra => "libra",
            Self::Volume => "volume",
            Self::Count => "count",
            Self::Package => "package",
            Self::Unknown => "unknown",
        }
    }
}

/// Reads any words; those that are not known are a package without a weight.
#[must_use]
pub fn parse(words: &str) -> Parsed {
    let plain = plain(words);
    let (outside, inside) = match plain.split_once('(') {
        Some((outside, rest)) => (outside.trim(), rest.split(')').next().map(str::trim)),
        None => (plain.as_str(), None),
    };
    // "Caja (40 lb)" is forty libras; "Botella (vidrio)" says no more than "Botella".
    inside.and_then(amount).or_else(|| amount(outside)).map_or(WITHOUT_MEANING, Amount::parsed)
}

const WITHOUT_MEANING: Parsed = Parsed {
    dimension: Dimension::Package,
    kg: None,
    range: None,
    status: FactorStatus::ToConfirm,
    note: FactorNote::Unknown,
};

/// So many of a known word, or from so many to so many.
struct Amount {
    least: f64,
    most: f64,
    word: Word,
}

impl Amount {
    fn parsed(self) -> Parsed {
        let (dimension, note) = match self.word {
            Word::Mass { note, .. } => (Dimension::Mass, note),
            Word::Volume => (Dimension::Volume, FactorNote::Volume),
            Word::Count => (Dimension::Count, FactorNote::Count),
            Word::Package => (Dimension::Package, FactorNote::Package),
        };
        let status = match note {
            FactorNote::Metric | FactorNote::Avoirdupois => FactorStatus::Confirmed,
            FactorNote::Libra | FactorNote::Volume | FactorNote::Count | FactorNote::Package | FactorNote::Unknown => {
                FactorStatus::ToConfirm
            }
        };
        let least = self.word.kg().and_then(|kg| Kilograms::from_f64(self.least * kg));
        let most = self.word.kg().and_then(|kg| Kilograms::from_f64(self.most * kg));
        let exact = self.least == self.most;
        let range = if exact { None } else { least.zip(most) };
        Parsed { dimension, kg: least.filter(|_| exact), range, status, note }
    }
}

/// Reads `12.5 kg`, `kg`, `45 - 50 lb`, `90 -100 unidades`.
fn amount(text: &str) -> Option<Amount> {
    let letters = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (numbers, word) = text.split_at(letters);
    let word = vocabulary::find(word.trim())?;
    let numbers = numbers.trim();
    if numbers.is_empty() {
        return Some(Amount { least: 1.0, most: 1.0, word });
    }
    let (least, most) = numbers.split_once('-').unwrap_or((numbers, numbers));
    let (least, most) = (number(least)?, number(most)?);
    (least <= most).then_some(Amount { least, most, word })
}

fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let digits = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    text.parse().ok().filter(|value: &f64| digits && *value > 0.0)
}

/// Lower case, no accents, long dashes as hyphens, single spaces.
fn plain(words: &str) -> String {
    let letters = words.chars().flat_map(char::to_lowercase).map(plain_letter);
    let text: String = letters.map(|c| if matches!(c, '–' | '—') { '-' } else { c }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
