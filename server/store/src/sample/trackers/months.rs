//! Monthly records: an ordinary month of a table, a little different each time.

use super::{Ground, Of, entry, lines, product};
use crate::sample::chance::Chance;
use crate::sql::rows;
use crate::{Error, circular};
use domain::circular::record::form::{Against, RecordForm};
use domain::circular::record::{EnergyRow, InputRow, LeftoverRow, ProductRow, WaterRow};
use domain::period::Month;
use domain::sale::product::Product;
use sea_orm::FromQueryResult;
use std::collections::{BTreeMap, BTreeSet};

const TABLE: &str = include_str!("../circular.csv");

/// One line of an ordinary month.
struct Line {
    part: &'static str,
    what: &'static str,
    code: &'static str,
    known: &'static str,
    quantity: f64,
    unit: &'static str,
    money: &'static str,
    each: Option<f64>,
    from: Option<Month>,
    until: Option<Month>,
    /// Per cent a year.
    grows: f64,
}

/// What one MSME records.
struct Keeper {
    first: Month,
    missing: BTreeSet<Month>,
    lines: Vec<Line>,
}

pub(super) async fn write(ground: &Ground<'_>) -> Result<(), Error> {
    let sql = "SELECT entry FROM circular_record";
    let known: BTreeSet<String> =
        rows::<Known>(ground.db.reader(), sql, []).await?.into_iter().map(|row| row.entry).collect();
    let streams = circular::streams(ground.db, &ground.scope).await?;
    let last = Month::of(ground.today).plus(-1);
    for (index, (msme, keeper)) in keepers().into_iter().enumerate() {
        let Some(of) = ground.enterprises.get(msme) else { continue };
        let products = ground.products(*of).await?;
        let lists = ground.lists(&products);
        let against = Against { lists: &lists, streams: &streams };
        let months = (keeper.first.index()..=last.index()).filter_map(Month::from_index);
        for month in months.filter(|month| !keeper.missing.contains(month)) {
            let number = entry(Of::Month, index, month.since(keeper.first).max(0) as usize);
            if known.contains(&number.to_string()) {
                continue;
            }
            let form = RecordForm { entry: number.to_string(), ..keeper.month(msme, month, &products, ground) };
            // A line that cannot be read is left out: the test that counts months is where it would show.
            let Ok(record) = form.parse(&against) else { continue };
            circular::record(ground.db, &ground.scope, *of, &record, ground.at).await?;
        }
    }
    Ok(())
}

impl Keeper {
    fn month(&self, msme: &str, month: Month, products: &[Product], ground: &Ground<'_>) -> RecordForm {
        let mut form = RecordForm { month: month.to_string(), ..RecordForm::default() };
        for (number, line) in self.lines.iter().enumerate() {
            let quantity = self.quantity(msme, (number, line), month);
            let of = line.from.is_none_or(|from| from <= month) && line.until.is_none_or(|until| month <= until);
            if of && quantity >= 1.0 {
                line.put(&mut form, quantity.round(), products, ground);
            }
        }
        form
    }

    /// The ordinary quantity, a tenth more or less, grown since the first month.
    fn quantity(&self, msme: &str, (number, line): (usize, &Line), month: Month) -> f64 {
        let years = f64::from(month.since(self.first)) / 12.0;
        let chance = Chance::of(&["circular", msme]).at(month.index()).at(number as i32).unit();
        line.quantity * (0.92 + 0.16 * chance) * (1.0 + line.grows / 100.0 * years)
    }
}

impl Line {
    fn put(&self, form: &mut RecordForm, quantity: f64, products: &[Product], ground: &Ground<'_>) {
        let gtq = self.each.map_or_else(String::new, |each| format!("{:.2}", each * quantity));
        let (quantity, unit) = (format!("{quantity}"), ground.unit(self.unit));
        let code = self.code.to_owned();
        match self.part {
            "entrada" => {
                form.inputs.push(InputRow { material: self.what.to_owned(), quantity, unit, origin: code, gtq });
            }
            "producto" => {
                let product = product(products, self.what);
                form.products.push(ProductRow { product, quantity, unit, gtq });
            }
            "sobrante" => form.leftovers.push(LeftoverRow {
                material: self.what.to_owned(),
                known: self.known.to_owned(),
                quantity,
                unit,
                destination: code,
                money: self.money.to_owned(),
                gtq,
            }),
            "agua" => form.water.push(WaterRow { source: code, amount: quantity, gtq }),
            "energia" => form.energy.push(EnergyRow { source: code, amount: quantity, gtq }),
            "agua_despues" => form.water_after = quantity,
            "humedad" => form.moisture = quantity,
            "costo" => form.process_cost = quantity,
            _ => {}
        }
    }
}

fn keepers() -> BTreeMap<&'static str, Keeper> {
    let mut found: BTreeMap<&'static str, Keeper> = BTreeMap::new();
    for cells in lines(TABLE) {
        let [msme, part, what, code, known, quantity, unit, money, each, from, until, grows] = cells[..] else {
            continue;
        };
        if part == "meses" {
            let Some(first) = Month::parse(what) else { continue };
            let missing = code.split_whitespace().filter_map(Month::parse).collect();
            found.insert(msme, Keeper { first, missing, lines: Vec::new() });
        } else if let Some(keeper) = found.get_mut(msme) {
            let number = |cell: &str| cell.parse::<f64>().ok();
            keeper.lines.push(Line {
                part,
                what,
                code,
                known,
                quantity: number(quantity).unwrap_or_default(),
                unit,
                money,
                each: number(each),
                from: Month::parse(from),
                until: Month::parse(until),
                grows: number(grows).unwrap_or_default(),
            });
        }
    }
    found
}

#[derive(FromQueryResult)]
struct Known {
    entry: String,
}
