//! UN Comtrade's layout of today.
//!
//! Its downloads head 47 columns and end every row with one more comma; letters are in Latin-1. `refMonth` 52 stands for a
//! year. Only goods by year are taken: services are counted in other codes.

use super::marks::{AreaColumns, Fault, area, breakdown, maybe_text, milli, text, usd, weight, year};
use crate::cell::{self, rejected};
use crate::headings::Headings;
use crate::record::Record;
use crate::refused::Refused;
use domain::price::quoted::{RejectReason, Rejected};
use domain::trade::code::{Nomenclature, TariffCode};
use domain::trade::flow::{Flow, Standing};
use domain::trade::quoted::{Quantity, QuotedFlow};

pub(super) const WORDS: &[&str] = &["freqcode", "refyear", "flowcode", "cmdcode", "primaryvalue", "partnercode"];

/// Where each thing stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    width: usize,
    frequency: usize,
    year: usize,
    reporter: AreaColumns,
    flow: usize,
    partner: AreaColumns,
    second: Option<usize>,
    nomenclature: usize,
    code: usize,
    customs: Option<usize>,
    transport: Option<usize>,
    unit: Option<usize>,
    quantity: Option<usize>,
    weight: usize,
    weight_estimated: Option<usize>,
    value: usize,
}

impl Columns {
    pub(super) fn find(headings: &Headings) -> Result<Self, Refused> {
        let need = |word: &'static str, name: &str| headings.need(&[word], name);
        Ok(Self {
            width: headings.written.len(),
            frequency: need("freqcode", "freqCode")?,
            year: need("refyear", "refYear")?,
            reporter: AreaColumns {
                number: need("reportercode", "reporterCode")?,
                letters: need("reporteriso", "reporterISO")?,
                name: need("reporterdesc", "reporterDesc")?,
            },
            flow: need("flowcode", "flowCode")?,
            partner: AreaColumns {
                number: need("partnercode", "partnerCode")?,
                letters: need("partneriso", "partnerISO")?,
                name: need("partnerdesc", "partnerDesc")?,
            },
            second: headings.find(&["partner2code"])?,
            nomenclature: need("classificationcode", "classificationCode")?,
            code: need("cmdcode", "cmdCode")?,
            customs: headings.find(&["customscode"])?,
            transport: headings.find(&["motcode"])?,
            unit: headings.find(&["qtyunitabbr"])?,
            quantity: headings.find(&["qty"])?,
            weight: need("netwgt", "netWgt")?,
            weight_estimated: headings.find(&["isnetwgtestimated"])?,
            value: need("primaryvalue", "primaryValue")?,
        })
    }

    pub(super) fn read(&self, record: &Record, headings: &Headings) -> Result<QuotedFlow, Rejected> {
        self.flow(record).map_err(|(column, reason)| rejected(record, column, headings.name(column), reason))
    }

    fn flow(&self, record: &Record) -> Result<QuotedFlow, Fault> {
        let spare = record.width == self.width + 1 && record.cell(self.width).is_empty();
        if record.width != self.width && !spare {
            return Err((record.width.min(self.width).saturating_sub(1), RejectReason::WrongWidth));
        }
        if text(record, self.frequency)? != "A" {
            return Err((self.frequency, RejectReason::NotAYear));
        }
        let unknown_code = |column| (column, RejectReason::UnknownTariffCode);
        let nomenclature = Nomenclature::parse(text(record, self.nomenclature)?);
        let code = TariffCode::parse(text(record, self.code)?).ok_or(unknown_code(self.code))?;
        let estimated = maybe_text(record, self.weight_estimated)?.eq_ignore_ascii_case("true");
        Ok(QuotedFlow {
            line: record.line,
            reporter: area(record, self.reporter)?,
            partner: area(record, self.partner)?,
            code,
            nomenclature: nomenclature.ok_or(unknown_code(self.nomenclature))?,
            year: year(record, self.year)?,
            flow: Flow::parse(text(record, self.flow)?).ok_or((self.flow, RejectReason::UnknownFlow))?,
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

    /// None where no unit is named: the nought beside it counts nothing.
    fn quantity(&self, record: &Record) -> Result<Option<Quantity>, Fault> {
        let (Some(unit), Some(column)) = (self.unit, self.quantity) else { return Ok(None) };
        if text(record, unit)?.is_empty() {
            return Ok(None);
        }
        let unit = cell::name(record, unit).map_err(|reason| (unit, reason))?.to_owned();
        Ok(milli(record, column)?.filter(|milli| *milli > 0).map(|milli| Quantity { milli, unit }))
    }
}
