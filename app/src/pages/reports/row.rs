//! One report in a list.

use crate::api::reports::Shown;
use crate::components::row::Row;
use crate::i18n::{components, reports, signing};
use crate::{format, i18n, words};
use domain::access::Role;
use domain::money::Currency;
use domain::price::Reading;
use leptos::prelude::*;

/// What was found, where and when, and who reported it as a role.
#[component]
pub(super) fn ReportRow(shown: Shown, children: Children) -> impl IntoView {
    let language = i18n::language();
    let found = match shown.reading {
        Reading::Observed(price) | Reading::Estimated(price) => {
            format!("{} · {}", format::money(price.to_f64(), Currency::GTQ), shown.unit.get(language))
        }
        Reading::NoSupply => components::no_supply(language).to_owned(),
        Reading::NoData => components::no_data(language).to_owned(),
    };
    let role = Role::parse(&shown.role).map_or("", |role| signing::role(language, role));
    let detail = [
        shown.market.get(language).to_owned(),
        words::level(shown.price_type, language).to_owned(),
        format::date(shown.date, language),
        reports::by(language, role),
    ];
    let title = format!("{}: {found}", shown.commodity.get(language));
    view! {
        <Row title=title detail=detail.join(" · ")>
            {children()}
        </Row>
    }
}
