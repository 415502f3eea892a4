//! What the parameters of a question point to: which world of figures, which product, which market.

use super::parameters::{Parameters, invalid, unknown};
use crate::problem::Problem;
use app::reading::world;
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::price::listing::{CommodityListing, MarketListing};
use store::Db;

/// A world of figures with the ways to what is in it.
pub(super) struct Question<'a> {
    pub db: &'a Db,
    pub scope: &'a Scope,
    pub parameters: &'a Parameters,
    pub dataset: Dataset,
}

impl<'a> Question<'a> {
    /// The world asked for; else the real one when it has any figure, else the demonstration.
    pub async fn open(db: &'a Db, scope: &'a Scope, parameters: &'a Parameters) -> Result<Self, Problem> {
        let dataset = world(db, scope, parameters.dataset()?).await?.dataset;
        Ok(Self { db, scope, parameters, dataset })
    }

    pub async fn commodities(&self) -> Result<Vec<CommodityListing>, Problem> {
        Ok(store::prices::commodities(self.db, self.scope, self.dataset).await?)
    }

    pub async fn markets(&self) -> Result<Vec<MarketListing>, Problem> {
        Ok(store::prices::markets(self.db, self.scope, self.dataset).await?)
    }

    /// The product that `commodity` names by slug or number.
    pub async fn commodity(&self) -> Result<Option<CommodityListing>, Problem> {
        let Some(wanted) = self.parameters.get("commodity") else { return Ok(None) };
        let listed = self.commodities().await?;
        let found = listed.into_iter().find(|l| is_named(wanted, &l.commodity.slug, l.commodity.id.0));
        found.map(Some).ok_or_else(|| unknown("commodity"))
    }

    /// The market that `market` names by slug or number.
    pub async fn market(&self) -> Result<Option<MarketListing>, Problem> {
        let Some(wanted) = self.parameters.get("market") else { return Ok(None) };
        let found = self.markets().await?.into_iter().find(|l| is_named(wanted, &l.market.slug, l.market.id.0));
        found.map(Some).ok_or_else(|| unknown("market"))
    }

    /// The unit that `unit` names by its slug.
    pub async fn unit(&self) -> Result<Option<String>, Problem> {
        let Some(wanted) = self.parameters.get("unit") else { return Ok(None) };
        let units = store::catalogue::units(self.db, self.scope).await?;
        let known = units.iter().any(|unit| unit.slug == wanted);
        if known { Ok(Some(wanted.to_owned())) } else { Err(invalid("unit").detail("No unit has that slug.")) }
    }

    /// The source that `source` names by its slug.
    pub async fn source(&self) -> Result<Option<String>, Problem> {
        let Some(wanted) = self.parameters.get("source") else { return Ok(None) };
        let sources = store::catalogue::sources(self.db, self.scope).await?;
        if sources.iter().any(|source| source.slug == wanted) {
            return Ok(Some(wanted.to_owned()));
        }
        let known: Vec<&str> = sources.iter().map(|source| source.slug.as_str()).collect();
        Err(invalid("source").detail(format!("The sources are: {}.", known.join(", "))))
    }
}

fn is_named(wanted: &str, slug: &str, id: i32) -> bool {
    wanted == slug || wanted.parse() == Ok(id)
}
