//! Cells in the language of whoever downloads.

use domain::names::Language;
use feeds::download::Value;

/// The Spanish or the English of two.
pub(super) fn say<'a>(language: Language, es: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Es => es,
        Language::En => en,
    }
}

/// Headings, or labels, with their texts.
pub(super) fn labelled<const N: usize>(all: [(&str, &str, String); N], language: Language) -> Vec<(String, String)> {
    all.into_iter().map(|(es, en, text)| (say(language, es, en).to_owned(), text)).collect()
}

pub(super) fn headings<const N: usize>(all: [(&str, &str); N], language: Language) -> Vec<String> {
    all.into_iter().map(|(es, en)| say(language, es, en).to_owned()).collect()
}

pub(super) fn yes_no(yes: bool, language: Language) -> &'static str {
    if yes { say(language, "sí", "yes") } else { "no" }
}

/// To the hundredth of a centavo: more than any page shows, and without the noise of arithmetic.
pub(super) fn rounded(value: f64) -> Value {
    Value::Number((value * 1e4).round() / 1e4)
}

/// A figure, or an empty cell: nothing is not zero.
pub(super) fn maybe(value: Option<f64>) -> Value {
    value.map_or(Value::Empty, rounded)
}
