//! How a reading stands in two columns: what was found, and the price when there is one.

use crate::Error;
use domain::money::Price;
use domain::price::Reading;

/// `presence`, and the price in millionths; 0 where there is none, as no price is zero.
pub(crate) fn columns(reading: Reading) -> (u8, i64) {
    match reading {
        Reading::Observed(price) => (0, price.micro()),
        Reading::Estimated(price) => (1, price.micro()),
        Reading::NoSupply => (2, 0),
        Reading::NoData => (3, 0),
    }
}

pub(crate) fn reading(presence: i16, price_micro: Option<i64>) -> Result<Reading, Error> {
    let price = price_micro.and_then(Price::from_micro);
    match (presence, price) {
        (0, Some(price)) => Ok(Reading::Observed(price)),
        (1, Some(price)) => Ok(Reading::Estimated(price)),
        (2, None) => Ok(Reading::NoSupply),
        (3, None) => Ok(Reading::NoData),
        _ => Err(Error::unreadable("observation", "presence", presence)),
    }
}
