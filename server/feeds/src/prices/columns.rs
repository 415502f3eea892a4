//! The columns of a file of prices: by name, in any order, in Spanish or English.

use super::PriceFormat;
use crate::headings::Headings;
use crate::refused::Refused;
use crate::table::Vocabulary;

const DATE: &[&str] = &["date", "fecha"];
const MARKET: &[&str] = &["market", "mercado"];
const COMMODITY: &[&str] = &["commodity", "producto", "product"];
const UNIT: &[&str] = &["unit", "unidad", "medida", "unidaddemedida"];
const PRICE: &[&str] = &["price", "precio"];
const PRICE_TYPE: &[&str] = &["pricetype", "nivel", "actor", "tipodeprecio", "niveldemercado"];
const CURRENCY: &[&str] = &["currency", "moneda"];
const ESTIMATED: &[&str] = &["estimado", "estimated"];
const FLAG: &[&str] = &["priceflag"];
const REGION: &[&str] = &["admin1"];
const TOWN: &[&str] = &["admin2"];
const LATITUDE: &[&str] = &["latitude", "latitud"];
const LONGITUDE: &[&str] = &["longitude", "longitud"];
const USD_PRICE: &[&str] = &["usdprice"];
const CATEGORY: &[&str] = &["category"];
pub(super) const MARKET_CODE: &[&str] = &["marketid"];
pub(super) const COMMODITY_CODE: &[&str] = &["commodityid"];
pub(super) const COUNTRY: &[&str] = &["countryiso3"];
pub(super) const MEDIDA: &[&str] = &["medida"];
pub(super) const ACTOR: &[&str] = &["actor"];

/// What every format has.
pub(super) const REQUIRED: &Vocabulary = &[DATE, MARKET, COMMODITY, UNIT, PRICE];

/// What only WFP's files have.
pub(super) const WFP_MARKS: &Vocabulary =
    &[FLAG, USD_PRICE, CATEGORY, REGION, TOWN, MARKET_CODE, COMMODITY_CODE, COUNTRY];

/// Every heading that is known.
pub(super) const WORDS: &Vocabulary = &[
    DATE,
    MARKET,
    COMMODITY,
    UNIT,
    PRICE,
    PRICE_TYPE,
    CURRENCY,
    ESTIMATED,
    FLAG,
    REGION,
    TOWN,
    LATITUDE,
    LONGITUDE,
    USD_PRICE,
    CATEGORY,
    MARKET_CODE,
    COMMODITY_CODE,
    COUNTRY,
];

/// Positions of the columns.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    pub date: usize,
    pub market: usize,
    pub commodity: usize,
    pub unit: usize,
    pub price: usize,
    /// Wholesale where a file does not say: what Milpa's template is for.
    pub price_type: Option<usize>,
    /// Quetzales where a file does not say.
    pub currency: Option<usize>,
    pub flag: Option<usize>,
    pub estimated: Option<usize>,
    pub market_code: Option<usize>,
    pub commodity_code: Option<usize>,
    pub country: Option<usize>,
    pub region: Option<usize>,
    pub town: Option<usize>,
    pub latitude: Option<usize>,
    pub longitude: Option<usize>,
}

impl Columns {
    /// Finds the columns of a format; those it must have are named when they are missing.
    pub fn find(headings: &Headings, format: PriceFormat) -> Result<Self, Refused> {
        let (is_wfp, is_maga) = match format {
            PriceFormat::WfpOld | PriceFormat::WfpNew => (true, false),
            PriceFormat::Maga => (false, true),
            PriceFormat::MilpaCsv | PriceFormat::MilpaXlsx => (false, false),
        };
        let must = |words: &[&str], name| headings.need(words, name).map(Some);
        Ok(Self {
            date: headings.need(DATE, "fecha / date")?,
            market: headings.need(MARKET, "mercado / market")?,
            commodity: headings.need(COMMODITY, "producto / commodity")?,
            unit: headings.need(UNIT, "unidad / unit")?,
            price: headings.need(PRICE, "precio / price")?,
            price_type: match (is_wfp, is_maga) {
                (true, _) => must(PRICE_TYPE, "pricetype")?,
                (_, true) => must(PRICE_TYPE, "Actor")?,
                (false, false) => headings.find(PRICE_TYPE)?,
            },
            currency: if is_wfp { must(CURRENCY, "currency")? } else { headings.find(CURRENCY)? },
            flag: if is_wfp { must(FLAG, "priceflag")? } else { None },
            estimated: headings.find(ESTIMATED)?,
            market_code: headings.find(MARKET_CODE)?,
            commodity_code: headings.find(COMMODITY_CODE)?,
            country: headings.find(COUNTRY)?,
            region: headings.find(REGION)?,
            town: headings.find(TOWN)?,
            latitude: headings.find(LATITUDE)?,
            longitude: headings.find(LONGITUDE)?,
        })
    }
}
