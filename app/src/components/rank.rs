//! Where it pays to sell: a list on the phone, a table where there is room, one markup for both.

use crate::i18n::{self, components};
use leptos::prelude::*;

/// What the ranking is made of: the words over the figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankHeads {
    /// "Le queda por quintal".
    pub figure: String,
    /// "Precio del mercado".
    pub price: String,
}

/// The table; its children are `RankRow`s.
#[component]
pub fn Rank(#[prop(into)] caption: String, heads: RankHeads, children: Children) -> impl IntoView {
    let language = i18n::language();
    view! {
        <table class="rank">
            <caption class="sr">{caption}</caption>
            <thead>
                <tr>
                    <th class="n" scope="col">
                        <span class="sr">{components::rank_place(language)}</span>
                    </th>
                    <th scope="col">{components::rank_market(language)}</th>
                    <th class="r" scope="col">
                        {heads.figure}
                    </th>
                    <th class="r" scope="col">
                        {heads.price}
                    </th>
                    <th scope="col">{components::rank_change(language)}</th>
                    <th scope="col">{components::rank_year(language)}</th>
                    <th scope="col">{components::rank_state(language)}</th>
                </tr>
            </thead>
            {children()}
        </table>
    }
}
