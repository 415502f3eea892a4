//! The parameters of the read API: every one is known by name, read once, and refused by name.

use crate::problem::Problem;
use axum::http::StatusCode;
use domain::dataset::Dataset;
use domain::page::PageRequest;
use domain::period::{Date, Month};
use domain::price::PriceType;
use domain::trade::code::TariffCode;

/// Letters of the longest value that any parameter can have.
const LONGEST: usize = 120;
/// The largest whole number that every reader of JSON keeps exactly.
pub(super) const LAST_KEY: i64 = 9_007_199_254_740_991;

/// The decoded pairs of a request, all of them known to its route.
#[derive(Debug, Clone)]
pub struct Parameters(Vec<(String, String)>);

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Json,
    Csv,
}

impl Parameters {
    /// Decodes a query string. A misspelt name would silently widen the question, so unknown and repeated ones are refused.
    ///
    /// # Errors
    /// A [`Problem`] naming the parameter.
    pub fn read(query: Option<&str>, known: &[&str]) -> Result<Self, Problem> {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query.unwrap_or_default())
            .map_err(|_| invalid("query").detail("The query string could not be decoded."))?;
        for (i, (name, value)) in pairs.iter().enumerate() {
            if !known.contains(&name.as_str()) {
                let detail = format!("This address knows no such parameter. It knows: {}.", known.join(", "));
                return Err(invalid(name).detail(detail));
            }
            if pairs[..i].iter().any(|(earlier, _)| earlier == name) {
                return Err(invalid(name).detail("The parameter is given twice."));
            }
            if value.is_empty() || value.chars().count() > LONGEST {
                return Err(invalid(name).detail(format!("The value is empty or longer than {LONGEST} letters.")));
            }
        }
        Ok(Self(pairs))
    }

    /// The value, when it is there.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// # Errors
    /// A [`Problem`] when it is missing.
    pub fn need(&self, name: &str) -> Result<&str, Problem> {
        self.get(name).ok_or_else(|| invalid(name).detail("The parameter is missing."))
    }

    fn parsed<T>(&self, name: &str, wanted: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
        let refuse = |value: &str| invalid(name).detail(format!("{value:?} is not {wanted}."));
        self.get(name).map(|value| parse(value).ok_or_else(|| refuse(value))).transpose()
    }

    /// # Errors
    /// A [`Problem`] naming the parameter.
    pub fn format(&self) -> Result<Format, Problem> {
        let format = self.parsed("format", "json or csv", |value| match value {
            "json" => Some(Format::Json),
            "csv" => Some(Format::Csv),
            _ => None,
        });
        Ok(format?.unwrap_or(Format::Json))
    }

    /// # Errors
    /// A [`Problem`] naming the parameter.
    pub fn dataset(&self) -> Result<Option<Dataset>, Problem> {
        self.parsed("dataset", "real or demo", |value| match value {
            "real" => Some(Dataset::Real),
            "demo" => Some(Dataset::Demonstration),
            _ => None,
        })
    }

    /// # Errors
    /// A [`Problem`] naming the parameter.
    pub fn price_type(&self) -> Result<Option<PriceType>, Problem> {
        let codes = PriceType::ALL.map(PriceType::code).join(", ");
        self.parsed("price_type", &format!("one of {codes}"), PriceType::parse)
    }

    /// # Errors
    /// A [`Problem`] naming the parameter.
    pub fn page(&self) -> Result<PageRequest, Problem> {
        let after = self.parsed("after", "the `next` of another page", |value| {
            digits(value)?.parse().ok().filter(|n| *n <= LAST_KEY)
        })?;
        let wanted = format!("a number from 1 to {}", PageRequest::MOST);
        let limit = self.parsed("limit", &wanted, |value| {
            digits(value)?.parse().ok().filter(|n| (1..=PageRequest::MOST).contains(n))
        })?;
        Ok(PageRequest::new(after, limit))
    }

    /// First and last day wanted; a last day before the first leaves nothing.
    ///
    /// # Errors
    /// A [`Problem`] naming the parameter that is no date.
    pub fn days(&self) -> Result<(Option<Date>, Option<Date>), Problem> {
        let day = |name| {
            self.parsed(name, "a date such as 2019-12-31", |value| shaped(value, "0000-00-00")?.parse::<Date>().ok())
        };
        Ok((day("from")?, day("to")?))
    }

    /// First and last month wanted; a last month before the first leaves nothing.
    ///
    /// # Errors
    /// A [`Problem`] naming the parameter that is no month.
    pub fn months(&self) -> Result<(Option<Month>, Option<Month>), Problem> {
        let month =
            |name| self.parsed(name, "a month such as 2019-12", |value| Month::parse(shaped(value, "0000-00")?));
        Ok((month("from")?, month("to")?))
    }

    /// First and last year wanted; a last year before the first leaves nothing.
    ///
    /// # Errors
    /// A [`Problem`] naming the parameter that is no year.
    pub fn years(&self) -> Result<(Option<i32>, Option<i32>), Problem> {
        let year = |name| {
            self.parsed(name, "a year from 1900 to 2100", |value| {
                shaped(value, "0000")?.parse().ok().filter(|year| (1900..=2100).contains(year))
            })
        };
        Ok((year("from")?, year("to")?))
    }

    /// The code of a country or another area. Nothing else travels on to the database.
    ///
    /// # Errors
    /// A [`Problem`] naming the parameter.
    pub fn area(&self, name: &str) -> Result<Option<String>, Problem> {
        let letters = |value: &str| value.len() == 3 && value.bytes().all(|b| b.is_ascii_uppercase());
        let number = |value: &str| value.len() <= 4 && value.bytes().all(|b| b.is_ascii_digit());
        self.parsed(name, "three letters such as USA, or a number of an area", |value| {
            (letters(value) || number(value)).then(|| value.to_owned())
        })
    }

    /// # Errors
    /// A [`Problem`] naming the parameter.
    pub fn tariff_code(&self) -> Result<Option<TariffCode>, Problem> {
        let plain = |value: &str| TariffCode::parse(value).filter(|code| code.as_str() == value);
        self.parsed("code", "a tariff code such as 0901", plain)
    }

    /// The same question with another `after`, as a query string.
    #[must_use]
    pub fn with_after(&self, after: i64) -> String {
        let mut pairs: Vec<(&str, String)> = self
            .0
            .iter()
            .filter(|(name, _)| name != "after")
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        pairs.push(("after", after.to_string()));
        serde_urlencoded::to_string(pairs).unwrap_or_default()
    }
}

/// Only digits: neither a sign nor a space.
fn digits(value: &str) -> Option<&str> {
    value.bytes().all(|b| b.is_ascii_digit()).then_some(value)
}

/// Digits where `shape` has them, and its other letters in their places.
fn shaped<'a>(value: &'a str, shape: &str) -> Option<&'a str> {
    let fits = |(a, b): (u8, u8)| if b == b'0' { a.is_ascii_digit() } else { a == b };
    (value.len() == shape.len() && value.bytes().zip(shape.bytes()).all(fits)).then_some(value)
}

/// 400, naming the parameter.
#[must_use]
pub fn invalid(name: &str) -> Problem {
    let shown: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
    Problem::new(StatusCode::BAD_REQUEST, "invalid-parameter").parameter(&shown)
}

/// 404, naming the parameter whose value leads nowhere.
#[must_use]
pub fn unknown(name: &str) -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "not-found").parameter(name).detail(
        "Nothing has prices by that name. A `slug`, an `id` or one of the `source_names` listed by /api/v1/commodities and \
         /api/v1/markets is accepted.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &[&str] = &["commodity", "from", "to", "limit", "after", "format"];

    fn refused(query: &str) -> Option<String> {
        let read = Parameters::read(Some(query), KNOWN);
        let judged = read.and_then(|p| p.days().and(p.page()).and(p.format()).map(|_| ()));
        judged.err().and_then(|problem| problem.parameter)
    }

    #[test]
    fn each_value_that_cannot_be_used_is_refused_by_name() {
        assert_eq!(refused("comodity=papa").as_deref(), Some("comodity"));
        assert_eq!(refused("limit=0").as_deref(), Some("limit"));
        assert_eq!(refused("limit=1001").as_deref(), Some("limit"));
        assert_eq!(refused("after=-1").as_deref(), Some("after"));
        assert_eq!(refused("from=2019-02-30").as_deref(), Some("from"));
        assert_eq!(refused("from=2019-W01-1").as_deref(), Some("from"));
        assert_eq!(refused("commodity=").as_deref(), Some("commodity"));
        assert_eq!(refused("limit=%2B5").as_deref(), Some("limit"));
        assert_eq!(refused("format=xml").as_deref(), Some("format"));
        assert_eq!(refused("from=2019-01-01&from=2020-01-01").as_deref(), Some("from"));
        assert_eq!(refused("from=2019-01-01&to=2019-12-31&limit=5&format=csv"), None);
    }

    #[test]
    fn the_next_page_asks_the_same_question() {
        let read = Parameters::read(Some("commodity=ma%C3%ADz+blanco&after=3&limit=5"), KNOWN).unwrap();
        assert_eq!(read.with_after(8), "commodity=ma%C3%ADz+blanco&limit=5&after=8");
    }
}
