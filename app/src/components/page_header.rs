//! The top of a page: the way back, the question, and one sentence that says what is shown.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// The way back from a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    pub label: String,
    pub href: String,
}

/// Title with an optional crumb and lead.
#[component]
pub fn PageHeader(
    #[prop(into)] title: String,
    #[prop(optional, into)] lead: String,
    #[prop(optional)] crumb: Option<Crumb>,
) -> impl IntoView {
    view! {
        <div class="head">
            {crumb
                .map(|crumb| {
                    view! {
                        <p class="crumb">
                            <a href=crumb.href>
                                <Glyph icon=Icon::Left />
                                {crumb.label}
                            </a>
                        </p>
                    }
                })}
            <h1>{title}</h1>
            {(!lead.is_empty()).then(|| view! { <p>{lead}</p> })}
        </div>
    }
}
