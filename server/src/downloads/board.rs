//! A board as its page shows it: markets in their order, with what is left after each cost.

use super::cells::{headings, labelled, maybe, say, yes_no};
use app::i18n::components::state;
use app::words;
use domain::names::Language;
use domain::price::board::{Board, Mark, Row};
use domain::price::net::Component;
use domain::price::ranking::Place;
use feeds::download::{Table, Value};

const COLUMNS: [(&str, &str); 20] = [
    ("lugar", "place"),
    ("mercado", "market"),
    ("localidad", "locality"),
    ("mes", "month"),
    ("ultimo_dato", "last_day"),
    ("dato", "presence"),
    ("precio", "price"),
    ("flete", "freight"),
    ("descarga", "unloading"),
    ("sacos", "sacks"),
    ("comision", "commission"),
    ("merma", "shrink"),
    ("queda", "left"),
    ("contra_mes_anterior_pct", "against_month_before_pct"),
    ("contra_ano_anterior_pct", "against_year_before_pct"),
    ("estado", "state"),
    ("precio_cotizado", "quoted_price"),
    ("unidad_cotizada", "quoted_unit"),
    ("moneda_cotizada", "quoted_currency"),
    ("dias", "days"),
];

/// The table, best market first.
pub(super) fn table(board: &Board, language: Language) -> Table {
    let rows = board.rows.iter().map(|row| market(row, language)).collect();
    let name = board.commodity.names.get(language);
    let sources: Vec<&str> = board.sources.iter().map(|source| source.names.get(language)).collect();
    let mut licences: Vec<&str> = board.sources.iter().map(|source| source.licence.as_str()).collect();
    licences.dedup();
    let unit = words::display_unit(board.query.unit, language).to_owned();
    let marks = [
        ("producto", "commodity", name.to_owned()),
        ("nivel", "level", words::level(board.level, language).to_owned()),
        ("unidad", "unit", unit),
        ("moneda", "currency", board.query.currency.code().to_owned()),
        ("mes_del_tablero", "month_of_board", board.month.to_string()),
        ("fuente", "source", sources.join("; ")),
        ("licencia", "licence", licences.join("; ")),
        ("demostracion", "demonstration", yes_no(board.dataset.is_demonstration(), language).to_owned()),
    ];
    let origin = board.origin.as_ref().map(|place| format!("{}, {}", place.name, place.department));
    let notes = [
        ("Salida", "Origin", origin.unwrap_or_else(|| say(language, "no se indicó", "not given").to_owned())),
        ("Libra", "Libra", format!("{} kg", board.libra.to_f64())),
        ("Dirección", "Address", board.query.href()),
    ];
    Table {
        title: name.to_owned(),
        columns: headings(COLUMNS, language),
        rows,
        marks: labelled(marks, language),
        notes: labelled(notes, language),
    }
}

fn market(row: &Row, language: Language) -> Vec<Value> {
    let cost = |wanted: Component| {
        let lines = row.net().map(|net| net.lines.as_slice()).unwrap_or_default();
        maybe(lines.iter().find(|line| line.component == wanted).map(|line| line.amount))
    };
    let place = match row.place {
        Place::Ranked(place) => Value::Whole(place.into()),
        Place::Unranked(_) => Value::Empty,
    };
    let quoted = row.quoted.as_ref();
    vec![
        place,
        row.names.get(language).into(),
        row.locality.as_str().into(),
        Value::Month(row.month),
        row.last_day.map_or(Value::Empty, Value::Day),
        presence(row.mark, language).into(),
        maybe(row.price()),
        cost(Component::Freight),
        cost(Component::Unloading),
        cost(Component::Sacks),
        cost(Component::Commission),
        cost(Component::Shrink),
        maybe(row.net().map(|net| net.left)),
        maybe(row.month_change),
        maybe(row.year_change),
        row.judgement.as_ref().map_or(Value::Empty, |judged| state(language, judged.state).into()),
        maybe(quoted.map(|quoted| quoted.mean)),
        quoted.map_or(Value::Empty, |quoted| quoted.unit.names.get(language).into()),
        quoted.map_or(Value::Empty, |quoted| quoted.currency.code().into()),
        quoted.map_or(Value::Empty, |quoted| Value::Whole(quoted.days.into())),
    ]
}

fn presence(mark: Mark, language: Language) -> &'static str {
    match mark {
        Mark::Observed => say(language, "observado", "observed"),
        Mark::Estimated => say(language, "estimado", "estimated"),
        Mark::NoSupply => say(language, "sin oferta", "no supply"),
        Mark::NoData => say(language, "sin dato", "no data"),
    }
}
