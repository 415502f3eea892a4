//! The page filled with a record: to be corrected, or as the start of the next month.

use super::form::RecordForm;
use super::{EnergyRow, InputRow, LeftoverRow, Measure, MoneyKind, ProductRow, Record, WaterRow};
use crate::money::write_micro;

impl From<&Record> for RecordForm {
    /// [`RecordForm::parse`] reads the same record back, but for who delivered and who received.
    fn from(record: &Record) -> Self {
        let inputs = record.inputs.iter().flatten().map(|row| InputRow {
            material: row.material.clone(),
            quantity: row.amount.quantity.to_string(),
            unit: row.amount.unit.to_string(),
            origin: row.origin.code().to_owned(),
            gtq: micro(row.gtq),
        });
        let products = record.products.iter().flatten().map(|row| ProductRow {
            product: row.product.to_string(),
            quantity: row.amount.quantity.to_string(),
            unit: row.amount.unit.to_string(),
            gtq: micro(row.gtq),
        });
        let leftovers = record.leftovers.iter().flatten().map(|row| {
            let (quantity, unit) = match row.measure {
                Measure::Weighed(amount) | Measure::Estimated(amount) => {
                    (amount.quantity.to_string(), amount.unit.to_string())
                }
                Measure::ByCoefficient(derived) => {
                    (derived.quantity.to_string(), derived.unit.map_or_else(String::new, |unit| unit.to_string()))
                }
            };
            LeftoverRow {
                material: row.material.clone(),
                known: row.measure.known().code().to_owned(),
                quantity,
                unit,
                destination: row.destination.code().to_owned(),
                money: row.money.map_or(MoneyKind::Received, |money| money.kind).code().to_owned(),
                gtq: micro(row.money.map(|money| money.gtq)),
            }
        });
        let water = record.water.iter().flatten();
        let energy = record.energy.iter().flatten();
        let none = record.leftovers.as_ref().is_some_and(Vec::is_empty);
        Self {
            entry: record.entry.to_string(),
            month: record.month.to_string(),
            inputs: inputs.collect(),
            products: products.collect(),
            leftovers: leftovers.collect(),
            no_leftovers: if none { "si" } else { "" }.to_owned(),
            moisture: micro(record.moisture),
            stock: micro(record.stock),
            water: water
                .map(|one| WaterRow {
                    source: one.source.code().to_owned(),
                    amount: micro(Some(one.amount)),
                    gtq: micro(one.gtq),
                })
                .collect(),
            water_after: micro(record.water_after),
            energy: energy
                .map(|one| EnergyRow {
                    source: one.source.code().to_owned(),
                    amount: micro(Some(one.amount)),
                    gtq: micro(one.gtq),
                })
                .collect(),
            process_cost: micro(record.process_cost),
            note: record.note.clone().unwrap_or_default(),
        }
    }
}

impl RecordForm {
    /// The start of the next month: the same rows, without what belongs to the last month alone. A row that stays without
    /// an amount is not recorded.
    #[must_use]
    pub fn next(last: &Record) -> Self {
        let mut form = Self::from(last);
        for row in &mut form.inputs {
            (row.quantity, row.gtq) = (String::new(), String::new());
        }
        for row in &mut form.products {
            (row.quantity, row.gtq) = (String::new(), String::new());
        }
        for row in &mut form.leftovers {
            (row.quantity, row.gtq) = (String::new(), String::new());
        }
        for row in &mut form.water {
            (row.amount, row.gtq) = (String::new(), String::new());
        }
        for row in &mut form.energy {
            (row.amount, row.gtq) = (String::new(), String::new());
        }
        Self {
            entry: String::new(),
            month: last.month.plus(1).to_string(),
            no_leftovers: String::new(),
            moisture: String::new(),
            stock: String::new(),
            water_after: String::new(),
            process_cost: String::new(),
            note: String::new(),
            ..form
        }
    }
}

fn micro(amount: Option<i64>) -> String {
    let mut text = String::new();
    if let Some(micro) = amount {
        // Writing to a text cannot fail.
        let _ = write_micro(&mut text, micro);
    }
    text
}
