//! One market of the ranking. Each is a `<tbody>` of its own, because the explanation is a second row of the same market.

use leptos::prelude::*;

/// Which place a market takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// From 1; the first is marked.
    At(u32),
    /// Nothing to compare: listed last.
    None,
}

/// The words of one market.
#[derive(Debug, Clone, PartialEq)]
pub struct RankFigures {
    pub place: Place,
    pub market: String,
    pub href: String,
    /// Where it is and how old the figure is.
    pub locality: String,
    /// What is ranked; for a market without a figure the word for it.
    pub figure: String,
    /// What it was computed from, shown on the phone: "de Q 237.27".
    pub from: String,
    /// Against the best, from 0 to 1.
    pub share: Option<f64>,
    pub price: String,
    /// "promedio del mes".
    pub price_note: String,
}

/// A market with its changes, the line of its last year, its state, and the explanation.
#[component]
pub fn RankRow(
    figures: RankFigures,
    #[prop(optional, into)] changes: ViewFnOnce,
    #[prop(optional, into)] spark: ViewFnOnce,
    #[prop(optional, into)] state: ViewFnOnce,
    /// A `Why`, when there is something to explain.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (class, place) = match figures.place {
        Place::At(1) => ("best", "1".to_owned()),
        Place::At(place) => ("", place.to_string()),
        Place::None => ("none", "–".to_owned()),
    };
    let bar = figures.share.map(|share| {
        let share = 100.0 * share.clamp(0.0, 1.0);
        view! {
            <svg class="nb" aria-hidden="true">
                <rect x=format!("{:.0}%", 100.0 - share) width=format!("{share:.0}%") height="100%" />
            </svg>
        }
    });
    view! {
        <tbody class=class>
            <tr>
                <td class="n">{place}</td>
                <th class="m" scope="row">
                    <a href=figures.href>{figures.market}</a>
                    <small>{figures.locality}</small>
                </th>
                <td class="q">
                    <b>{figures.figure}</b>
                    <small>{figures.from}</small>
                    {bar}
                </td>
                <td class="p">{figures.price} <small>{figures.price_note}</small></td>
                <td class="c">{changes.run()}</td>
                <td class="s">{spark.run()}</td>
                <td class="w">{state.run()}</td>
            </tr>
            {children
                .map(|why| {
                    view! {
                        <tr class="y">
                            <td></td>
                            <td colspan="6">{why()}</td>
                        </tr>
                    }
                })}
        </tbody>
    }
}
