//! The costs of a product as they are typed.

use super::{ProductCost, Rung};
use crate::entry::EntryId;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Month;
use crate::sale::lists::Lists;
use crate::typed;
use serde::{Deserialize, Serialize};

/// The fields of the form. Amounts are in quetzales for one unit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CostForm {
    pub entry: String,
    pub product: String,
    pub rung: String,
    /// `2026-11`. Empty for this month.
    pub month: String,
    pub unit: String,
    pub raw_material: String,
    pub labour: String,
    pub packing: String,
    pub energy: String,
    pub transport: String,
    pub other: String,
    pub expected_price: String,
}

impl CostForm {
    /// # Errors
    /// Every field that was refused. A record without a single part is.
    pub fn parse(&self, lists: &Lists<'_>) -> Result<ProductCost, Invalids> {
        let mut checks = Checks::default();
        let cost = self.read(lists, &mut checks);
        checks.finish(cost)
    }

    fn read(&self, lists: &Lists<'_>, checks: &mut Checks) -> Option<ProductCost> {
        let today = Month::of(lists.today);
        let entry = checks.required("entry", &self.entry, EntryId::read);
        let product = checks.required("product", &self.product, |text| lists.product(text));
        let rung = checks.required("rung", &self.rung, Rung::read);
        let from = checks.optional("month", &self.month, typed::month(today)).unwrap_or(today);
        let unit = checks.required("unit", &self.unit, |text| lists.unit(text));
        let fields = [
            ("raw_material", &self.raw_material),
            ("labour", &self.labour),
            ("packing", &self.packing),
            ("energy", &self.energy),
            ("transport", &self.transport),
            ("other", &self.other),
        ];
        let parts = fields.map(|(name, text)| checks.optional(name, text, typed::zero_or_more));
        if fields.iter().all(|(_, text)| text.trim().is_empty()) {
            checks.refuse("raw_material", Reason::Missing);
        }
        let expected_price = checks.optional("expected_price", &self.expected_price, typed::amount);
        let (product, unit) = (product?, unit?);
        Some(ProductCost {
            entry: entry?,
            product,
            rung: rung?,
            from,
            unit,
            unit_kg: lists.unit_kg(unit, product, from.last_day()),
            parts,
            expected_price,
        })
    }
}

impl From<&ProductCost> for CostForm {
    /// Filled with what was recorded last, to be changed; the entry is left to a new number.
    fn from(cost: &ProductCost) -> Self {
        let [raw_material, labour, packing, energy, transport, other] = cost.parts.map(|part| {
            let mut text = String::new();
            if let Some(micro) = part {
                let _ = crate::money::write_micro(&mut text, micro);
            }
            text
        });
        Self {
            entry: String::new(),
            product: cost.product.to_string(),
            rung: cost.rung.code().to_owned(),
            month: String::new(),
            unit: cost.unit.to_string(),
            raw_material,
            labour,
            packing,
            energy,
            transport,
            other,
            expected_price: cost.expected_price.map_or_else(String::new, |price| price.to_string()),
        }
    }
}
