//! A table that scrolls by itself where it is wider than the page.

use leptos::prelude::*;

/// Whether the caption is seen or only heard (when a heading above says the same).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Caption {
    #[default]
    Shown,
    Heard,
}

/// Caption, then `<thead>` and `<tbody>`. Numbers carry the class `num`, a last line of sums `total`.
#[component]
pub fn Table(
    #[prop(into)] caption: String,
    #[prop(optional)] shown: Caption,
    /// Further classes: `roomy` for rows with two lines.
    #[prop(optional)]
    class: &'static str,
    children: Children,
) -> impl IntoView {
    let heard = match shown {
        Caption::Shown => None,
        Caption::Heard => Some("sr"),
    };
    let label = caption.clone();
    view! {
        // A region that scrolls must be reached by the keyboard.
        <div class="scroll" role="region" tabindex="0" aria-label=label>
            <table class=format!("table {class}")>
                <caption class=heard>{caption}</caption>
                {children()}
            </table>
        </div>
    }
}
