//! Prices side by side in the interactive chart: others are added from a list, taken away again, or all told from 100.

use super::{Explore, Prepare};
use crate::charts::exploration::{Comparison, Exploration, Explored, Measure};
use crate::charts::option::lines::base_words;
use crate::error::AppError;
use crate::i18n::{self, charts};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// A price that may be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    pub key: String,
    pub name: String,
}

/// Fetches a candidate by its key.
pub type Fetch = Arc<dyn Fn(String) -> Fetching + Send + Sync>;
/// A candidate on its way.
pub type Fetching = Pin<Box<dyn Future<Output = Result<Explored, AppError>> + Send>>;

/// The price of the page: here already, or fetched when the chart is opened, so that a page that nobody explores does not
/// carry it twice.
#[derive(Debug, Clone, PartialEq)]
pub enum First {
    Here(Box<Explored>),
    ToFetch(Candidate),
}

impl From<Explored> for First {
    fn from(explored: Explored) -> Self {
        Self::Here(Box::new(explored))
    }
}

impl From<Candidate> for First {
    fn from(candidate: Candidate) -> Self {
        Self::ToFetch(candidate)
    }
}

/// The interactive chart of one price, with others beside it where there are `candidates`.
#[component]
pub fn ExploreLines(
    /// The price of the page; it stays.
    #[prop(into)]
    first: First,
    /// What may be added; the first price is left out of the list.
    #[prop(optional)]
    candidates: Vec<Candidate>,
    /// How to fetch one of them.
    fetch: Fetch,
) -> impl IntoView {
    let language = i18n::language();
    let (own_key, series) = match first {
        First::Here(explored) => (explored.key.clone(), vec![*explored]),
        First::ToFetch(candidate) => (candidate.key, Vec::new()),
    };
    let comparison = RwSignal::new(Comparison { series, measure: Measure::Price });
    let failed = RwSignal::new(false);
    let candidates: Vec<Candidate> = candidates.into_iter().filter(|candidate| candidate.key != own_key).collect();
    let candidates = StoredValue::new(candidates);
    let fetch = StoredValue::new(fetch);
    let prepare: Prepare = Arc::new(move || {
        let own = comparison.with_untracked(|comparison| comparison.series.is_empty()).then(|| own_key.clone());
        let fetching = own.map(|key| fetch.with_value(|fetch| fetch(key)));
        Box::pin(async move {
            match fetching {
                Some(fetching) => fetching.await.map(|explored| comparison.update(|c| c.add(explored))).is_ok(),
                None => true,
            }
        })
    });
    let add = move |key: String| {
        let there = comparison.with_untracked(|comparison| comparison.holds(&key) || comparison.is_full());
        if key.is_empty() || there {
            return;
        }
        let fetching = fetch.with_value(|fetch| fetch(key));
        spawn_local(async move {
            match fetching.await {
                Ok(explored) => {
                    failed.set(false);
                    comparison.update(|comparison| comparison.add(explored));
                }
                Err(_) => failed.set(true),
            }
        });
    };
    view! {
        <Explore exploration=Signal::derive(move || Exploration::Lines(comparison.get())) prepare=prepare>
            <div class="row">
                <Adding candidates=candidates comparison=comparison on_choice=Callback::new(add) />
                <FromHundred comparison=comparison />
            </div>
            <Removing comparison=comparison />
            <p class="err" role="alert" hidden=move || !failed.get()>{charts::explore_add_failed(language)}</p>
        </Explore>
    }
}

#[component]
fn Adding(
    candidates: StoredValue<Vec<Candidate>>,
    comparison: RwSignal<Comparison>,
    on_choice: Callback<String>,
) -> impl IntoView {
    let language = i18n::language();
    let left = move || {
        let open = |candidate: &Candidate| comparison.with(|comparison| !comparison.holds(&candidate.key));
        candidates.with_value(|all| all.iter().filter(|candidate| open(candidate)).cloned().collect::<Vec<_>>())
    };
    let options = move || {
        left()
            .into_iter()
            .map(|candidate| view! { <option value=candidate.key>{candidate.name}</option> })
            .collect_view()
    };
    let none = candidates.with_value(Vec::is_empty);
    (!none).then(|| {
        view! {
            <label class="field">
                <span>{charts::explore_add(language)}</span>
                <select
                    class="in"
                    disabled=move || comparison.with(Comparison::is_full)
                    on:change:target=move |event| {
                        on_choice.run(event.target().value());
                        event.target().set_value("");
                    }
                >
                    <option value="">"–"</option>
                    {options}
                </select>
                <span class="hint">{charts::explore_full(language, Comparison::MOST)}</span>
            </label>
        }
    })
}

#[component]
fn FromHundred(comparison: RwSignal<Comparison>) -> impl IntoView {
    let language = i18n::language();
    let words = move || comparison.with(|comparison| base_words(comparison, language));
    let forced = move || comparison.with(|comparison| !comparison.in_one_unit());
    view! {
        <label class="check" hidden=move || words().is_none()>
            <input
                type="checkbox"
                prop:checked=move || comparison.with(|comparison| comparison.measure() == Measure::Index)
                disabled=forced
                on:change:target=move |event| {
                    let measure = if event.target().checked() { Measure::Index } else { Measure::Price };
                    comparison.update(|comparison| comparison.measure = measure);
                }
            />
            <span>{move || words().unwrap_or_default()}</span>
        </label>
        <p class="sm muted" hidden=move || words().is_some() || !forced()>{charts::explore_no_base(language)}</p>
    }
}

#[component]
fn Removing(comparison: RwSignal<Comparison>) -> impl IntoView {
    let language = i18n::language();
    let others = move || {
        let series = comparison.with(|comparison| comparison.series.iter().skip(1).cloned().collect::<Vec<_>>());
        let chip = move |one: Explored| {
            let label = charts::explore_remove(language, &one.name);
            view! {
                <li>
                    <button
                        class="chip"
                        type="button"
                        aria-label=label
                        on:click=move |_| comparison.update(|comparison| comparison.remove(&one.key))
                    >
                        {one.name.clone()}
                        <span aria-hidden="true">" ×"</span>
                    </button>
                </li>
            }
        };
        series.into_iter().map(chip).collect_view()
    };
    view! { <ul class="row">{others}</ul> }
}
