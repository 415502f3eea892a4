//! A month of the circular economy recorded, and corrected with its reason.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::error::AppError;
use crate::form::circular::record_form;
use crate::reading::circular::against;
use crate::reading::sales::meant;
use domain::access::{Action, Scope};
use domain::circular::record::Record;
use domain::circular::record::form::{Against, RecordForm};
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::invalid::checks::Invalids;
use domain::invalid::{Invalid, Reason};
use domain::period::Month;
use domain::sale::lists::Lists;
use domain::typed::{LONGEST_NOTE, text};
use store::{Db, Received};

const RECORD: Asked = Asked::For(Action::RecordCircular);

pub(super) const FORMS: &[Form] = &[
    Form { path: "/circular/registrar", page: "/circular/registrar", action: RECORD, submit: record },
    Form { path: "/circular/corregir", page: "/circular/registrar", action: RECORD, submit: correct },
];

fn record(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::RecordCircular)?;
        let Some(id) = meant(&scope, sent.query.text("mipyme")) else {
            return Ok(Outcome::refuse(Invalid::new("mipyme", Reason::Missing)));
        };
        let record = match parse(&sent, &db, &scope, id, record_form(&sent.fields)).await? {
            Ok(record) => record,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        match store::circular::record(&db, &scope, id, &record, sent.services.now()).await {
            // Sent twice it is answered as the first time.
            Ok(Received::First(_) | Received::Repeat(_)) => Ok(seen(id, record.month, "registrado")),
            Err(store::Error::Changed) => Ok(Outcome::Overtaken),
            Err(error) => Err(error.into()),
        }
    })
}

fn correct(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::RecordCircular)?;
        let Some(id) = meant(&scope, sent.query.text("mipyme")) else {
            return Ok(Outcome::refuse(Invalid::new("mipyme", Reason::Missing)));
        };
        store::enterprises::get(&db, &scope, id).await?;
        let month = Month::parse(sent.fields.text("month"));
        let Some(month) = month else { return Ok(Outcome::refuse(Invalid::new("month", Reason::NotADate))) };
        let Some(kept) = store::circular::find(&db, &scope, id, month).await? else {
            return Ok(Outcome::refuse(Invalid::new("month", Reason::Unknown)));
        };
        let version = sent.fields.text("version").parse().map_err(|_| Invalid::new("version", Reason::Missing))?;
        let form = RecordForm { entry: kept.typed.entry.to_string(), ..record_form(&sent.fields) };
        let (record, reason) = match (parse(&sent, &db, &scope, id, form).await?, reason(&sent)) {
            (Ok(record), Ok(reason)) => (record, reason),
            (Ok(_), Err(unsaid)) => return Ok(Outcome::refuse(unsaid)),
            (Err(refused), unsaid) => return Ok(Outcome::Again(refused.0.into_iter().chain(unsaid.err()).collect())),
        };
        let (submission, now) = (sent.submission()?, sent.services.now());
        match store::circular::correct(&db, &scope, submission, version, &record, &reason, now).await {
            Ok(Received::First(_) | Received::Repeat(_)) => Ok(seen(id, month, "corregido")),
            Err(store::Error::Changed) => Ok(Outcome::Overtaken),
            Err(error) => Err(error.into()),
        }
    })
}

/// On to the page of the month, with what was done.
fn seen(id: EnterpriseId, month: Month, done: &str) -> Outcome {
    Outcome::Go(format!("/circular?mipyme={id}&mes={month}&hecho={done}"))
}

async fn parse(
    sent: &Sent,
    db: &Db,
    scope: &Scope,
    id: EnterpriseId,
    form: RecordForm,
) -> Result<Result<Record, Invalids>, AppError> {
    let today = sent.services.today();
    let (offered, streams) = against(db, scope, id, today).await?;
    let lists = Lists {
        products: &offered.products,
        units: &offered.units,
        buyers: &[],
        factors: &offered.factors,
        rates: &offered.rates,
        today,
    };
    // The number that is refused is the one that the page sends.
    let named = |invalid: Invalid| match invalid.field.as_str() {
        "entry" => Invalid { field: EntryId::FIELD.to_owned(), ..invalid },
        _ => invalid,
    };
    let read = form.parse(&Against { lists: &lists, streams: &streams });
    Ok(read.map_err(|refused| Invalids(refused.0.into_iter().map(named).collect())))
}

/// Why a month is corrected.
fn reason(sent: &Sent) -> Result<String, Invalid> {
    match text(LONGEST_NOTE)(sent.fields.text("motivo")) {
        Ok(reason) if !reason.is_empty() => Ok(reason),
        Ok(_) => Err(Invalid::new("motivo", Reason::Missing)),
        Err(reason) => Err(Invalid::new("motivo", reason)),
    }
}
