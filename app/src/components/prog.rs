//! Progress: the number is written, the bar only repeats it. Without a target there is no bar to fill.

use crate::i18n::{self, components};
use leptos::prelude::*;

/// How far, as shares between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Progress {
    /// Of a target; `due` is where one should be by now.
    Share { done: f64, due: Option<f64> },
    /// No target was set.
    NoTarget,
}

/// Label, the figure in words ("9 de 13") and the bar.
#[component]
pub fn Prog(#[prop(into)] label: String, #[prop(into)] figure: String, progress: Progress) -> impl IntoView {
    let language = i18n::language();
    let (class, figure, bar) = match progress {
        Progress::Share { done, due } => {
            let tick = due.map(|due| view! { <rect class="due" x=share(due) width="2" height="100%" /> });
            let fill = view! {
                <rect class="done" width=share(done) height="100%" rx="5" />
                {tick}
            };
            ("prog", figure, Some(fill))
        }
        Progress::NoTarget => ("prog tbd", components::without_target(language, figure), None),
    };
    view! {
        <div class=class>
            <div class="lab">
                <span>{label}</span>
                <b>{figure}</b>
            </div>
            <svg class="bar" aria-hidden="true">
                {bar}
            </svg>
        </div>
    }
}

fn share(of_one: f64) -> String {
    format!("{:.1}%", 100.0 * of_one.clamp(0.0, 1.0))
}
