//! Rows of costs and of whose they are, as types.

use super::Owner;
use crate::Error;
use domain::id::{EnterpriseId, MarketId};
use domain::period::date_of_day;
use domain::place::MunicipalityCode;
use domain::price::own_cost::{Fee, Kept, Of, OwnCost, Said};
use sea_orm::FromQueryResult;

#[derive(FromQueryResult)]
pub(super) struct OwnerRow {
    id: i32,
    name: String,
    municipality: String,
}

impl TryFrom<OwnerRow> for Owner {
    type Error = Error;

    fn try_from(row: OwnerRow) -> Result<Self, Error> {
        let place = MunicipalityCode::parse(&row.municipality);
        let municipality = place.ok_or_else(|| Error::unreadable("enterprise", "municipality", &row.municipality))?;
        Ok(Self { id: EnterpriseId(row.id), name: row.name, municipality })
    }
}

#[derive(FromQueryResult)]
pub(super) struct Row {
    id: i32,
    fee: Option<String>,
    origin: Option<String>,
    market_id: Option<i32>,
    version: i32,
    value: Option<i64>,
    trip_load: Option<i64>,
    valid_from: i32,
    source: String,
}

impl TryFrom<Row> for Kept {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let unreadable = |column, value: &dyn ToString| Error::unreadable("own_cost", column, value.to_string());
        let of = match (&row.fee, &row.origin, row.market_id) {
            (Some(fee), _, _) => Of::Fee(Fee::parse(fee).ok_or_else(|| unreadable("fee", fee))?),
            (None, Some(origin), Some(market)) => Of::Freight {
                from: MunicipalityCode::parse(origin).ok_or_else(|| unreadable("origin", origin))?,
                to: MarketId(market),
            },
            (None, _, _) => return Err(unreadable("fee", &row.id)),
        };
        let said = row.value.map(|value| match row.trip_load {
            Some(load) => Said::Trip { quetzales: value, load },
            None => Said::Plain(value),
        });
        let valid_from = date_of_day(row.valid_from).ok_or_else(|| unreadable("valid_from", &row.valid_from))?;
        let version = u32::try_from(row.version).unwrap_or(0);
        Ok(Self { id: row.id, version, cost: OwnCost { of, said, valid_from, source: row.source } })
    }
}
