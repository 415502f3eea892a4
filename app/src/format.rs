//! Numbers, money and dates as they are written in Guatemala: `Q 1,234.50`, `24 nov 2026`, `11.4 %`.
//!
//! Ten lines of our own instead of a library of all the world's formats, which would weigh more than the pages.

use domain::money::Currency;
use domain::names::Language;
use domain::period::{Date, Month, SignedDuration, Timestamp};

/// A space that never breaks: an amount stays beside its sign.
pub const NBSP: char = '\u{a0}';

/// `1,234.50`, with a true minus sign.
#[must_use]
pub fn number(value: f64, decimals: usize) -> String {
    let text = format!("{:.decimals$}", value.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::with_capacity(text.len() + 6);
    if value < 0.0 && text.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
        out.push('−');
    }
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// The sign that stands before an amount.
#[must_use]
pub fn sign(currency: Currency) -> &'static str {
    match currency {
        Currency::GTQ => "Q",
        Currency::USD => "US$",
        _ => "",
    }
}

/// `Q 1,234.50`; currencies without a known sign keep their code.
#[must_use]
pub fn money(value: f64, currency: Currency) -> String {
    let decimals = if value.abs() >= 0.1 || value == 0.0 { 2 } else { 4 };
    let amount = number(value, decimals);
    match sign(currency) {
        "" => format!("{}{NBSP}{amount}", currency.code()),
        sign => format!("{sign}{NBSP}{amount}"),
    }
}

/// `11.4 %`, from a percentage.
#[must_use]
pub fn percent(value: f64) -> String {
    format!("{}{NBSP}%", number(value, 1))
}

/// `+11.4 %`: a change always shows its sign.
#[must_use]
pub fn signed_percent(value: f64) -> String {
    let plus = if value > 0.0 { "+" } else { "" };
    format!("{plus}{}", percent(value))
}

const MONTHS_ES: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `diciembre`, from 1 to 12.
#[must_use]
pub fn month_name(number: u8, language: Language) -> &'static str {
    let at = usize::from(number.clamp(1, 12)) - 1;
    match language {
        Language::Es => MONTHS_ES[at],
        Language::En => MONTHS_EN[at],
    }
}

/// `dic`, three letters.
#[must_use]
pub fn month_short(number: u8, language: Language) -> &'static str {
    &month_name(number, language)[..3]
}

/// `diciembre de 2019`.
#[must_use]
pub fn month_long(month: Month, language: Language) -> String {
    let name = month_name(month.number(), language);
    match language {
        Language::Es => format!("{name} de {}", month.year()),
        Language::En => format!("{name} {}", month.year()),
    }
}

/// `dic 2019`.
#[must_use]
pub fn month_year(month: Month, language: Language) -> String {
    format!("{} {}", month_short(month.number(), language), month.year())
}

/// `24 nov 2026`.
#[must_use]
pub fn date(date: Date, language: Language) -> String {
    format!("{} {} {}", date.day(), month_short(date.month().unsigned_abs(), language), date.year())
}

/// `24 nov 2026, 09:15` in Guatemala, which keeps the same distance from Greenwich all year.
#[must_use]
pub fn moment(at: Timestamp, language: Language) -> String {
    let there = there(at);
    let day =
        there.split_once('T').and_then(|(day, clock)| Some((day.parse::<Date>().ok()?, clock.get(..5)?.to_owned())));
    day.map_or(there.clone(), |(day, clock)| format!("{}, {clock}", date(day, language)))
}

/// The day on which something happened, by the clock of Guatemala.
#[must_use]
pub fn day(at: Timestamp) -> Date {
    there(at).split_once('T').and_then(|(day, _)| day.parse().ok()).unwrap_or_default()
}

fn there(at: Timestamp) -> String {
    const GUATEMALA: SignedDuration = SignedDuration::from_hours(-6);
    at.saturating_add(GUATEMALA).unwrap_or(at).to_string()
}

/// `hace 8 días`: how old a figure is, in the largest unit that says it.
#[must_use]
pub fn age(days: i32, language: Language) -> String {
    let (es, en) = match days {
        i32::MIN..=0 => ("de hoy".to_owned(), "today".to_owned()),
        1 => ("de ayer".to_owned(), "yesterday".to_owned()),
        2..=59 => (format!("hace {days} días"), format!("{days} days ago")),
        60..=729 => (format!("hace {} meses", days / 30), format!("{} months ago", days / 30)),
        _ => (format!("hace {} años", days / 365), format!("{} years ago", days / 365)),
    };
    match language {
        Language::Es => es,
        Language::En => en,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_in_guatemala() {
        assert_eq!(number(1_234.5, 2), "1,234.50");
        assert_eq!(number(5_608_800.0, 0), "5,608,800");
        assert_eq!(number(-0.04, 1), "0.0");
        assert_eq!(number(-1_000.0, 0), "−1,000");
        assert_eq!(money(237.27, Currency::GTQ), "Q\u{a0}237.27");
        assert_eq!(money(0.0315, Currency::USD), "US$\u{a0}0.0315");
        assert_eq!(signed_percent(11.44), "+11.4\u{a0}%");
    }

    #[test]
    fn dates_are_written_in_the_language_of_the_page() {
        let day = jiff_date(2026, 11, 24);
        assert_eq!(date(day, Language::Es), "24 nov 2026");
        assert_eq!(month_long(Month::of(day), Language::Es), "noviembre de 2026");
        assert_eq!(month_year(Month::of(day), Language::En), "Nov 2026");
    }

    fn jiff_date(year: i32, month: i32, day: i8) -> Date {
        Month::new(year, month).unwrap().first_day().with().day(day).build().unwrap()
    }
}
