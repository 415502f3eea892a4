//! "Explorar": the interactive chart, fetched only when it is asked for.
//!
//! Without script the button is not seen (its room is kept, so that nothing moves when it comes); what the chart shows is in
//! the drawing and the table above it. Pressing it fetches two things: the ECharts script and the part of the program that
//! builds options with charming, which is kept out of the main part by [`picture`] being a split point.

pub mod comparing;

use super::exploration::Exploration;
use super::option;
use super::option::palette::Scheme;
use crate::i18n::{self, charts};
use crate::platform;
use domain::names::Language;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// How far the chart has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Closed,
    Loading,
    Open,
    Failed,
}

/// Why there is no picture: its part of the program did not arrive, or the picture could not be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the chart could not be built")]
pub struct NotDrawn;

impl From<leptos::wasm_split::SplitLoaderError> for NotDrawn {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

/// The picture as JSON, built by the part of the program that only this fetches. It fails rather than stops the program
/// when the part does not arrive, as on a line that has just broken.
#[leptos::wasm_split::wasm_split(charts_option, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn picture(exploration: Exploration, scheme: Scheme, language: Language) -> Result<String, NotDrawn> {
    serde_json::to_string(&option::picture(&exploration, scheme, language)).map_err(|_| NotDrawn)
}

/// What has to be there before the chart opens, fetched beside the script. `false` when it could not be had.
pub type Prepare = Arc<dyn Fn() -> Pin<Box<dyn Future<Output = bool> + Send>> + Send + Sync>;

/// The button and, once pressed, the chart. `children` are controls shown above the open chart.
#[component]
pub fn Explore(
    /// What to draw; drawn anew when it changes.
    #[prop(into)]
    exploration: Signal<Exploration>,
    /// Of the chart's element; one of a kind on the page.
    #[prop(default = "explorar")]
    id: &'static str,
    #[prop(optional)] prepare: Option<Prepare>,
    #[prop(optional)] children: Option<ChildrenFn>,
) -> impl IntoView {
    let language = i18n::language();
    let stage = RwSignal::new(Stage::Closed);
    let live = RwSignal::new(false);
    Effect::new(move |_| live.set(true));
    Effect::new(move |_| {
        let exploration = exploration.get();
        if stage.get() == Stage::Open {
            spawn_local(async move {
                if !draw(id, exploration, language).await {
                    stage.set(Stage::Failed);
                }
            });
        }
    });
    on_cleanup(move || platform::clear_chart(id));
    let press = move |_| match stage.get_untracked() {
        Stage::Open => {
            platform::clear_chart(id);
            stage.set(Stage::Closed);
        }
        Stage::Loading => {}
        Stage::Closed | Stage::Failed => {
            stage.set(Stage::Loading);
            let preparing = prepare.as_ref().map(|prepare| prepare());
            spawn_local(async move {
                let loaded = platform::load_charts().await;
                let prepared = match preparing {
                    Some(preparing) => preparing.await,
                    None => true,
                };
                stage.set(if loaded && prepared { Stage::Open } else { Stage::Failed });
            });
        }
    };
    let is = move |wanted| move || stage.get() == wanted;
    view! {
        <div class="explore">
            <button
                class="btn"
                type="button"
                class:waiting=move || !live.get()
                aria-expanded=move || is(Stage::Open)().to_string()
                aria-controls=id
                aria-busy=move || is(Stage::Loading)().then_some("true")
                on:click=press
            >
                {move || if is(Stage::Open)() { charts::explore_close(language) } else { charts::explore(language) }}
            </button>
            <p class="sm muted" role="status">
                {move || match stage.get() {
                    Stage::Loading => charts::explore_loading(language),
                    Stage::Failed => charts::explore_failed(language),
                    Stage::Closed | Stage::Open => "",
                }}
            </p>
            {children
                .map(|children| view! { <Show when=is(Stage::Open)>{children()}</Show> })}
            <div class="canvas" id=id hidden=move || !is(Stage::Open)()></div>
        </div>
    }
}

async fn draw(id: &str, exploration: Exploration, language: Language) -> bool {
    let scheme = if platform::is_dark() { Scheme::Dark } else { Scheme::Light };
    match picture(exploration, scheme, language).await {
        Ok(picture) => platform::draw_chart(id, &picture),
        Err(NotDrawn) => false,
    }
}
