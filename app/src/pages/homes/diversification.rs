//! The card of what an MSME lives from.

use crate::api::diversification::Measured;
use crate::components::card::Card;
use crate::components::share_bar::{ShareBar, SharePart, colour, gathered};
use crate::format;
use crate::i18n::{self, diversification as texts};
use crate::pages::diversification::answer;
use leptos::prelude::*;

/// The sentence, the parts and the way to the page.
#[component]
pub(super) fn LivesFrom(measured: Measured) -> impl IntoView {
    let language = i18n::language();
    let (title, _) = answer(&measured, language);
    let parts = measured.profile.products.parts.iter().zip(&measured.products);
    let part = |(part, product): (&domain::diversification::mix::Part<_>, &crate::api::diversification::Named)| {
        SharePart { name: product.names.get(language).to_owned(), share: part.share.value() }
    };
    let parts: Vec<SharePart> = parts.map(part).collect();
    let mut said = vec![texts::short(language, parts.len())];
    if let Some(first) = parts.first().filter(|_| parts.len() > 1) {
        let percent = format!("{}{}%", format::number(100.0 * first.share, 0), format::NBSP);
        said.push(texts::short_first(language, first.name.to_lowercase(), percent));
    }
    said.extend(measured.before.map(|spread| texts::short_before(language, format::number(spread.equivalent, 1))));
    let parts = gathered(parts, texts::rest(language));
    let key = parts.iter().enumerate().map(|(place, part)| {
        view! {
            <li>
                <i class=format!("sw {}", colour(place)) aria-hidden="true"></i>
                {part.name.clone()}
            </li>
        }
    });
    let key = key.collect_view();
    view! {
        <Card>
            <h2>{title}</h2>
            <p class="sm muted">{said.join(" ")}</p>
            <ShareBar parts=parts />
            <ul class="key">{key}</ul>
            <p>
                <a href="/diversificacion">{texts::see(language)}</a>
            </p>
        </Card>
    }
}
