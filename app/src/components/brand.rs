//! The mark of Milpa: maize, squash, bean and the indigo of a huipil, growing together.

use crate::i18n::{self, shell};
use leptos::prelude::*;

/// Mark and name, leading to the first page.
#[component]
pub fn Brand() -> impl IntoView {
    view! {
        <a class="brand" href="/">
            <svg viewBox="0 0 28 28" aria-hidden="true">
                <path class="maize" d="M2 2h11v11H7.5A5.5 5.5 0 0 1 2 7.5z" />
                <path class="leaf" d="M26 2v5.5A5.5 5.5 0 0 1 20.5 13H15V7.5A5.5 5.5 0 0 1 20.5 2z" />
                <path class="bean" d="M2 20.5a5.5 5.5 0 1 1 11 0 5.5 5.5 0 1 1-11 0z" />
                <path class="indigo" d="M15 15h11v11H15z" />
            </svg>
            {shell::brand(i18n::language())}
        </a>
    }
}
