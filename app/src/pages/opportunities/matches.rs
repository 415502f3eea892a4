//! Who could deliver, and what each lacks.

use super::kilograms;
use crate::api::opportunities::Matched;
use crate::components::chip::{Chip, Tone};
use crate::components::row::Row;
use crate::components::section::Section;
use crate::format;
use crate::i18n::{self, opportunities as texts};
use domain::names::Language;
use domain::opportunity::Opportunity;
use domain::opportunity::matching::{Match, Missing, NotKnown};
use leptos::prelude::*;

/// One's own MSME against the request.
#[component]
pub(super) fn OwnMatch(asked: Opportunity, own: Matched) -> impl IntoView {
    let language = i18n::language();
    let met = texts::own_met(language, own.judged.met(&asked), asked.points());
    let (lacks, unknown) = (missing(language, &own.judged), not_known(language, &own.judged));
    let whole = lacks.is_none().then(|| texts::own_whole(language));
    view! {
        <Section title=texts::own_title(language)>
            <p>
                <strong>{met}</strong>
            </p>
            {whole.map(|words| view! { <p>{words}</p> })}
            {lacks.map(|words| view! { <p>{words}</p> })}
            {unknown.map(|words| view! { <p>{words}</p> })}
        </Section>
    }
}

/// All within reach, those that lack least first.
#[component]
pub(super) fn Matches(asked: Opportunity, matches: Vec<Matched>, together: i64) -> impl IntoView {
    let language = i18n::language();
    if matches.is_empty() {
        return view! {
            <Section title=texts::matches(language)>
                <p>{texts::matches_none(language)}</p>
            </Section>
        }
        .into_any();
    }
    let lead = texts::matches_lead(language, matches.len());
    let sum = (together > 0).then(|| texts::together(language, kilograms(together), kilograms(asked.weight)));
    let rows = matches.into_iter().map(|matched| view! { <MatchRow asked=asked.clone() matched=matched /> });
    let rows = rows.collect_view();
    view! {
        <Section title=texts::matches(language)>
            <p>{lead}</p>
            {sum.map(|words| view! { <p>{words}</p> })}
            <ul class="rows">{rows}</ul>
            <p class="source">{texts::matches_source(language)}</p>
        </Section>
    }
    .into_any()
}

#[component]
fn MatchRow(asked: Opportunity, matched: Matched) -> impl IntoView {
    let language = i18n::language();
    let judged = &matched.judged;
    let place = match matched.km {
        Some(km) if km >= 1.0 => texts::away(language, &matched.municipality, format::number(km, 0)),
        Some(_) | None => matched.municipality.clone(),
    };
    let sold = matched.sold.map(|sold| texts::sold_kg(language, kilograms(sold)));
    let mut detail: Vec<String> = std::iter::once(place).chain(sold).collect();
    detail.extend(missing(language, judged));
    detail.extend(not_known(language, judged));
    let (met, points) = (judged.met(&asked), asked.points());
    let (tone, words) = if met == points {
        (Tone::Ok, texts::meets_all(language).to_owned())
    } else if judged.missing.is_empty() {
        (Tone::Line, texts::met_of(language, met, points))
    } else {
        (Tone::Warn, texts::met_of(language, met, points))
    };
    let href = format!("/mipymes/ver?id={}", judged.enterprise);
    view! {
        <Row title=matched.name detail=detail.join(" · ") href=href>
            <Chip tone=tone>{words}</Chip>
        </Row>
    }
}

fn missing(language: Language, judged: &Match) -> Option<String> {
    let word = |missing: &Missing| match missing {
        Missing::Volume { sold, asked } => texts::lacks_volume(language, kilograms(*sold), kilograms(*asked)),
        Missing::Certificate(scheme) => texts::scheme_word(language, *scheme).to_owned(),
        Missing::CertificateEnds { scheme, on } => {
            texts::certificate_ends(language, texts::scheme_word(language, *scheme), format::date(*on, language))
        }
        Missing::Requirement(requirement) => texts::requirement_word(language, *requirement).to_owned(),
    };
    let words: Vec<String> = judged.missing.iter().map(word).collect();
    (!words.is_empty()).then(|| texts::lacks(language, words.join(", ")))
}

fn not_known(language: Language, judged: &Match) -> Option<String> {
    let word = |unknown: &NotKnown| match unknown {
        NotKnown::Volume => texts::volume(language),
        NotKnown::Certificate(scheme) => texts::scheme_word(language, *scheme),
        NotKnown::Requirement(requirement) => texts::requirement_word(language, *requirement),
    };
    let words: Vec<&str> = judged.not_known.iter().map(word).collect();
    (!words.is_empty()).then(|| texts::unknown(language, words.join(", ")))
}
