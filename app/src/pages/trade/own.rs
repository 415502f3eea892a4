//! The project's own sales beside the country's, for whoever may see sales: nothing for visitors.

use crate::api;
use crate::api::markets::OwnExports;
use crate::components::loaded::Loaded;
use crate::components::section::Section;
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, markets, shell};
use crate::platform;
use crate::words::{self, markets as told};
use domain::access::{Action, allows};
use domain::trade::view::TradeView;
use leptos::prelude::*;

/// Of the chain that is shown, in the year of its destinations.
#[component]
pub(super) fn OwnSales(view: TradeView) -> impl IntoView {
    let chain = view.chain.as_ref().map(|chain| (chain.code.clone(), chain.names.clone()));
    let year = view.destinations.as_ref().map(|found| found.year);
    let Some(((code, names), year)) = chain.zip(year).filter(|_| allows(platform::role(), Action::ViewSales)) else {
        return ().into_any();
    };
    let name = words::inside(names.get(i18n::language()));
    let asked = format!("cadena={code}&anio={year}");
    let own = Resource::new(move || asked.clone(), api::markets::load_own_exports);
    view! {
        <Loaded resource=own let:own>
            <OwnTable own=own chain=name.clone() />
        </Loaded>
    }
    .into_any()
}

#[component]
fn OwnTable(own: OwnExports, chain: String) -> impl IntoView {
    let language = i18n::language();
    let rows = own.destinations.iter().map(|row| {
        let weight = if row.amounts.weight == 0 { "–".to_owned() } else { told::tonnes(row.amounts.weight) };
        view! {
            <tr>
                <th scope="row">{told::destination(row.key, language)}</th>
                <td class="num">
                    <b>{told::quetzales(row.amounts.gtq)}</b>
                </td>
                <td class="num">{row.share.map_or_else(|| "–".to_owned(), |share| format::percent(100.0 * share))}</td>
                <td class="num">{weight}</td>
            </tr>
        }
    });
    let rows = rows.collect::<Vec<_>>();
    let body = if rows.is_empty() {
        view! { <p>{markets::own_sales_none(language, own.year, chain)}</p> }.into_any()
    } else {
        view! {
            <p class="sm muted">{markets::own_sales_note(language, own.year, chain)}</p>
            <Table caption=markets::own_sales_title(language) shown=Caption::Heard class="named">
                <thead>
                    <tr>
                        <th scope="col">{markets::col_destination(language)}</th>
                        <th class="num" scope="col">
                            {markets::col_sales(language)}
                        </th>
                        <th class="num" scope="col">
                            {markets::col_share(language)}
                        </th>
                        <th class="num" scope="col">
                            {markets::col_tonnes(language)}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        }
        .into_any()
    };
    view! {
        <Section title=markets::own_sales_title(language) id="propias">
            {body}
            {own.demonstration.then(|| view! { <span class="chip line">{shell::demo_word(language)}</span> })}
        </Section>
    }
}
