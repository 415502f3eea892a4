//! One sale in the ledger.

use super::one::what;
use super::quetzales;
use crate::api::sales::Shown;
use crate::components::chip::{Chip, Tone};
use crate::format;
use crate::i18n::{self, sales};
use domain::sale::Direction;
use leptos::prelude::*;

/// What was sold, to whom, when and for how much; the way to its page.
#[component]
pub(in crate::pages) fn SaleRow(shown: Shown) -> impl IntoView {
    let language = i18n::language();
    let what = what(language, &shown);
    let sale = shown.sale;
    let mut detail = vec![format::date(sale.date, language), what, sales::level_word(language, sale.level).to_owned()];
    detail.extend(shown.buyer);
    detail.extend(Some(shown.enterprise).filter(|name| !name.is_empty()));
    let state = match sale.direction {
        Direction::Returned => Some(sales::returned(language)),
        Direction::Sold => None,
    };
    view! {
        <li class="two">
            <div>
                <a class="t" href=format!("/ventas/ver?venta={}", sale.entry)>
                    {shown.product.get(language).to_owned()}
                </a>
                <p class="d">{detail.join(" · ")}</p>
            </div>
            <div class="e">
                <b>{quetzales(sale.gtq())}</b>
                {state.map(|text| view! { <Chip tone=Tone::Warn>{text}</Chip> })}
            </div>
        </li>
    }
}
