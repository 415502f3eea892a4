//! The markets that a file names.

use super::dictionary::Dictionary;
use super::names::{Called, Stored};
use crate::Error;
use crate::entity::{market, market_alias};
use crate::reference::{self, MarketSeed};
use domain::money::Currency;
use domain::price::quoted::QuotedSeries;
use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};
use std::collections::HashMap;

pub(crate) struct Markets;

impl Dictionary for Markets {
    type Thing = market::ActiveModel;
    type Alias = market_alias::ActiveModel;

    fn called(series: &QuotedSeries) -> Called {
        Called {
            name: series.market.clone(),
            place: series.locality.clone().unwrap_or_default(),
            country: told(country(series.currency)),
            code: series.market_code.clone().unwrap_or_default(),
        }
    }

    fn thing(slug: String, series: &QuotedSeries) -> Self::Thing {
        market::ActiveModel {
            slug: Set(slug),
            name_es: Set(series.market.clone()),
            name_en: Set(series.market.clone()),
            locality: Set(series.locality.clone().unwrap_or_default()),
            country: Set(country(series.currency)),
            lat: Set(series.point.map(|point| point.lat)),
            lon: Set(series.point.map(|point| point.lon)),
            ..Default::default()
        }
    }

    fn alias(source_id: i32, called: Called, thing_id: i32) -> Self::Alias {
        market_alias::ActiveModel {
            source_id: Set(source_id),
            name: Set(called.name),
            locality: Set(called.place),
            country: Set(called.country),
            code: Set(called.code),
            market_id: Set(thing_id),
            ..Default::default()
        }
    }

    async fn aliases(tx: &DatabaseTransaction, source_id: i32) -> Result<Vec<(Called, i32)>, Error> {
        let of_source = market_alias::Column::SourceId.eq(source_id);
        let rows = market_alias::Entity::find().filter(of_source).all(tx).await?;
        let called = |row: market_alias::Model| {
            (Called { name: row.name, place: row.locality, country: row.country, code: row.code }, row.market_id)
        };
        Ok(rows.into_iter().map(called).collect())
    }

    async fn slugs(tx: &DatabaseTransaction) -> Result<HashMap<String, Stored>, Error> {
        let rows = market::Entity::find().all(tx).await?;
        let seeds: HashMap<_, _> = reference::markets().iter().map(|seed| (seed.slug, seed)).collect();
        let stored = |row: market::Model| {
            let of_seed = seeds.get(row.slug.as_str()).map(|seed| country_of_prices(seed).to_owned());
            let country = of_seed.unwrap_or_else(|| told(row.country));
            (row.slug, Stored { id: row.id, country })
        };
        Ok(rows.into_iter().map(stored).collect())
    }
}

/// No file says the country, but its currency does: the code of a currency begins with the code of its country. Of those
/// that cross borders (dollar, euro, and the X of unions) nothing is known: `ZZ` is free in ISO 3166.
fn country(currency: Currency) -> String {
    let code = currency.code();
    let crosses_borders = code.starts_with('X') || ["USD", "EUR"].contains(&code);
    if crosses_borders { NOWHERE.to_owned() } else { code[..2].to_owned() }
}

const NOWHERE: &str = "ZZ";

/// Empty where nothing is known.
fn told(country: String) -> String {
    if country == NOWHERE { String::new() } else { country }
}

/// The country whose currency prices of a market that we know are quoted in; empty where it may be any: those across the
/// border are quoted in quetzales too.
pub(crate) fn country_of_prices(seed: &MarketSeed) -> &'static str {
    if seed.country == "GT" { seed.country } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_market_that_sells_for_quetzales_is_in_guatemala() {
        assert_eq!(country(Currency::GTQ), "GT");
        assert_eq!(country(Currency::parse("BYN").unwrap()), "BY");
    }

    #[test]
    fn a_market_that_sells_for_dollars_may_be_anywhere() {
        assert_eq!(country(Currency::USD), "ZZ");
    }
}
