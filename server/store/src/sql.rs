//! Statements in SQL that both databases read alike: `$1` for values, integers and text only.

use crate::Error;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, EntityTrait,
    FromQueryResult, QueryResult, Statement, Value,
};

/// The databases that Milpa speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

impl Dialect {
    pub(crate) fn of(on: &impl ConnectionTrait) -> Self {
        if on.get_database_backend() == DbBackend::Sqlite { Self::Sqlite } else { Self::Postgres }
    }
}

/// Every row of the answer, each as `T`.
pub(crate) async fn rows<T: FromQueryResult>(
    on: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<T>, Error> {
    let answer = on.query_all_raw(statement(on, sql, values)).await?;
    Ok(answer.iter().map(|row| T::from_query_result(row, "")).collect::<Result<_, DbErr>>()?)
}

/// The only row of an answer that always has one.
pub(crate) async fn one(on: &impl ConnectionTrait, sql: &str) -> Result<QueryResult, Error> {
    let answer = on.query_one_raw(statement(on, sql, [])).await?;
    answer.ok_or_else(|| DbErr::RecordNotFound(sql.to_owned()).into())
}

/// The number of rows that were touched.
pub(crate) async fn execute(
    on: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<u32, Error> {
    let touched = on.execute_raw(statement(on, sql, values)).await?.rows_affected();
    Ok(u32::try_from(touched).unwrap_or(u32::MAX))
}

/// In statements of a thousand rows: both databases bound the values of one statement. Without a rule for conflicts, one is
/// an error.
pub(crate) async fn insert_many<A>(
    tx: &DatabaseTransaction,
    rows: impl Iterator<Item = A>,
    on_conflict: Option<OnConflict>,
) -> Result<(), Error>
where
    A: ActiveModelTrait + ActiveModelBehavior + Send,
{
    let rows: Vec<A> = rows.collect();
    for part in rows.chunks(1_000) {
        let mut insert = A::Entity::insert_many(part.iter().cloned());
        if let Some(rule) = &on_conflict {
            insert = insert.on_conflict(rule.clone());
        }
        insert.exec_without_returning(tx).await?;
    }
    Ok(())
}

fn statement(on: &impl ConnectionTrait, sql: &str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(on.get_database_backend(), sql, values)
}

/// Numbers inside a statement, `1, 2, 3`; no number at all is `NULL`, which nothing equals.
pub(crate) fn integers(ids: &[i32]) -> String {
    if ids.is_empty() {
        return "NULL".to_owned();
    }
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
