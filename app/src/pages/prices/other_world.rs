//! The way from demonstration figures to real ones, and back.

use crate::i18n::{self, prices};
use domain::dataset::Dataset;
use leptos::prelude::*;

/// A link to the same page in the other world, when that has figures; `href` gives the page's address in a world.
#[component]
pub fn OtherWorld(dataset: Dataset, has_other: bool, href: impl FnOnce(Dataset) -> String) -> impl IntoView {
    let language = i18n::language();
    let (other, words) = match dataset {
        Dataset::Real => (Dataset::Demonstration, prices::demo_switch(language)),
        Dataset::Demonstration => (Dataset::Real, prices::real_switch(language)),
    };
    has_other.then(|| {
        view! {
            <p class="src">
                <a href=href(other)>{words}</a>
            </p>
        }
    })
}
