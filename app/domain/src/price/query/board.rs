//! The address of the board: what to sell, from where, in which unit and currency, in which order.

use super::pairs::{Pairs, Writer};
use crate::dataset::Dataset;
use crate::invalid::{Invalid, Reason};
use crate::money::{Currency, parse_micro, write_micro};
use crate::names;
use crate::period::Month;
use crate::place::MunicipalityCode;
use crate::price::PriceType;
use crate::unit::DisplayUnit;
use serde::{Deserialize, Serialize};

/// What comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// What is left after freight and the other costs.
    Net,
    /// The price at the market.
    Price,
}

impl Sort {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Net => "neto",
            Self::Price => "precio",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Net, Self::Price].into_iter().find(|sort| sort.code() == code)
    }
}

/// The seller's own costs, in millionths of a quetzal per quintal, or of a percent. `None` leaves the default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnCosts {
    pub unloading: Option<i64>,
    pub sacks: Option<i64>,
    pub commission_pct: Option<i64>,
    pub shrink_pct: Option<i64>,
    /// Freight to a market, by its slug.
    pub freight: Vec<(String, i64)>,
}

const MOST_COST: i64 = 100_000 * 1_000_000;
const MOST_PERCENT: i64 = 100 * 1_000_000;
/// More markets than any board has.
const MOST_FREIGHTS: usize = 60;

/// `/?producto=papa&unidad=quintal&desde=0911`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardQuery {
    /// `None` shows the product with the most markets.
    pub commodity: Option<String>,
    pub level: Option<PriceType>,
    pub unit: DisplayUnit,
    pub currency: Currency,
    /// Where the load starts; without it there is no freight and no net price.
    pub origin: Option<MunicipalityCode>,
    /// `None`: by what is left once an origin is chosen, by price before.
    pub sort: Option<Sort>,
    /// The board as it was in a month; `None` for the latest.
    pub month: Option<Month>,
    pub costs: OwnCosts,
    pub dataset: Option<Dataset>,
}

impl Default for BoardQuery {
    fn default() -> Self {
        Self {
            commodity: None,
            level: None,
            unit: DisplayUnit::default(),
            currency: Currency::GTQ,
            origin: None,
            sort: None,
            month: None,
            costs: OwnCosts::default(),
            dataset: None,
        }
    }
}

impl BoardQuery {
    pub const PATH: &'static str = "/";

    /// # Errors
    /// [`Invalid`] naming the parameter that cannot be used.
    pub fn parse(pairs: &Pairs) -> Result<Self, Invalid> {
        Ok(Self {
            commodity: pairs.slug("producto")?,
            level: pairs.level()?,
            unit: pairs.read("unidad", Reason::NotAChoice, DisplayUnit::parse)?.unwrap_or_default(),
            currency: pairs.currency()?,
            origin: pairs.read("desde", Reason::NotAChoice, MunicipalityCode::parse)?,
            sort: pairs.read("orden", Reason::NotAChoice, Sort::parse)?,
            month: pairs.month("mes")?,
            costs: OwnCosts::parse(pairs)?,
            dataset: pairs.dataset()?,
        })
    }

    /// The order in force.
    #[must_use]
    pub fn order(&self) -> Sort {
        self.sort.unwrap_or(if self.origin.is_some() { Sort::Net } else { Sort::Price })
    }

    /// The canonical address.
    #[must_use]
    pub fn href(&self) -> String {
        self.href_at(Self::PATH)
    }

    /// The same question put to another path: the assembly sheet, a download.
    #[must_use]
    pub fn href_at(&self, path: &str) -> String {
        self.writer().after(path)
    }

    /// What a form must carry along so that its answer is this board and not the usual one.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        self.writer().pairs()
    }

    pub(super) fn writer(&self) -> Writer {
        let mut out = Writer::default();
        if let Some(commodity) = &self.commodity {
            out.put("producto", commodity);
        }
        if let Some(level) = self.level {
            out.put("nivel", level.code());
        }
        out.put_if("unidad", self.unit, DisplayUnit::default(), self.unit.code());
        out.put_if("moneda", self.currency, Currency::GTQ, self.currency.code());
        if let Some(origin) = &self.origin {
            out.put("desde", origin.as_str());
        }
        if let Some(sort) = self.sort {
            out.put("orden", sort.code());
        }
        if let Some(month) = self.month {
            out.put("mes", month.to_string());
        }
        self.costs.write(&mut out);
        out.dataset(self.dataset);
        out
    }
}

impl OwnCosts {
    /// # Errors
    /// [`Invalid`] naming the field that is not an amount or a percentage.
    pub fn parse(pairs: &Pairs) -> Result<Self, Invalid> {
        let amount = |name: &str| read_cost(pairs, name, MOST_COST);
        let percent = |name: &str| read_cost(pairs, name, MOST_PERCENT);
        let mut freight = Vec::new();
        for (market, text) in pairs.starting("flete.").filter(|(_, text)| !text.is_empty()).take(MOST_FREIGHTS) {
            let field = || format!("flete.{market}");
            if names::slug(market) != market {
                return Err(Invalid::new(&field(), Reason::NotAChoice));
            }
            freight.push((market.to_owned(), cost(&field(), text, MOST_COST)?));
        }
        Ok(Self {
            unloading: amount("descarga")?,
            sacks: amount("sacos")?,
            commission_pct: percent("comision")?,
            shrink_pct: percent("merma")?,
            freight,
        })
    }

    /// The freight that the seller gave for a market.
    #[must_use]
    pub fn freight_to(&self, market: &str) -> Option<i64> {
        self.freight.iter().rev().find(|(slug, _)| slug == market).map(|(_, micro)| *micro)
    }

    fn write(&self, out: &mut Writer) {
        let named = [
            ("descarga", self.unloading),
            ("sacos", self.sacks),
            ("comision", self.commission_pct),
            ("merma", self.shrink_pct),
        ];
        for (name, value) in named.into_iter().filter_map(|(name, value)| value.map(|v| (name, v))) {
            out.put(name, plain(value));
        }
        for (market, value) in &self.freight {
            out.put(&format!("flete.{market}"), plain(*value));
        }
    }
}

fn plain(micro: i64) -> String {
    let mut text = String::new();
    let _ = write_micro(&mut text, micro);
    text
}

fn read_cost(pairs: &Pairs, name: &str, most: i64) -> Result<Option<i64>, Invalid> {
    pairs.get(name)?.map(|text| cost(name, text, most)).transpose()
}

fn cost(field: &str, text: &str, most: i64) -> Result<i64, Invalid> {
    match parse_micro(text).ok_or_else(|| Invalid::new(field, Reason::NotANumber))? {
        micro if micro < 0 => Err(Invalid::new(field, Reason::Negative)),
        micro if micro > most => Err(Invalid::new(field, Reason::TooLarge)),
        micro => Ok(micro),
    }
}
