//! What people type into forms: numbers as in Guatemala (`Q 1,234.50`), days, texts, telephones.
//!
//! A comma separates thousands and must stand before three digits: `1,5` is refused, because it would be guessed.

use crate::invalid::Reason;
use crate::money::{Price, parse_micro};
use crate::period::{Date, Month};

/// The longest name accepted, in letters.
pub const LONGEST_NAME: usize = 120;
/// The longest note accepted, in letters.
pub const LONGEST_NOTE: usize = 500;
/// Days before this one are mistakes of typing.
pub const FIRST_DAY: Date = jiff::civil::date(2020, 1, 1);
/// More people than any MSME has.
const MOST_PEOPLE: u32 = 100_000;

/// A text of at most so many letters, with single blanks and nothing invisible.
///
/// # Errors
/// [`Reason::TooLong`]; [`Reason::Unknown`] for a character that cannot be seen.
pub fn text(most: usize) -> impl FnOnce(&str) -> Result<String, Reason> {
    move |text| {
        let single = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if single.chars().any(char::is_control) {
            Err(Reason::Unknown)
        } else if single.chars().count() > most {
            Err(Reason::TooLong)
        } else {
            Ok(single)
        }
    }
}

/// A number above zero in millionths: `12`, `1,234.50`, `Q 212`.
///
/// # Errors
/// [`Reason::NotANumber`], [`Reason::NotPositive`] or [`Reason::TooLarge`].
pub fn amount(text: &str) -> Result<Price, Reason> {
    let micro = decimal(text)?;
    if micro <= 0 {
        return Err(Reason::NotPositive);
    }
    Price::from_micro(micro).ok_or(Reason::TooLarge)
}

/// An amount in millionths that may be nothing: `0` is an answer, an empty field is none.
///
/// # Errors
/// [`Reason::NotANumber`], [`Reason::Negative`] or [`Reason::TooLarge`].
pub fn zero_or_more(text: &str) -> Result<i64, Reason> {
    match decimal(text)? {
        micro if micro < 0 => Err(Reason::Negative),
        micro if micro > Price::MAX.micro() => Err(Reason::TooLarge),
        micro => Ok(micro),
    }
}

/// A signed number in millionths.
///
/// # Errors
/// [`Reason::NotANumber`].
pub fn decimal(text: &str) -> Result<i64, Reason> {
    let plain = text.trim().trim_start_matches(['Q', 'q']).trim_start();
    without_thousands(plain).and_then(|digits| parse_micro(&digits)).ok_or(Reason::NotANumber)
}

/// The number of a row that a list offered.
///
/// # Errors
/// [`Reason::NotAChoice`].
pub fn number_of_row(text: &str) -> Result<i32, Reason> {
    text.parse().ok().filter(|number| *number > 0).ok_or(Reason::NotAChoice)
}

/// `si` or `no`.
///
/// # Errors
/// [`Reason::NotAChoice`].
pub fn yes_or_no(text: &str) -> Result<bool, Reason> {
    match text {
        "si" => Ok(true),
        "no" => Ok(false),
        _ => Err(Reason::NotAChoice),
    }
}

/// How many people: zero or more.
///
/// # Errors
/// [`Reason::NotANumber`] or [`Reason::TooLarge`].
pub fn people(text: &str) -> Result<u32, Reason> {
    let digits = without_thousands(text.trim()).ok_or(Reason::NotANumber)?;
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Reason::NotANumber);
    }
    digits.parse().ok().filter(|count| *count <= MOST_PEOPLE).ok_or(Reason::TooLarge)
}

/// A day from `first` to `today`, as a date field sends it or as a person writes it: `2026-11-24`, `24/11/2026`.
///
/// # Errors
/// [`Reason::NotADate`], [`Reason::BeforeStart`] or [`Reason::InTheFuture`].
pub fn day(first: Date, today: Date) -> impl FnOnce(&str) -> Result<Date, Reason> {
    move |text| {
        let day: Date = any_day(text)?;
        if day < first {
            Err(Reason::BeforeStart)
        } else if day > today {
            Err(Reason::InTheFuture)
        } else {
            Ok(day)
        }
    }
}

/// A month from that of [`FIRST_DAY`] to `last`: `2026-11`.
///
/// # Errors
/// [`Reason::NotADate`], [`Reason::BeforeStart`] or [`Reason::InTheFuture`].
pub fn month(last: Month) -> impl FnOnce(&str) -> Result<Month, Reason> {
    move |text| match Month::parse(text).ok_or(Reason::NotADate)? {
        month if month > last => Err(Reason::InTheFuture),
        month if month < Month::of(FIRST_DAY) => Err(Reason::BeforeStart),
        month => Ok(month),
    }
}

/// Any day of a calendar.
///
/// # Errors
/// [`Reason::NotADate`].
pub fn any_day(text: &str) -> Result<Date, Reason> {
    let parts: Vec<&str> = text.split(['-', '/']).collect();
    let &[first, middle, last] = parts.as_slice() else { return Err(Reason::NotADate) };
    let (year, day) = if text.contains('/') { (last, first) } else { (first, last) };
    let number = |part: &str, longest: usize| {
        let fits = (1..=longest).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| part.parse::<i16>().ok()).flatten()
    };
    let found = (year.len() == 4).then(|| (number(year, 4), number(middle, 2), number(day, 2)));
    let Some((Some(year), Some(month), Some(day))) = found else { return Err(Reason::NotADate) };
    Date::new(year, month as i8, day as i8).map_err(|_| Reason::NotADate)
}

/// A telephone: eight digits of Guatemala, or ten to fifteen with the country in front. Gives the digits.
///
/// # Errors
/// [`Reason::NotAPhone`].
pub fn phone(text: &str) -> Result<String, Reason> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let written = text.chars().all(|c| c.is_ascii_digit() || " -+().".contains(c));
    match digits.len() {
        8 if written => Ok(format!("502{digits}")),
        10..=15 if written => Ok(digits),
        _ => Err(Reason::NotAPhone),
    }
}

/// The digits without the commas between thousands; `None` when a comma stands elsewhere.
fn without_thousands(text: &str) -> Option<String> {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let mut joined = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.is_empty() || first.trim_start_matches('-').len() > 3 {
            return None;
        }
        joined.push_str(group);
    }
    Some(fraction.map_or_else(|| joined.clone(), |rest| format!("{joined}.{rest}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_guatemala_writes_them() {
        for (text, micro) in
            [("12", 12_000_000), ("1,234.50", 1_234_500_000), ("Q 212.00", 212_000_000), (".5", 500_000)]
        {
            assert_eq!(amount(text).map(Price::micro), Ok(micro), "{text}");
        }
        for text in ["1,5", "1,23", "1234,567", ",123", "1.2.3", "12 qq", "-", "1e3", "Q"] {
            assert_eq!(amount(text), Err(Reason::NotANumber), "{text}");
        }
        assert_eq!(amount("0"), Err(Reason::NotPositive));
        assert_eq!(amount("-3"), Err(Reason::NotPositive));
        assert_eq!(amount("9,999,999,999"), Err(Reason::TooLarge));
    }

    #[test]
    fn a_day_is_neither_before_the_start_nor_after_today() {
        let today = jiff::civil::date(2026, 11, 24);
        let read = |text| day(FIRST_DAY, today)(text);
        assert_eq!(read("2026-11-24"), Ok(today));
        assert_eq!(read("2026-11-25"), Err(Reason::InTheFuture));
        assert_eq!(read("2019-12-31"), Err(Reason::BeforeStart));
        assert_eq!(read("24/11/2026"), Ok(today));
        for text in ["11/24/2026", "2026-02-30", "26-1-1", "24-11-2026", "24/11-2026/1", ""] {
            assert_eq!(read(text), Err(Reason::NotADate), "{text}");
        }
    }

    #[test]
    fn a_telephone_has_eight_digits_or_its_country() {
        assert_eq!(phone("5555-1234"), Ok("50255551234".to_owned()));
        assert_eq!(phone("+1 (202) 555-0143"), Ok("12025550143".to_owned()));
        assert_eq!(phone("555-123"), Err(Reason::NotAPhone));
    }
}
