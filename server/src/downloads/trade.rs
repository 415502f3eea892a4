//! The exports of the page as a table: totals year by year, then the destinations of the latest year that has them.

use super::cells::{headings, labelled, maybe, say, yes_no};
use domain::names::Language;
use domain::price::Source;
use domain::trade::flow::Standing;
use domain::trade::measure::{Usd, Weight};
use domain::trade::view::{Destination, Destinations, TradeView, Year};
use feeds::download::{Table, Value};

/// One row a year to all the world, and one a destination; the column `partner` tells them apart.
pub(super) fn table(view: &TradeView, language: Language) -> Table {
    let columns = [
        ("anio", "year"),
        ("socio", "partner"),
        ("codigo_socio", "partner_code"),
        ("valor_usd", "value_usd"),
        ("parte_pct", "share_pct"),
        ("crecimiento_anual_pct", "yearly_growth_pct"),
        ("peso_kg", "weight_kg"),
        ("usd_por_kg", "usd_per_kg"),
        ("estado", "standing"),
        ("lineas", "lines"),
        ("fuente", "source"),
        ("licencia", "licence"),
    ];
    let years = view.years.iter().flat_map(|years| years.years.iter().map(|year| total(year, &years.source, language)));
    let destinations =
        view.destinations.iter().flat_map(|found| found.rows.iter().map(|row| destination(row, found, language)));
    Table {
        title: say(language, "Exportaciones", "Exports").to_owned(),
        columns: headings(columns, language),
        rows: years.chain(destinations).collect(),
        marks: marks(view, language),
        notes: notes(view, language),
    }
}

fn total(year: &Year, source: &Source, language: Language) -> Vec<Value> {
    let lines: Vec<&str> = year.lines.iter().map(|line| line.as_str()).collect();
    let standing = match year.standing {
        Standing::Final => say(language, "final", "final"),
        Standing::Provisional => say(language, "provisional", "provisional"),
    };
    vec![
        Value::Whole(year.year.into()),
        say(language, "Todo el mundo", "All the world").into(),
        "WLD".into(),
        dollars(year.value),
        Value::Empty,
        maybe(year.change),
        kg(year.weight),
        maybe(year.unit_value),
        standing.into(),
        lines.join(" ").as_str().into(),
        source.names.get(language).into(),
        source.licence.as_str().into(),
    ]
}

fn destination(row: &Destination, found: &Destinations, language: Language) -> Vec<Value> {
    vec![
        Value::Whole(found.year.into()),
        row.area.names.get(language).into(),
        row.area.code.as_str().into(),
        dollars(row.value),
        maybe(row.share),
        maybe(row.growth.map(|growth| growth.yearly)),
        kg(row.weight),
        maybe(row.unit_value),
        Value::Empty,
        Value::Empty,
        found.source.names.get(language).into(),
        found.source.licence.as_str().into(),
    ]
}

/// Whole dollars as they are; the few values with a fraction as a number.
fn dollars(value: Usd) -> Value {
    let milli = value.milli();
    if milli % 1_000 == 0 { Value::Whole(milli / 1_000) } else { Value::Number(value.to_f64()) }
}

fn kg(weight: Weight) -> Value {
    weight.kg().map_or(Value::Empty, Value::Number)
}

fn marks(view: &TradeView, language: Language) -> Vec<(String, String)> {
    let chain = view.chain.as_ref().map_or("", |chain| chain.names.get(language)).to_owned();
    let line = view.line.as_ref().map_or_else(String::new, |line| line.code.as_str().to_owned());
    let all = [
        ("cadena", "chain", chain),
        ("linea", "line", line),
        ("moneda", "currency", "USD".to_owned()),
        ("demostracion", "demonstration", yes_no(view.dataset.is_demonstration(), language).to_owned()),
    ];
    labelled(all, language)
}

fn notes(view: &TradeView, language: Language) -> Vec<(String, String)> {
    let growth = say(
        language,
        "En los totales, contra el año anterior; en los destinos, crecimiento compuesto por año.",
        "Of totals, on the year before; of destinations, compound growth a year.",
    )
    .to_owned();
    let all = [("Crecimiento", "Growth", growth), ("Dirección", "Address", view.query.href())];
    labelled(all, language)
}
