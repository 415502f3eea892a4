//! UN Comtrade's layout until 2022, also as R writes it on: names with underscores, an unnamed first column of row numbers,
//! `NA` for nothing, codes without their leading zero.
//!
//! In files that went through R the quantity slid one column to the right: it stands under `Alt_Qty_Unit`, and `Qty` is empty.

use super::marks::{AreaColumns, Fault, area, breakdown, maybe_text, milli, text, usd, weight, year};
use crate::cell::rejected;
use crate::headings::Headings;
use crate::record::Record;
use crate::refused::Refused;
use domain::price::quoted::{RejectReason, Rejected};
use domain::trade::code::{Nomenclature, TariffCode};
use domain::trade::flow::{Flow, Standing};
use domain::trade::measure::parse_milli;
use domain::trade::quoted::{Quantity, QuotedFlow};

pub(super) const WORDS: &[&str] =
    &["tradeflowcode", "reporteriso", "partneriso", "commoditycode", "netweightkg", "tradevalueus"];

/// Numbers of UN Comtrade for a unit of kilograms, and for no unit.
const KILOGRAMS: &str = "8";
const NO_UNIT: &str = "1";

/// Where each thing stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    width: usize,
    nomenclature: usize,
    year: usize,
    period: Option<usize>,
    level: usize,
    flow: usize,
    reporter: AreaColumns,
    partner: AreaColumns,
    second: Option<usize>,
    customs: Option<usize>,
    transport: Option<usize>,
    code: usize,
    unit: Option<usize>,
    unit_name: Option<usize>,
    quantity: Option<usize>,
    slid_quantity: Option<usize>,
    weight: usize,
    value: usize,
    flag: Option<usize>,
}

impl Columns {
    pub(super) fn find(headings: &Headings) -> Result<Self, Refused> {
        let need = |word: &'static str, name: &str| headings.need(&[word], name);
        Ok(Self {
            width: headings.written.len(),
            nomenclature: need("classification", "Classification")?,
            year: need("year", "Year")?,
            period: headings.find(&["period"])?,
            level: need("aggregatelevel", "Aggregate Level")?,
            flow: need("tradeflowcode", "Trade Flow Code")?,
            reporter: AreaColumns {
                number: need("reportercode", "Reporter Code")?,
                letters: need("reporteriso", "Reporter ISO")?,
                name: need("reporter", "Reporter")?,
            },
            partner: AreaColumns {
                number: need("partnercode", "Partner Code")?,
                letters: need("partneriso", "Partner ISO")?,
                name: need("partner", "Partner")?,
            },
            second: headings.find(&["x2ndpartnercode", "2ndpartnercode"])?,
            customs: headings.find(&["customsproccode"])?,
            transport: headings.find(&["modeoftransportcode"])?,
            code: need("commoditycode", "Commodity Code")?,
            unit: headings.find(&["qtyunitcode"])?,
            unit_name: headings.find(&["qtyunit"])?,
            quantity: headings.find(&["qty"])?,
            slid_quantity: headings.find(&["altqtyunit"])?,
            weight: need("netweightkg", "Netweight (kg)")?,
            value: need("tradevalueus", "Trade Value (US$)")?,
            flag: headings.find(&["flag"])?,
        })
    }

    pub(super) fn read(&self, record: &Record, headings: &Headings) -> Result<QuotedFlow, Rejected> {
        self.flow(record).map_err(|(column, reason)| rejected(record, column, headings.name(column), reason))
    }

    fn flow(&self, record: &Record) -> Result<QuotedFlow, Fault> {
        if record.width != self.width {
            return Err((record.width.min(self.width).saturating_sub(1), RejectReason::WrongWidth));
        }
        // A month's period has six digits.
        if let Some(column) = self.period.filter(|column| record.cell(*column).trim_ascii().len() > 4) {
            return Err((column, RejectReason::NotAYear));
        }
        let nomenclature = Nomenclature::parse(text(record, self.nomenclature)?);
        let flow = Flow::of_old_number(text(record, self.flow)?);
        // 4 says that the weight was estimated, 6 the weight and the quantity.
        let estimated = matches!(maybe_text(record, self.flag)?, "4" | "6");
        Ok(QuotedFlow {
            line: record.line,
            reporter: area(record, self.reporter)?,
            partner: area(record, self.partner)?,
            code: self.code(record)?,
            nomenclature: nomenclature.ok_or((self.nomenclature, RejectReason::UnknownTariffCode))?,
            year: year(record, self.year)?,
            flow: flow.ok_or((self.flow, RejectReason::UnknownFlow))?,
            breakdown: breakdown([
                (maybe_text(record, self.customs)?, &["C00"]),
                (maybe_text(record, self.transport)?, &["0"]),
                (maybe_text(record, self.second)?, &["0"]),
            ]),
            value: usd(record, self.value)?,
            weight: weight(milli(record, self.weight)?, estimated),
            quantity: self.quantity(record)?,
            standing: Standing::Final,
        })
    }

    /// The level says how many digits there were before a spreadsheet or R took the code for a number.
    fn code(&self, record: &Record) -> Result<TariffCode, Fault> {
        let unknown = (self.code, RejectReason::UnknownTariffCode);
        let (written, level) = (text(record, self.code)?, text(record, self.level)?);
        if written == TariffCode::TOTAL {
            return TariffCode::parse(written).ok_or(unknown);
        }
        let digits: usize = level.parse().map_err(|_| (self.level, RejectReason::NotANumber))?;
        if digits > 10 || written.len() > digits || !written.bytes().all(|b| b.is_ascii_digit()) {
            return Err(unknown);
        }
        TariffCode::parse(&format!("{written:0>digits$}")).ok_or(unknown)
    }

    fn quantity(&self, record: &Record) -> Result<Option<Quantity>, Fault> {
        let (Some(unit), Some(name), Some(column)) = (self.unit, self.unit_name, self.quantity) else {
            return Ok(None);
        };
        let number = text(record, unit)?;
        if number.is_empty() || number == NO_UNIT {
            return Ok(None);
        }
        let unit = if number == KILOGRAMS { "kg".to_owned() } else { text(record, name)?.chars().take(40).collect() };
        let counted = match milli(record, column)? {
            // Where it did not slide, the name of another unit stands there.
            None => parse_milli(maybe_text(record, self.slid_quantity)?),
            found => found,
        };
        Ok(counted.filter(|milli| *milli > 0).map(|milli| Quantity { milli, unit }))
    }
}
