//! Recording a sale, with a new product or buyer on the spot, and cancelling one.

use super::{Answer, Asked, Form, Outcome, Sent};
use crate::error::AppError;
use crate::form::Told;
use crate::reading::sales::{Offered, meant, offered, usual};
use domain::access::{Action, Scope};
use domain::entry::EntryId;
use domain::id::{CommodityId, EnterpriseId};
use domain::invalid::{Invalid, Reason};
use domain::names::{Names, plain};
use domain::sale::buyer::{BuyerForm, BuyerType};
use domain::sale::form::SaleForm;
use domain::sale::lists::Lists;
use domain::sale::product::{Product, Stage};
use domain::sale::question::ask;
use domain::typed::{LONGEST_NAME, LONGEST_NOTE, text};
use store::{Db, Received};

const RECORD: Asked = Asked::For(Action::RecordSales);

pub(super) const FORMS: &[Form] = &[
    Form { path: "/ventas/nueva", page: "/ventas/nueva", action: RECORD, submit: record },
    Form { path: "/ventas/anular", page: "/ventas", action: RECORD, submit: cancel },
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
        let buyers: Vec<_> = known.buyers.iter().map(|buyer| buyer.id).collect();
        let today = sent.services.today();
        let Offered { products, units, factors, rates, .. } = &known;
        let lists = Lists { products, units, buyers: &buyers, factors, rates, today };
        let sale = match form.parse(&lists) {
            Ok(sale) => sale,
            Err(refused) => return Ok(Outcome::Again(refused.0)),
        };
        let usual = usual(&db, &scope, &known, &sale, today).await?;
        if let Some(question) = usual.and_then(|usual| ask(&form, &sale, &usual)) {
            return Ok(Outcome::Ask(Told::FarPrice(question)));
        }
        let kept = store::sales::record(&db, &scope, enterprise, &sale, sent.services.now()).await?;
        let done = match kept {
            Received::First(_) => "guardada",
            Received::Repeat(_) => "repetida",
        };
        Ok(Outcome::Go(format!("/ventas?mipyme={enterprise}&hecho={done}")))
    })
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

/// Makes the product and the buyer that were typed instead of chosen. A name is one product and one buyer, so that a form
/// that comes again makes no other.
async fn make_new(
    sent: &Sent,
    db: &Db,
    scope: &Scope,
    enterprise: EnterpriseId,
    form: &mut SaleForm,
) -> Result<Result<(), Vec<Invalid>>, AppError> {
    let (product, buyer) = (sent.fields.text("new_product"), sent.fields.text("new_buyer"));
    if !product.is_empty() {
        let name = match text(LONGEST_NAME)(product) {
            Ok(name) => name,
            Err(reason) => return Ok(Err(vec![Invalid::new("new_product", reason)])),
        };
        let commodity = sent.fields.text("commodity").parse().ok().map(CommodityId);
        let known = store::prices::commodities(db, scope, scope.dataset()).await?;
        let quoted = known.iter().map(|listed| &listed.commodity).find(|one| Some(one.id) == commodity);
        let made = Product {
            id: domain::id::ProductId(0),
            names: Names::same(&name),
            presentation: None,
            chain: quoted.and_then(|one| one.chain.clone()),
            stage: Stage::parse(sent.fields.text("stage")).unwrap_or(Stage::Raw),
            commodity: quoted.map(|one| one.id),
        };
        let own = store::sales::products(db, scope, enterprise).await?;
        let known = own.iter().find(|one| plain(&one.names.es) == plain(&name)).map(|one| one.id.to_string());
        form.product = match known {
            Some(known) => known,
            None => {
                let entry = part_of(sent.submission()?, &name);
                answer(store::sales::add_product(db, scope, entry, enterprise, &made, sent.services.now()).await?)
            }
        };
    }
    if !buyer.is_empty() {
        let kind = sent.fields.text("buyer_kind");
        let kind = if kind.is_empty() { BuyerType::Intermediary.code() } else { kind };
        let new = BuyerForm {
            name: buyer.to_owned(),
            kind: kind.to_owned(),
            country: form.country.clone(),
            municipality: String::new(),
        };
        let facts = match new.parse(&[]) {
            Ok(facts) => facts,
            Err(refused) => {
                let renamed = |invalid: Invalid| Invalid { field: "new_buyer".to_owned(), ..invalid };
                return Ok(Err(refused.0.into_iter().map(renamed).collect()));
            }
        };
        let own = store::sales::buyers(db, scope, enterprise).await?;
        let known = own.iter().find(|one| plain(&one.facts.name) == plain(&facts.name)).map(|one| one.id.to_string());
        form.buyer = match known {
            Some(known) => known,
            None => {
                let entry = part_of(sent.submission()?, &format!("buyer {}", facts.name));
                answer(store::sales::add_buyer(db, scope, entry, enterprise, &facts, sent.services.now()).await?)
            }
        };
    }
    Ok(Ok(()))
}

/// The number of a part of a submission: another for each part and name, the same each time the form comes again.
fn part_of(entry: EntryId, name: &str) -> EntryId {
    // FNV-1a over the name, on the last 48 bits, where a number of version 7 has chance only.
    let hash = plain(name)
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let mixed = entry.as_u128() ^ u128::from(hash & 0xffff_ffff_ffff);
    EntryId::from_u128(mixed).unwrap_or(entry)
}

/// The number of what was made, now or the first time.
fn answer<T: ToString>(received: Received<T>) -> String {
    match received {
        Received::First(made) => made.to_string(),
        Received::Repeat(made) => made,
    }
}

fn cancel(sent: Sent) -> Answer {
    Box::pin(async move {
        let (db, scope) = sent.services.authorize(Action::RecordSales)?;
        let entry = EntryId::parse(sent.fields.text("venta")).ok_or(AppError::NotFound)?;
        let reason = match text(LONGEST_NOTE)(sent.fields.text("motivo")) {
            Ok(reason) if !reason.is_empty() => reason,
            Ok(_) => return Ok(Outcome::refuse(Invalid::new("motivo", Reason::Missing))),
            Err(reason) => return Ok(Outcome::refuse(Invalid::new("motivo", reason))),
        };
        let seen = store::sales::version(&db, &scope, entry).await?;
        let submission = sent.submission()?;
        store::sales::cancel(&db, &scope, submission, (entry, seen), &reason, sent.services.now()).await?;
        Ok(Outcome::Go("/ventas?hecho=anulada".to_owned()))
    })
}
