//! A row of a sales book: the words that stand in it, and the form of a sale that they fill.
//!
//! A book names products, units and buyers; a form chooses them by number. What an MSME does not sell or sell to yet becomes
//! new, and is told before anything is kept.

use super::form::SaleForm;
use crate::names::{plain, slug};
use serde::{Deserialize, Serialize};

/// One row, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct BookRow {
    pub date: String,
    pub product: String,
    pub quantity: String,
    pub unit: String,
    pub price: String,
    pub total: String,
    pub currency: String,
    pub rate: String,
    pub level: String,
    pub country: String,
    pub buyer: String,
    pub buyer_kind: String,
    pub channel: String,
    pub document: String,
    pub certificate: String,
    pub export: String,
    pub exporter: String,
    /// `venta` or `devolucion`; empty for a sale.
    pub direction: String,
    pub note: String,
}

impl BookRow {
    /// Puts the text of a cell in the field of a name; other names are passed over.
    pub fn fill(&mut self, name: &str, text: &str) {
        let field = match name {
            "date" => &mut self.date,
            "product" => &mut self.product,
            "quantity" => &mut self.quantity,
            "unit" => &mut self.unit,
            "price" => &mut self.price,
            "total" => &mut self.total,
            "currency" => &mut self.currency,
            "rate" => &mut self.rate,
            "level" => &mut self.level,
            "country" => &mut self.country,
            "buyer" => &mut self.buyer,
            "buyer_kind" => &mut self.buyer_kind,
            "channel" => &mut self.channel,
            "document" => &mut self.document,
            "certificate" => &mut self.certificate,
            "export" => &mut self.export,
            "exporter" => &mut self.exporter,
            "direction" => &mut self.direction,
            "note" => &mut self.note,
            _ => return,
        };
        text.trim().clone_into(field);
    }

    /// The form that this row fills, but for what is chosen by number: entry, product, unit and buyer. Choices may be
    /// written with capitals, accents and blanks.
    #[must_use]
    pub fn form(&self) -> SaleForm {
        SaleForm {
            direction: code(&self.direction),
            quantity: self.quantity.clone(),
            price: self.price.clone(),
            total: self.total.clone(),
            currency: self.currency.to_uppercase(),
            rate: self.rate.clone(),
            date: self.date.clone(),
            level: code(&self.level),
            country: self.country.to_uppercase(),
            channel: code(&self.channel),
            document: code(&self.document),
            certificate: self.certificate.clone(),
            export: code(&self.export),
            exporter: self.exporter.clone(),
            note: self.note.clone(),
            ..SaleForm::default()
        }
    }

    /// The same row written another time: case, accents and blanks do not count.
    #[must_use]
    pub fn key(&self) -> String {
        let fields = [
            &self.date,
            &self.product,
            &self.quantity,
            &self.unit,
            &self.price,
            &self.total,
            &self.currency,
            &self.level,
            &self.country,
            &self.buyer,
            &self.channel,
            &self.document,
            &self.certificate,
            &self.export,
            &self.exporter,
            &self.direction,
            &self.note,
        ];
        fields.map(|field| plain(field)).join("\u{1f}")
    }
}

/// "Regional CA" as `regional_ca`.
#[must_use]
pub fn code(text: &str) -> String {
    slug(text).replace('-', "_")
}
