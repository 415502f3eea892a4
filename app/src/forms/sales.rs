//! Recording a sale, with a new product or buyer on the spot; correcting and cancelling one, each with its reason.

mod making;

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::error::AppError;
use crate::form::{Doubled, Told};
use crate::reading::sales::{Offered, meant, offered, usual};
use domain::access::{Action, Scope};
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::invalid::checks::Invalids;
use domain::invalid::{Invalid, Reason};
use domain::page::PageRequest;
use domain::period::Date;
use domain::sale::Sale;
use domain::sale::duplicate::{Twice, duplicates};
use domain::sale::form::SaleForm;
use domain::sale::lists::Lists;
use domain::sale::question::ask;
use domain::typed::{LONGEST_NOTE, text};
use making::make_new;
use store::sales::Filter;
use store::{Db, Received};

const RECORD: Asked = Asked::For(Action::RecordSales);
/// Sales of one product on one day that are looked at for one that was written twice.
const ONE_DAY: u32 = 50;

pub(super) const FORMS: &[Form] = &[
    Form { path: "/ventas/nueva", page: "/ventas/nueva", action: RECORD, submit: record },
    Form { path: "/ventas/corregir", page: "/ventas/corregir", action: RECORD, submit: correct },
    Form { path: "/ventas/anular", page: "/ventas/ver", action: RECORD, submit: cancel },
];

fn record(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::RecordSales)?;
        let Some(enterprise) = meant(&scope, sent.query.text("mipyme")) else {
            return Ok(Outcome::refuse(Invalid::new("mipyme", Reason::Missing)));
        };
        let mut form = form(&sent);
        if let Err(problems) = make_new(&sent, &db, &scope, enterprise, &mut form).await? {
            return Ok(Outcome::Again(problems));
        }
        let known = offered(&db, &scope, enterprise).await?;
        let today = sent.services.today();
        let sale = match parse(&form, &known, today) {
            Ok(sale) => sale,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        let usual = usual(&db, &scope, &known, &sale, today).await?;
        if let Some(question) = usual.and_then(|usual| ask(&form, &sale, &usual)) {
            return Ok(Outcome::Ask(Told::FarPrice(question)));
        }
        match (twice(&db, &scope, enterprise, &sale).await?, Twice::parse(sent.fields.text("twice"))) {
            (None, _) | (Some(_), Some(Twice::Another)) => {}
            (Some(doubled), None) => return Ok(Outcome::Ask(Told::Doubled(doubled))),
            (Some(doubled), Some(Twice::TheSame)) => return Ok(seen(doubled.entry, "repetida")),
        }
        let kept = store::sales::record(&db, &scope, enterprise, &sale, sent.services.now()).await?;
        Ok(match kept {
            Received::First(entry) => seen(entry, "guardada"),
            Received::Repeat(_) => seen(sale.entry, "repetida"),
        })
    })
}

/// On to the page of a sale, with what was done.
fn seen(entry: EntryId, done: &str) -> Outcome {
    Outcome::Go(format!("/ventas/ver?venta={entry}&hecho={done}"))
}

fn parse(form: &SaleForm, known: &Offered, today: Date) -> Result<Sale, Invalids> {
    let buyers: Vec<_> = known.buyers.iter().map(|buyer| buyer.id).collect();
    let Offered { products, units, factors, rates, .. } = known;
    form.parse(&Lists { products, units, buyers: &buyers, factors, rates, today })
}

/// An earlier entry that this one may be once more. The same submission sent again is no other entry.
async fn twice(db: &Db, scope: &Scope, of: EnterpriseId, sale: &Sale) -> Result<Option<Doubled>, AppError> {
    let day = Some(sale.date);
    let filter = Filter { enterprise: Some(of), product: Some(sale.product), from: day, to: day, ..Filter::default() };
    let found = store::sales::list(db, scope, &filter, PageRequest::new(None, Some(ONE_DAY))).await?;
    let earlier: Vec<Sale> = found.items.into_iter().map(|(_, sale)| sale).collect();
    if earlier.iter().any(|other| other.entry == sale.entry) {
        return Ok(None);
    }
    let first = duplicates(sale, &earlier).first().copied().cloned();
    Ok(first.map(|other| Doubled { entry: other.entry, gtq: other.gtq() }))
}

fn form(sent: &Sent) -> SaleForm {
    let text = |name: &str| sent.fields.text(name).to_owned();
    SaleForm {
        entry: text(EntryId::FIELD),
        direction: text("direction"),
        product: text("product"),
        quantity: text("quantity"),
        unit: text("unit"),
        price: text("price"),
        total: text("total"),
        price_means: text("price_means"),
        currency: text("currency"),
        rate: text("rate"),
        date: text("date"),
        level: text("level"),
        country: text("country"),
        buyer: text("buyer"),
        channel: text("channel"),
        document: text("document"),
        certificate: text("certificate"),
        export: text("export"),
        exporter: text("exporter"),
        note: text("note"),
    }
}

/// A sale corrected from the version that was shown.
fn correct(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::RecordSales)?;
        let entry = EntryId::parse(sent.query.text("venta")).ok_or(AppError::NotFound)?;
        let (enterprise, _) = store::sales::history(&db, &scope, entry).await?;
        let version = sent.fields.text("version").parse().map_err(|_| Invalid::new("version", Reason::Missing))?;
        let mut form = SaleForm { entry: entry.to_string(), ..form(&sent) };
        if let Err(problems) = make_new(&sent, &db, &scope, enterprise, &mut form).await? {
            return Ok(Outcome::Again(problems));
        }
        let known = offered(&db, &scope, enterprise).await?;
        let (sale, reason) = match (parse(&form, &known, sent.services.today()), reason(&sent)) {
            (Ok(sale), Ok(reason)) => (sale, reason),
            (Ok(_), Err(unsaid)) => return Ok(Outcome::refuse(unsaid)),
            (Err(refused), unsaid) => return Ok(Outcome::Again(refused.0.into_iter().chain(unsaid.err()).collect())),
        };
        let (submission, now) = (sent.submission()?, sent.services.now());
        match store::sales::correct(&db, &scope, submission, version, &sale, &reason, now).await {
            Ok(Received::First(_) | Received::Repeat(_)) => Ok(seen(entry, "corregida")),
            Err(store::Error::Changed) => Ok(Outcome::Overtaken),
            Err(error) => Err(error.into()),
        }
    })
}

fn cancel(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::RecordSales)?;
        let entry = EntryId::parse(sent.query.text("venta")).ok_or(AppError::NotFound)?;
        let reason = match reason(&sent) {
            Ok(reason) => reason,
            Err(unsaid) => return Ok(Outcome::refuse(unsaid)),
        };
        let version = store::sales::version(&db, &scope, entry).await?;
        let submission = sent.submission()?;
        store::sales::cancel(&db, &scope, submission, (entry, version), &reason, sent.services.now()).await?;
        Ok(seen(entry, "anulada"))
    })
}

/// Why a sale is corrected or cancelled.
fn reason(sent: &Sent) -> Result<String, Invalid> {
    match text(LONGEST_NOTE)(sent.fields.text("motivo")) {
        Ok(reason) if !reason.is_empty() => Ok(reason),
        Ok(_) => Err(Invalid::new("motivo", Reason::Missing)),
        Err(reason) => Err(Invalid::new("motivo", reason)),
    }
}
