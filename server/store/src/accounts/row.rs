//! The row of an account, and the account that it means.

use crate::Error;
use crate::sql::{integers, rows};
use domain::access::Role;
use domain::account::Account;
use domain::dataset::Dataset;
use domain::id::{AccountId, EnterpriseId};
use domain::place::MunicipalityCode;
use sea_orm::{ConnectionTrait, FromQueryResult};

/// Columns of [`Row`] of a table `a`.
pub(super) const COLUMNS: &str = "a.id, a.name, a.role, a.demo, a.enterprise_id, a.totp_at, \
    a.password IS NOT NULL AS accepted, a.disabled_at, a.version";

/// Which accounts of a table `a` can be signed in with: those of the demonstration only while there is no real one, because
/// everybody knows their password.
pub(super) const SIGNS_IN: &str =
    "(a.demo = FALSE OR NOT EXISTS (SELECT 1 FROM account AS real WHERE real.demo = FALSE))";

#[derive(Debug, Clone, FromQueryResult)]
pub(super) struct Row {
    pub(super) id: i32,
    pub(super) name: String,
    pub(super) role: String,
    pub(super) demo: bool,
    pub(super) enterprise_id: Option<i32>,
    pub(super) totp_at: Option<i64>,
    pub(super) accepted: bool,
    pub(super) disabled_at: Option<i64>,
    pub(super) version: i32,
}

#[derive(FromQueryResult)]
struct Place {
    account_id: i32,
    code: String,
}

impl Row {
    /// The account, whose municipalities stand in `places` as number of the account and code.
    pub(super) fn account(&self, places: &[(i32, MunicipalityCode)]) -> Result<Account, Error> {
        Ok(Account {
            id: AccountId(self.id),
            name: self.name.clone(),
            role: Role::parse(&self.role).ok_or_else(|| Error::unreadable("account", "role", &self.role))?,
            dataset: if self.demo { Dataset::Demonstration } else { Dataset::Real },
            enterprise: self.enterprise_id.map(EnterpriseId),
            municipalities: places.iter().filter(|(id, _)| *id == self.id).map(|(_, code)| code.clone()).collect(),
            second_factor: self.totp_at.is_some(),
        })
    }
}

/// The municipalities of some accounts.
pub(super) async fn places(on: &impl ConnectionTrait, ids: &[i32]) -> Result<Vec<(i32, MunicipalityCode)>, Error> {
    let sql = format!(
        "SELECT account_id, code FROM account_municipality WHERE account_id IN ({}) ORDER BY account_id, code",
        integers(ids)
    );
    let found = rows::<Place>(on, &sql, []).await?;
    let place = |row: Place| {
        let code = MunicipalityCode::parse(&row.code);
        Ok((row.account_id, code.ok_or_else(|| Error::unreadable("account_municipality", "code", row.code))?))
    };
    found.into_iter().map(place).collect()
}
