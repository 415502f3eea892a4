//! The score and the other measures, for whoever wants them, each with its numbers and how they are got.

use super::written::{kilograms, percent, quetzales, told};
use crate::api::circular::Shown;
use crate::components::kv::Kv;
use crate::format;
use crate::i18n::circular_words as words;
use crate::i18n::{self, circular as texts};
use domain::circular::cti::{Circular, Cti};
use domain::circular::score::Score;
use domain::money::Currency;
use domain::names::Language;
use domain::share::Share;
use leptos::prelude::*;

#[component]
pub(super) fn Measures(shown: Shown) -> impl IntoView {
    let language = i18n::language();
    let found = shown.indicators;
    let none = || texts::no_data(language).to_owned();
    let mass = |side: Circular| {
        let [kg, of] = [side.kg, side.of].map(|kg| kilograms((kg * 1e6) as i64));
        texts::of_kg(language, kg, of, percent(side.share()))
    };
    let cti = |read: fn(Cti) -> Circular| found.cti.map_or_else(none, |cti| mass(read(cti)));
    let water = found.water.map_or_else(none, |water| {
        let [inflow, outflow] = [water.inflow, water.outflow].map(|share| percent(share.value()));
        texts::water_value(language, percent(water.value()), inflow, outflow)
    });
    let energy = |share: Share| {
        let [part, whole] = [share.part, share.whole].map(|heat| format::number(heat as f64 / 1e6, 0));
        texts::energy_value(language, part, whole, percent(share.value()))
    };
    let income = |share: Share| {
        texts::of_whole(language, quetzales(share.part), quetzales(share.whole), format::percent(share.percent()))
    };
    let index = |index: f64| format::number(100.0 * index, 0);
    let items = [
        (texts::material(language), found.cti.map_or_else(none, |cti| percent(cti.material_circularity()))),
        (texts::inflow(language), cti(|cti| cti.inflow)),
        (texts::outflow(language), cti(|cti| cti.outflow)),
        (texts::use_index(language), found.uses.as_ref().map_or_else(|_| none(), |uses| index(uses.index))),
        (texts::water(language), water),
        (texts::energy(language), found.renewable.map_or_else(none, energy)),
        (
            texts::productivity(language),
            found.productivity.map_or_else(none, |each| format::money(each, Currency::GTQ)),
        ),
        (texts::income(language), found.income.map_or_else(none, income)),
        (texts::disposal(language), told(found.quetzales.disposal_avoided, language)),
    ];
    let items = items.into_iter().map(|(term, value)| (term.to_owned(), value)).collect();
    view! {
        <Kv items=vec![(texts::score(language).to_owned(), score(language, found.score.as_ref()))] />
        <details class="why">
            <summary>{texts::more(language)}</summary>
            <Kv items=items />
            <p class="src">{texts::method(language)}</p>
        </details>
    }
}

/// The score with what was missing; none below the weight that it needs.
fn score(language: Language, score: Option<&Score>) -> String {
    let Some(score) = score else { return texts::score_unscored(language).to_owned() };
    let missing: Vec<&str> = score.missing.iter().map(|part| words::part(language, *part)).collect();
    let (missing, weight) = (missing.join(", "), percent(score.weight / 100.0));
    match score.value {
        None => texts::score_none(language, weight, missing),
        Some(points) => {
            let said = texts::score_value(language, format::number(points, 0), weight);
            if missing.is_empty() { said } else { said + &texts::score_missing(language, missing) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::circular::score::Part;

    #[test]
    fn under_sixty_of_the_weight_there_is_no_score_and_it_says_what_was_missing() {
        let told = |known: &'static [Part]| Score::of(move |part| known.contains(&part).then_some(0.5));
        let said = |known| score(Language::Es, Some(&told(known)));
        let few = said(&[Part::Diverted]);
        assert!(few.starts_with("sin puntaje") && few.contains("25\u{a0}%") && few.contains("agua circular"), "{few}");
        let most = said(&[Part::MaterialCircularity, Part::Diverted]);
        assert!(
            most.starts_with("50 de 100") && most.contains("65\u{a0}% del peso; faltó energía renovable"),
            "{most}"
        );
    }
}
