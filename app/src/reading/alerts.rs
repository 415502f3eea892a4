//! One's own alerts beside the prices that they wait for.

use crate::api::alerts::{Alerts, Choice, Watched};
use crate::error::AppError;
use domain::access::Scope;
use domain::id::SeriesId;
use domain::period::Month;
use domain::price::alert_rule::{AlertRule, evaluate, record};
use domain::price::listing::SeriesMonths;
use domain::price::timeline::Timeline;
use store::Db;

/// Every alert of the account with where it stands, and the series to choose from.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn alerts(db: &Db, scope: &Scope) -> Result<Alerts, AppError> {
    let dataset = scope.dataset();
    let rules = store::alerts::own(db, scope).await?;
    let ids: Vec<SeriesId> = rules.iter().map(|(_, rule)| rule.series).collect();
    let series = store::prices::of_series(db, scope, dataset, &ids).await?;
    let watched = rules.into_iter().filter_map(|(id, rule)| watch(id, rule, &series)).collect();
    let described = store::prices::described(db, scope, dataset).await?;
    let choices = described.into_iter().map(|series| Choice { id: series.id, series }).collect();
    Ok(Alerts { watched, choices, letters: None })
}

fn watch(id: i32, rule: AlertRule, all: &[SeriesMonths]) -> Option<Watched> {
    let found = all.iter().find(|one| one.series.id == rule.series)?;
    let line = found.timeline()?;
    let (month, value) = line.present().next_back()?;
    Some(Watched {
        id,
        rule,
        series: found.series.clone(),
        month,
        value,
        holds_since: since(rule, &line, month),
        fired: evaluate(rule, &line, month),
        record: record(rule.condition, &line, month),
    })
}

/// The first of the months in a row, up to this one, in which it holds.
fn since(rule: AlertRule, line: &Timeline, month: Month) -> Option<Month> {
    let months = line.present().rev().map(|(known, _)| known).filter(|known| *known <= month);
    months.take_while(|known| rule.condition.holds(line, *known) == Some(true)).last()
}
