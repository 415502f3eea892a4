//! What the page of exports asks the server. It reads, and writes nothing.

use crate::error::AppError;
use domain::trade::view::TradeView;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The exports of a chain or a tariff line; `None` where no trade has been loaded at all.
///
/// # Errors
/// [`AppError::Invalid`] naming the parameter, [`AppError::NotFound`] for an unknown chain.
#[server(input = GetUrl)]
pub async fn load_trade(query: String) -> Result<Option<TradeView>, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewPrices).await?;
    let query = domain::trade::query::TradeQuery::parse(&domain::price::query::Pairs::decode(&query))?;
    crate::reading::trade::trade(&db, &scope, &query, crate::context::today()?).await
}
