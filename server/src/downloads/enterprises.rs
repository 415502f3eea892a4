//! The MSMEs that a filter leaves, within the reach of whoever asks. No person's name, telephone or NIT is in it: a NIT may
//! be a person's own.

use super::cells::{headings, labelled, say, yes_no};
use super::reply::{Format, failed, table as reply};
use crate::signed::Asking;
use app::error::AppError;
use app::form::Fields;
use app::platform::language_of;
use app::reading::enterprises::filter;
use app::words::enterprises as words;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use domain::access::Action;
use domain::enterprise::Enterprise;
use domain::names::Language;
use domain::page::PageRequest;
use domain::period::Date;
use feeds::download::{Table, Value};
use store::parameters::Parameters;

/// More MSMEs than the project will have.
const MOST_PAGES: usize = 20;

pub(super) async fn enterprise_table(
    asking: Asking,
    RawQuery(query): RawQuery,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let language = language_of(&headers);
    match gathered(&asking, query.as_deref().unwrap_or_default()).await {
        Ok((found, parameters, demonstration)) => {
            let today = asking.services.today();
            let table = table(&found, &parameters, demonstration, today, language);
            reply(&table, Format::of(&uri), "milpa-mipymes", language)
        }
        Err(error) => failed(&error, language),
    }
}

/// Page after page of the list, as long as there is a next one.
async fn gathered(asking: &Asking, query: &str) -> Result<(Vec<Enterprise>, Parameters, bool), AppError> {
    let (db, scope) = asking.services.authorize(Action::ViewEnterprises)?;
    let filter = filter(&Fields::decode(query));
    let (mut found, mut after) = (Vec::new(), None);
    for _ in 0..MOST_PAGES {
        let page = PageRequest::new(after, Some(PageRequest::MOST));
        let (page, _) = store::enterprises::list(&db, &scope, &filter, page).await?;
        found.extend(page.items);
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    Ok((found, store::parameters::parameters(&db, &scope).await?, scope.is_demonstration()))
}

fn table(found: &[Enterprise], parameters: &Parameters, demonstration: bool, today: Date, language: Language) -> Table {
    let columns = [
        ("numero", "number"),
        ("nombre", "name"),
        ("tipo", "kind"),
        ("forma_legal", "legal_form"),
        ("codigo_municipio", "municipality_code"),
        ("municipio", "municipality"),
        ("comunidad", "community"),
        ("inicio", "started_on"),
        ("cadenas", "chains"),
        ("fase", "phase"),
        ("estado", "state"),
        ("tamano", "size"),
        ("regimen", "tax_regime"),
        ("fel", "invoices"),
        ("igss", "social_security"),
        ("socias", "members_women"),
        ("socios", "members_men"),
        ("trabajadoras", "workers_women"),
        ("trabajadores", "workers_men"),
        ("temporales", "temporary"),
        ("ventas_declaradas_gtq", "stated_sales_gtq"),
    ];
    let rows = found.iter().map(|one| row(one, parameters, today, language)).collect();
    let source = say(language, "Registro de MIPYMES del proyecto", "The project's registry of MSMEs").to_owned();
    let marks = [
        ("fuente", "source", source),
        ("fecha", "date", today.to_string()),
        ("demostracion", "demonstration", yes_no(demonstration, language).to_owned()),
    ];
    let empty = say(language, "Una celda vacía es un dato que no se sabe.", "An empty cell is not known.").to_owned();
    Table {
        title: say(language, "MIPYMES", "MSMEs").to_owned(),
        columns: headings(columns, language),
        rows,
        marks: labelled(marks, language),
        notes: labelled([("Vacío", "Empty", empty)], language),
    }
}

fn row(one: &Enterprise, parameters: &Parameters, today: Date, language: Language) -> Vec<Value> {
    let facts = &one.facts;
    let place = store::reference::municipality(facts.municipality.as_str());
    let count = |count: Option<u32>| count.map_or(Value::Empty, |count| Value::Whole(count.into()));
    let answer = |answer: Option<bool>| answer.map_or(Value::Empty, |yes| yes_no(yes, language).into());
    let size = facts.size(None, today, &parameters.sizes, &parameters.wages).class;
    let links: Vec<String> = facts.chains.iter().map(ToString::to_string).collect();
    vec![
        Value::Whole(one.id.0.into()),
        facts.name.as_str().into(),
        words::kind(facts.kind, language).into(),
        words::legal_form(facts.legal_form, language).into(),
        facts.municipality.as_str().into(),
        place.map_or(Value::Empty, |place| place.name.as_str().into()),
        facts.community.as_deref().map_or(Value::Empty, Into::into),
        facts.started_on.map_or(Value::Empty, Value::Day),
        links.join(" ").as_str().into(),
        words::phase(facts.phase, language).into(),
        words::state(facts.state, language).into(),
        size.map_or(Value::Empty, |class| words::size(class, language).into()),
        facts.tax_regime.map_or(Value::Empty, |regime| words::tax_regime(regime, language).into()),
        answer(facts.invoices),
        answer(facts.social_security),
        count(facts.members.women),
        count(facts.members.men),
        count(facts.workers.women),
        count(facts.workers.men),
        count(facts.temporary_workers),
        facts.declared_sales.map_or(Value::Empty, Value::Price),
    ]
}
