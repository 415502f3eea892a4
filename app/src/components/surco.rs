//! A furrow: twelve months in one strip, the same columns for price, harvest and instalments.

use crate::format;
use crate::i18n;
use leptos::prelude::*;

/// How a month stands in its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Height {
    High,
    Usual,
    Low,
}

/// One month of the strip, as given.
#[derive(Debug, Clone, PartialEq)]
pub struct SurcoMonth {
    /// 1 for January.
    pub month: u8,
    /// Short figure over the bar: "+12".
    pub figure: String,
    /// The same as a sentence, for screen readers.
    pub spoken: String,
    /// Height of the bar, 0 to 100; none where nothing is known.
    pub bar: Option<u8>,
    pub height: Height,
}

/// The strip; `now` is the last month with a figure.
#[component]
pub fn Surco(months: Vec<SurcoMonth>, #[prop(optional_no_strip)] now: Option<u8>) -> impl IntoView {
    let language = i18n::language();
    let items = months.into_iter().map(|month| {
        let class = match month.height {
            Height::High => "hi",
            Height::Usual => "",
            Height::Low => "lo",
        };
        let bar = match month.bar {
            Some(height) => view! { <svg class="bar" height=height aria-hidden="true"></svg> }.into_any(),
            None => view! { <svg class="bar gap" height="20" aria-hidden="true"></svg> }.into_any(),
        };
        let letter = format::month_short(month.month, language)[..1].to_uppercase();
        view! {
            <li class=class class:now=now == Some(month.month)>
                <b aria-hidden="true">{month.figure}</b>
                {bar}
                <span aria-hidden="true">{letter}</span>
                <span class="sr">{month.spoken}</span>
            </li>
        }
    });
    view! { <ol class="surco">{items.collect_view()}</ol> }
}
