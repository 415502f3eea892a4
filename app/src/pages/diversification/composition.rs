//! Of each Q 100 sold: the products as parts of a whole, and each beside the year before.

use crate::api::diversification::Measured;
use crate::components::chip::{Chip, Tone};
use crate::components::share_bar::{ShareBar, SharePart, colour, gathered};
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, diversification as texts};
use domain::money::Currency;
use leptos::prelude::*;

#[component]
pub(super) fn Composition(measured: Measured) -> impl IntoView {
    let language = i18n::language();
    let mix = measured.profile.products;
    let window = measured.profile.window;
    let named =
        |place: usize| measured.products.get(place).map_or("", |product| product.names.get(language)).to_owned();
    let parts = mix.parts.iter().enumerate();
    let parts = parts.map(|(place, part)| SharePart { name: named(place), share: part.share.value() }).collect();
    let rows = mix.parts.iter().zip(&measured.products).enumerate().map(|(place, (part, product))| {
        let before = match product.before {
            Some(share) => whole_percent(share),
            None => texts::no_year_ago(language).to_owned(),
        };
        let young = measured.profile.young.contains(&product.id);
        view! {
            <tr>
                <th scope="row">
                    <i class=format!("sw {}", colour(place)) aria-hidden="true"></i>
                    {product.names.get(language).to_owned()}
                    {young.then(|| view! { " " <Chip tone=Tone::Line>{texts::young(language)}</Chip> })}
                </th>
                <td class="num">{quetzales(part.share.part)}</td>
                <td class="num">
                    <b>{whole_percent(part.share.value())}</b>
                </td>
                <td class="num">{before}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let period = texts::period(
        language,
        format::month_year(window.start(), language),
        format::month_year(window.end, language),
        quetzales(mix.total),
    );
    let aside = (!mix.set_aside.is_empty()).then(|| texts::aside(language, mix.set_aside.len()));
    let has_young = !measured.profile.young.is_empty();
    view! {
        <figure class="fig card">
            <figcaption>
                <h2>{texts::of_hundred(language)}</h2>
                <p>{period}</p>
            </figcaption>
            <ShareBar parts=gathered(parts, texts::rest(language)) />
            <Table caption=texts::of_hundred(language) shown=Caption::Heard>
                <thead>
                    <tr>
                        <th scope="col">{texts::product(language)}</th>
                        <th scope="col" class="num">
                            {texts::sales(language)}
                        </th>
                        <th scope="col" class="num">
                            {texts::share(language)}
                        </th>
                        <th scope="col" class="num">
                            {texts::year_ago(language)}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
            {has_young.then(|| view! { <p class="src">{texts::young_note(language)}</p> })}
            {aside.map(|words| view! { <p class="src">{words}</p> })}
        </figure>
    }
}

/// A small part is not nothing.
fn whole_percent(share: f64) -> String {
    let percent = 100.0 * share;
    let decimals = if percent > 0.0 && percent < 1.0 { 1 } else { 0 };
    format!("{}{}%", format::number(percent, decimals), format::NBSP)
}

/// Millionths of a quetzal as an amount.
pub(super) fn quetzales(micro: i64) -> String {
    format::money(micro as f64 / 1e6, Currency::GTQ)
}
