//! Where the figure comes from, what it measures and what it leaves out.

use crate::components::kv::Kv;
use crate::components::section::Section;
use crate::i18n::{self, components, series};
use crate::{format, words};
use domain::price::profile::Profile;
use domain::price::query::SeriesQuery;
use leptos::prelude::*;

/// Source, licence, level, unit, weight.
#[component]
pub fn SeriesSource(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let source = &profile.series.source;
    let unit = profile.series.unit.names.get(language);
    let level = words::level(profile.series.price_type, language);
    let mut facts = vec![
        (series::source_who(language), source.names.get(language).to_owned()),
        (series::source_what(language), words::capital(&series::source_what_is(language, level, unit))),
        (series::source_licence(language), source.licence.clone()),
        (series::source_without(language), series::source_without_is(language).to_owned()),
    ];
    facts.push((
        series::source_factor(language),
        profile.factor.as_ref().map_or_else(
            || i18n::prices::no_factor(language).to_owned(),
            |factor| {
                let source = words::factor_source(&factor.source, language);
                series::source_factor_is(language, format::number(factor.kg.to_f64(), 2), source)
            },
        ),
    ));
    if let Some(imported) = profile.imported {
        facts.push((series::source_imported(language), format::date(imported, language)));
    }
    if profile.dataset.is_demonstration() {
        facts.push((components::source(language), i18n::shell::demo_bar(language).to_owned()));
    }
    let others = profile.other_units.iter().map(|other| {
        let href = SeriesQuery { quoted: Some(other.slug.clone()), unit: None, ..profile.query.clone() }.href();
        view! { <li><a href=href>{other.names.get(language).to_owned()}</a></li> }
    });
    let others = (!profile.other_units.is_empty()).then(|| {
        view! {
            <div class="row sm">
                <span class="muted">{series::other_units(language)}</span>
                <ul class="row">{others.collect_view()}</ul>
            </div>
        }
    });
    let facts = facts.into_iter().map(|(term, value)| (term.to_owned(), value)).collect();
    view! {
        <Section title=series::source_title(language)>
            <Kv items=facts />
            {others}
        </Section>
    }
}
