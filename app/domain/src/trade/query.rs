//! The address of the exports: which chain or tariff line, from when to when, in which order.

use super::code::TariffCode;
use crate::dataset::Dataset;
use crate::invalid::{Invalid, Reason};
use crate::price::query::Pairs;
use crate::price::query::pairs::Writer;
use serde::{Deserialize, Serialize};

/// `/exportacion?cadena=cafe&linea=090111&desde=2014&hasta=2023&orden=crecimiento`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TradeQuery {
    /// Code of a chain; `None` takes the chain of the line, or the one that exports most.
    pub chain: Option<String>,
    /// A code of any length; `None` shows the whole chain.
    pub line: Option<TariffCode>,
    pub from: Option<i32>,
    pub to: Option<i32>,
    pub order: Order,
    pub dataset: Option<Dataset>,
}

/// What decides the place of a destination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    #[default]
    Value,
    Growth,
    UnitValue,
}

impl Order {
    pub const ALL: [Self; 3] = [Self::Value, Self::Growth, Self::UnitValue];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Value => "valor",
            Self::Growth => "crecimiento",
            Self::UnitValue => "valor-unitario",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.code() == code)
    }
}

impl TradeQuery {
    pub const PATH: &'static str = "/exportacion";

    /// # Errors
    /// [`Invalid`] naming the parameter that cannot be used.
    pub fn parse(pairs: &Pairs) -> Result<Self, Invalid> {
        let year = |text: &str| text.parse().ok().filter(|year| (1900..=2100).contains(year));
        let (from, to) = (pairs.read("desde", Reason::NotADate, year)?, pairs.read("hasta", Reason::NotADate, year)?);
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            return Err(Invalid::new("hasta", Reason::BeforeStart));
        }
        Ok(Self {
            chain: pairs.slug("cadena")?,
            line: pairs.read("linea", Reason::NotAChoice, TariffCode::parse)?,
            from,
            to,
            order: pairs.read("orden", Reason::NotAChoice, Order::parse)?.unwrap_or_default(),
            dataset: pairs.dataset()?,
        })
    }

    /// Whether the period holds a year.
    #[must_use]
    pub fn holds(&self, year: i32) -> bool {
        self.from.is_none_or(|from| year >= from) && self.to.is_none_or(|to| year <= to)
    }

    /// The canonical address.
    #[must_use]
    pub fn href(&self) -> String {
        self.writer().after(Self::PATH)
    }

    /// The address of the same table as a file.
    #[must_use]
    pub fn download(&self, end: &str) -> String {
        self.writer().after(&format!("/descargas/exportacion.{end}"))
    }

    /// What the form of the period must carry along.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        Self { from: None, to: None, ..self.clone() }.writer().pairs()
    }

    fn writer(&self) -> Writer {
        let mut out = Writer::default();
        if let Some(chain) = &self.chain {
            out.put("cadena", chain);
        }
        if let Some(line) = &self.line {
            out.put("linea", line.as_str());
        }
        for (name, year) in [("desde", self.from), ("hasta", self.to)] {
            if let Some(year) = year {
                out.put(name, year.to_string());
            }
        }
        out.put_if("orden", self.order, Order::default(), self.order.code());
        out.dataset(self.dataset);
        out
    }
}
