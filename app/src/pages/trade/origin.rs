//! Where the figures come from, how old they are, where two sources meet, and the table to take away.

use crate::components::section::Section;
use crate::i18n::{self, trade};
use crate::words::trade as amounts;
use domain::names::Language;
use domain::trade::view::{Compared, TradeView};
use leptos::prelude::*;

/// Age, comparison, method, downloads.
#[component]
pub fn FiguresFrom(view: TradeView) -> impl IntoView {
    let language = i18n::language();
    let reach = view.years.as_ref().and_then(|years| years.years.last()).map(|year| {
        let age = age(i32::from(view.today.year()) - year.year, language);
        view! { <p>{trade::reaches(language, year.year, age)}</p> }
    });
    let compared = view.compared.iter().map(|one| view! { <li>{sentence(one, language)}</li> }).collect_view();
    let compared = (!view.compared.is_empty()).then(|| {
        view! {
            <h3>{trade::compared_title(language)}</h3>
            <ul class="bullets">{compared}</ul>
        }
    });
    let file = |end: &'static str, words: &'static str| {
        view! {
            <a class="btn" href=view.query.download(end) download="" rel="external">
                {words}
            </a>
        }
    };
    let files = view.years.is_some().then(|| {
        view! {
            <div class="row">
                <span class="muted sm">{trade::download(language)}</span>
                {file("csv", "CSV")}
                {file("xlsx", "XLSX")}
            </div>
        }
    });
    view! {
        <Section title=trade::source_title(language)>
            {reach}
            {compared}
            <p class="sm">{trade::method(language)}</p>
            {files}
        </Section>
    }
}

fn age(years: i32, language: Language) -> String {
    match years {
        i32::MIN..=0 => trade::age_this(language).to_owned(),
        1 => trade::age_one(language).to_owned(),
        years => trade::age_years(language, years),
    }
}

fn sentence(compared: &Compared, language: Language) -> String {
    let name = |source: &domain::price::Source| source.names.get(language).to_owned();
    let lines = compared.lines.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let ((one, value), (other, second)) = (&compared.one, &compared.other);
    if compared.is_equal() {
        trade::compared_equal(language, compared.year, lines, name(one), name(other), amounts::dollars(*value))
    } else {
        let (value, second) = (amounts::dollars(*value), amounts::dollars(*second));
        trade::compared_apart(language, compared.year, lines, name(one), value, name(other), second)
    }
}
