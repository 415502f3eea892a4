//! The ledger within reach: every sale as it stands, cancelled ones left out.

use super::cells::{headings, labelled, rounded, say, yes_no};
use super::reply::{Format, failed, table as reply};
use crate::signed::Asking;
use app::api::sales::Shown;
use app::error::AppError;
use app::form::Fields;
use app::i18n::sales as texts;
use app::platform::language_of;
use app::reading::{ledger, sales::meant};
use app::words::markets as words;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use domain::access::Action;
use domain::names::Language;
use domain::page::PageRequest;
use domain::period::Date;
use feeds::download::{Table, Value};
use store::sales::Filter;

/// A hundred thousand sales.
const MOST_PAGES: usize = 100;

pub(super) async fn sales_table(asking: Asking, RawQuery(query): RawQuery, uri: Uri, headers: HeaderMap) -> Response {
    let language = language_of(&headers);
    match gathered(&asking, query.as_deref().unwrap_or_default()).await {
        Ok((found, demonstration)) => {
            let table = table(&found, demonstration, asking.services.today(), language);
            reply(&table, Format::of(&uri), "milpa-ventas", language)
        }
        Err(error) => failed(&error, language),
    }
}

/// Page after page of the ledger, as long as there is a next one.
async fn gathered(asking: &Asking, query: &str) -> Result<(Vec<Shown>, bool), AppError> {
    let (db, scope) = asking.services.authorize(Action::ViewSales)?;
    let enterprise = meant(&scope, Fields::decode(query).text("mipyme"));
    if let Some(id) = enterprise {
        store::enterprises::get(&db, &scope, id).await?;
    }
    let filter = Filter { enterprise, ..Filter::default() };
    let (mut found, mut after) = (Vec::new(), None);
    for _ in 0..MOST_PAGES {
        let page = store::sales::list(&db, &scope, &filter, PageRequest::new(after, Some(PageRequest::MOST))).await?;
        found.extend(page.items);
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    Ok((ledger::shown(&db, &scope, found).await?, scope.is_demonstration()))
}

fn table(found: &[Shown], demonstration: bool, today: Date, language: Language) -> Table {
    let columns = [
        ("venta", "sale"),
        ("fecha", "date"),
        ("mipyme", "msme"),
        ("movimiento", "direction"),
        ("producto", "product"),
        ("cantidad", "quantity"),
        ("unidad", "unit"),
        ("precio", "price"),
        ("total", "total"),
        ("moneda", "currency"),
        ("tipo_cambio", "exchange_rate"),
        ("fuente_cambio", "rate_source"),
        ("total_gtq", "total_gtq"),
        ("peso_kg", "weight_kg"),
        ("nivel", "level"),
        ("pais", "country"),
        ("comprador", "buyer"),
        ("canal", "channel"),
        ("comprobante", "document"),
        ("exportacion", "export"),
        ("exportador", "exporter"),
    ];
    let source = say(language, "Ventas registradas en Milpa", "Sales recorded in Milpa").to_owned();
    let marks = [
        ("fuente", "source", source),
        ("bajado", "downloaded", today.to_string()),
        ("demostracion", "demonstration", yes_no(demonstration, language).to_owned()),
    ];
    let note = say(
        language,
        "Montos sin IVA. Una devolución va con signo menos en total_gtq y peso_kg. Una celda vacía es un dato que no se sabe.",
        "Amounts without VAT. A return is below zero in total_gtq and weight_kg. An empty cell is not known.",
    );
    Table {
        title: texts::title(language).to_owned(),
        columns: headings(columns, language),
        rows: found.iter().map(|one| row(one, language)).collect(),
        marks: labelled(marks, language),
        notes: labelled([("Nota", "Note", note.to_owned())], language),
    }
}

fn row(one: &Shown, language: Language) -> Vec<Value> {
    let (sale, sold) = (&one.sale, one.sale.sold());
    let text = |text: Option<&str>| text.map_or(Value::Empty, Value::from);
    vec![
        sale.entry.to_string().as_str().into(),
        Value::Day(sale.date),
        one.enterprise.as_str().into(),
        sale.direction.code().into(),
        one.product.get(language).into(),
        rounded(sale.quantity.to_f64()),
        one.unit.get(language).into(),
        Value::Price(sale.price),
        Value::Price(sale.total),
        sale.currency.code().into(),
        sale.rate.as_ref().map_or(Value::Empty, |rate| Value::Price(rate.gtq)),
        text(sale.rate.as_ref().map(|rate| rate.source.as_str())),
        rounded(sold.gtq as f64 / 1e6),
        sold.weight.map_or(Value::Empty, |weight| rounded(weight as f64 / 1e6)),
        texts::level_word(language, sale.level).into(),
        sale.country.code().into(),
        text(one.buyer.as_deref()),
        sale.channel.map_or(Value::Empty, |channel| words::channel(channel, language).into()),
        sale.document.code().into(),
        sale.export.code().into(),
        text(sale.exporter.as_deref()),
    ]
}
