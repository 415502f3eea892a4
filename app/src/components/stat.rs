//! A figure with its label above and its unit, age or denominator below.

use leptos::prelude::*;

/// The big size stands once in a block: the figure that answers the page's question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StatSize {
    #[default]
    Usual,
    Big,
}

/// Label, value, and a note that may hold a chip.
#[component]
pub fn Stat(
    #[prop(into)] label: String,
    #[prop(into)] value: String,
    #[prop(optional)] size: StatSize,
    /// Unit, age, denominator.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let class = match size {
        StatSize::Usual => "stat",
        StatSize::Big => "stat big",
    };
    view! {
        <div class=class>
            <span class="k">{label}</span>
            <span class="v">{value}</span>
            {children.map(|note| view! { <span class="n">{note()}</span> })}
        </div>
    }
}
