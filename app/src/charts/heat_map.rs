//! Products by months: how far each month lies from the level of its year. A table, so that it reads without colour; the
//! shade, a triangle and the sign of the number say the same thing three times.
//!
//! The rows are written as one string: twelve cells for each of thirty products are too many for hydration to walk.

use super::drawing::escaped;
use super::season::{self, SeasonMonth, Standing};
use crate::format::month_short;
use crate::i18n::{self, charts};
use domain::names::Language;
use domain::price::seasonality::Seasonality;
use leptos::prelude::*;
use std::fmt::Write;

/// Percent from the level of the year at which a cell has its full shade.
const FULL: f64 = 25.0;
/// The full shade as a share of the colour: ink stays readable on it, in light and in dark.
const SHADE: f64 = 40.0;

/// One product.
#[derive(Debug, Clone, PartialEq)]
pub struct HeatRow {
    pub name: String,
    /// Where its prices are.
    pub href: String,
    /// The season, or the sentence that says why there is none.
    pub season: Result<Seasonality, String>,
}

/// The rows of the table, as HTML.
#[must_use]
pub fn body(rows: &[HeatRow], language: Language) -> String {
    let mut out = String::with_capacity(rows.len() * 900);
    for row in rows {
        let (href, name) = (escaped(&row.href), escaped(&row.name));
        let _ = write!(out, r#"<tr><th scope="row"><a href="{href}">{name}</a></th>"#);
        match &row.season {
            Ok(season) => season::months(season).iter().for_each(|month| cell(&mut out, month, language)),
            Err(why) => {
                let _ = write!(out, r#"<td class="gap" colspan="12">{}</td>"#, escaped(why));
            }
        }
        out.push_str("</tr>");
    }
    out
}

/// `+12` with its shade; the months of a season also carry a triangle and its word.
fn cell(out: &mut String, month: &SeasonMonth, language: Language) {
    let shade = (month.off.abs() / FULL * SHADE).min(SHADE).round();
    let figure = month.figure();
    let (side, mark) = match month.standing {
        Standing::High => ("up high", Some(("▲", charts::high_mark(language)))),
        Standing::Low => ("down low", Some(("▼", charts::low_mark(language)))),
        Standing::Usual if month.off >= 0.0 => ("up", None),
        Standing::Usual => ("down", None),
    };
    let _ = write!(out, r#"<td class="{side}" style="--p:{shade}%">"#);
    if let Some((shape, word)) = mark {
        let _ = write!(out, r#"<i aria-hidden="true">{shape}</i><span class="sr">{word} </span>"#);
    }
    let _ = write!(out, "{figure}</td>");
}

/// The table: one row a product, one column a month. Scrolls by itself where it is wider than the page.
#[component]
pub fn HeatMap(
    rows: Vec<HeatRow>,
    /// What the table shows, heard by screen readers.
    #[prop(into)]
    caption: String,
) -> impl IntoView {
    let language = i18n::language();
    let heads = (1..=12).map(|month| view! { <th scope="col">{month_short(month, language)}</th> }).collect_view();
    let label = caption.clone();
    view! {
        // A region that scrolls must be reached by the keyboard.
        <div class="scroll" role="region" tabindex="0" aria-label=label>
            <table class="table heat">
                <caption class="sr">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{charts::product(language)}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody inner_html=body(&rows, language)></tbody>
            </table>
        </div>
        <p class="sm muted">{charts::season_note(language)}</p>
    }
}

#[cfg(test)]
mod tests {
    use super::season::tests::seasonality;
    use super::*;

    fn row(season: Result<Seasonality, String>) -> String {
        let row = HeatRow { name: "Papa <Loman>".into(), href: "/temporadas?producto=papa&mes=1".into(), season };
        body(&[row], Language::Es)
    }

    #[test]
    fn a_month_of_the_season_carries_shape_word_and_number() {
        let html = row(Ok(seasonality([0.0, 1.0, 1.0, 12.0, 13.0, 16.0, 3.0, -17.0, -17.0, -9.0, -5.0, 2.0])));
        assert_eq!(html.matches("<td").count(), 12);
        let june =
            r#"<td class="up high" style="--p:26%"><i aria-hidden="true">▲</i><span class="sr">alto </span>+16</td>"#;
        assert!(html.contains(june), "{html}");
        assert!(html.contains(r#"<td class="down" style="--p:8%">−5</td>"#), "{html}");
    }

    #[test]
    fn a_product_without_a_season_says_why_across_the_year() {
        let html = row(Err("sin dato: hacen falta tres años".into()));
        assert!(html.contains(r#"<td class="gap" colspan="12">sin dato: hacen falta tres años</td>"#));
    }

    #[test]
    fn names_and_addresses_are_escaped() {
        let html = row(Err(String::new()));
        assert!(html.contains(r#"href="/temporadas?producto=papa&amp;mes=1">Papa &lt;Loman&gt;</a>"#), "{html}");
    }
}
