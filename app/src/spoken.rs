//! Numbers in words, for what is read aloud: "doscientos treinta y siete quetzales".
//!
//! Whole numbers up to hundreds of millions. Deliberately absent: ordinals and anything that no price needs.

mod english;
mod spanish;

use crate::format;
use domain::money::Currency;
use domain::names::Language;

/// From here on digits are read more surely than words.
const TOO_LARGE: u64 = 1_000_000_000;
/// From this amount on the hundredths are not worth their breath.
const WITHOUT_CENTS: f64 = 100.0;

/// What a Spanish number agrees with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// It stands alone: "veintiuno".
    Nothing,
    /// "veintiún quetzales"
    Masculine,
    /// "veintiuna libras"
    Feminine,
}

/// `doscientos treinta y siete`; digits from a thousand million on.
#[must_use]
pub fn number(value: u64, before: Before, language: Language) -> String {
    match language {
        _ if value >= TOO_LARGE => format::number(value as f64, 0),
        Language::Es => spanish::number(value, before),
        Language::En => english::number(value),
    }
}

/// `trece punto noventa y dos`: a number as it is written, with or without a fraction. `None` for what is no number.
#[must_use]
pub fn decimal(written: &str, before: Before, language: Language) -> Option<String> {
    let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
    let plain = |digits: &str| digits.bytes().all(|b| b.is_ascii_digit());
    let value: u64 = whole.replace(',', "").parse().ok().filter(|_| plain(fraction))?;
    if fraction.is_empty() {
        return Some(number(value, before, language));
    }
    let point = match language {
        Language::Es => spanish::fraction(fraction),
        Language::En => english::fraction(fraction),
    };
    Some(format!("{} {point}", number(value, Before::Nothing, language)))
}

/// `doscientos treinta y siete quetzales`; under a hundred with the hundredths: `cincuenta y dos quetzales con veintisiete
/// centavos`. Currencies without a spoken name keep their code.
#[must_use]
pub fn money(value: f64, currency: Currency, language: Language) -> String {
    let cents = (value.abs() * 100.0).round() as u64;
    let cents = if value.abs() >= WITHOUT_CENTS { (cents + 50) / 100 * 100 } else { cents };
    let (whole, rest) = (cents / 100, cents % 100);
    let minus = match language {
        _ if value >= 0.0 || cents == 0 => "",
        Language::Es => "menos ",
        Language::En => "minus ",
    };
    let told = match language {
        Language::Es => spanish::money(whole, rest, currency),
        Language::En => english::money(whole, rest, currency),
    };
    format!("{minus}{told}")
}

/// `once de cada cien`, from a percentage, whole. `None` for less than one.
#[must_use]
pub fn of_hundred(percent: f64, language: Language) -> Option<String> {
    let whole = percent.abs().round() as u64;
    let told = number(whole, Before::Nothing, language);
    (whole > 0).then(|| match language {
        Language::Es => format!("{told} de cada cien"),
        Language::En => format!("{told} in a hundred"),
    })
}

/// `abril, mayo y junio`.
#[must_use]
pub fn list(items: &[String], language: Language) -> String {
    let Some((last, rest)) = items.split_last() else { return String::new() };
    if rest.is_empty() {
        return last.clone();
    }
    let and = match language {
        Language::Es => spanish::and_before(last),
        Language::En => "and",
    };
    format!("{} {and} {last}", rest.join(", "))
}

/// A text with its numbers and the signs of units in words: `caja de 45 a 50 kg` is `caja de cuarenta y cinco a cincuenta
/// kilos`.
#[must_use]
pub fn aloud(text: &str, language: Language) -> String {
    let words: Vec<&str> = text.split([' ', format::NBSP]).collect();
    let told = words.iter().enumerate().map(|(at, word)| {
        let bare = word.trim_end_matches([',', '.', ')']);
        let tail = &word[bare.len()..];
        // A range names what it counts after its second number: "de 7 a 8 docenas".
        let counted =
            words[at + 1..].iter().find(|next| next.len() > 1 && !next.starts_with(|c: char| c.is_ascii_digit()));
        let before = match (language, counted) {
            (Language::Es, Some(counted)) => spanish::gender(counted),
            (Language::Es, None) | (Language::En, _) => Before::Nothing,
        };
        let sign = match language {
            Language::Es => spanish::unit(bare),
            Language::En => english::unit(bare),
        };
        let spoken = decimal(bare, before, language).or_else(|| sign.map(str::to_owned));
        spoken.map_or_else(|| (*word).to_owned(), |spoken| format!("{spoken}{tail}"))
    });
    told.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
