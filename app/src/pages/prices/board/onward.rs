//! Where the board leads on to: margins of the product, seasons of the market, prices of the world.

use crate::i18n::{self, prices};
use domain::price::board::Board;
use domain::price::query::{MarginsQuery, SeasonsQuery};
use leptos::prelude::*;

/// Three questions that come next.
#[component]
pub fn Onward(board: Board) -> impl IntoView {
    let language = i18n::language();
    let margins = MarginsQuery {
        commodity: Some(board.commodity.slug.clone()),
        unit: board.query.unit,
        currency: board.query.currency,
        dataset: board.query.dataset,
    };
    let market = board.best().map(|row| row.market.clone());
    let seasons = SeasonsQuery { market, level: None, dataset: board.query.dataset };
    view! {
        <nav class="row" aria-label=prices::onward(language)>
            <a href=seasons.href()>{prices::onward_seasons(language)}</a>
            <a href=margins.href()>{prices::onward_margins(language)}</a>
            <a href="/referencias">{prices::onward_references(language)}</a>
        </nav>
    }
}
