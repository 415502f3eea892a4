//! What has just been done, with the way to undo it.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// Words, then a button for undoing as children.
#[component]
pub fn Toast(#[prop(into)] text: String, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <div class="toast" role="status">
            <Glyph icon=Icon::Check />
            <span>{text}</span>
            {children.map(|undo| undo())}
        </div>
    }
}
