//! A delivery as it is typed by either side of an agreement.

use super::agreement::Delivery;
use crate::circular::record::Amount;
use crate::entry::EntryId;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::period::Month;
use crate::quantity::Quantity;
use crate::sale::lists::Lists;
use crate::typed;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeliveryForm {
    pub entry: String,
    /// `2026-10`. Empty for this month.
    pub month: String,
    pub quantity: String,
    /// Needs a weight.
    pub unit: String,
    /// What was paid for all of it; `0` when it was given.
    pub gtq: String,
}

impl DeliveryForm {
    /// # Errors
    /// Every field that was refused.
    pub fn parse(&self, lists: &Lists<'_>) -> Result<(EntryId, Month, Delivery), Invalids> {
        let mut checks = Checks::default();
        let today = Month::of(lists.today);
        let entry = checks.required("entry", &self.entry, EntryId::read);
        let month = checks.optional("month", &self.month, typed::month(today)).unwrap_or(today);
        let quantity = checks.required("quantity", &self.quantity, |text| {
            Quantity::from_micro(typed::amount(text)?.micro()).ok_or(Reason::TooLarge)
        });
        let unit = checks.required("unit", &self.unit, |text| lists.unit(text));
        let gtq = checks.required("gtq", &self.gtq, typed::zero_or_more);
        let weight = quantity.zip(unit).and_then(|(quantity, unit)| {
            let kg = lists.mass(unit, month.last_day()).and_then(|kg| quantity.times(kg.micro()));
            if kg.is_none() {
                checks.refuse("unit", Reason::DoesNotFit);
            }
            Some(Amount { quantity, unit, kg: Some(kg?) })
        });
        let whole = entry.zip(weight).zip(gtq);
        checks.finish(whole.map(|((entry, amount), gtq)| (entry, month, Delivery { amount, gtq })))
    }
}
