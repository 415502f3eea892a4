//! The monthly record as it is typed.

use super::reading::{input, leftover, metered, output, rows};
use super::{EnergyRow, InputRow, LeftoverRow, ProductRow, Record, WaterRow};
use crate::circular::resource::{Energy, EnergySource, Water, WaterSource};
use crate::circular::stream::Stream;
use crate::entry::EntryId;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Month;
use crate::sale::lists::Lists;
use crate::typed::{self, LONGEST_NOTE};
use serde::{Deserialize, Serialize};

/// The fields of the page. Half filled it is also the draft that is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RecordForm {
    pub entry: String,
    /// `2026-10`.
    pub month: String,
    pub inputs: Vec<InputRow>,
    pub products: Vec<ProductRow>,
    pub leftovers: Vec<LeftoverRow>,
    /// `si` when nothing was left over: only that makes it none.
    pub no_leftovers: String,
    /// Kilograms of water that went into the air.
    pub moisture: String,
    /// Kilograms that the stock grew by, below zero when it shrank.
    pub stock: String,
    pub water: Vec<WaterRow>,
    pub water_after: String,
    pub energy: Vec<EnergyRow>,
    pub process_cost: String,
    pub note: String,
}

/// What the page is read against: the lists of the ledger, and the leftovers with the ratios that hold for this MSME.
#[derive(Debug, Clone, Copy)]
pub struct Against<'a> {
    pub lists: &'a Lists<'a>,
    pub streams: &'a [Stream],
}

impl RecordForm {
    /// # Errors
    /// Every field that was refused; a row's is named `inputs.0.quantity`. A page without any answer is refused.
    pub fn parse(&self, against: &Against<'_>) -> Result<Record, Invalids> {
        let mut checks = Checks::default();
        let record = self.read(against, &mut checks);
        if record.as_ref().is_some_and(is_empty) {
            checks.refuse("inputs", Reason::Missing);
        }
        checks.finish(record)
    }

    fn read(&self, against: &Against<'_>, checks: &mut Checks) -> Option<Record> {
        let today = Month::of(against.lists.today);
        let entry = checks.required("entry", &self.entry, EntryId::read);
        let month = checks.required("month", &self.month, typed::month(today))?;
        let on = month.last_day();
        let inputs = rows("inputs", &self.inputs, InputRow::is_blank, checks, |row, at, checks| {
            input(row, at, against, on, checks)
        });
        let products = rows("products", &self.products, ProductRow::is_blank, checks, |row, at, checks| {
            output(row, at, against, on, checks)
        });
        let leftovers = rows("leftovers", &self.leftovers, LeftoverRow::is_blank, checks, |row, at, checks| {
            leftover(row, at, against, month, checks)
        });
        let none = checks.optional("no_leftovers", &self.no_leftovers, typed::yes_or_no) == Some(true);
        if none && leftovers.is_some() {
            checks.refuse("no_leftovers", Reason::DoesNotFit);
        }
        let moisture = checks.optional("moisture", &self.moisture, typed::zero_or_more);
        let stock = checks.optional("stock", &self.stock, typed::decimal);
        let water = rows("water", &self.water, WaterRow::is_blank, checks, |row, at, checks| {
            let (amount, gtq) = metered(&row.amount, &row.gtq, at, checks);
            let source = checks.required(&format!("{at}.source"), &row.source, WaterSource::read);
            Some(Water { source: source?, amount: amount?, gtq })
        });
        let energy = rows("energy", &self.energy, EnergyRow::is_blank, checks, |row, at, checks| {
            let (amount, gtq) = metered(&row.amount, &row.gtq, at, checks);
            let source = checks.required(&format!("{at}.source"), &row.source, EnergySource::read);
            Some(Energy { source: source?, amount: amount?, gtq })
        });
        let water_after = checks.optional("water_after", &self.water_after, typed::zero_or_more);
        let used: i64 = water.iter().flatten().map(|one| one.amount).sum();
        if water_after.is_some_and(|after| after > used) {
            checks.refuse("water_after", Reason::TooLarge);
        }
        let process_cost = checks.optional("process_cost", &self.process_cost, typed::zero_or_more);
        let note = checks.optional("note", &self.note, typed::text(LONGEST_NOTE));
        let leftovers = if none { Some(Vec::new()) } else { leftovers };
        Some(Record {
            entry: entry?,
            month,
            inputs,
            products,
            leftovers,
            moisture,
            stock,
            water,
            water_after,
            energy,
            process_cost,
            note,
        })
    }
}

fn is_empty(record: &Record) -> bool {
    let rows = record.inputs.is_none() && record.products.is_none() && record.leftovers.is_none();
    rows && record.water.is_none() && record.energy.is_none()
}
