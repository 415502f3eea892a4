//! The methods that look at a series over years.

use super::Method;
use crate::format;
use crate::i18n::methods as texts;
use domain::names::Language;
use domain::price::evaluation::Window;
use domain::price::forecast::{USUAL_HORIZON, backtest, interval};
use domain::price::{alert, band, seasonality, volatility};

pub(super) fn over_time(language: Language) -> [Method; 5] {
    let years = match seasonality::WINDOW {
        Window::Months(months) => months / 12,
        Window::All => 0,
    };
    let clear = format::number(seasonality::CLEAR_PCT, 0);
    let alert = texts::alert_formula(language, alert::PAST, 2 * alert::ONE_IN, alert::ONE_IN);
    let rare = texts::alert_use(language, format::number(alert::LEAST_SIGMA, 0), alert::MIN_PAST);
    let need = backtest::least_months(USUAL_HORIZON);
    [
        Method {
            id: "temporada",
            name: texts::season_name(language),
            plain: texts::season_plain(language),
            formula: texts::season_formula(language).to_owned(),
            convention: texts::season_use(language, years, seasonality::MIN_MONTHS, seasonality::MIN_RATIOS, clear),
            from: texts::season_from(language),
        },
        Method {
            id: "volatilidad",
            name: texts::volatility_name(language),
            plain: texts::volatility_plain(language),
            formula: texts::volatility_formula(language).to_owned(),
            convention: texts::volatility_use(language, band::WINDOW, volatility::CHANGES, volatility::MIN_CHANGES),
            from: texts::volatility_from(language),
        },
        Method {
            id: "avisos",
            name: texts::alert_name(language),
            plain: texts::alert_plain(language),
            formula: alert,
            convention: format!("{rare} {}", texts::alert_record(language)),
            from: texts::own(language),
        },
        Method {
            id: "pronostico",
            name: texts::forecast_name(language),
            plain: texts::forecast_plain(language),
            formula: texts::forecast_formula(language).to_owned(),
            convention: texts::forecast_use(language, backtest::MOST_ORIGINS, need, interval::LEAST_ERRORS),
            from: texts::forecast_from(language),
        },
        Method {
            id: "real",
            name: texts::real_name(language),
            plain: texts::real_plain(language),
            formula: texts::real_formula(language).to_owned(),
            convention: texts::real_use(language).to_owned(),
            from: texts::real_from(language),
        },
    ]
}
