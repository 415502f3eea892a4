//! What can be done with the sheet on a screen; none of it is printed.

use crate::components::acts::Acts;
use crate::components::button_link::ButtonLink;
use crate::components::choice::Choice;
use crate::components::filters::Filters;
use crate::components::icon::{Glyph, Icon};
use crate::components::print_button::PrintButton;
use crate::components::share_link::ShareLink;
use crate::i18n::{self, sheet as texts};
use crate::{platform, radio, words};
use domain::price::query::SheetQuery;
use domain::price::sheet::Sheet;
use leptos::prelude::*;

/// Print, read on the radio, share, go back; and the other markets of the product.
#[component]
pub fn SheetTools(sheet: Sheet) -> impl IntoView {
    let language = i18n::language();
    let address = platform::address(&sheet.query.href_at(SheetQuery::SHEET));
    let share = format!("{} {address}", radio::for_assembly(&sheet, language));
    let product = words::inside(sheet.commodity.names.get(language));
    let places = markets(&sheet, SheetQuery::SHEET);
    let (radio_page, board) = (sheet.query.href_at(SheetQuery::RADIO), sheet.query.board.href());
    view! {
        <Acts>
            <PrintButton label=texts::print(language).to_owned() />
            <ButtonLink href=radio_page>
                <Glyph icon=Icon::Listen />
                {texts::to_radio(language)}
            </ButtonLink>
            <ShareLink text=share />
            <ButtonLink href=board>
                <Glyph icon=Icon::Left />
                {texts::back(language, product)}
            </ButtonLink>
            <p class="sm muted">{texts::print_hint(language)}</p>
        </Acts>
        <Filters label=texts::market_label(language) options=places />
    }
}

/// The markets that have a price of the product, each with its own page of this kind.
pub fn markets(sheet: &Sheet, path: &str) -> Vec<Choice> {
    let language = i18n::language();
    let option = |market: &domain::price::board::Choice| {
        let query = SheetQuery { market: Some(market.slug.clone()), board: sheet.query.board.clone() };
        Choice::new(market.names.get(language), query.href_at(path), &market.slug, &sheet.market.slug)
    };
    sheet.markets.iter().map(option).collect()
}
