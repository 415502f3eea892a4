//! The choice that was probably meant by a word that is none: "Brocolí" for "Brócoli".

use crate::enterprise::duplicate::similarity;

/// Below this a word is too unlike any choice to say what was meant.
const LIKE: f64 = 0.4;

/// The choice most like a text, by the trigrams of both.
#[must_use]
pub fn nearest<'a>(text: &str, choices: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let ranked = choices.into_iter().map(|choice| (similarity(text, choice), choice));
    let best = ranked.max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|(likeness, _)| *likeness >= LIKE).map(|(_, choice)| choice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_choice_is_recognised_and_another_word_is_not() {
        let choices = ["produccion", "acopio", "transformacion"];
        assert_eq!(nearest("producion", choices), Some("produccion"));
        assert_eq!(nearest("Transformación", choices), Some("transformacion"));
        assert_eq!(nearest("xyz", choices), None);
    }
}
