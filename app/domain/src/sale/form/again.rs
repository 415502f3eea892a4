//! The form filled with a sale: to be corrected, or offered for the next one.

use super::SaleForm;
use crate::money::Currency;
use crate::sale::Sale;
use crate::sale::lists::BY_SELLER;

impl From<&Sale> for SaleForm {
    /// [`SaleForm::parse`] reads the same sale back.
    fn from(sale: &Sale) -> Self {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let typed_rate = sale.rate.as_ref().filter(|rate| rate.source == BY_SELLER);
        let foreign = sale.currency != Currency::GTQ;
        Self {
            entry: sale.entry.to_string(),
            direction: sale.direction.code().to_owned(),
            product: sale.product.to_string(),
            quantity: sale.quantity.to_string(),
            unit: sale.unit.to_string(),
            price: sale.price.to_string(),
            total: sale.total.to_string(),
            price_means: String::new(),
            currency: if foreign { sale.currency.to_string() } else { String::new() },
            rate: typed_rate.map_or_else(String::new, |rate| rate.gtq.to_string()),
            date: sale.date.to_string(),
            level: sale.level.code().to_owned(),
            country: sale.country.code().to_owned(),
            buyer: sale.buyer.map_or_else(String::new, |buyer| buyer.to_string()),
            channel: sale.channel.map_or("", |channel| channel.code()).to_owned(),
            document: sale.document.code().to_owned(),
            certificate: text(&sale.certificate),
            export: sale.export.code().to_owned(),
            exporter: text(&sale.exporter),
            note: text(&sale.note),
        }
    }
}

impl SaleForm {
    /// What a repeat sale starts from: the last one's answers, without what belongs to that sale alone.
    #[must_use]
    pub fn repeat(last: &Sale) -> Self {
        Self {
            entry: String::new(),
            direction: String::new(),
            total: String::new(),
            rate: String::new(),
            date: String::new(),
            document: String::new(),
            note: String::new(),
            ..Self::from(last)
        }
    }
}
