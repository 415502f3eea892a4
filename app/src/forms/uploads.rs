//! A file that was looked through: applied whole, thrown away, or taken back.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::error::AppError;
use crate::reading::uploads::{enterprises, number, owner, sales};
use domain::access::{Action, Scope};
use domain::invalid::{Invalid, Reason};
use domain::upload::{Content, Counts, Upload};
use store::imports::Faults;
use store::uploads::{Applying, Waiting};
use store::{Db, Error};

const KEEP: Asked = Asked::For(Action::KeepUploads);
const PAGE: &str = "/importar/ver";
/// The field by which a person leaves out the rows that are rejected.
pub const LEAVE_OUT: &str = "dejar";
/// The field with the lines that are another one after all.
pub const ANOTHER: &str = "otra";
/// What is refused when a file cannot be taken back.
pub const UNDO: &str = "deshacer";

pub(super) const FORMS: &[Form] = &[
    Form { path: "/importar/aplicar", page: PAGE, action: KEEP, submit: apply },
    Form { path: "/importar/descartar", page: PAGE, action: KEEP, submit: discard },
    Form { path: "/importar/deshacer", page: PAGE, action: KEEP, submit: undo },
];

/// Brings in what is new, and of what may be known the lines that were marked; all or none.
fn apply(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepUploads)?;
        let (id, now) = (number(&sent.query)?, sent.services.now());
        let Waiting { upload, content } = store::uploads::get(&db, &scope, id, now).await?;
        sent.services.authorize(upload.kind.action())?;
        let applying = Applying { upload: id, entry: sent.submission()?, at: now };
        // Sent again, or from a second window: it is applied already, and this is the answer of then.
        let Some(content) = content else { return Ok(applied(&upload)) };
        match bring(&sent, &db, &scope, applying, &upload, content).await {
            Ok(Some(refused)) => Ok(refused),
            Ok(None) | Err(AppError::Conflict) => Ok(applied(&upload)),
            Err(error) => Err(error),
        }
    })
}

fn applied(upload: &Upload) -> Outcome {
    Outcome::Go(format!("{PAGE}?id={}&hecho=aplicado", upload.id))
}

/// `Some` when rows are rejected and nobody said to leave them out.
async fn bring(
    sent: &Sent,
    db: &Db,
    scope: &Scope,
    applying: Applying,
    upload: &Upload,
    content: Content,
) -> Result<Option<Outcome>, AppError> {
    let marked: Vec<u32> = sent.fields.all(ANOTHER).filter_map(|line| line.parse().ok()).collect();
    let leave_out = sent.fields.text(LEAVE_OUT) == "si";
    let refused = |counts: &Counts| {
        (counts.rejected > 0 && !leave_out).then(|| Outcome::refuse(Invalid::new(LEAVE_OUT, Reason::Missing)))
    };
    match content {
        Content::Prices(prices) => {
            let faults = if leave_out { Faults::SkipRows } else { Faults::RefuseFile };
            let received = store::uploads::apply_prices(db, scope, applying, upload, prices, faults).await?;
            Ok(match received {
                store::Received::First(report) => refused(&Counts::from(&report)),
                store::Received::Repeat(_) => None,
            })
        }
        Content::Enterprises(rows) => {
            let rows = enterprises::judged(db, scope, rows, sent.services.today()).await?;
            let (chosen, counts) = rows.chosen(&marked);
            if let Some(refused) = refused(&counts) {
                return Ok(Some(refused));
            }
            store::uploads::apply_enterprises(db, scope, applying, &chosen, &counts).await?;
            Ok(None)
        }
        Content::Sales(rows) => {
            let of = owner(upload)?;
            let rows = sales::judged(db, scope, of, rows, sent.services.today()).await?;
            let (book, counts) = rows.chosen(&marked);
            if let Some(refused) = refused(&counts) {
                return Ok(Some(refused));
            }
            store::uploads::apply_sales(db, scope, applying, of, &book, &counts).await?;
            Ok(None)
        }
    }
}

fn discard(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepUploads)?;
        let id = number(&sent.query)?;
        store::uploads::discard(&db, &scope, sent.submission()?, id, sent.services.now()).await?;
        Ok(Outcome::Go("/importar?hecho=descartado".to_owned()))
    })
}

fn undo(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::KeepUploads)?;
        let (id, now) = (number(&sent.query)?, sent.services.now());
        let upload = store::uploads::get(&db, &scope, id, now).await?.upload;
        sent.services.authorize(upload.kind.action())?;
        match store::uploads::undo(&db, &scope, sent.submission()?, id, now).await {
            Ok(_) => Ok(Outcome::Go("/importar?hecho=deshecho".to_owned())),
            Err(Error::CannotUndo(_)) => Ok(Outcome::refuse(Invalid::new(UNDO, Reason::DoesNotFit))),
            Err(error) => Err(error.into()),
        }
    })
}
