//! Which sales are meant, as a condition inside the statement.

use crate::scope::reaches_enterprise;
use domain::access::Scope;
use domain::id::{EnterpriseId, ProductId};
use domain::period::{Date, day_number};
use domain::place::MunicipalityCode;
use domain::sale::market_level::MarketLevel;
use sea_orm::Value;

/// Which sales; `None` is all. Cancelled ones are never among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub enterprise: Option<EnterpriseId>,
    pub product: Option<ProductId>,
    pub level: Option<MarketLevel>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// Code of the chain of the product that was sold.
    pub chain: Option<String>,
    /// Where the MSME is.
    pub municipality: Option<MunicipalityCode>,
    /// An association and its members of now, as far as they are within reach.
    pub cooperative: Option<EnterpriseId>,
}

impl Filter {
    /// The condition on `sale`, called `s`, and `enterprise`, called `e`, with its eight values.
    pub(super) fn condition(&self, scope: &Scope) -> (String, Vec<Value>) {
        let condition = format!(
            "NOT s.cancelled AND ($1 = 0 OR s.enterprise_id = $1) AND ($2 = 0 OR s.product_id = $2) \
             AND ($3 = '' OR s.level = $3) AND s.day >= $4 AND s.day <= $5 \
             AND ($6 = '' OR EXISTS (SELECT 1 FROM product AS k WHERE k.id = s.product_id AND k.chain = $6)) \
             AND ($7 = '' OR e.municipality = $7) \
             AND ($8 = 0 OR e.id = $8 OR EXISTS (SELECT 1 FROM membership AS b WHERE b.association_id = $8 \
             AND b.member_id = e.id AND b.until_day IS NULL)) AND {}",
            reaches_enterprise(scope)
        );
        let values = vec![
            self.enterprise.map_or(0, |id| id.0).into(),
            self.product.map_or(0, |id| id.0).into(),
            self.level.map_or("", MarketLevel::code).into(),
            self.from.map_or(i32::MIN, day_number).into(),
            self.to.map_or(i32::MAX, day_number).into(),
            self.chain.as_deref().unwrap_or_default().into(),
            self.municipality.as_ref().map_or("", MunicipalityCode::as_str).into(),
            self.cooperative.map_or(0, |id| id.0).into(),
        ];
        (condition, values)
    }
}
