//! The ledger of sales: what an MSME sold, how much, at what price, to whom and where.
//!
//! An entry keeps what was said: quantity and unit, price and total, currency with the day's rate. Kilograms and quetzales
//! stand beside it, and are absent where no weight or rate is known. Amounts are without VAT.

pub mod book;
pub mod buyer;
pub mod comparison;
pub mod destination;
pub mod duplicate;
pub mod form;
pub mod history;
pub mod lists;
pub mod market_level;
pub mod markets;
pub mod new_market;
pub mod own_price;
pub mod premium;
pub mod product;
pub mod question;
pub mod ranking;
pub mod sold;
pub mod stack;
pub mod year;

use crate::choice::choices;
use crate::country::Country;
use crate::entry::EntryId;
use crate::id::{BuyerId, ProductId, UnitId};
use crate::money::{Currency, MICRO, Price};
use crate::period::Date;
use crate::quantity::Quantity;
use crate::unit::Kilograms;
use market_level::{Export, MarketLevel};
use serde::{Deserialize, Serialize};
use sold::Sold;

choices! {
    /// The way by which goods reach the buyer.
    Channel {
        AtFarm = "en_finca",
        MarketDay = "plaza",
        OwnShop = "tienda_propia",
        Delivery = "entrega",
        CollectionCentre = "centro_acopio",
        Fair = "feria",
        SchoolFeeding = "alimentacion_escolar",
        Online = "digital",
        ThroughExporter = "por_exportador",
    }

    /// The paper that proves a sale.
    Document {
        Invoice = "fel",
        Receipt = "recibo",
        None = "ninguno",
    }

    Direction {
        Sold = "venta",
        /// What came back: it takes away from the sales of its product.
        Returned = "devolucion",
    }
}

/// Quetzales for one unit of a currency on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayRate {
    pub currency: Currency,
    pub on: Date,
    pub gtq: Price,
    /// Who published it, or that the seller said so.
    pub source: String,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sale {
    pub entry: EntryId,
    pub direction: Direction,
    pub product: ProductId,
    pub quantity: Quantity,
    pub unit: UnitId,
    /// Of one unit, by the factor in force on the day.
    pub unit_kg: Option<Kilograms>,
    /// For one unit, in the currency of the sale.
    pub price: Price,
    /// What was paid; the price times the quantity to the rounding of either.
    pub total: Price,
    pub currency: Currency,
    /// `None` for quetzales.
    pub rate: Option<DayRate>,
    pub date: Date,
    pub level: MarketLevel,
    pub country: Country,
    pub buyer: Option<BuyerId>,
    pub channel: Option<Channel>,
    pub document: Document,
    /// The scheme's code, when it was sold as certified.
    pub certificate: Option<String>,
    pub export: Export,
    /// Through whom, when indirect.
    pub exporter: Option<String>,
    pub note: Option<String>,
}

impl Sale {
    /// Weight of the whole in millionths of a kilogram, when one unit's is known.
    #[must_use]
    pub fn weight(&self) -> Option<i64> {
        self.unit_kg.and_then(|kg| self.quantity.times(kg.micro()))
    }

    /// What was paid, in millionths of a quetzal.
    #[must_use]
    pub fn gtq(&self) -> i64 {
        let one = self.rate.as_ref().map_or(MICRO, |rate| rate.gtq.micro());
        let exact = i128::from(self.total.micro()) * i128::from(one) + i128::from(MICRO / 2);
        i64::try_from(exact / i128::from(MICRO)).unwrap_or(i64::MAX)
    }

    /// GTQ for a kilogram; `None` without a weight.
    #[must_use]
    pub fn gtq_per_kg(&self) -> Option<f64> {
        self.weight().filter(|weight| *weight > 0).map(|weight| self.gtq() as f64 / weight as f64)
    }

    /// What the figures of a ledger are made of. A return counts below zero.
    #[must_use]
    pub fn sold(&self) -> Sold {
        let sign = match self.direction {
            Direction::Sold => 1,
            Direction::Returned => -1,
        };
        Sold {
            day: self.date,
            product: self.product,
            level: self.level,
            country: self.country,
            buyer: self.buyer,
            channel: self.channel,
            document: self.document,
            export: self.export,
            gtq: sign * self.gtq(),
            weight: self.weight().map(|weight| sign * weight),
        }
    }
}
