//! "¿Dónde conviene vender?": the first page of Milpa.

mod answer;
mod costs;
mod markets;
mod onward;
mod others;
mod tools;
mod why;

use crate::api;
use crate::components::demo_bar::DemoBar;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::i18n::{self, prices};
use crate::pages::head::Head;
use crate::pages::prices::no_prices::NoPrices;
use crate::{format, words};
use answer::BoardAnswer;
use domain::price::board::Board;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use markets::Markets;
use onward::Onward;
use others::Others;
use tools::Tools;

/// The ranking of markets for a product.
#[component]
pub fn BoardPage() -> impl IntoView {
    let search = use_location().search;
    let board = Resource::new(move || search.get(), api::prices::load_board);
    view! {
        <Loaded resource=board let:board>
            {match board {
                Some(board) => view! { <BoardView board=board /> }.into_any(),
                None => view! { <NoPrices href="/" /> }.into_any(),
            }}
        </Loaded>
    }
}

#[component]
fn BoardView(board: Board) -> impl IntoView {
    let language = i18n::language();
    let product = words::inside(board.commodity.names.get(language));
    let title = prices::board_title(language, &product);
    let month = format::month_long(board.month, language);
    let lead = prices::board_lead(language, words::level(board.level, language), &month);
    let description = answer::told(&board, language).unwrap_or_else(|| lead.clone());
    view! {
        <Head title=title.clone() description=description href=board.query.href() />
        <div class="page">
            {board.dataset.is_demonstration().then(|| view! { <DemoBar /> })}
            <PageHeader title=title lead=lead />
            <Tools board=board.clone() />
            <BoardAnswer board=board.clone() />
            <Markets board=board.clone() />
            <Others board=board.clone() />
            <Onward board=board />
        </div>
    }
}
