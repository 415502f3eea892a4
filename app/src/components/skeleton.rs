//! The shape of what is being loaded, of about its size, so that nothing jumps when it arrives.

use crate::i18n::{self, shell};
use leptos::prelude::*;

/// What is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    /// A figure and a few lines.
    #[default]
    Lines,
    /// A chart or a long table.
    Tall,
}

/// Grey bars, and one word for screen readers.
#[component]
pub fn Skeleton(#[prop(optional)] shape: Shape) -> impl IntoView {
    let class = match shape {
        Shape::Lines => "skel",
        Shape::Tall => "skel tall",
    };
    view! {
        <div class="card" aria-busy="true">
            <span class="sr">{shell::loading(i18n::language())}</span>
            <div class=class>
                <i></i>
                <i></i>
                <i></i>
                <i></i>
            </div>
        </div>
    }
}
