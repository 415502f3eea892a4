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

    /// The product that `commodity` names by slug, number or a source's own word.
    pub async fn commodity(&self) -> Result<Option<CommodityListing>, Problem> {
        let Some(wanted) = self.parameters.get("commodity") else { return Ok(None) };
        let called = |l: &CommodityListing| Called::by(wanted, &l.commodity.slug, l.commodity.id.0, &l.source_names);
        only("commodity", self.commodities().await?, called, |listing| &listing.commodity.slug).map(Some)
    }

    /// The market that `market` names by slug, number or a source's own word.
    pub async fn market(&self) -> Result<Option<MarketListing>, Problem> {
        let Some(wanted) = self.parameters.get("market") else { return Ok(None) };
        let called = |l: &MarketListing| Called::by(wanted, &l.market.slug, l.market.id.0, &l.source_names);
        only("market", self.markets().await?, called, |listing| &listing.market.slug).map(Some)
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

/// How a thing answers to a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Called {
    /// By its slug or number: nothing else does.
    Itself,
    /// By what a source calls it; another may be called so by another source.
    BySource,
    NotSo,
}

impl Called {
    fn by(wanted: &str, slug: &str, id: i32, source_names: &[String]) -> Self {
        if wanted == slug || wanted.parse() == Ok(id) {
            Self::Itself
        } else if source_names.iter().any(|name| name.eq_ignore_ascii_case(wanted)) {
            Self::BySource
        } else {
            Self::NotSo
        }
    }
}

/// The one thing that answers to the word.
fn only<T>(
    parameter: &str,
    listed: Vec<T>,
    called: impl Fn(&T) -> Called,
    slug: impl Fn(&T) -> &str,
) -> Result<T, Problem> {
    let (itself, mut others): (Vec<T>, Vec<T>) = listed
        .into_iter()
        .filter(|thing| called(thing) != Called::NotSo)
        .partition(|thing| called(thing) == Called::Itself);
    match (itself.into_iter().next(), others.len()) {
        (Some(thing), _) => Ok(thing),
        (None, 1) => others.pop().ok_or_else(|| unknown(parameter)),
        (None, 0) => Err(unknown(parameter)),
        (None, _) => {
            let slugs: Vec<&str> = others.iter().map(slug).collect();
            let detail = format!("Sources call several so; ask for one of: {}.", slugs.join(", "));
            Err(invalid(parameter).detail(detail))
        }
    }
}
