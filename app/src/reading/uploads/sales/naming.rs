//! [server build] The products, units and buyers that a sales book names: those that are known, and those that become new.

use crate::api::uploads::{Problem, Why};
use crate::reading::sales::Offered;
use domain::entry::EntryId;
use domain::id::{BuyerId, ProductId, UnitId};
use domain::invalid::{Invalid, Reason};
use domain::names::{Names, plain};
use domain::sale::book::{BookRow, code};
use domain::sale::buyer::{Buyer, BuyerForm, BuyerType};
use domain::sale::form::SaleForm;
use domain::sale::market_level::{Export, MarketLevel};
use domain::sale::product::{Product, Stage};
use domain::sale::{Channel, Direction, Document, Sale};
use domain::typed::{LONGEST_NAME, text};
use domain::upload::near::nearest;
use std::collections::{HashMap, HashSet};
use store::catalogue::spelling;

/// New products and buyers get numbers from here downwards, which no row of the database has reached.
const UNUSED: i32 = i32::MAX;

/// Names of one MSME with their numbers.
pub(super) struct Naming {
    products: Vec<Product>,
    buyers: Vec<Buyer>,
    known_products: usize,
    known_buyers: HashSet<BuyerId>,
    by_product: HashMap<String, ProductId>,
    by_buyer: HashMap<String, BuyerId>,
    units: HashMap<String, UnitId>,
    unit_names: Vec<String>,
}

impl Naming {
    pub(super) fn new(offered: &Offered, spellings: HashMap<String, UnitId>) -> Self {
        let mut units = spellings;
        for unit in &offered.units {
            for name in [&unit.names.es, &unit.names.en] {
                units.entry(spelling(name)).or_insert(unit.id);
            }
        }
        let names =
            offered.products.iter().flat_map(|one| [(plain(&one.names.es), one.id), (plain(&one.names.en), one.id)]);
        Self {
            by_product: names.collect(),
            by_buyer: offered.buyers.iter().map(|one| (plain(&one.facts.name), one.id)).collect(),
            known_products: offered.products.len(),
            known_buyers: offered.buyers.iter().map(|one| one.id).collect(),
            unit_names: offered.units.iter().map(|unit| unit.names.es.clone()).collect(),
            products: offered.products.clone(),
            buyers: offered.buyers.clone(),
            units,
        }
    }

    pub(super) fn products(&self) -> &[Product] {
        &self.products
    }

    pub(super) fn buyers(&self) -> Vec<BuyerId> {
        self.buyers.iter().map(|buyer| buyer.id).collect()
    }

    /// The form of a row with its names as numbers, and the names that cannot be taken.
    pub(super) fn form(&mut self, line: u32, row: &BookRow, entry: EntryId) -> (SaleForm, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut form = SaleForm { entry: entry.to_string(), ..row.form() };
        match self.product(&row.product) {
            Ok(product) => form.product = product,
            Err(reason) => problems.push(problem(line, row, "product", Why::Refused(reason))),
        }
        if !row.unit.is_empty() {
            form.unit = self.units.get(&spelling(&row.unit)).map_or_else(|| "0".to_owned(), ToString::to_string);
        }
        match self.buyer(row) {
            Ok(buyer) => form.buyer = buyer,
            Err(invalid) => problems.push(self.refusal(line, row, &invalid)),
        }
        (form, problems)
    }

    fn product(&mut self, name: &str) -> Result<String, Reason> {
        if name.is_empty() {
            return Ok(String::new());
        }
        if let Some(known) = self.by_product.get(&plain(name)) {
            return Ok(known.to_string());
        }
        let id = ProductId(UNUSED - i32::try_from(self.products.len()).unwrap_or_default());
        let names = Names::same(&text(LONGEST_NAME)(name)?);
        self.products.push(Product { id, names, presentation: None, chain: None, stage: Stage::Raw, commodity: None });
        self.by_product.insert(plain(name), id);
        Ok(id.to_string())
    }

    fn buyer(&mut self, row: &BookRow) -> Result<String, Invalid> {
        if row.buyer.is_empty() {
            return Ok(String::new());
        }
        if let Some(known) = self.by_buyer.get(&plain(&row.buyer)) {
            return Ok(known.to_string());
        }
        let kind =
            if row.buyer_kind.is_empty() { BuyerType::Intermediary.code().to_owned() } else { code(&row.buyer_kind) };
        let country = row.form().country;
        let form = BuyerForm { name: row.buyer.clone(), kind, country, municipality: String::new() };
        let facts = form.parse(&[]).map_err(|refused| {
            let field = |invalid: &Invalid| match invalid.field.as_str() {
                "kind" => "buyer_kind",
                "country" => "country",
                _ => "buyer",
            };
            let first = refused.0.first();
            first.map_or(Invalid::new("buyer", Reason::Missing), |invalid| Invalid::new(field(invalid), invalid.reason))
        })?;
        let id = BuyerId(UNUSED - i32::try_from(self.buyers.len()).unwrap_or_default());
        self.by_buyer.insert(plain(&facts.name), id);
        self.buyers.push(Buyer { id, facts });
        Ok(id.to_string())
    }

    /// The new ones that some sales name.
    pub(super) fn used(self, sales: &[Sale]) -> (Vec<Product>, Vec<Buyer>) {
        let products: HashSet<ProductId> = sales.iter().map(|sale| sale.product).collect();
        let buyers: HashSet<BuyerId> = sales.iter().filter_map(|sale| sale.buyer).collect();
        let new = self.products.into_iter().skip(self.known_products);
        let new_buyers = self.buyers.into_iter().filter(|buyer| !self.known_buyers.contains(&buyer.id));
        (
            new.filter(|product| products.contains(&product.id)).collect(),
            new_buyers.filter(|buyer| buyers.contains(&buyer.id)).collect(),
        )
    }

    /// A refused field, with what can be chosen and what was probably meant.
    pub(super) fn refusal(&self, line: u32, row: &BookRow, invalid: &Invalid) -> Problem {
        let refused = problem(line, row, &invalid.field, Why::Refused(invalid.reason));
        if !matches!(invalid.reason, Reason::NotAChoice | Reason::Missing) {
            return refused;
        }
        let choices = choices(&invalid.field);
        let value = said(row, &invalid.field);
        let meant = match invalid.field.as_str() {
            "unit" => nearest(value, self.unit_names.iter().map(String::as_str)),
            _ => nearest(value, choices.iter().copied()),
        };
        Problem {
            meant: meant.filter(|_| !value.is_empty()).map(str::to_owned),
            choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
            ..refused
        }
    }
}

/// What is the matter with a row.
pub(super) fn problem(line: u32, row: &BookRow, field: &str, why: Why) -> Problem {
    Problem {
        line,
        about: row.product.chars().take(80).collect(),
        column: field.to_owned(),
        value: said(row, field).chars().take(80).collect(),
        why,
        meant: None,
        choices: Vec::new(),
    }
}

fn choices(field: &str) -> Vec<&'static str> {
    match field {
        "level" => MarketLevel::ALL.iter().map(|one| one.code()).collect(),
        "channel" => Channel::ALL.iter().map(|one| one.code()).collect(),
        "document" => Document::ALL.iter().map(|one| one.code()).collect(),
        "export" => Export::ALL.iter().map(|one| one.code()).collect(),
        "direction" => Direction::ALL.iter().map(|one| one.code()).collect(),
        "buyer_kind" => BuyerType::ALL.iter().map(|one| one.code()).collect(),
        _ => Vec::new(),
    }
}

fn said<'a>(row: &'a BookRow, field: &str) -> &'a str {
    match field {
        "date" => &row.date,
        "product" => &row.product,
        "quantity" => &row.quantity,
        "unit" => &row.unit,
        "price" => &row.price,
        "total" => &row.total,
        "currency" => &row.currency,
        "rate" => &row.rate,
        "level" => &row.level,
        "country" => &row.country,
        "buyer" => &row.buyer,
        "buyer_kind" => &row.buyer_kind,
        "channel" => &row.channel,
        "document" => &row.document,
        "certificate" => &row.certificate,
        "export" => &row.export,
        "exporter" => &row.exporter,
        "direction" => &row.direction,
        "note" => &row.note,
        _ => "",
    }
}
