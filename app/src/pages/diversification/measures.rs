//! The other measures, for whoever wants them, each with its numbers and how they are got.

use super::composition::quetzales;
use crate::api::diversification::Measured;
use crate::components::kv::Kv;
use crate::format;
use crate::i18n::{self, diversification as texts};
use domain::diversification::newness::NotKnown;
use domain::names::Language;
use domain::share::Share;
use leptos::prelude::*;

#[component]
pub(super) fn Measures(measured: Measured) -> impl IntoView {
    let language = i18n::language();
    let profile = measured.profile;
    let number = |value: f64| format::number(value, 3);
    let spread = profile.spread;
    let new = match &profile.new_products {
        Ok(share) => of_whole(language, *share),
        Err(NotKnown::LedgerTooShort { months }) => texts::new_too_short(language, months),
        Err(NotKnown::NoSales) => texts::no_year_ago(language).to_owned(),
    };
    let named = profile.buyers.named;
    let buyers = profile.buyers.spread.map_or(0, |spread| spread.count);
    let items = [
        (
            texts::hhi(language),
            texts::hhi_value(language, format::number(spread.points(), 0), number(spread.normalised)),
        ),
        (
            texts::entropy(language),
            texts::entropy_value(
                language,
                number(spread.entropy),
                number(profile.variety.unrelated),
                number(profile.variety.related),
            ),
        ),
        (texts::value_added(language), of_whole(language, profile.value_added)),
        (texts::new_products(language), new),
        (
            texts::buyers(language),
            texts::buyers_value(language, buyers, quetzales(named.part), format::percent(named.percent())),
        ),
        (
            texts::destinations(language),
            texts::destinations_value(
                language,
                profile.destination_spread.count,
                format::number(profile.destination_spread.equivalent, 1),
            ),
        ),
        (texts::months(language), texts::months_value(language, profile.products.months, profile.window.months)),
    ];
    let items = items.into_iter().map(|(term, value)| (term.to_owned(), value)).collect();
    view! {
        <details class="why">
            <summary>{texts::more(language)}</summary>
            <Kv items=items />
            <p class="src">{texts::method(language)}</p>
        </details>
    }
}

/// Both parts of a rate stand beside it.
fn of_whole(language: Language, share: Share) -> String {
    texts::of_whole(language, quetzales(share.part), quetzales(share.whole), format::percent(share.percent()))
}
