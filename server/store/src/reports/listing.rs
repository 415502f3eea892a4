//! Reports that wait to be looked at, and those of one account.

use crate::entity::observation::reading;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::Scope;
use domain::names::Names;
use domain::period::{Date, date_of_day};
use domain::price::report::ReportState;
use domain::price::{PriceType, Reading};
use sea_orm::{FromQueryResult, Value};

/// A report as a list shows it: the reporter is a role.
#[derive(Debug, Clone, PartialEq)]
pub struct Reported {
    pub id: i32,
    pub role: String,
    pub commodity: Names,
    pub market: Names,
    pub price_type: PriceType,
    pub unit: Names,
    pub date: Date,
    pub reading: Reading,
    pub state: ReportState,
}

const MOST: i64 = 200;

/// Those that wait, the oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn waiting(db: &Db, scope: &Scope) -> Result<Vec<Reported>, Error> {
    let values = [scope.is_demonstration().into(), ReportState::NeedsReview.code().into()];
    list(db, "r.demo = $1 AND r.state = $2 ORDER BY r.id", values).await
}

/// The latest of whoever asks.
///
/// # Errors
/// When the database does not answer.
pub async fn own(db: &Db, scope: &Scope) -> Result<Vec<Reported>, Error> {
    let by = scope.account().map_or(0, |account| account.0);
    list(db, "r.demo = $1 AND r.account_id = $2 ORDER BY r.id DESC", [scope.is_demonstration().into(), by.into()]).await
}

async fn list(db: &Db, condition: &str, values: impl IntoIterator<Item = Value>) -> Result<Vec<Reported>, Error> {
    let sql = format!(
        "SELECT r.id, r.role, r.price_type, r.day, r.presence, r.price_micro, r.state, \
         c.name_es AS commodity_es, c.name_en AS commodity_en, m.name_es AS market_es, m.name_en AS market_en, \
         u.name_es AS unit_es, u.name_en AS unit_en FROM price_report AS r \
         JOIN commodity AS c ON c.id = r.commodity_id JOIN market AS m ON m.id = r.market_id \
         JOIN unit AS u ON u.id = r.unit_id WHERE {condition} LIMIT {MOST}"
    );
    rows::<Row>(db.reader(), &sql, values).await?.into_iter().map(Reported::try_from).collect()
}

#[derive(FromQueryResult)]
struct Row {
    id: i32,
    role: String,
    price_type: String,
    day: i32,
    presence: i16,
    price_micro: Option<i64>,
    state: String,
    commodity_es: String,
    commodity_en: String,
    market_es: String,
    market_en: String,
    unit_es: String,
    unit_en: String,
}

impl TryFrom<Row> for Reported {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let unreadable = |column, value: &dyn ToString| Error::unreadable("price_report", column, value.to_string());
        Ok(Self {
            id: row.id,
            role: row.role,
            commodity: Names::new(&row.commodity_es, &row.commodity_en),
            market: Names::new(&row.market_es, &row.market_en),
            price_type: PriceType::parse(&row.price_type).ok_or_else(|| unreadable("price_type", &row.price_type))?,
            unit: Names::new(&row.unit_es, &row.unit_en),
            date: date_of_day(row.day).ok_or_else(|| unreadable("day", &row.day))?,
            reading: reading(row.presence, row.price_micro)?,
            state: ReportState::parse(&row.state).ok_or_else(|| unreadable("state", &row.state))?,
        })
    }
}
