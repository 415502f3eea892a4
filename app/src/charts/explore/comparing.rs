//! Prices side by side in the interactive chart: others are added from a list, taken away again, or all told from 100.

use super::Explore;
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

/// The interactive chart of one price, with others beside it where there are `candidates`.
#[component]
pub fn ExploreLines(
    /// The price of the page; it stays.
    first: Explored,
    /// What may be added; the first price is left out of the list.
    #[prop(optional)]
    candidates: Vec<Candidate>,
    /// How to fetch one of them.
    fetch: Fetch,
) -> impl IntoView {
    let language = i18n::language();
    let own_key = first.key.clone();
    let comparison = RwSignal::new(Comparison { series: vec![first], measure: Measure::Price });
    let failed = RwSignal::new(false);
    let candidates: Vec<Candidate> = candidates.into_iter().filter(|candidate| candidate.key != own_key).collect();
    let candidates = StoredValue::new(candidates);
    let fetch = StoredValue::new(fetch);
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
        <Explore exploration=Signal::derive(move || Exploration::Lines(comparison.get()))>
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
