//! One price in one sentence: for messages, and for the card that messages show of an address.

use crate::format;
use crate::i18n::{prices, shell};
use domain::dataset::Dataset;
use domain::names::Language;
use domain::period::Date;

/// A price with all that it needs to be understood elsewhere and later.
#[derive(Debug)]
pub struct Told<'a> {
    pub dataset: Dataset,
    pub product: &'a str,
    pub market: &'a str,
    /// With its currency and unit: `Q 250.00 por quintal`.
    pub amount: &'a str,
    /// The day of the figure: its age would be wrong when the message is read.
    pub day: Date,
}

impl Told<'_> {
    /// `Papa en La Terminal: Q 250.00 por quintal (12 feb 2025).`, marked where it is made up.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let day = format::date(self.day, language);
        let told = prices::told(language, self.product, self.market, self.amount, day);
        if self.dataset.is_demonstration() { format!("[{}] {told}", shell::demo_word(language)) } else { told }
    }
}
