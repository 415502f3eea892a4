//! One row of a list: an icon, two lines, and one state or one action at the end.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// A row; with an address its title is a link.
#[component]
pub fn Row(
    #[prop(into)] title: String,
    #[prop(optional, into)] detail: String,
    #[prop(optional, into)] href: Option<String>,
    #[prop(optional)] icon: Option<Icon>,
    /// What stands at the end.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let title = match href {
        Some(href) => view! { <a class="t" href=href>{title}</a> }.into_any(),
        None => view! { <span class="t">{title}</span> }.into_any(),
    };
    view! {
        <li class:two=icon.is_none()>
            {icon
                .map(|icon| {
                    view! {
                        <span class="ico">
                            <Glyph icon=icon />
                        </span>
                    }
                })}
            <div>{title} {(!detail.is_empty()).then(|| view! { <p class="d">{detail}</p> })}</div>
            {children.map(|end| view! { <div class="e">{end()}</div> })}
        </li>
    }
}
