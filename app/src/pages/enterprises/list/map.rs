//! Where the MSMEs are: a circle at the centre of each municipality of the project, larger with more of them. No tiles, no
//! script; the counts stand beside it in words.

use crate::api::enterprises::Lists;
use crate::i18n::{self, enterprises as texts};
use domain::place::{Municipality, MunicipalityCode};
use leptos::prelude::*;

/// The width of the drawing; its height follows from the places.
const WIDTH: f64 = 360.0;
const MARGIN: f64 = 22.0;

/// One circle: where, how large, how many, of which place.
struct Circle {
    x: f64,
    y: f64,
    radius: f64,
    count: u32,
    name: String,
}

#[component]
pub(super) fn Places(places: Vec<(MunicipalityCode, u32)>, lists: Lists) -> impl IntoView {
    let language = i18n::language();
    let (circles, height) = circles(&places, &lists.municipalities);
    let total: u32 = places.iter().map(|(_, count)| count).sum();
    let label = texts::map_label(language, places.len(), total);
    let words: Vec<String> = circles
        .iter()
        .filter(|circle| circle.count > 0)
        .map(|circle| format!("{}: {}", circle.name, circle.count))
        .collect();
    let drawn = circles.into_iter().map(|circle| {
        let class = if circle.count > 0 { "place" } else { "place none" };
        let (x, y, radius) = (short(circle.x), short(circle.y), short(circle.radius));
        let written = (circle.count > 0).then(|| {
            view! {
                <text x=x.clone() y=short(circle.y + 4.0)>
                    {circle.count}
                </text>
            }
        });
        view! {
            <g class=class>
                <title>{format!("{}: {}", circle.name, circle.count)}</title>
                <circle cx=x.clone() cy=y r=radius />
                {written}
            </g>
        }
    });
    let drawn = drawn.collect_view();
    view! {
        <figure class="places">
            <svg viewBox=format!("0 0 {WIDTH} {height:.0}") role="img" aria-label=label>
                {drawn}
            </svg>
            <figcaption>
                <p class="sm">{words.join(" · ")}</p>
                <p class="xs muted">{texts::map_source(language)}</p>
            </figcaption>
        </figure>
    }
}

/// Degrees of longitude are drawn as long as degrees of latitude are near 15° north.
fn circles(places: &[(MunicipalityCode, u32)], municipalities: &[Municipality]) -> (Vec<Circle>, f64) {
    const NARROWER: f64 = 0.966;
    let ends = |values: &mut dyn Iterator<Item = f64>| {
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)))
    };
    let (west, east) = ends(&mut municipalities.iter().map(|place| place.point.lon));
    let (south, north) = ends(&mut municipalities.iter().map(|place| place.point.lat));
    if municipalities.is_empty() || east <= west {
        return (Vec::new(), 2.0 * MARGIN);
    }
    let scale = (WIDTH - 2.0 * MARGIN) / ((east - west) * NARROWER);
    let circle = |place: &Municipality| {
        let count = places.iter().find(|(code, _)| *code == place.code).map_or(0, |(_, count)| *count);
        Circle {
            x: MARGIN + (place.point.lon - west) * NARROWER * scale,
            y: MARGIN + (north - place.point.lat) * scale,
            radius: if count == 0 { 3.0 } else { (9.0 + 3.0 * f64::from(count - 1).sqrt()).min(MARGIN) },
            count,
            name: place.name.clone(),
        }
    };
    (municipalities.iter().map(circle).collect(), 2.0 * MARGIN + (north - south) * scale)
}

fn short(value: f64) -> String {
    format!("{value:.1}")
}
