//! The indicators of a series as the read API gives them: each with its value, its class, how it was made, and the rung of
//! the ladder it stands on; or why there is none.

use super::decimal::decimal;
use domain::price::analysis::{Analysis, Evaluated};
use domain::price::evaluation::{Method, NotEvaluable};
use domain::price::ladder::{Ladder, Rung};
use domain::price::seasonality::WhenToSell;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

/// One indicator. Where it cannot be given, everything but `unit` and `not_evaluable` is null.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Indicator {
    /// Decimal as text, in `unit`.
    pub value: Option<String>,
    /// What the value is counted in: `percent`, `share`, `sigma`, `index`, `currency`.
    pub unit: &'static str,
    /// The class that the value falls in, where the method has classes.
    pub class: Option<String>,
    /// The conventions by which it was made; its numbers are parameters, not figures.
    #[schema(value_type = Option<Object>)]
    pub method: Option<Method>,
    /// The rung of the ladder of comparisons that it belongs to: `alps`, `same_month`, `recent` or `neighbours`.
    pub rung: Option<&'static str>,
    /// What else belongs to the figure: bounds, counts, months.
    #[schema(value_type = Option<Object>)]
    pub details: Option<Value>,
    /// Why there is no value.
    #[schema(value_type = Option<Object>)]
    pub not_evaluable: Option<NotEvaluable>,
}

/// Every indicator of a series in one month.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AnalysisAnswer {
    /// The judged month: the latest with a figure.
    pub month: String,
    /// Its mean price, in the series' own unit and currency.
    pub value: Option<String>,
    /// Against the month before.
    pub month_on_month: Indicator,
    /// Against the same month of the year before.
    pub year_on_year: Indicator,
    /// Against the mean of the same month in the five years before.
    pub against_five_years: Indicator,
    /// The seasonal index of the judged month; all twelve are in `details`.
    pub seasonality: Indicator,
    /// Deviation over mean in sixty months.
    pub variation: Indicator,
    /// Deviation of twelve monthly changes, in a year's terms.
    pub historical_volatility: Indicator,
    /// Distance from the middle of the usual band.
    pub usual_band: Indicator,
    /// WFP's Alert for Price Spikes.
    pub alps: Indicator,
    /// FAO's Indicator of Food Price Anomalies.
    pub ifpa: Indicator,
    /// The alert with limits set on the series' own past.
    pub alert: Indicator,
    /// The best comparison that the length of the series allows.
    pub ladder: Indicator,
}

impl AnalysisAnswer {
    #[must_use]
    pub fn of(analysis: &Analysis) -> Self {
        Self {
            month: analysis.judged.to_string(),
            value: analysis.value.map(decimal),
            month_on_month: given("percent", Some("recent"), &analysis.month_on_month, |change| {
                told(change.pct, change.method).with(json!({ "before": decimal(change.before) }))
            }),
            year_on_year: given("percent", Some("same_month"), &analysis.year_on_year, |change| {
                told(change.pct, change.method).with(json!({ "before": decimal(change.before) }))
            }),
            against_five_years: given("percent", Some("same_month"), &analysis.against_five_years, |against| {
                let details = json!({ "mean": decimal(against.mean), "values": against.values });
                told(against.pct, against.method).with(details)
            }),
            seasonality: season(analysis),
            variation: given("share", None, &analysis.variation, |moved| {
                told(moved.share, moved.method).with(json!({ "values": moved.values }))
            }),
            historical_volatility: given("share", None, &analysis.historical_volatility, |moved| {
                told(moved.share, moved.method).with(json!({ "values": moved.values }))
            }),
            usual_band: given("sigma", Some("alps"), &analysis.band, |judged| {
                let band = &judged.band;
                let details = json!({
                    "expected": decimal(band.expected), "low": decimal(band.low()), "high": decimal(band.high()),
                    "deviation_pct": decimal(judged.deviation_pct), "values": band.values,
                });
                told(judged.sigmas, band.method).class(judged.state).with(details)
            }),
            alps: given("sigma", Some("alps"), &analysis.alps, |alps| {
                let details = json!({
                    "expected": decimal(alps.expected), "sigma": decimal(alps.sigma),
                    "mirror": alps.mirror, "values": alps.values,
                });
                told(alps.alps, alps.method).class(alps.class).with(details)
            }),
            ifpa: given("index", Some("same_month"), &analysis.ifpa, |ifpa| {
                told(ifpa.ifpa, ifpa.method).class(ifpa.class).with(json!({ "reference_years": ifpa.reference_years }))
            }),
            alert: alert(analysis),
            ladder: ladder(&analysis.ladder),
        }
    }
}

/// The parts of an indicator that could be given.
struct Told {
    value: Option<f64>,
    class: Option<String>,
    method: Option<Method>,
    details: Option<Value>,
}

fn told(value: f64, method: Method) -> Told {
    Told { value: Some(value), class: None, method: Some(method), details: None }
}

impl Told {
    fn class(self, class: impl Serialize) -> Self {
        let word = serde_json::to_value(class).ok().and_then(|word| word.as_str().map(str::to_owned));
        Self { class: word, ..self }
    }

    fn with(self, details: Value) -> Self {
        Self { details: Some(details), ..self }
    }
}

fn given<T>(
    unit: &'static str,
    rung: Option<&'static str>,
    figure: &Evaluated<T>,
    tell: impl FnOnce(&T) -> Told,
) -> Indicator {
    match figure {
        Ok(figure) => {
            let Told { value, class, method, details } = tell(figure);
            Indicator { value: value.map(decimal), unit, class, method, rung, details, not_evaluable: None }
        }
        Err(reason) => Indicator {
            value: None,
            unit,
            class: None,
            method: None,
            rung: None,
            details: None,
            not_evaluable: Some(*reason),
        },
    }
}

fn season(analysis: &Analysis) -> Indicator {
    given("index", None, &analysis.seasonality, |seasonality| {
        let months: Vec<Value> = seasonality
            .months
            .iter()
            .map(|m| json!({ "month": m.month, "index": decimal(m.index), "years": m.years, "years_above": m.years_above }))
            .collect();
        let when = match seasonality.when_to_sell() {
            WhenToSell::Clear { high, low, spread_pct } => {
                json!({ "season": "clear", "high": high, "low": low, "spread_pct": decimal(spread_pct) })
            }
            WhenToSell::Even { spread_pct } => json!({ "season": "even", "spread_pct": decimal(spread_pct) }),
        };
        let this = seasonality.months[usize::from(analysis.judged.number()) - 1];
        told(this.index, seasonality.method).with(json!({ "months": months, "when_to_sell": when }))
    })
}

fn alert(analysis: &Analysis) -> Indicator {
    given("sigma", Some("alps"), &analysis.alert, |alert| {
        let (low, high) = alert.limit_prices();
        let side = alert.raised.map_or(json!("none"), |side| json!(side));
        let details = json!({
            "limit_low": decimal(low), "limit_high": decimal(high), "past": alert.past,
            "sigmas_before": alert.sigmas_before.map(decimal), "record": { "high": alert.high, "low": alert.low },
        });
        told(alert.judgement.sigmas, alert.method).class(side).with(details)
    })
}

fn ladder(ladder: &Evaluated<Ladder>) -> Indicator {
    let (unit, rung) = match ladder.as_ref().map(|ladder| &ladder.rung) {
        Ok(Rung::Alps(_)) => ("sigma", Some("alps")),
        Ok(Rung::SameMonth(_)) => ("percent", Some("same_month")),
        Ok(Rung::Recent(_)) => ("percent", Some("recent")),
        Ok(Rung::Neighbours) | Err(_) => ("percent", Some("neighbours")),
    };
    given(unit, rung, ladder, |ladder| {
        let told = match &ladder.rung {
            Rung::Alps(alps) => told(alps.alps, alps.method).class(alps.class),
            Rung::SameMonth(against) | Rung::Recent(against) => told(against.pct, against.method),
            Rung::Neighbours => Told { value: None, class: None, method: None, details: None },
        };
        told.with(json!({ "passed_over": ladder.passed_over }))
    })
}
