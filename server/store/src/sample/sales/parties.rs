//! Products and buyers of the demonstration: found, or made.

use super::table;
use super::writing::insert;
use crate::Error;
use crate::sql::rows;
use domain::id::{BuyerId, CommodityId, EnterpriseId, ProductId};
use domain::names::Names;
use domain::sale::product::Product;
use sea_orm::{DatabaseTransaction, FromQueryResult, Value};
use std::collections::{BTreeMap, HashMap};

/// By MSME and key of the tables.
pub(super) struct Parties {
    products: HashMap<(&'static str, &'static str), (Product, &'static str)>,
    buyers: HashMap<(&'static str, &'static str), BuyerId>,
}

type Enterprises = BTreeMap<&'static str, EnterpriseId>;

impl Parties {
    /// Finds them by MSME and name, and makes those that are not there.
    pub(super) async fn ensure(tx: &DatabaseTransaction, enterprises: &Enterprises) -> Result<Self, Error> {
        let commodities = rows::<Slug>(tx, "SELECT id, slug FROM commodity", []).await?;
        let commodity = |slug: &str| commodities.iter().find(|row| row.slug == slug).map(|row| row.id);
        let known = "SELECT p.id, p.enterprise_id, p.es AS name FROM product AS p \
             JOIN enterprise AS e ON e.id = p.enterprise_id WHERE e.demo = TRUE";
        let lines = table::products().filter_map(|line| Some((enterprises.get(line.msme)?.0, line.names[0], line)));
        let lines: Vec<_> = lines.collect();
        let head = "product (enterprise_id, es, en, presentation_es, presentation_en, chain, stage, commodity_id)";
        let row = |(of, _, line): &(i32, &str, table::ProductLine)| {
            vec![
                (*of).into(),
                line.names[0].into(),
                line.names[1].into(),
                said(line.presentation[0]),
                said(line.presentation[1]),
                said(line.chain),
                line.stage.code().into(),
                commodity(line.market).into(),
            ]
        };
        let numbers = ensure(tx, known, (head, "es"), &lines, row).await?;
        let product = |(of, name, line): (i32, &'static str, table::ProductLine)| {
            let id = ProductId(*numbers.get(&(of, name.to_owned()))?);
            let [es, en] = line.presentation;
            let product = Product {
                id,
                names: Names::new(line.names[0], line.names[1]),
                presentation: (!es.is_empty()).then(|| Names::new(es, en)),
                chain: (!line.chain.is_empty()).then(|| line.chain.to_owned()),
                stage: line.stage,
                commodity: commodity(line.market).map(CommodityId),
            };
            Some(((line.msme, line.key), (product, line.market)))
        };
        let products = lines.into_iter().filter_map(product).collect();
        Ok(Self { products, buyers: buyers(tx, enterprises).await? })
    }

    /// All of them, to look up the weight of a unit.
    pub(super) fn products(&self) -> Vec<Product> {
        self.products.values().map(|(product, _)| product.clone()).collect()
    }

    /// The product, and the slug of the market's.
    pub(super) fn product(&self, msme: &'static str, key: &'static str) -> Option<(ProductId, &'static str)> {
        self.products.get(&(msme, key)).map(|(product, market)| (product.id, *market))
    }

    pub(super) fn buyer(&self, msme: &'static str, key: &'static str) -> Option<BuyerId> {
        self.buyers.get(&(msme, key)).copied()
    }
}

async fn buyers(
    tx: &DatabaseTransaction,
    enterprises: &Enterprises,
) -> Result<HashMap<(&'static str, &'static str), BuyerId>, Error> {
    let known = "SELECT b.id, b.enterprise_id, b.name FROM buyer AS b JOIN enterprise AS e ON e.id = b.enterprise_id \
         WHERE e.demo = TRUE";
    let lines = table::buyers().filter_map(|line| Some((enterprises.get(line.msme)?.0, line.name, line)));
    let lines: Vec<_> = lines.collect();
    let row = |(of, name, line): &(i32, &str, table::BuyerLine)| {
        let (kind, country) = (line.kind.code().into(), line.country.code().into());
        vec![(*of).into(), (*name).into(), kind, country, said(line.municipality)]
    };
    let head = "buyer (enterprise_id, name, kind, country, municipality)";
    let numbers = ensure(tx, known, (head, "name"), &lines, row).await?;
    let number = |(of, name, line): (i32, &'static str, table::BuyerLine)| {
        let id = *numbers.get(&(of, name.to_owned()))?;
        Some(((line.msme, line.key), BuyerId(id)))
    };
    Ok(lines.into_iter().filter_map(number).collect())
}

/// Numbers by MSME and name, after those that were missing have been made.
async fn ensure<L>(
    tx: &DatabaseTransaction,
    known: &str,
    (head, name): (&str, &str),
    lines: &[(i32, &'static str, L)],
    row: impl Fn(&(i32, &'static str, L)) -> Vec<Value>,
) -> Result<HashMap<(i32, String), i32>, Error> {
    let place = |row: Kept| ((row.enterprise_id, row.name), row.id);
    let mut numbers: HashMap<(i32, String), i32> = rows::<Kept>(tx, known, []).await?.into_iter().map(place).collect();
    let missing = lines.iter().filter(|(of, name, _)| !numbers.contains_key(&(*of, (*name).to_owned())));
    let missing: Vec<Vec<Value>> = missing.map(row).collect();
    let back = format!("RETURNING id, enterprise_id, {name} AS name");
    numbers.extend(insert::<Kept>(tx, head, &missing, &back).await?.into_iter().map(place));
    Ok(numbers)
}

fn said(text: &str) -> Value {
    (!text.is_empty()).then_some(text).into()
}

#[derive(FromQueryResult)]
struct Slug {
    id: i32,
    slug: String,
}

#[derive(FromQueryResult)]
struct Kept {
    id: i32,
    enterprise_id: i32,
    name: String,
}
