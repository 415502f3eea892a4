//! Products and markets, and what the sources call them.

use super::{keep, update};
use crate::Error;
use crate::entity::{commodity, commodity_alias, market, market_alias};
use crate::imports::{Commodities, Dictionary, Markets, country_of_prices};
use crate::reference::{self, CommoditySeed, MarketSeed};
use crate::sql::insert_many;
use sea_orm::ActiveValue::Set;
use sea_orm::DatabaseTransaction;
use std::collections::HashMap;

pub(super) async fn write_commodities(tx: &DatabaseTransaction, sources: &HashMap<String, i32>) -> Result<(), Error> {
    use commodity::Column::{Chain, Form, NameEn, NameEs, Quality, Slug};
    let take_place = update(Slug, [NameEs, NameEn, Chain, Form, Quality]);
    insert_many(tx, reference::commodities().iter().map(commodity_row), Some(take_place)).await?;
    let ids = Commodities::slugs(tx).await?;
    let aliases = reference::commodities().iter().flat_map(|seed| seed.aliases.iter().map(|alias| (seed.slug, *alias)));
    let rows = aliases.filter_map(|(slug, (source, name))| {
        Some(commodity_alias::ActiveModel {
            source_id: Set(*sources.get(source)?),
            name: Set(name.to_owned()),
            code: Set(String::new()),
            commodity_id: Set(ids.get(slug)?.id),
            ..Default::default()
        })
    });
    insert_many(tx, rows, Some(keep())).await
}

pub(super) async fn write_markets(tx: &DatabaseTransaction, sources: &HashMap<String, i32>) -> Result<(), Error> {
    use market::Column::{Country, Lat, Locality, Lon, Municipality, NameEn, NameEs, Slug};
    let take_place = update(Slug, [NameEs, NameEn, Locality, Municipality, Country, Lat, Lon]);
    insert_many(tx, reference::markets().iter().map(market_row), Some(take_place)).await?;
    let ids = Markets::slugs(tx).await?;
    let aliases = reference::markets().iter().flat_map(|seed| seed.aliases.iter().map(move |alias| (seed, *alias)));
    let rows = aliases.filter_map(|(seed, (source, name))| {
        Some(market_alias::ActiveModel {
            source_id: Set(*sources.get(source)?),
            name: Set(name.to_owned()),
            locality: Set(String::new()),
            country: Set(country_of_prices(seed).to_owned()),
            code: Set(String::new()),
            market_id: Set(ids.get(seed.slug)?.id),
            ..Default::default()
        })
    });
    insert_many(tx, rows, Some(keep())).await
}

fn commodity_row(seed: &CommoditySeed) -> commodity::ActiveModel {
    commodity::ActiveModel {
        slug: Set(seed.slug.to_owned()),
        name_es: Set(seed.es.to_owned()),
        name_en: Set(seed.en.to_owned()),
        chain: Set(seed.chain.map(str::to_owned)),
        form: Set(seed.form.map(str::to_owned)),
        quality: Set(seed.quality.map(str::to_owned)),
        ..Default::default()
    }
}

fn market_row(seed: &MarketSeed) -> market::ActiveModel {
    market::ActiveModel {
        slug: Set(seed.slug.to_owned()),
        name_es: Set(seed.es.to_owned()),
        name_en: Set(seed.en.to_owned()),
        locality: Set(seed.locality.to_owned()),
        municipality: Set(seed.municipality.map(str::to_owned)),
        country: Set(seed.country.to_owned()),
        lat: Set(seed.lat_lon.map(|(lat, _)| lat)),
        lon: Set(seed.lat_lon.map(|(_, lon)| lon)),
        ..Default::default()
    }
}
