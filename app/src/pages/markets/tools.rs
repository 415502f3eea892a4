//! Whose sales, and of when: a form whose fields stand in the address.

use crate::components::button::Button;
use crate::components::field::Need;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::TextField;
use crate::i18n::{self, markets};
use domain::id::EnterpriseId;
use domain::sale::markets::{Markets, MarketsQuery};
use leptos::prelude::*;

/// Name, label, options as value and words, and what was chosen.
type Asked<'a> = (&'a str, &'a str, Vec<(String, String)>, String);

#[component]
pub(super) fn Narrow(view: Markets) -> impl IntoView {
    let language = i18n::language();
    let Markets { query, choices, window, baseline, .. } = view;
    let opened = query != MarketsQuery::default();
    let numbered =
        |all: Vec<(EnterpriseId, String)>| all.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    let chains = choices.chains.into_iter().map(|(code, names)| (code, names.get(language).to_owned()));
    let id = |id: Option<EnterpriseId>| id.map_or_else(String::new, |id| id.to_string());
    let place = query.municipality.as_ref().map_or_else(String::new, |code| code.as_str().to_owned());
    let fields: [Asked<'_>; 4] = [
        ("mipyme", markets::enterprise(language), numbered(choices.enterprises), id(query.enterprise)),
        ("cooperativa", markets::cooperative(language), numbered(choices.cooperatives), id(query.cooperative)),
        ("cadena", markets::chain(language), chains.collect(), query.chain.clone().unwrap_or_default()),
        ("municipio", markets::municipality(language), choices.municipalities, place),
    ];
    // One to choose from is no choice, unless it is what was chosen.
    let offered = fields.into_iter().filter(|(_, _, options, chosen)| options.len() > 1 || !chosen.is_empty());
    let selects = offered.map(|(name, label, options, chosen)| {
        let any = SelectOption { value: String::new(), label: markets::all(language).to_owned() };
        let named = options.into_iter().map(|(value, label)| SelectOption { value, label });
        let groups = vec![OptionGroup { label: String::new(), options: std::iter::once(any).chain(named).collect() }];
        view! { <SelectField name=name label=label groups=groups selected=chosen /> }
    });
    let months = [
        ("desde", markets::from(language), window.from),
        ("hasta", markets::to(language), window.to),
        ("base", markets::base(language), baseline),
    ];
    let months = months.map(|(name, label, month)| {
        let hint = markets::month_hint(language);
        view! { <TextField name=name label=label hint=hint need=Need::Optional value=month.to_string() /> }
    });
    view! {
        <details class="why" open=opened>
            <summary>{markets::narrow(language)}</summary>
            <form class="form" method="get" action=MarketsQuery::PATH>
                <div class="narrowing">{selects.collect_view()} {months.collect_view()}</div>
                <Button>{markets::apply(language)}</Button>
            </form>
        </details>
    }
}
