//! The address of one series: product, market and level, and how much of its past to show.

use super::pairs::{Pairs, Writer};
use crate::dataset::Dataset;
use crate::invalid::{Invalid, Reason};
use crate::money::Currency;
use crate::price::PriceType;
use crate::unit::DisplayUnit;
use serde::{Deserialize, Serialize};

/// How much of the past the chart shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    Year,
    #[default]
    FiveYears,
    All,
}

impl Period {
    pub const ALL: [Self; 3] = [Self::Year, Self::FiveYears, Self::All];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Year => "1",
            Self::FiveYears => "5",
            Self::All => "todo",
        }
    }

    /// Months shown; `None` for all there are.
    #[must_use]
    pub fn months(self) -> Option<i32> {
        match self {
            Self::Year => Some(13),
            Self::FiveYears => Some(60),
            Self::All => None,
        }
    }

    fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|period| period.code() == code)
    }
}

/// Whose money a price is told in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Money {
    /// Of its own month.
    #[default]
    Nominal,
    /// Of the last month of the consumer price index, in quetzales.
    Real,
}

impl Money {
    pub const ALL: [Self; 2] = [Self::Nominal, Self::Real];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nominal => "corrientes",
            Self::Real => "reales",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|money| money.code() == code)
    }
}

/// `/precios/serie?producto=papa&mercado=la-terminal`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesQuery {
    pub commodity: String,
    pub market: String,
    pub level: Option<PriceType>,
    /// Slug of the quoted unit, when a market quotes a product in more than one.
    pub quoted: Option<String>,
    /// Another unit to show it in; `None` shows it as quoted.
    pub unit: Option<DisplayUnit>,
    pub currency: Currency,
    pub period: Period,
    pub money: Money,
    pub dataset: Option<Dataset>,
}

impl SeriesQuery {
    pub const PATH: &'static str = "/precios/serie";

    /// The series of a product at a market, as quoted, five years.
    #[must_use]
    pub fn of(commodity: &str, market: &str) -> Self {
        Self {
            commodity: commodity.to_owned(),
            market: market.to_owned(),
            level: None,
            quoted: None,
            unit: None,
            currency: Currency::GTQ,
            period: Period::default(),
            money: Money::default(),
            dataset: None,
        }
    }

    /// # Errors
    /// [`Invalid`] naming the parameter that cannot be used.
    pub fn parse(pairs: &Pairs) -> Result<Self, Invalid> {
        let named = |name: &str| pairs.slug(name)?.ok_or_else(|| Invalid::new(name, Reason::Missing));
        Ok(Self {
            commodity: named("producto")?,
            market: named("mercado")?,
            level: pairs.level()?,
            quoted: pairs.slug("cotizada")?,
            unit: pairs.read("unidad", Reason::NotAChoice, DisplayUnit::parse)?,
            currency: pairs.currency()?,
            period: pairs.read("periodo", Reason::NotAChoice, Period::parse)?.unwrap_or_default(),
            money: pairs.read("precios", Reason::NotAChoice, Money::parse)?.unwrap_or_default(),
            dataset: pairs.dataset()?,
        })
    }

    /// The canonical address.
    #[must_use]
    pub fn href(&self) -> String {
        self.href_at(Self::PATH)
    }

    /// The same question put to another path: a download, the interactive chart.
    #[must_use]
    pub fn href_at(&self, path: &str) -> String {
        let mut out = Writer::default();
        out.put("producto", &self.commodity);
        out.put("mercado", &self.market);
        if let Some(level) = self.level {
            out.put("nivel", level.code());
        }
        if let Some(quoted) = &self.quoted {
            out.put("cotizada", quoted);
        }
        if let Some(unit) = self.unit {
            out.put("unidad", unit.code());
        }
        out.put_if("moneda", self.currency, Currency::GTQ, self.currency.code());
        out.put_if("periodo", self.period, Period::default(), self.period.code());
        out.put_if("precios", self.money, Money::default(), self.money.code());
        out.dataset(self.dataset);
        out.after(path)
    }
}
