//! An offer or a need as it is typed.

use super::{Listing, Side};
use crate::entry::EntryId;
use crate::id::EnterpriseId;
use crate::invalid::Reason;
use crate::invalid::checks::{Checks, Invalids};
use crate::money::Price;
use crate::period::Date;
use crate::place::MunicipalityCode;
use crate::quantity::Quantity;
use crate::sale::lists::Lists;
use crate::typed::{self, LONGEST_NAME};
use jiff::ToSpan;
use serde::{Deserialize, Serialize};

/// Listings hold so many months unless another day is said, and no longer.
const USUAL_MONTHS: i32 = 6;
const MOST_MONTHS: i32 = 24;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListingForm {
    pub entry: String,
    pub side: String,
    pub material: String,
    pub about: String,
    /// A month.
    pub quantity: String,
    /// Needs a weight.
    pub unit: String,
    /// In quetzales for one unit. Empty when it is to be agreed.
    pub price: String,
    /// Empty for half a year.
    pub until: String,
}

impl ListingForm {
    /// Of an MSME at its municipality.
    ///
    /// # Errors
    /// Every field that was refused.
    pub fn parse(
        &self,
        of: EnterpriseId,
        municipality: &MunicipalityCode,
        lists: &Lists<'_>,
    ) -> Result<Listing, Invalids> {
        let mut checks = Checks::default();
        let listing = self.read(of, municipality, lists, &mut checks);
        checks.finish(listing)
    }

    fn read(
        &self,
        enterprise: EnterpriseId,
        municipality: &MunicipalityCode,
        lists: &Lists<'_>,
        checks: &mut Checks,
    ) -> Option<Listing> {
        let entry = checks.required("entry", &self.entry, EntryId::read);
        let side = checks.required("side", &self.side, Side::read);
        let material = checks.required("material", &self.material, typed::text(LONGEST_NAME));
        let about = checks.optional("about", &self.about, typed::text(LONGEST_NAME));
        let quantity = checks.required("quantity", &self.quantity, |text| {
            Quantity::from_micro(typed::amount(text)?.micro()).ok_or(Reason::TooLarge)
        });
        let unit = checks.required("unit", &self.unit, |text| lists.unit(text));
        let price = checks.optional("price", &self.price, typed::amount);
        let latest = lists.today.saturating_add(MOST_MONTHS.months());
        let until = checks.optional("until", &self.until, |text| ahead(text, lists.today, latest));
        let unit = unit?;
        let Some(kg) = lists.mass(unit, lists.today) else {
            checks.refuse("unit", Reason::DoesNotFit);
            return None;
        };
        Some(Listing {
            entry: entry?,
            enterprise,
            side: side?,
            material: material?,
            about,
            monthly_kg: quantity?.times(kg.micro()).filter(|kg| *kg > 0)?,
            each: price.and_then(|price| Price::from_f64(price.to_f64() / kg.to_f64())),
            municipality: municipality.clone(),
            until: until.unwrap_or_else(|| lists.today.saturating_add(USUAL_MONTHS.months())),
        })
    }
}

fn ahead(text: &str, today: Date, latest: Date) -> Result<Date, Reason> {
    let day = typed::any_day(text)?;
    if day < today {
        Err(Reason::BeforeStart)
    } else if day > latest {
        Err(Reason::TooLarge)
    } else {
        Ok(day)
    }
}
