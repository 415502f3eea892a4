//! The chains of an MSME and their links: up to four lists to choose from, so that it works without a script.

use super::Typed;
use crate::api::enterprises::Lists;
use crate::components::field::{Field, Need};
use crate::i18n::{self, enterprises as texts};
use crate::words::enterprises as words;
use domain::enterprise::chain_link::Link;
use domain::place::Chain;
use leptos::prelude::*;

/// Chains that fit; more than these are kept by an import only.
const FEWEST: usize = 4;

#[component]
pub(super) fn ChainFields(typed: Typed, lists: Lists) -> impl IntoView {
    let language = i18n::language();
    let sent: Vec<String> = typed.returned.fields.all("chains").map(ToOwned::to_owned).collect();
    let chosen = if sent.is_empty() { typed.form.chains.clone() } else { sent };
    let fields = (0..FEWEST.max(chosen.len())).map(|at| {
        let selected = chosen.get(at).cloned().unwrap_or_default();
        let (id, label, need, hint) = match at {
            0 => ("chains".to_owned(), texts::chain(language).to_owned(), Need::Required, texts::chain_hint(language)),
            _ => (format!("chains-{}", at + 1), texts::chain_more(language, at + 1), Need::Optional, ""),
        };
        let refused = if at == 0 { typed.invalid("chains").map(|invalid| invalid.reason) } else { None };
        let groups = lists.chains.iter().map(|chain| group(chain, &selected)).collect_view();
        let none = if at == 0 { texts::choose(language) } else { texts::none(language) };
        view! {
            <Field name=id.clone() label=label hint=hint need=need refused=refused>
                <select class="in" id=id name="chains" aria-invalid=refused.map(|_| "true")>
                    <option value="">{none}</option>
                    {groups}
                </select>
            </Field>
        }
    });
    fields.collect_view()
}

fn group(chain: &Chain, selected: &str) -> impl IntoView + use<> {
    let language = i18n::language();
    let links = Link::ALL.iter().filter(|link| !chain.pilot || **link == Link::Processing);
    let options = links.map(|link| {
        let value = format!("{}:{}", chain.code, link.code());
        let label = format!("{}: {}", chain.names.get(language), words::link(*link, language));
        let selected = value == selected;
        view! { <option value=value selected=selected>{label}</option> }
    });
    let options = options.collect_view();
    view! { <optgroup label=chain.names.get(language).to_owned()>{options}</optgroup> }
}
