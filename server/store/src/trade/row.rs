//! Stored flows as the domain adds them up.

use crate::Error;
use domain::trade::code::TariffCode;
use domain::trade::flow::Standing;
use domain::trade::measure::{Usd, Weight};
use domain::trade::sum::FlowRow;
use sea_orm::FromQueryResult;

#[derive(FromQueryResult)]
pub(super) struct Stored {
    source: String,
    partner: String,
    code: String,
    year: i32,
    value_milli: i64,
    weight_grams: Option<i64>,
    weight_estimated: bool,
    provisional: bool,
}

impl TryFrom<Stored> for FlowRow {
    type Error = Error;

    fn try_from(row: Stored) -> Result<Self, Error> {
        let unreadable = |column, value: String| Error::unreadable("trade_flow", column, value);
        Ok(Self {
            code: TariffCode::parse(&row.code).ok_or_else(|| unreadable("code", row.code))?,
            value: Usd::from_milli(row.value_milli)
                .ok_or_else(|| unreadable("value_milli", row.value_milli.to_string()))?,
            weight: weight(row.weight_grams, row.weight_estimated),
            standing: if row.provisional { Standing::Provisional } else { Standing::Final },
            source: row.source,
            partner: row.partner,
            year: row.year,
        })
    }
}

pub(super) fn weight(grams: Option<i64>, estimated: bool) -> Weight {
    match (grams, estimated) {
        (None, _) => Weight::None,
        (Some(grams), true) => Weight::Estimated(grams),
        (Some(grams), false) => Weight::Reported(grams),
    }
}
