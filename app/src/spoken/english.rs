//! English numbers, as they are said in Britain: "two hundred and thirty-seven".

use domain::money::Currency;

const TO_19: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

pub(super) fn number(value: u64) -> String {
    let (millions, thousands, rest) = (value / 1_000_000, value / 1_000 % 1_000, value % 1_000);
    let mut parts = Vec::new();
    if millions > 0 {
        parts.push(format!("{} million", below_1000(millions)));
    }
    if thousands > 0 {
        parts.push(format!("{} thousand", below_1000(thousands)));
    }
    match (parts.is_empty(), rest) {
        (false, 0) => {}
        (false, 1..100) => parts.push(format!("and {}", below_1000(rest))),
        (_, rest) => parts.push(below_1000(rest)),
    }
    parts.join(" ")
}

fn below_1000(value: u64) -> String {
    match (value / 100, value % 100) {
        (0, rest) => below_100(rest),
        (hundreds, 0) => format!("{} hundred", TO_19[hundreds as usize]),
        (hundreds, rest) => format!("{} hundred and {}", TO_19[hundreds as usize], below_100(rest)),
    }
}

fn below_100(value: u64) -> String {
    let (tens, ones) = ((value / 10) as usize, (value % 10) as usize);
    match (tens, ones) {
        (0 | 1, _) => TO_19[value as usize].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, ones) => format!("{}-{}", TENS[tens], TO_19[ones]),
    }
}

/// `point nine two`, digit by digit.
pub(super) fn fraction(digits: &str) -> String {
    let said = digits.bytes().filter(u8::is_ascii_digit).map(|digit| TO_19[usize::from(digit - b'0')]);
    std::iter::once("point").chain(said).collect::<Vec<_>>().join(" ")
}

pub(super) fn money(whole: u64, cents: u64, currency: Currency) -> String {
    let (one, many, cent, hundredths) = match currency {
        Currency::GTQ => ("quetzal", "quetzales", "centavo", "centavos"),
        Currency::USD => ("dollar", "dollars", "cent", "cents"),
        other => return format!("{} {}", super::format::number(whole as f64 + cents as f64 / 100.0, 2), other.code()),
    };
    let counted = |n: u64, one: &str, many: &str| {
        let told = super::number(n, super::Before::Nothing, domain::names::Language::En);
        format!("{told} {}", if n == 1 { one } else { many })
    };
    match (whole, cents) {
        (0, cents) if cents > 0 => counted(cents, cent, hundredths),
        (whole, 0) => counted(whole, one, many),
        (whole, cents) => format!("{} and {}", counted(whole, one, many), counted(cents, cent, hundredths)),
    }
}

/// The word of a unit's sign.
pub(super) fn unit(sign: &str) -> Option<&'static str> {
    match sign {
        "kg" => Some("kilos"),
        "g" => Some("grams"),
        "lb" => Some("pounds"),
        "ml" => Some("millilitres"),
        _ => None,
    }
}
