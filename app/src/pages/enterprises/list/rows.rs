//! The MSMEs found, as a table that reads on a phone too.

use crate::api::enterprises::Lists;
use crate::components::table::{Caption, Table};
use crate::i18n::{self, enterprises as texts};
use crate::words::enterprises as words;
use domain::enterprise::Enterprise;
use leptos::prelude::*;

#[component]
pub(super) fn EnterpriseRows(items: Vec<Enterprise>, lists: Lists) -> impl IntoView {
    let language = i18n::language();
    let rows = items.into_iter().map(|one| {
        let facts = one.facts;
        let place = lists.municipalities.iter().find(|place| place.code == facts.municipality);
        let place = place.map_or_else(|| facts.municipality.as_str().to_owned(), |place| place.name.clone());
        let chains: Vec<String> =
            facts.chains.iter().map(|link| words::chain_link(link, &lists.chains, language)).collect();
        view! {
            <tr>
                <th scope="row">
                    <a href=format!("/mipymes/ver?id={}", one.id)>{facts.name}</a>
                </th>
                <td>{place}</td>
                <td class="wide-cell">{words::legal_form(facts.legal_form, language)}</td>
                <td class="wide-cell">{chains.join(" · ")}</td>
                <td class="wide-cell">{words::phase(facts.phase, language)}</td>
                <td>{words::state(facts.state, language)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Table caption=texts::table(language) shown=Caption::Heard class="roomy msmes">
            <thead>
                <tr>
                    <th scope="col">{texts::name(language)}</th>
                    <th scope="col">{texts::municipality(language)}</th>
                    <th scope="col" class="wide-cell">{texts::legal_form(language)}</th>
                    <th scope="col" class="wide-cell">{texts::chains(language)}</th>
                    <th scope="col" class="wide-cell">{texts::phase(language)}</th>
                    <th scope="col">{texts::state(language)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}
