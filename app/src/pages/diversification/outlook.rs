//! Whether it rises or falls, what a fall of the first price would take, and how much hangs on one buyer.

use crate::api::diversification::{FallOf, Measured};
use crate::charts::steps_line::{Step, StepsLine};
use crate::components::note::{Note, NoteKind};
use crate::components::source_line::SourceLine;
use crate::format;
use crate::i18n::{self, diversification as texts};
use domain::diversification::concentration::LARGEST_BUYER_RISK;
use domain::diversification::fall::NotKnown;
use domain::names::Language;
use leptos::prelude::*;

#[component]
pub(super) fn Outlook(measured: Measured) -> impl IntoView {
    let language = i18n::language();
    let steps: Vec<Step> = measured
        .quarters
        .iter()
        .map(|(window, spread)| {
            let value = spread.map(|spread| spread.equivalent);
            let number = (i32::from(window.end.number()) + 2) / 3;
            Step {
                label: texts::quarter(language, number, format!("{:02}", window.end.year().rem_euclid(100))),
                value,
                words: value.map_or_else(String::new, |value| format::number(value, 1)),
            }
        })
        .collect();
    let first = measured.products.first().map_or("", |product| product.names.get(language)).to_lowercase();
    let (headline, why, source) = fall(language, &measured.fall, &first);
    let buyer = buyer(language, &measured);
    view! {
        <div class="stack apart">
            <figure class="fig card tight">
                <figcaption>
                    <h2>{trend(language, &steps)}</h2>
                    <p>{texts::by_quarter(language)}</p>
                </figcaption>
                <StepsLine steps=steps />
            </figure>
            <Note kind=NoteKind::Warn>
                <p>
                    <b>{headline}</b>
                </p>
                {why.map(|why| view! { <p class="sm">{why}</p> })}
                <p>{buyer}</p>
            </Note>
            {source}
        </div>
    }
}

/// The first and the last figure, to a tenth.
fn trend(language: Language, steps: &[Step]) -> &'static str {
    let tenths: Vec<i64> =
        steps.iter().filter_map(|step| step.value).map(|value| (value * 10.0).round() as i64).collect();
    match (tenths.first(), tenths.last()) {
        (Some(first), Some(last)) if tenths.len() > 1 && last > first => texts::rising(language),
        (Some(first), Some(last)) if tenths.len() > 1 && last < first => texts::falling(language),
        (Some(_), Some(_)) if tenths.len() > 1 => texts::steady(language),
        _ => texts::one_point(language),
    }
}

fn fall(
    language: Language,
    fall: &Result<FallOf, NotKnown>,
    product: &str,
) -> (String, Option<String>, Option<AnyView>) {
    match fall {
        Ok(FallOf { fall, market, source }) => {
            let loss = format::percent(-100.0 * fall.loss);
            let headline = texts::fall(language, product, format::percent(100.0 * fall.change), loss);
            let month = format::month_long(fall.worst_month, language);
            let why = texts::fall_why(language, market.get(language), month, fall.months);
            let source = source.clone();
            (headline, Some(why), Some(view! { <SourceLine source=source /> }.into_any()))
        }
        Err(NotKnown::NoPrice) => (texts::fall_no_price(language, product), None, None),
        Err(NotKnown::TooShort { have, need }) => (texts::fall_short(language, product, have, need), None, None),
    }
}

fn buyer(language: Language, measured: &Measured) -> String {
    match (measured.profile.buyers.largest(), &measured.largest_buyer) {
        (Some((_, share)), Some(name)) => {
            let told = texts::buyer(language, name, format::number(share.percent(), 0));
            let risk = if share.value() > LARGEST_BUYER_RISK { texts::buyer_risk(language) } else { "" };
            format!("{told} {risk}").trim().to_owned()
        }
        _ => texts::buyer_unknown(language).to_owned(),
    }
}
