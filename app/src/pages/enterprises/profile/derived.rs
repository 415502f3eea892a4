//! What follows from the facts: size class, who leads it, how near it is to the limit of its taxes; each with its reason.

use crate::api::enterprises::Profile;
use crate::components::stat::Stat;
use crate::components::why::Why;
use crate::format;
use crate::i18n::{self, enterprises as texts};
use crate::words::enterprises as words;
use domain::enterprise::leadership::Verdict;
use domain::enterprise::size_class::Size;
use domain::enterprise::tax_limit::{AgainstLimit, Nearness};
use domain::enterprise::youth::Youth;
use domain::money::Currency;
use domain::names::Language;
use leptos::prelude::*;

#[component]
pub(super) fn Derived(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let size = profile.size.class.map_or(texts::size_unknown(language), |class| words::size(class, language));
    let sentences = size_sentences(&profile.size, profile.wage_unconfirmed, language);
    let sentences = sentences.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
    let tax = profile.tax.map(|tax| view! { <p>{against_limit(tax, language)}</p> });
    let (women, young) = (profile.women, profile.young);
    view! {
        <div class="stats">
            <Stat label=texts::size(language) value=size>
                {if profile.size.agrees() { "" } else { texts::size_larger(language) }}
            </Stat>
            <Stat label=texts::led_by_women(language) value=words::answer(women.answer, language)>
                {led(women, language)}
            </Stat>
            <Stat label=texts::led_by_young(language) value=words::answer(young.answer, language)>
                {led(young, language)}
            </Stat>
        </div>
        {tax}
        <Why label=texts::size_why(language)>
            {sentences} <p>{texts::led_rule(language)}</p>
            <p>{texts::youth_rule(language, Youth::NATIONAL.from(), Youth::NATIONAL.to())} " ("
                {texts::to_confirm(language)} ")"</p>
        </Why>
    }
}

/// Both bases of the class, the law, and the wage.
fn size_sentences(size: &Size, unconfirmed: bool, language: Language) -> Vec<String> {
    let by_workers = match (size.by_workers, size.workers) {
        (Some(class), Some(count)) => texts::size_by_workers(language, words::size(class, language), count),
        _ => texts::size_no_workers(language).to_owned(),
    };
    let by_sales = match (size.by_sales, size.sales) {
        (Some(class), Some(sales)) => texts::size_by_sales(language, words::size(class, language), quetzales(sales)),
        _ => texts::size_no_sales(language).to_owned(),
    };
    let rule = size.rule.as_ref().map(|rule| {
        let [micro, small, medium] = rule.workers;
        let [by_micro, by_small, by_medium] = rule.wages.map(|wages| format::number(wages.into(), 0));
        let workers = texts::size_workers_rule(language, &rule.norm, micro, small, medium);
        format!("{workers} {}", texts::size_sales_rule(language, by_micro, by_small, by_medium))
    });
    let wage = size.wage.as_ref().map(|wage| {
        let text = texts::size_wage(language, quetzales(wage.gtq.micro()), &wage.source);
        if unconfirmed { format!("{text} ({})", texts::to_confirm(language)) } else { text }
    });
    [Some(by_workers), Some(by_sales), rule, wage].into_iter().flatten().collect()
}

fn led(verdict: Verdict, language: Language) -> String {
    let Some(capacity) = verdict.counted else { return texts::led_nobody(language).to_owned() };
    let counted = verdict.holding + verdict.not_holding + verdict.unknown;
    let reason = texts::led_reason(language, verdict.holding, counted, words::capacity(capacity, language));
    if verdict.unknown == 0 { reason } else { reason + &texts::led_unknown_part(language, verdict.unknown) }
}

fn against_limit(tax: AgainstLimit, language: Language) -> String {
    let percent = format::percent(100.0 * tax.sales as f64 / tax.limit as f64);
    let limit = quetzales(tax.limit);
    match tax.nearness {
        Nearness::Far => texts::tax_far(language, percent, limit),
        Nearness::Near => texts::tax_near(language, percent, limit),
        Nearness::Beyond => texts::tax_beyond(language, percent, limit),
    }
}

fn quetzales(micro: i64) -> String {
    format::money(micro as f64 / 1e6, Currency::GTQ)
}
