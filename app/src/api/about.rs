//! What the page about Milpa asks the server. It reads, and writes nothing.

use crate::error::AppError;
use domain::about::About;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// Places, chains, sources with their latest figures, weights and assumptions.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
#[server(input = GetUrl)]
pub async fn load_about() -> Result<About, AppError> {
    let (db, scope) = crate::context::authorize(domain::access::Action::ViewPrices).await?;
    crate::reading::about::about(&db, &scope, crate::context::today()?).await
}
