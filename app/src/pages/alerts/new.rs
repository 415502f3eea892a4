//! A new alert: which price, and what is waited for.

use crate::api::alerts::Choice;
use crate::components::affix_field::AffixField;
use crate::components::button::{Button, Weight};
use crate::components::field::Need;
use crate::components::post_form::PostForm;
use crate::components::section::Section;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::form::returned;
use crate::i18n::{self, alerts};
use crate::words;
use domain::names::Language;
use domain::price::alert_rule::Wanted;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use std::collections::BTreeMap;

/// The form; the series may stand in the address.
#[component]
pub(super) fn NewAlert(choices: Vec<Choice>) -> impl IntoView {
    let language = i18n::language();
    let returned = returned();
    let asked = use_query_map().with_untracked(|query| query.get("serie").unwrap_or_default());
    let wanted = Wanted::ALL.iter().map(|wanted| SelectOption {
        value: wanted.code().to_owned(),
        label: alerts::wanted_word(language, *wanted).to_owned(),
    });
    let wanted = vec![OptionGroup { label: String::new(), options: wanted.collect() }];
    view! {
        <Section title=alerts::new(language) id="nueva">
            <PostForm action="/alertas">
                <SelectField
                    name="series"
                    label=alerts::series(language)
                    groups=by_product(language, &choices)
                    selected=returned.typed("series", &asked)
                    invalid=returned.invalid("series")
                />
                <SelectField
                    name="wanted"
                    label=alerts::wanted(language)
                    groups=wanted
                    selected=returned.typed("wanted", Wanted::High.code())
                    invalid=returned.invalid("wanted")
                />
                <AffixField
                    name="price"
                    label=alerts::price(language)
                    hint=alerts::price_hint(language)
                    need=Need::Optional
                    value=returned.typed("price", "")
                    invalid=returned.invalid("price")
                />
                <Button weight=Weight::Main>{alerts::save(language)}</Button>
            </PostForm>
        </Section>
    }
}

/// Products by name, each with its markets.
fn by_product(language: Language, choices: &[Choice]) -> Vec<OptionGroup> {
    let mut groups: BTreeMap<String, Vec<SelectOption>> = BTreeMap::new();
    for Choice { id, series } in choices {
        // A list that is closed shows its option alone, without the group above it.
        let label = format!(
            "{} · {} · {} · {}",
            series.commodity.names.get(language),
            series.market.names.get(language),
            words::level(series.price_type, language),
            series.unit.names.get(language)
        );
        let product = series.commodity.names.get(language).to_owned();
        groups.entry(product).or_default().push(SelectOption { value: id.to_string(), label });
    }
    groups
        .into_iter()
        .map(|(label, mut options)| {
            options.sort_by(|a, b| a.label.cmp(&b.label));
            OptionGroup { label, options }
        })
        .collect()
}
