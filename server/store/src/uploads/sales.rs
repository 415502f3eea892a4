//! The sales of a book, with the products and buyers that they make new, recorded all or none.

use super::{Applying, end, mark, remember};
use crate::enterprises::within;
use crate::sales::{insert, insert_buyer, insert_product};
use crate::submissions::{Once, Received, Turn, begin};
use crate::{Db, Error};
use domain::access::Scope;
use domain::id::{BuyerId, EnterpriseId, ProductId};
use domain::sale::Sale;
use domain::sale::buyer::Buyer;
use domain::sale::product::Product;
use domain::upload::Counts;
use std::collections::HashMap;

/// What a sales book brings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Book {
    /// New ones, under numbers that only this book uses.
    pub products: Vec<Product>,
    pub buyers: Vec<Buyer>,
    /// Their products and buyers are those of the MSME, or the new ones.
    pub sales: Vec<Sale>,
}

/// Records the sales of a book. There are at most two thousand: each is written as a single one would be.
///
/// # Errors
/// [`Error::NotFound`] for an MSME out of reach, [`Error::Changed`] when the file was applied meanwhile or one of its sales
/// was recorded since.
pub async fn apply_sales(
    db: &Db,
    scope: &Scope,
    applying: Applying,
    of: EnterpriseId,
    book: &Book,
    counts: &Counts,
) -> Result<Received<()>, Error> {
    let once = match begin(db, scope, applying.entry, applying.at).await? {
        Turn::First(once) => once,
        Turn::Repeat(answer) => return Ok(Received::Repeat(answer)),
    };
    let outcome = record(&once, scope, applying, of, book, counts).await;
    end(once, outcome, &applying.upload.to_string()).await.map(Received::First)
}

async fn record(
    once: &Once,
    scope: &Scope,
    applying: Applying,
    of: EnterpriseId,
    book: &Book,
    counts: &Counts,
) -> Result<(), Error> {
    mark(once, scope, applying.upload, counts, None).await?;
    if within(&once.tx, scope, of).await?.is_none() {
        return Err(Error::NotFound);
    }
    let (mut products, mut buyers): (HashMap<ProductId, ProductId>, HashMap<BuyerId, BuyerId>) = Default::default();
    for product in &book.products {
        products.insert(product.id, insert_product(once, scope, of, product).await?);
    }
    for buyer in &book.buyers {
        buyers.insert(buyer.id, insert_buyer(once, scope, of, &buyer.facts).await?);
    }
    for sale in &book.sales {
        let buyer = sale.buyer.map(|buyer| buyers.get(&buyer).copied().unwrap_or(buyer));
        let product = products.get(&sale.product).copied().unwrap_or(sale.product);
        let sale = Sale { product, buyer, ..sale.clone() };
        let id = insert(once, scope, of, &sale).await?;
        remember(once, applying.upload, id).await?;
    }
    Ok(())
}
