//! The island of the interactive chart: fetched when its button is pressed, absent without a script.

use crate::api;
use crate::charts::explore::comparing::{Candidate, ExploreLines, Fetch};
use leptos::prelude::*;
use std::sync::Arc;

/// The chart of the page, with others that may be laid beside it.
#[island]
pub fn ExploreSeries(
    /// The series of the page: its months are fetched only when the chart is opened.
    first: Candidate,
    /// By the part of their address after the question mark.
    candidates: Vec<Candidate>,
) -> impl IntoView {
    let fetch: Fetch = Arc::new(|key| Box::pin(api::prices::load_explored(key)));
    view! { <ExploreLines first=first candidates=candidates fetch=fetch /> }
}
