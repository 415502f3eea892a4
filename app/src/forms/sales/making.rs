//! A product or a buyer that is typed with a sale instead of chosen.

use super::Sent;
use crate::error::AppError;
use domain::access::Scope;
use domain::entry::EntryId;
use domain::id::{CommodityId, EnterpriseId, ProductId};
use domain::invalid::Invalid;
use domain::names::{Names, plain};
use domain::sale::buyer::{BuyerForm, BuyerType};
use domain::sale::form::SaleForm;
use domain::sale::product::{Product, Stage};
use domain::typed::{LONGEST_NAME, text};
use store::{Db, Received};

/// Makes the product and the buyer that were typed instead of chosen. A name is one product and one buyer, so that a form
/// that comes again makes no other.
pub(super) async fn make_new(
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
            id: ProductId(0),
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
