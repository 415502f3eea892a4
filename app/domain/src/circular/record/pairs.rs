//! The page as named fields, and named fields as the page: how it travels. A row's field is called as it is refused,
//! `inputs.0.quantity`.

use super::form::RecordForm;
use super::rows::Fields;

/// Rows beyond this one are not read: no page has so many.
const LAST_ROW: usize = 99;

impl RecordForm {
    /// Every filled field with its name.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut form = self.clone();
        let mut pairs: Vec<(String, String)> = Vec::new();
        for name in NAMES {
            if let Some(value) = form.field(name) {
                pairs.push(((*name).to_owned(), std::mem::take(value)));
            }
        }
        rows(&mut form.inputs, "inputs", &mut pairs);
        rows(&mut form.products, "products", &mut pairs);
        rows(&mut form.leftovers, "leftovers", &mut pairs);
        rows(&mut form.water, "water", &mut pairs);
        rows(&mut form.energy, "energy", &mut pairs);
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }

    /// Names that are not known are left out. A row keeps its number, so that what is refused stands beside its field.
    #[must_use]
    pub fn from_pairs<'a>(sent: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut form = Self::default();
        for (name, value) in sent {
            if let Some(field) = form.named(name) {
                value.trim().clone_into(field);
            }
        }
        form
    }

    fn named(&mut self, name: &str) -> Option<&mut String> {
        let mut parts = name.splitn(3, '.');
        let list = parts.next()?;
        let Some(at) = parts.next() else { return self.field(list) };
        let at: usize = at.parse().ok().filter(|at| *at <= LAST_ROW)?;
        let field = parts.next()?;
        match list {
            "inputs" => row(&mut self.inputs, at).field(field),
            "products" => row(&mut self.products, at).field(field),
            "leftovers" => row(&mut self.leftovers, at).field(field),
            "water" => row(&mut self.water, at).field(field),
            "energy" => row(&mut self.energy, at).field(field),
            _ => None,
        }
    }

    fn field(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "entry" => &mut self.entry,
            "month" => &mut self.month,
            "no_leftovers" => &mut self.no_leftovers,
            "moisture" => &mut self.moisture,
            "stock" => &mut self.stock,
            "water_after" => &mut self.water_after,
            "process_cost" => &mut self.process_cost,
            "note" => &mut self.note,
            _ => return None,
        })
    }
}

const NAMES: &[&str] = &["entry", "month", "no_leftovers", "moisture", "stock", "water_after", "process_cost", "note"];

/// The row of a number, with empty ones before it where none were sent.
fn row<R: Default>(rows: &mut Vec<R>, at: usize) -> &mut R {
    if rows.len() <= at {
        rows.resize_with(at + 1, R::default);
    }
    &mut rows[at]
}

fn rows<R: Fields>(rows: &mut [R], list: &str, pairs: &mut Vec<(String, String)>) {
    for (at, row) in rows.iter_mut().enumerate() {
        for name in R::NAMES {
            if let Some(value) = row.field(name) {
                pairs.push((format!("{list}.{at}.{name}"), std::mem::take(value)));
            }
        }
    }
}
