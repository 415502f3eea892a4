//! Spanish numbers, as the Real Academia writes them: "veintiún mil", "ciento una libras", "un millón de quetzales".

use super::Before;
use domain::money::Currency;

const TO_29: [&str; 30] = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const TENS: [&str; 10] = ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
/// Without the ending that agrees with what is counted.
const HUNDREDS: [&str; 10] = [
    "",
    "ciento",
    "doscient",
    "trescient",
    "cuatrocient",
    "quinient",
    "seiscient",
    "setecient",
    "ochocient",
    "novecient",
];

pub(super) fn number(value: u64, before: Before) -> String {
    let (millions, thousands, rest) = (value / 1_000_000, value / 1_000 % 1_000, value % 1_000);
    let mut parts = Vec::new();
    match millions {
        0 => {}
        1 => parts.push("un millón".to_owned()),
        more => parts.push(format!("{} millones", number(more, Before::Masculine))),
    }
    match (thousands, before) {
        (0, _) => {}
        (1, _) => parts.push("mil".to_owned()),
        (more, Before::Feminine) => parts.push(format!("{} mil", below_1000(more, Before::Feminine))),
        (more, Before::Nothing | Before::Masculine) => {
            parts.push(format!("{} mil", below_1000(more, Before::Masculine)))
        }
    }
    if rest > 0 || value == 0 {
        parts.push(below_1000(rest, before));
    }
    parts.join(" ")
}

fn below_1000(value: u64, before: Before) -> String {
    let (hundreds, rest) = ((value / 100) as usize, value % 100);
    if value == 100 {
        return "cien".to_owned();
    }
    let ending = match (hundreds, before) {
        (0 | 1, _) => "",
        (_, Before::Feminine) => "as",
        (_, Before::Nothing | Before::Masculine) => "os",
    };
    match (hundreds, rest) {
        (0, rest) => below_100(rest, before),
        (_, 0) => format!("{}{ending}", HUNDREDS[hundreds]),
        (_, rest) => format!("{}{ending} {}", HUNDREDS[hundreds], below_100(rest, before)),
    }
}

fn below_100(value: u64, before: Before) -> String {
    let (tens, ones) = ((value / 10) as usize, value % 10);
    match (value, before) {
        (21, Before::Masculine) => "veintiún".to_owned(),
        (21, Before::Feminine) => "veintiuna".to_owned(),
        (1, Before::Masculine) => "un".to_owned(),
        (1, Before::Feminine) => "una".to_owned(),
        (0..30, _) => TO_29[value as usize].to_owned(),
        (_, _) if ones == 0 => TENS[tens].to_owned(),
        (_, before) => format!("{} y {}", TENS[tens], below_100(ones, before)),
    }
}

/// `punto noventa y dos`; a zero in front is said: `punto cero cinco`.
pub(super) fn fraction(digits: &str) -> String {
    let zeros = digits.len() - digits.trim_start_matches('0').len();
    let mut words = vec!["punto".to_owned()];
    words.extend(std::iter::repeat_n("cero".to_owned(), zeros));
    match digits[zeros..].parse() {
        Ok(rest) if zeros < digits.len() => words.push(number(rest, Before::Nothing)),
        Ok(_) | Err(_) => {}
    }
    words.join(" ")
}

pub(super) fn money(whole: u64, cents: u64, currency: Currency) -> String {
    let (one, many) = match currency {
        Currency::GTQ => ("quetzal", "quetzales"),
        Currency::USD => ("dólar", "dólares"),
        other => return format!("{} {}", super::format::number(whole as f64 + cents as f64 / 100.0, 2), other.code()),
    };
    let counted = |n: u64, one: &str, many: &str| {
        let of = if n > 0 && n.is_multiple_of(1_000_000) { "de " } else { "" };
        let told = super::number(n, Before::Masculine, domain::names::Language::Es);
        format!("{told} {of}{}", if n == 1 { one } else { many })
    };
    match (whole, cents) {
        (0, cents) if cents > 0 => counted(cents, "centavo", "centavos"),
        (whole, 0) => counted(whole, one, many),
        (whole, cents) => format!("{} con {}", counted(whole, one, many), counted(cents, "centavo", "centavos")),
    }
}

/// Before the sound of i, "y" becomes "e".
pub(super) fn and_before(word: &str) -> &'static str {
    let word = word.to_lowercase();
    let sounds_i =
        word.starts_with('i') || word.starts_with('í') || (word.starts_with("hi") && !word.starts_with("hie"));
    if sounds_i { "e" } else { "y" }
}

/// Of the things that units count.
pub(super) fn gender(counted: &str) -> Before {
    match counted.trim_end_matches([',', '.', ')']) {
        "libra" | "libras" | "lb" | "docena" | "docenas" | "unidad" | "unidades" | "onza" | "onzas" | "arroba"
        | "arrobas" => Before::Feminine,
        "kg" | "g" | "ml" | "días" | "meses" | "años" => Before::Masculine,
        _ => Before::Nothing,
    }
}

/// The word of a unit's sign.
pub(super) fn unit(sign: &str) -> Option<&'static str> {
    match sign {
        "kg" => Some("kilos"),
        "g" => Some("gramos"),
        "lb" => Some("libras"),
        "ml" => Some("mililitros"),
        _ => None,
    }
}
