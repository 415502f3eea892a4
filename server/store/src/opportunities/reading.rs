//! Requests as they stand.

use crate::scope::reaches_enterprise;
use crate::sql::rows;
use crate::{Db, Error};
use domain::access::{Reach, Scope};
use domain::id::OpportunityId;
use domain::opportunity::{Published, Stake};
use domain::page::{Page, PageRequest};
use domain::period::{Date, day_number};
use sea_orm::{ConnectionTrait, FromQueryResult};

/// Which requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shown {
    /// Those that can still be answered.
    #[default]
    Open,
    Closed,
    All,
}

/// What is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub shown: Shown,
    /// Code of a chain.
    pub chain: Option<String>,
    /// To be delivered by then at the latest.
    pub until: Option<Date>,
}

/// A page of requests: the open ones by the day that comes first, the others by the latest. The key counts those before.
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    db: &Db,
    scope: &Scope,
    filter: &Filter,
    today: Date,
    page: PageRequest,
) -> Result<Page<Published>, Error> {
    let open = "o.state IN ('abierta', 'en_negociacion') AND o.until_day >= $1";
    let (shown, order) = match filter.shown {
        Shown::Open => (format!("({open})"), "ASC"),
        Shown::Closed => (format!("NOT ({open})"), "DESC"),
        Shown::All => ("$1 = $1".to_owned(), "DESC"),
    };
    let (wanted, before) = (i64::from(page.size()), page.after().unwrap_or_default().max(0));
    let sql = format!(
        "{} AND {shown} AND ($2 = '' OR o.chain = $2) AND o.until_day <= $3 \
         ORDER BY o.until_day {order}, o.id LIMIT {} OFFSET {before}",
        select(scope),
        wanted + 1
    );
    let values = [
        day_number(today).into(),
        filter.chain.as_deref().unwrap_or_default().into(),
        filter.until.map_or(i32::MAX, day_number).into(),
    ];
    let mut found = rows::<Row>(db.reader(), &sql, values).await?;
    let next = (found.len() as i64 > wanted).then_some(before + wanted);
    found.truncate(page.size() as usize);
    Ok(Page { items: found.into_iter().map(Published::try_from).collect::<Result<_, _>>()?, next })
}

/// One request.
///
/// # Errors
/// [`Error::NotFound`] in the other world as well as where there is none.
pub async fn get(db: &Db, scope: &Scope, id: OpportunityId) -> Result<Published, Error> {
    within(db.reader(), scope, id).await?.ok_or(Error::NotFound)
}

/// One request on any connection.
pub(super) async fn within(
    on: &impl ConnectionTrait,
    scope: &Scope,
    id: OpportunityId,
) -> Result<Option<Published>, Error> {
    let sql = format!("{} AND o.id = $1", select(scope));
    rows::<Row>(on, &sql, [id.0.into()]).await?.pop().map(Published::try_from).transpose()
}

/// One that whoever asks may change: her own, or any for whom reaches the whole project.
pub(super) async fn changeable(
    on: &impl ConnectionTrait,
    scope: &Scope,
    id: OpportunityId,
) -> Result<Option<Published>, Error> {
    let all = matches!(scope, Scope::Within { reach: Reach::Project, .. });
    Ok(within(on, scope, id).await?.filter(|found| all || found.stake == Stake::Published))
}

/// Up to the condition on the world, which no scope without an account has.
fn select(scope: &Scope) -> String {
    let world = if scope.is_demonstration() { "TRUE" } else { "FALSE" };
    let by = scope.account().map_or(0, |account| account.0);
    let signed = if scope.account().is_some() { "1 = 1" } else { "1 = 0" };
    format!(
        "SELECT o.id, o.version, o.content, (o.created_by = {by}) AS own, EXISTS (SELECT 1 FROM opportunity_answer AS a \
         JOIN enterprise AS e ON e.id = a.enterprise_id WHERE a.opportunity_id = o.id AND a.withdrawn_at IS NULL \
         AND {}) AS answered FROM opportunity AS o WHERE o.demo = {world} AND {signed}",
        reaches_enterprise(scope)
    )
}

#[derive(FromQueryResult)]
struct Row {
    id: i32,
    version: i32,
    content: String,
    own: bool,
    answered: bool,
}

impl TryFrom<Row> for Published {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let unreadable = || Error::unreadable("opportunity", "content", &row.content);
        let stake = match (row.own, row.answered) {
            (true, _) => Stake::Published,
            (false, true) => Stake::Answered,
            (false, false) => Stake::None,
        };
        Ok(Self {
            id: OpportunityId(row.id),
            version: u32::try_from(row.version).unwrap_or(0),
            stake,
            asked: serde_json::from_str(&row.content).map_err(|_| unreadable())?,
        })
    }
}
