//! One sale in the ledger.

use super::quetzales;
use crate::api::sales::Shown;
use crate::components::button::{Button, Weight};
use crate::components::chip::{Chip, Tone};
use crate::components::dialog::Dialog;
use crate::components::post_form::PostForm;
use crate::format;
use crate::i18n::{self, sales};
use domain::sale::Direction;
use leptos::prelude::*;

/// What was sold, to whom, when and for how much; the way to cancel it.
#[component]
pub(super) fn SaleRow(shown: Shown, records: bool) -> impl IntoView {
    let language = i18n::language();
    let sale = shown.sale;
    let each = format::money(sale.price.to_f64(), sale.currency);
    let quantity = format::number(sale.quantity.to_f64(), decimals(sale.quantity.to_f64()));
    let what = sales::detail(language, quantity, shown.unit.get(language).to_lowercase(), each);
    let mut detail = vec![format::date(sale.date, language), what, sales::level_word(language, sale.level).to_owned()];
    detail.extend(shown.buyer);
    detail.push(shown.enterprise);
    let title = format!("{} · {}", shown.product.get(language), quetzales(sale.gtq()));
    let state = match sale.direction {
        Direction::Returned => Some(sales::returned(language)),
        Direction::Sold => None,
    };
    let id = format!("anular-{}", sale.entry);
    let number = sale.entry.to_string();
    view! {
        <li class="two">
            <div>
                <span class="t">{title}</span>
                <p class="d">{detail.join(" · ")}</p>
                {state.map(|text| view! { <Chip tone=Tone::Warn>{text}</Chip> })}
            </div>
            <div class="e">
                {records
                    .then(|| {
                        view! {
                            <Dialog id=id open=sales::cancel(language) title=sales::cancel_title(language)>
                                <PostForm action="/ventas/anular">
                                    <input type="hidden" name="venta" value=number />
                                    <label>
                                        {sales::cancel_reason(language)} <input class="in" name="motivo" required />
                                    </label>
                                    <Button weight=Weight::Danger>{sales::cancel_act(language)}</Button>
                                </PostForm>
                            </Dialog>
                        }
                    })}
            </div>
        </li>
    }
}

/// Whole numbers are written whole.
fn decimals(value: f64) -> usize {
    if value.fract() == 0.0 { 0 } else { 2 }
}
