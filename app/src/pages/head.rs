//! What the document says of a page outside itself: its title, and the card that messages show of its address.

use crate::i18n::{self, shell};
use leptos::prelude::*;
use leptos_meta::{Link, Meta, Title};

/// Title, description, canonical address and social preview.
#[component]
pub fn Head(
    #[prop(into)] title: String,
    #[prop(into)] description: String,
    /// Path and query of the page in its canonical form.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    let whole = format!("{title} · {}", shell::brand(i18n::language()));
    view! {
        <Title text=whole.clone() />
        <Meta name="description" content=description.clone() />
        <Meta property="og:title" content=whole />
        <Meta property="og:description" content=description />
        <Meta property="og:type" content="website" />
        <Link rel="canonical" href=href />
    }
}
