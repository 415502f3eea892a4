//! The tables of "Mercados" one by one, worked out by what works the page out.

use super::cells::{headings, labelled, maybe, rounded, say, yes_no};
use super::reply::{Format, failed, table as reply};
use crate::signed::Asking;
use app::error::AppError;
use app::i18n::{markets as texts, sales};
use app::platform::language_of;
use app::reading;
use app::words::markets as words;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use domain::access::Action;
use domain::names::Language;
use domain::price::query::Pairs;
use domain::sale::market_level::MarketLevel;
use domain::sale::markets::{Markets, MarketsQuery};
use domain::sale::sold::{Amounts, share};
use feeds::download::{Table, Value};

/// The names of the tables in their addresses.
pub(super) const TABLES: [&str; 6] = ["niveles", "destinos", "compradores", "exportacion", "precios", "nuevos"];

pub(super) async fn markets_table(asking: Asking, RawQuery(query): RawQuery, uri: Uri, headers: HeaderMap) -> Response {
    let language = language_of(&headers);
    let name = uri.path().rsplit_once("mercados-").map_or("", |(_, rest)| rest);
    let name = name.split('.').next().unwrap_or_default().to_owned();
    let told = async {
        let (db, scope) = asking.services.authorize(Action::ViewSales)?;
        let query = MarketsQuery::parse(&Pairs::decode(query.as_deref().unwrap_or_default()))?;
        let view = reading::markets::markets(&db, &scope, query, asking.services.today()).await?;
        table(&view, &name, language).ok_or(AppError::NotFound)
    };
    match told.await {
        Ok(table) => reply(&table, Format::of(&uri), &format!("milpa-mercados-{name}"), language),
        Err(error) => failed(&error, language),
    }
}

fn table(view: &Markets, name: &str, language: Language) -> Option<Table> {
    let (title, columns, rows) = match name {
        "niveles" => levels(view, language),
        "destinos" => destinations(view, language),
        "compradores" => buyers(view, language),
        "exportacion" => exports(view, language),
        "precios" => prices(view, language),
        "nuevos" => opened(view, language),
        _ => return None,
    };
    let source = say(language, "Ventas registradas en Milpa", "Sales recorded in Milpa").to_owned();
    let marks = [
        ("desde", "from", view.window.from.to_string()),
        ("hasta", "to", view.window.last_day(view.today).to_string()),
        ("fuente", "source", source),
        ("fecha", "date", view.today.to_string()),
        ("demostracion", "demonstration", yes_no(view.demonstration, language).to_owned()),
    ];
    let vat = say(language, "Montos sin IVA, devoluciones restadas.", "Amounts without VAT, returns taken off.");
    let empty = say(language, "Una celda vacía es un dato que no se sabe.", "An empty cell is not known.").to_owned();
    Some(Table {
        title: title.to_owned(),
        columns,
        rows,
        marks: labelled(marks, language),
        notes: labelled([("Montos", "Amounts", vat.to_owned()), ("Vacío", "Empty", empty)], language),
    })
}

type Part = (&'static str, Vec<String>, Vec<Vec<Value>>);

fn levels(view: &Markets, language: Language) -> Part {
    let columns = [("trimestre_desde", "quarter_from"), ("nivel", "level"), ("ventas_gtq", "sales_gtq")];
    let row = |bar: &domain::sale::stack::Bar, level: MarketLevel| {
        let value = if bar.lines == 0 { Value::Empty } else { gtq(bar.at(level)) };
        vec![Value::Month(bar.from), sales::level_word(language, level).into(), value]
    };
    let rows = view.bars.iter().flat_map(|bar| MarketLevel::ALL.iter().map(move |level| row(bar, *level)));
    (texts::levels_title(language), headings(columns, language), rows.collect())
}

fn destinations(view: &Markets, language: Language) -> Part {
    let columns = [
        ("destino", "destination"),
        ("pais", "country"),
        ("producto", "product"),
        ("ventas_gtq", "sales_gtq"),
        ("peso_kg", "weight_kg"),
        ("gtq_por_kg", "gtq_per_kg"),
    ];
    let rows = view.destinations.iter().flat_map(|row| {
        row.products.iter().map(move |(product, amounts)| {
            let name = view.product(*product).map_or(Value::Empty, |names| names.get(language).into());
            let mut cells: Vec<Value> =
                vec![words::destination(row.key, language).as_str().into(), row.key.country.code().into(), name];
            cells.extend(figures(amounts));
            cells
        })
    });
    (texts::where_title(language), headings(columns, language), rows.collect())
}

fn buyers(view: &Markets, language: Language) -> Part {
    let columns = [
        ("comprador", "buyer"),
        ("tipo", "kind"),
        ("producto", "product"),
        ("ventas_gtq", "sales_gtq"),
        ("peso_kg", "weight_kg"),
        ("gtq_por_kg", "gtq_per_kg"),
    ];
    let rows = view.buyers.iter().flat_map(|row| {
        let found = row.key.and_then(|id| view.buyer(id));
        row.products.iter().map(move |(product, amounts)| {
            let name = found.map_or_else(|| texts::no_buyer(language), |(name, _)| name);
            let kind = found.map_or(Value::Empty, |(_, kind)| sales::kind_word(language, kind).into());
            let product = view.product(*product).map_or(Value::Empty, |names| names.get(language).into());
            let mut cells: Vec<Value> = vec![name.into(), kind, product];
            cells.extend(figures(amounts));
            cells
        })
    });
    (texts::buyers_title(language), headings(columns, language), rows.collect())
}

fn exports(view: &Markets, language: Language) -> Part {
    let columns = [
        ("parte", "part"),
        ("numerador_gtq", "numerator_gtq"),
        ("denominador_gtq", "denominator_gtq"),
        ("parte_pct", "share_pct"),
    ];
    let exports = &view.exports;
    let undocumented = say(
        language,
        "Por un exportador, sin comprobante (no se cuenta)",
        "Through an exporter, without a paper (not counted)",
    );
    let rows = [
        (texts::direct(language), exports.direct),
        (texts::indirect(language), exports.indirect),
        (undocumented, exports.indirect_undocumented),
    ];
    let row = |(name, part): (&str, i64)| {
        let share = share(part, exports.total).map(|share| 100.0 * share);
        vec![name.into(), gtq(part), gtq(exports.total), maybe(share)]
    };
    (texts::exports_title(language), headings(columns, language), rows.into_iter().map(row).collect())
}

fn prices(view: &Markets, language: Language) -> Part {
    let columns = [
        ("producto", "product"),
        ("nivel_comercio", "level_of_trade"),
        ("meses_comparados", "months_compared"),
        ("propio_gtq_kg", "own_gtq_kg"),
        ("referencia_gtq_kg", "reference_gtq_kg"),
        ("diferencia_pct", "difference_pct"),
        ("por_que_no", "why_not"),
    ];
    let row = |row: &domain::sale::markets::Priced| {
        let name = view.product(row.product).map_or(Value::Empty, |names| names.get(language).into());
        let mut cells =
            vec![name, app::words::level(row.price_type, language).into(), Value::Whole(i64::from(row.months))];
        cells.extend(match row.premium {
            Ok(found) => [rounded(found.own), rounded(found.reference), rounded(found.percent), Value::Empty],
            Err(why) => [Value::Empty, Value::Empty, Value::Empty, words::no_premium(why, language).into()],
        });
        cells
    };
    (texts::premium_title(language), headings(columns, language), view.priced.iter().map(row).collect())
}

fn opened(view: &Markets, language: Language) -> Part {
    let columns = [
        ("mipyme", "msme"),
        ("destino", "destination"),
        ("canal", "channel"),
        ("primera_venta", "first_sale"),
        ("ventas_gtq", "sales_gtq"),
        ("comprobante", "document"),
        ("linea_base", "baseline"),
    ];
    let row = |opened: &domain::sale::markets::Opened| {
        let market = &opened.market;
        vec![
            opened.name.as_str().into(),
            words::destination(market.destination, language).as_str().into(),
            words::channel(market.channel, language).into(),
            Value::Day(market.first_day),
            gtq(market.amounts.gtq),
            market.document.code().into(),
            Value::Month(view.baseline),
        ]
    };
    (texts::new_title(language), headings(columns, language), view.opened.iter().map(row).collect())
}

/// Money, weight and a value for a kilogram.
fn figures(amounts: &Amounts) -> [Value; 3] {
    let weight = if amounts.weight == 0 { Value::Empty } else { rounded(amounts.weight as f64 / 1e6) };
    [gtq(amounts.gtq), weight, maybe(amounts.unit_value())]
}

/// Quetzales of millionths.
fn gtq(micro: i64) -> Value {
    rounded(micro as f64 / 1e6)
}
