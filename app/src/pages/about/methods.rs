//! How each figure is made: in plain words, then its formula, our convention and its origin. Other pages link to the anchors.

mod list;
mod over_time;

use crate::components::card::Card;
use crate::components::kv::Kv;
use crate::components::section::Section;
use crate::i18n::{self, about as texts};
use domain::about::About;
use domain::names::Language;
use leptos::prelude::*;

/// One figure, told.
struct Method {
    /// The anchor.
    id: &'static str,
    name: &'static str,
    plain: &'static str,
    formula: String,
    convention: String,
    from: &'static str,
}

/// Every method, each under its anchor.
#[component]
pub fn Methods(about: About) -> impl IntoView {
    let language = i18n::language();
    let methods = list::all(&about, language);
    let links = methods.iter().map(|method| view! { <li><a href=format!("#{}", method.id)>{method.name}</a></li> });
    let links = links.collect_view();
    let told = methods.into_iter().map(|method| told(method, language)).collect_view();
    view! {
        <Section title=texts::method_title(language) id="metodos">
            <p>{texts::method_lead(language)}</p>
            <ul class="row sm">{links}</ul>
            <div class="cols">{told}</div>
        </Section>
    }
}

fn told(method: Method, language: Language) -> impl IntoView {
    let facts = vec![
        (texts::formula(language).to_owned(), method.formula),
        (texts::convention(language).to_owned(), method.convention),
        (texts::from(language).to_owned(), method.from.to_owned()),
    ];
    view! {
        <div id=method.id>
            <Card>
                <h3>{method.name}</h3>
                <p>{method.plain}</p>
                <Kv items=facts />
            </Card>
        </div>
    }
}
