//! What a form of a sale is read against.

use super::DayRate;
use super::product::Product;
use crate::id::{BuyerId, CommodityId, ProductId, UnitId};
use crate::invalid::Reason;
use crate::money::{Currency, Price};
use crate::period::Date;
use crate::typed;
use crate::unit::{Factor, Kilograms, Unit};

/// What the MSME may choose from, and what is known of units and currencies.
#[derive(Debug, Clone, Copy)]
pub struct Lists<'a> {
    pub products: &'a [Product],
    pub units: &'a [Unit],
    pub buyers: &'a [BuyerId],
    /// Of any unit, product and market; those of markets are not used.
    pub factors: &'a [Factor],
    pub rates: &'a [DayRate],
    pub today: Date,
}

impl Lists<'_> {
    pub(crate) fn product(&self, text: &str) -> Result<ProductId, Reason> {
        let id = ProductId(typed::number_of_row(text)?);
        self.products.iter().find(|product| product.id == id).map(|product| product.id).ok_or(Reason::NotAChoice)
    }

    pub(crate) fn unit(&self, text: &str) -> Result<UnitId, Reason> {
        let id = UnitId(typed::number_of_row(text)?);
        self.units.iter().find(|unit| unit.id == id).map(|unit| unit.id).ok_or(Reason::NotAChoice)
    }

    pub(crate) fn buyer(&self, text: &str) -> Result<BuyerId, Reason> {
        let id = BuyerId(typed::number_of_row(text)?);
        self.buyers.iter().find(|buyer| **buyer == id).copied().ok_or(Reason::NotAChoice)
    }

    /// The weight of one unit of anything on a day: the unit's own, the latest in force.
    #[must_use]
    pub fn mass(&self, unit: UnitId, on: Date) -> Option<Kilograms> {
        let own = |factor: &&Factor| factor.commodity.is_none() && factor.market.is_none();
        let in_force = self.factors.iter().filter(own).filter(|factor| factor.unit == unit && factor.valid_from <= on);
        in_force.max_by_key(|factor| factor.valid_from).map(|factor| factor.kg)
    }

    /// The weight of one unit of a product on a day: that of the product first, then the unit's own, the latest in force.
    #[must_use]
    pub fn unit_kg(&self, unit: UnitId, product: ProductId, on: Date) -> Option<Kilograms> {
        let of_product = self.products.iter().find(|known| known.id == product).and_then(|known| known.commodity);
        kg_of(self.factors, unit, of_product, on)
    }

    /// The rate of the day, or the latest of the week before it: banks do not publish on Sundays. What the seller typed
    /// wins, and says that it is hers. `None` for quetzales.
    ///
    /// # Errors
    /// [`Reason::Missing`] when there is none and none was typed.
    pub(super) fn rate(&self, currency: Currency, on: Date, typed: Option<Price>) -> Result<Option<DayRate>, Reason> {
        if currency == Currency::GTQ {
            return Ok(None);
        }
        if let Some(gtq) = typed {
            return Ok(Some(DayRate { currency, on, gtq, source: BY_SELLER.to_owned() }));
        }
        let age = |rate: &DayRate| crate::period::day_number(on) - crate::period::day_number(rate.on);
        let recent = self.rates.iter().filter(|rate| rate.currency == currency && (0..=7).contains(&age(rate)));
        recent.max_by_key(|rate| rate.on).cloned().map(Some).ok_or(Reason::Missing)
    }
}

/// The weight of one unit of a market's product on a day, whatever the market: that of the product first, then the unit's
/// own, the latest in force.
pub(crate) fn kg_of(factors: &[Factor], unit: UnitId, commodity: Option<CommodityId>, on: Date) -> Option<Kilograms> {
    factors
        .iter()
        .filter(|factor| factor.unit == unit && factor.valid_from <= on && factor.market.is_none())
        .filter(|factor| factor.commodity.is_none() || factor.commodity == commodity)
        .max_by_key(|factor| (factor.commodity.is_some(), factor.valid_from))
        .map(|factor| factor.kg)
}

/// The source of a rate that the seller gave.
pub const BY_SELLER: &str = "vendedor";
