//! The card "¿A cómo vendí yo?": the sentence over its drawing. On the page, and wherever an MSME looks first.

use crate::charts::own_band::{CARD, OwnBand, WHOLE};
use crate::format;
use crate::i18n::{self, markets};
use crate::words::{self, markets as told};
use domain::money::Currency;
use domain::names::Language;
use domain::sale::comparison::{Comparison, Finding, NotCompared, Side};
use domain::sale::own_price::OwnPrice;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// How a card is read: as the page itself, or as the way to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    OwnPage,
    Elsewhere,
}

/// Nothing without a comparison. Its data: `api::markets::load_own_price`, `reading::own_price`.
#[component]
pub fn OwnPriceCard(own: OwnPrice, place: Place) -> impl IntoView {
    let language = i18n::language();
    let Some(comparison) = own.comparison.clone() else { return ().into_any() };
    let product = own.product().map_or_else(String::new, |names| names.get(language).to_owned());
    let market = own.market().map(|names| names.get(language).to_owned());
    let sub = markets::price_sub(language, &product, words::unit_inside(own.unit, language));
    let more = match place {
        Place::OwnPage => None,
        Place::Elsewhere => {
            let href = own.query.href();
            Some(view! {
                <p>
                    <a href=href>{markets::see_more(language)}</a>
                </p>
            })
        }
    };
    let drawn = match place {
        Place::OwnPage => WHOLE,
        Place::Elsewhere => CARD,
    };
    let drawing = (!comparison.points.is_empty()).then(|| {
        let sentence = markets::price_label(language, words::inside(&product));
        view! { <OwnBand comparison=comparison.clone() sentence=sentence market=market.clone() drawn=drawn /> }
    });
    let left_out = left_out(&comparison, language);
    let (bold, rest) = sentence(&comparison, market.as_deref().unwrap_or_default(), language);
    view! {
        <figure class="fig card">
            <figcaption>
                <h2>{markets::price_title(language)}</h2>
                <p>{sub}</p>
            </figcaption>
            <p>
                <b>{bold}</b>
                " "
                {rest}
            </p>
            {drawing}
            {left_out.into_iter().map(|words| view! { <p class="sm muted">{words}</p> }).collect_view()}
            {more}
        </figure>
    }
    .into_any()
}

/// How the own price compares, and what freight does to it.
#[must_use]
pub fn sentence(comparison: &Comparison, market: &str, language: Language) -> (String, String) {
    match &comparison.finding {
        Err(why) => (markets::not_compared(language, told::not_compared(*why, language)), String::new()),
        Ok(finding) => {
            let against = finding.against_paid_percent;
            let bold = match against {
                Some(percent) if percent <= -0.5 => markets::sold_below(language, whole(-percent), market),
                Some(percent) if percent >= 0.5 => markets::sold_above(language, whole(percent), market),
                Some(_) => markets::sold_as(language, market),
                None => band(finding, language),
            };
            (bold, freight(finding, language))
        }
    }
}

fn freight(finding: &Finding, language: Language) -> String {
    let Some(percent) = finding.taken.as_ref().and_then(|taken| taken.gained_percent) else {
        return markets::no_freight(language).to_owned();
    };
    let below = finding.against_paid_percent.is_some_and(|against| against <= -0.5);
    match (percent >= 0.0, below) {
        (true, true) => markets::kept_more(language, whole(percent)),
        (true, false) => markets::kept_more_too(language, whole(percent)),
        // What would have been kept more, in per cent of what was.
        (false, _) => {
            let left = finding.taken.as_ref().map_or(finding.own, |taken| taken.net.left);
            markets::kept_less(language, whole(100.0 * (left - finding.own) / finding.own))
        }
    }
}

/// Where it stands in the band.
pub(super) fn band(finding: &Finding, language: Language) -> String {
    let gap = format::money(finding.beyond, Currency::GTQ);
    match finding.side {
        Side::Inside => markets::inside_band(language).to_owned(),
        Side::Below => markets::below_band(language, gap),
        Side::Above => markets::above_band(language, gap),
    }
}

/// Sales that do not stand on the band, with why.
fn left_out(comparison: &Comparison, language: Language) -> Vec<String> {
    if comparison.points.is_empty() {
        return Vec::new();
    }
    let mut reasons: BTreeMap<NotCompared, u32> = BTreeMap::new();
    for (_, why) in &comparison.left_out {
        *reasons.entry(*why).or_default() += 1;
    }
    let said = |(why, count): (NotCompared, u32)| match count {
        1 => markets::left_out_one(language, told::not_compared(why, language)),
        count => markets::left_out(language, count, told::not_compared(why, language)),
    };
    reasons.into_iter().map(said).collect()
}

fn whole(percent: f64) -> String {
    format!("{}{}%", format::number(percent, 0), format::NBSP)
}
