//! [server build] Ideas and costs of an MSME, for their pages and forms.

use super::sales::{Offered, meant, offered};
use crate::api::ideas::{Costing, IdeaPage, Shown};
use crate::api::sales::Choice;
use crate::error::AppError;
use crate::form::Fields;
use domain::access::Scope;
use domain::diversification::cost::form::CostForm;
use domain::diversification::cost::in_force;
use domain::diversification::idea::form::IdeaForm;
use domain::diversification::idea::recognised::regularity;
use domain::entry::EntryId;
use domain::id::{EnterpriseId, ProductId};
use domain::names::Names;
use domain::period::{Date, Month};
use domain::sale::product::Product;
use domain::sale::sold::Sold;
use store::Db;
use store::diversification::Kept;
use store::sales::Filter;

/// The MSME whose costs or ideas are kept: the one named in the address, else the account's own.
///
/// # Errors
/// [`AppError::NotFound`] without one within reach.
pub async fn whose(db: &Db, scope: &Scope, fields: &Fields) -> Result<(EnterpriseId, String), AppError> {
    let id = meant(scope, fields.text("mipyme")).ok_or(AppError::NotFound)?;
    let found = store::enterprises::get(db, scope, id).await?;
    Ok((id, found.facts.name))
}

/// The form of costs, filled with what was told last of the product.
///
/// # Errors
/// As [`whose`].
pub async fn costing(db: &Db, scope: &Scope, fields: &Fields) -> Result<Costing, AppError> {
    let (enterprise, name) = whose(db, scope, fields).await?;
    let known = offered(db, scope, enterprise).await?;
    let costs = store::diversification::costs(db, scope, enterprise).await?;
    let asked = fields.text("producto").parse().ok().map(ProductId);
    let today = Month::of(crate::context::today()?);
    let told = asked.and_then(|product| in_force(&costs, product, today));
    let quintal = known.units.iter().find(|unit| unit.slug == "quintal").map(|unit| unit.id.to_string());
    let blank = || CostForm {
        product: asked.map_or_else(String::new, |product| product.to_string()),
        unit: quintal.unwrap_or_default(),
        ..CostForm::default()
    };
    let units = known.units.iter().map(|unit| Choice { id: unit.id.0, names: unit.names.clone() }).collect();
    let start = told.map_or_else(blank, CostForm::from);
    Ok(Costing { enterprise, name, products: choices(&known.products), units, start })
}

/// A new idea of an MSME.
///
/// # Errors
/// As [`whose`].
pub async fn new_idea(db: &Db, scope: &Scope, fields: &Fields, today: Date) -> Result<IdeaPage, AppError> {
    let (enterprise, name) = whose(db, scope, fields).await?;
    let products = choices(&store::sales::products(db, scope, enterprise).await?);
    Ok(IdeaPage { enterprise, name, products, shown: None, start: IdeaForm::default(), today, keeps: true })
}

/// One idea with what the ledger shows of it.
///
/// # Errors
/// [`AppError::NotFound`] for an idea out of reach.
pub async fn idea(db: &Db, scope: &Scope, fields: &Fields, today: Date) -> Result<IdeaPage, AppError> {
    let entry = EntryId::parse(fields.text("idea")).ok_or(AppError::NotFound)?;
    let kept = store::diversification::idea(db, scope, entry).await?;
    let enterprise = kept.enterprise;
    let found = store::enterprises::get(db, scope, enterprise).await?;
    let products = choices(&store::sales::products(db, scope, enterprise).await?);
    let filter = Filter { enterprise: Some(enterprise), ..Filter::default() };
    let sold = store::sales::sold(db, scope, &filter).await?;
    let start = IdeaForm::from(&kept.idea);
    let shown = Some(shown(kept, &sold, today));
    Ok(IdeaPage { enterprise, name: found.facts.name, products, shown, start, today, keeps: false })
}

/// An idea beside the sales of the product that it became.
#[must_use]
pub fn shown(kept: Kept, sold: &[Sold], today: Date) -> Shown {
    let regular = kept.idea.product.and_then(|product| regularity(sold, product, Month::of(today)));
    Shown { idea: kept.idea, version: kept.version, regular }
}

/// What a form is read against.
///
/// # Errors
/// [`AppError::NotFound`] for an MSME out of reach.
pub async fn known(db: &Db, scope: &Scope, enterprise: EnterpriseId) -> Result<Offered, AppError> {
    offered(db, scope, enterprise).await
}

fn choices(products: &[Product]) -> Vec<Choice> {
    let named = |product: &Product| Choice { id: product.id.0, names: called(product) };
    products.iter().map(named).collect()
}

/// A product with its presentation, as its seller tells it apart.
#[must_use]
pub fn called(product: &Product) -> Names {
    match &product.presentation {
        None => product.names.clone(),
        Some(how) => {
            let joined = |name: &str, how: &str| format!("{name}, {how}");
            Names::new(&joined(&product.names.es, &how.es), &joined(&product.names.en, &how.en))
        }
    }
}
