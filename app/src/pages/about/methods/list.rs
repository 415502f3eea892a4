//! The methods in the order in which one meets them, with the domain's own numbers in their texts.

use super::Method;
use super::over_time::over_time;
use crate::format;
use crate::i18n::methods as texts;
use domain::about::About;
use domain::money::Currency;
use domain::names::Language;
use domain::price::assumed::Assumed;
use domain::price::{band, change, ifpa, ladder, window};

pub(super) fn all(about: &About, language: Language) -> Vec<Method> {
    let mut methods = Vec::from(comparisons(language));
    methods.extend(published(language));
    methods.extend(over_time(language));
    methods.extend(for_sellers(about, language));
    methods
}

fn comparisons(language: Language) -> [Method; 3] {
    [
        Method {
            id: "cambio",
            name: texts::change_name(language),
            plain: texts::change_plain(language),
            formula: texts::change_formula(language).to_owned(),
            convention: texts::change_use(language, change::YEARS, change::MIN_YEARS),
            from: texts::change_from(language),
        },
        Method {
            id: "franja",
            name: texts::band_name(language),
            plain: texts::band_plain(language),
            formula: texts::band_formula(language).to_owned(),
            convention: texts::band_use(
                language,
                band::WINDOW,
                window::MIN_MONTHS,
                window::MIN_PRESENT_PCT,
                window::RECENT_MONTHS,
                format::number(100.0 * band::SIGMA_FLOOR, 0),
            ),
            from: texts::band_from(language),
        },
        Method {
            id: "escalera",
            name: texts::ladder_name(language),
            plain: texts::ladder_plain(language),
            formula: texts::ladder_formula(language).to_owned(),
            convention: texts::ladder_use(
                language,
                window::MIN_MONTHS,
                ladder::SAME_MONTH_FROM,
                ladder::SAME_MONTH_YEARS,
                ladder::RECENT_MONTHS,
            ),
            from: texts::own(language),
        },
    ]
}

fn published(language: Language) -> [Method; 2] {
    [
        Method {
            id: "alps",
            name: texts::alps_name(language),
            plain: texts::alps_plain(language),
            formula: texts::alps_formula(language).to_owned(),
            convention: texts::alps_use(language, band::WINDOW),
            from: texts::alps_from(language),
        },
        Method {
            id: "ifpa",
            name: texts::ifpa_name(language),
            plain: texts::ifpa_plain(language),
            formula: texts::ifpa_formula(language, ifpa::GAMMA, 1.0 - ifpa::GAMMA),
            convention: texts::ifpa_use(language, ifpa::MIN_YEARS),
            from: texts::ifpa_from(language),
        },
    ]
}

fn for_sellers(about: &About, language: Language) -> [Method; 3] {
    let unloading = about.assumed.unloading.map_or_else(
        || texts::net_no_unloading(language).to_owned(),
        |unloading| format::money(unloading.value, Currency::GTQ),
    );
    let net_use = match about.assumed.tariff {
        Some(Assumed { value: tariff, .. }) => texts::net_use(
            language,
            format::number(tariff.base(), 2),
            format::number(tariff.per_km(), 2),
            format::number(tariff.road_factor(), 1),
            unloading,
        ),
        None => texts::net_no_freight(language, unloading),
    };
    [
        Method {
            id: "neto",
            name: texts::net_name(language),
            plain: texts::net_plain(language),
            formula: texts::net_formula(language).to_owned(),
            convention: net_use,
            from: texts::net_from(language),
        },
        Method {
            id: "margenes",
            name: texts::margins_name(language),
            plain: texts::margins_plain(language),
            formula: texts::margins_formula(language).to_owned(),
            convention: texts::margins_use(language).to_owned(),
            from: texts::margins_from(language),
        },
        Method {
            id: "puerta",
            name: texts::door_name(language),
            plain: texts::door_plain(language),
            formula: texts::door_formula(language).to_owned(),
            convention: texts::door_use(language).to_owned(),
            from: texts::door_from(language),
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::price::assumed::Assumptions;
    use domain::price::freight::Tariff;
    use domain::unit::FactorStatus;
    use domain::unit::Kilograms;

    fn about() -> About {
        About {
            today: "2026-11-24".parse().unwrap(),
            departments: Vec::new(),
            chains: Vec::new(),
            libra: Kilograms::from_f64(0.46).unwrap(),
            assumed: Assumptions {
                tariff: Some(Assumed { value: Tariff::USUAL, status: FactorStatus::ToConfirm }),
                unloading: Some(Assumed { value: 3.0, status: FactorStatus::ToConfirm }),
            },
            sources: Vec::new(),
            weights: Vec::new(),
            settings: Vec::new(),
        }
    }

    /// Pages print these anchors beside every computed class.
    #[test]
    fn every_anchor_that_pages_link_to_is_there_once() {
        let methods = all(&about(), Language::Es);
        for id in ["franja", "alps", "ifpa", "temporada", "avisos", "pronostico", "neto", "volatilidad", "real"] {
            assert_eq!(methods.iter().filter(|method| method.id == id).count(), 1, "{id}");
        }
    }

    #[test]
    fn the_texts_say_the_numbers_of_the_domain() {
        let convention = |id: &str, language| {
            all(&about(), language).into_iter().find(|method| method.id == id).map(|m| m.convention).unwrap_or_default()
        };
        let band = convention("franja", Language::Es);
        assert!(band.contains("los 60 meses anteriores") && band.contains("nunca menos de 2 %"), "{band}");
        let net = convention("neto", Language::Es);
        assert!(net.contains("Q 4.00 más Q 0.14 por kilómetro") && net.contains("Q\u{a0}3.00"), "{net}");
        let forecast = convention("pronostico", Language::En);
        assert!(forecast.contains("38 months in a row"), "{forecast}");
    }
}
