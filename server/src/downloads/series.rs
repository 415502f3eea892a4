//! One series by month, as its page shows it: the past that was asked for, and the forecast where one is published.

use super::cells::{headings, labelled, maybe, rounded, say, yes_no};
use app::i18n::components::state;
use app::words;
use domain::names::Language;
use domain::price::forecast::{Expected, Forecast};
use domain::price::profile::{PastMonth, Profile};
use domain::price::query::Money;
use feeds::download::{Table, Value};

/// The table, oldest month first.
pub(super) fn table(profile: &Profile, language: Language) -> Table {
    let columns = [
        ("mes", "month"),
        ("precio", "price"),
        ("usual_desde", "usual_from"),
        ("usual_hasta", "usual_to"),
        ("contra_lo_usual_pct", "against_usual_pct"),
        ("estado", "state"),
        ("dato", "presence"),
        ("dias_observados", "days_observed"),
        ("dias_estimados", "days_estimated"),
        ("visitas_sin_oferta", "visits_without_supply"),
    ];
    let mut rows: Vec<Vec<Value>> = profile.past.iter().map(|month| past(profile, month, language)).collect();
    if let Forecast::Published(published) = &profile.forecast {
        rows.extend(published.months.iter().map(|month| ahead(month, language)));
    }
    Table {
        title: format!(
            "{} {}",
            profile.series.commodity.names.get(language),
            profile.series.market.names.get(language)
        ),
        columns: headings(columns, language),
        rows,
        marks: marks(profile, language),
        notes: notes(profile, language),
    }
}

fn past(profile: &Profile, month: &PastMonth, language: Language) -> Vec<Value> {
    let judged = month.judged;
    let band = judged.expected.zip(judged.sigma);
    let presence = match (judged.value, month.observed, month.no_supply) {
        (Some(_), 0, _) if month.estimated > 0 => say(language, "estimado", "estimated"),
        (Some(_), ..) => say(language, "observado", "observed"),
        (None, ..) if profile.lacks_index(judged.month) => say(language, "sin índice", "no index"),
        (None, _, 1..) => say(language, "sin oferta", "no supply"),
        (None, ..) => say(language, "sin dato", "no data"),
    };
    vec![
        Value::Month(judged.month),
        maybe(judged.value),
        maybe(band.map(|(expected, sigma)| expected - sigma)),
        maybe(band.map(|(expected, sigma)| expected + sigma)),
        maybe(judged.deviation_pct),
        judged.state.map_or(Value::Empty, |judged| state(language, judged).into()),
        presence.into(),
        Value::Whole(month.observed.into()),
        Value::Whole(month.estimated.into()),
        Value::Whole(month.no_supply.into()),
    ]
}

fn ahead(month: &Expected, language: Language) -> Vec<Value> {
    let (low, high) = (month.interval.map(|interval| interval.low), month.interval.map(|interval| interval.high));
    let presence = say(language, "pronóstico", "forecast").into();
    let known = vec![Value::Month(month.month), rounded(month.value), maybe(low), maybe(high)];
    let rest = [Value::Empty, Value::Empty, presence, Value::Empty, Value::Empty, Value::Empty];
    known.into_iter().chain(rest).collect()
}

fn unit(profile: &Profile, language: Language) -> String {
    match profile.query.unit {
        Some(unit) => words::display_unit(unit, language).to_owned(),
        None => profile.series.unit.names.get(language).to_owned(),
    }
}

/// "corrientes", or whose quetzales and by whose index.
fn money(profile: &Profile, language: Language) -> String {
    match (&profile.real, profile.query.money) {
        (Some(real), Money::Real) => {
            let (base, source) = (real.base, real.source.names.get(language));
            match language {
                Language::Es => format!("reales, quetzales de {base} ({source})"),
                Language::En => format!("real, quetzales of {base} ({source})"),
            }
        }
        (None, Money::Real) | (_, Money::Nominal) => say(language, "corrientes", "nominal").to_owned(),
    }
}

fn marks(profile: &Profile, language: Language) -> Vec<(String, String)> {
    let series = &profile.series;
    let demo = profile.dataset.is_demonstration();
    let all = [
        ("producto", "commodity", series.commodity.names.get(language).to_owned()),
        ("mercado", "market", series.market.names.get(language).to_owned()),
        ("nivel", "level", words::level(series.price_type, language).to_owned()),
        ("unidad", "unit", unit(profile, language)),
        ("moneda", "currency", profile.currency.code().to_owned()),
        ("precios", "prices", money(profile, language)),
        ("fuente", "source", series.source.names.get(language).to_owned()),
        ("licencia", "licence", series.source.licence.clone()),
        ("ultimo_dato", "last_day", profile.last_day.to_string()),
        ("demostracion", "demonstration", yes_no(demo, language).to_owned()),
    ];
    labelled(all, language)
}

fn notes(profile: &Profile, language: Language) -> Vec<(String, String)> {
    let quoted = profile.series.unit.names.get(language).to_owned();
    let weight = profile.factor.as_ref().map_or_else(
        || say(language, "no se conoce", "not known").to_owned(),
        |factor| format!("{} kg ({})", factor.kg.to_f64(), factor.source),
    );
    let usual = say(
        language,
        "Tendencia y mes del año de los 60 meses anteriores, más y menos una desviación estándar.",
        "Trend and month of the year of the 60 months before, plus and minus one standard deviation.",
    )
    .to_owned();
    let all = [
        ("Unidad cotizada", "Quoted unit", quoted),
        ("Peso de la unidad", "Weight of the unit", weight),
        ("Lo usual", "Usual", usual),
        ("Dirección", "Address", profile.query.href()),
        ("Sitio de la fuente", "Site of the source", profile.series.source.url.clone()),
    ];
    labelled(all, language)
}
