//! The fields of the monthly record, gathered into its rows: `inputs.0.quantity` is the amount of the first input.

use super::Fields;
use domain::circular::record::form::RecordForm;
use domain::circular::record::{EnergyRow, InputRow, LeftoverRow, ProductRow, WaterRow};
use domain::entry::EntryId;

/// A page has fewer rows of a kind; a longer one is refused, and need not be read to its end.
const MOST: usize = 60;

/// The record as it was sent.
#[must_use]
pub fn record_form(fields: &Fields) -> RecordForm {
    let text = |name: &str| fields.text(name).to_owned();
    RecordForm {
        entry: text(EntryId::FIELD),
        month: text("month"),
        inputs: rows(fields, "inputs", |text| InputRow {
            material: text("material"),
            quantity: text("quantity"),
            unit: text("unit"),
            origin: text("origin"),
            gtq: text("gtq"),
        }),
        products: rows(fields, "products", |text| ProductRow {
            product: text("product"),
            quantity: text("quantity"),
            unit: text("unit"),
            gtq: text("gtq"),
        }),
        leftovers: rows(fields, "leftovers", |text| LeftoverRow {
            material: text("material"),
            known: text("known"),
            quantity: text("quantity"),
            unit: text("unit"),
            destination: text("destination"),
            money: text("money"),
            gtq: text("gtq"),
        }),
        no_leftovers: text("no_leftovers"),
        moisture: text("moisture"),
        stock: text("stock"),
        water: rows(fields, "water", |text| WaterRow {
            source: text("source"),
            amount: text("amount"),
            gtq: text("gtq"),
        }),
        water_after: text("water_after"),
        energy: rows(fields, "energy", |text| EnergyRow {
            source: text("source"),
            amount: text("amount"),
            gtq: text("gtq"),
        }),
        process_cost: text("process_cost"),
        note: text("note"),
    }
}

/// Every row up to the last that was sent, so that each keeps its number.
fn rows<R>(fields: &Fields, kind: &str, read: impl Fn(&dyn Fn(&str) -> String) -> R) -> Vec<R> {
    let number = |name: &str| name.strip_prefix(kind)?.strip_prefix('.')?.split('.').next()?.parse::<usize>().ok();
    let last = fields.0.iter().filter_map(|(name, _)| number(name)).filter(|at| *at < MOST).max();
    let row = |at: usize| read(&|field: &str| fields.text(&format!("{kind}.{at}.{field}")).to_owned());
    (0..last.map_or(0, |last| last + 1)).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_keeps_its_number_and_rows_without_end_are_not_read() {
        let sent =
            "month=2026-10&inputs.2.quantity=4&inputs.0.material=Papa&inputs.999999.quantity=1&inputs.x.quantity=1";
        let form = record_form(&Fields::decode(sent));
        assert_eq!(form.month, "2026-10");
        assert_eq!(form.inputs.len(), 3);
        assert_eq!((form.inputs[0].material.as_str(), form.inputs[2].quantity.as_str()), ("Papa", "4"));
        assert!(form.inputs[1].is_blank() && form.leftovers.is_empty());
    }
}
