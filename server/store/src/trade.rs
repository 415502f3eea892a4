//! Foreign trade: flows of a reporter, the areas they name, and the imports that bring them.

mod import;
mod listing;
mod row;
mod undo;

pub use import::apply;
pub use listing::{TradeFilter, TradeItem, listed};
pub(crate) use undo::take_back;

use crate::entity::trade_area;
use crate::reference::country_names;
use crate::scope::everyone_reads;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::names::Names;
use domain::trade::area::{Area, AreaKind};
use domain::trade::code::TariffCode;
use domain::trade::flow::Flow;
use domain::trade::sum::FlowRow;
use row::Stored;
use sea_orm::{EntityTrait, FromQueryResult, QueryOrder, Value};
use std::fmt::Write;

/// More flows than any page adds up: ten chains, two hundred partners and twenty years stay far below.
const MOST: usize = 200_000;

/// Which flows are wanted. Breakdowns of a flow never are.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    pub dataset: Dataset,
    pub reporter: &'a str,
    pub flow: Flow,
    /// `None` for all partners, totals included.
    pub partner: Option<&'a str>,
    /// Codes that lie within any of these.
    pub codes: &'a [&'a TariffCode],
}

/// The flows wanted, source by source, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn flows(db: &Db, scope: &Scope, wanted: &Wanted<'_>) -> Result<Vec<FlowRow>, Error> {
    everyone_reads(scope);
    if wanted.codes.is_empty() {
        return Ok(Vec::new());
    }
    let mut values: Vec<Value> = vec![
        wanted.dataset.is_demonstration().into(),
        wanted.reporter.into(),
        wanted.flow.code().into(),
        wanted.partner.unwrap_or_default().into(),
    ];
    let mut within = String::new();
    for code in wanted.codes {
        let joint = if within.is_empty() { "" } else { " OR " };
        // Digits alone stand in the same order in every collation; a code within `0901` ends before `0901` and ten nines.
        let _ = write!(within, "{joint}f.code BETWEEN ${} AND ${}", values.len() + 1, values.len() + 2);
        values.extend([code.as_str().into(), format!("{}9999999999", code.as_str()).into()]);
    }
    let sql = format!(
        "SELECT s.slug AS source, f.partner, f.code, f.year, f.value_milli, f.weight_grams, f.weight_estimated, f.provisional \
         FROM trade_flow AS f JOIN source AS s ON s.id = f.source_id \
         WHERE s.demo = $1 AND f.reporter = $2 AND f.flow = $3 AND (f.partner = $4 OR $4 = '') AND f.breakdown = '' \
         AND ({within}) ORDER BY s.id, f.year, f.code, f.partner LIMIT {MOST}"
    );
    rows::<Stored>(db.reader(), &sql, values).await?.into_iter().map(FlowRow::try_from).collect()
}

/// Every area that a file named, countries by the names that the screen uses.
///
/// # Errors
/// When the database does not answer.
pub async fn areas(db: &Db, scope: &Scope) -> Result<Vec<Area>, Error> {
    everyone_reads(scope);
    let stored = trade_area::Entity::find().order_by_asc(trade_area::Column::Code).all(db.reader()).await?;
    stored.into_iter().map(area).collect()
}

fn area(row: trade_area::Model) -> Result<Area, Error> {
    let kind = AreaKind::parse(&row.kind).ok_or_else(|| Error::unreadable("trade_area", "kind", &row.kind))?;
    let known = match kind {
        AreaKind::Country => country_names(&row.code).cloned(),
        AreaKind::World => Some(Names::new("Todo el mundo", "All the world")),
        AreaKind::Aggregate | AreaKind::Unallocated => unallocated(&row.code),
    };
    Ok(Area { code: row.code, kind, names: known.unwrap_or_else(|| Names::same(&row.name)) })
}

/// What UN Comtrade's numbers stand for that are no countries.
fn unallocated(code: &str) -> Option<Names> {
    let (es, en) = match code {
        "97" => ("Unión Europea", "European Union"),
        "490" => ("Otros de Asia", "Other Asia"),
        "568" => ("Otros de Europa", "Other Europe"),
        "577" => ("Otros de África", "Other Africa"),
        "837" => ("Combustible y víveres para naves", "Bunkers"),
        "838" => ("Zonas francas", "Free zones"),
        "839" => ("Categorías especiales", "Special categories"),
        "899" => ("Países sin especificar", "Areas not specified"),
        _ => return None,
    };
    Some(Names::new(es, en))
}

/// The worlds of figures that have trade.
///
/// # Errors
/// When the database does not answer.
pub async fn datasets(db: &Db, scope: &Scope) -> Result<Vec<Dataset>, Error> {
    everyone_reads(scope);
    let sql = "SELECT s.demo FROM source AS s WHERE EXISTS (SELECT 1 FROM trade_flow AS f WHERE f.source_id = s.id) \
         GROUP BY s.demo ORDER BY s.demo";
    let found = rows::<World>(db.reader(), sql, []).await?;
    Ok(found.into_iter().map(|row| if row.demo { Dataset::Demonstration } else { Dataset::Real }).collect())
}

#[derive(FromQueryResult)]
struct World {
    demo: bool,
}
