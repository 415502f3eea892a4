//! Names in the languages of the screen, and the slug that stands for them in an address.

use serde::{Deserialize, Serialize};

/// The language of texts on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    Es,
    En,
}

/// A name in Spanish and English. Where only one is known, both hold it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Names {
    pub es: String,
    pub en: String,
}

impl Names {
    #[must_use]
    pub fn new(es: &str, en: &str) -> Self {
        Self { es: es.to_owned(), en: en.to_owned() }
    }

    /// The same word in both languages: a proper name, or a name of which no translation is known.
    #[must_use]
    pub fn same(name: &str) -> Self {
        Self::new(name, name)
    }

    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Es => &self.es,
            Language::En => &self.en,
        }
    }
}

/// Lower-case letters and digits joined by single hyphens, accents dropped: `Papa Loman, lavada` is `papa-loman-lavada`.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        let plain = plain_letter(letter);
        if plain.is_ascii_alphanumeric() {
            out.push(plain);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(80);
    out.trim_end_matches('-').to_owned()
}

/// The whole of a name as it is compared: small letters without accents, single blanks. Unlike a slug it is never cut, so
/// that two long names are the same only when they are.
#[must_use]
pub fn plain(text: &str) -> String {
    let letters: String = text.chars().flat_map(char::to_lowercase).map(plain_letter).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letter without its accent, for search and addresses; other letters as they are.
#[must_use]
pub fn plain_letter(letter: char) -> char {
    match letter {
        'á' | 'à' | 'ä' | 'â' | 'ã' => 'a',
        'é' | 'è' | 'ë' | 'ê' => 'e',
        'í' | 'ì' | 'ï' | 'î' => 'i',
        'ó' | 'ò' | 'ö' | 'ô' | 'õ' => 'o',
        'ú' | 'ù' | 'ü' | 'û' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_has_no_accents_commas_or_double_hyphens() {
        assert_eq!(slug("Papa Loman, lavada, grande"), "papa-loman-lavada-grande");
        assert_eq!(slug("  Ñame (rojo) "), "name-rojo");
        assert_eq!(slug("??"), "");
    }

    #[test]
    fn two_long_names_that_differ_at_their_end_are_two() {
        let long = "papa lavada de primera ".repeat(6);
        assert_ne!(plain(&format!("{long}uno")), plain(&format!("{long}dos")));
        assert_eq!(plain("  Papa  LAVÁDA "), "papa lavada");
    }
}
