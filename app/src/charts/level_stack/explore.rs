//! The island of the interactive bars: absent without a script.

use crate::charts::exploration::Exploration;
use crate::charts::explore::Explore;
use domain::sale::stack::Bar;
use leptos::prelude::*;

/// The bars of the page, to be looked at one by one.
#[island]
pub fn ExploreLevels(bars: Vec<Bar>) -> impl IntoView {
    let exploration = Signal::derive(move || Exploration::Levels(bars.clone()));
    view! { <Explore exploration=exploration /> }
}
