//! The form of a request, and the lists that it is read against.

use super::{number, today};
use crate::api::opportunities::Editing;
use crate::api::sales::Choice;
use crate::error::AppError;
use crate::form::Fields;
use domain::access::{Reach, Scope};
use domain::id::CommodityId;
use domain::names::Names;
use domain::opportunity::form::{Lists, OpportunityForm};
use domain::opportunity::{Opportunity, Stake};
use domain::place::MunicipalityCode;
use domain::unit::{Factor, Unit};
use store::Db;

/// Units by which requests are made, in front of all others.
const COMMON: [&str; 4] = ["quintal", "arroba", "libra", "kilogramo"];

/// What a form of a request is read against.
pub struct Offered {
    commodities: Vec<CommodityId>,
    chains: Vec<String>,
    units: Vec<Unit>,
    factors: Vec<Factor>,
    municipalities: Vec<MunicipalityCode>,
}

impl Offered {
    /// # Errors
    /// Every field that was refused; [`AppError::Unavailable`] outside a request.
    pub fn parse(
        &self,
        form: &OpportunityForm,
        today: domain::period::Date,
    ) -> Result<Opportunity, domain::invalid::checks::Invalids> {
        form.parse(&Lists {
            commodities: &self.commodities,
            chains: &self.chains,
            units: &self.units,
            factors: &self.factors,
            municipalities: &self.municipalities,
            today,
        })
    }
}

/// The lists of now.
///
/// # Errors
/// When the database does not answer.
pub async fn offered(db: &Db, scope: &Scope) -> Result<Offered, AppError> {
    let listed = store::prices::commodities(db, scope, scope.dataset()).await?;
    Ok(Offered {
        commodities: listed.iter().map(|one| one.commodity.id).collect(),
        chains: store::reference::chains().iter().map(|chain| chain.code.clone()).collect(),
        units: store::catalogue::units(db, scope).await?,
        factors: store::catalogue::factors(db, scope).await?,
        municipalities: store::reference::municipalities().iter().map(|place| place.code.clone()).collect(),
    })
}

/// The form of a new request, or of the one in the address.
///
/// # Errors
/// [`AppError::NotFound`] for one that whoever asks may not change.
pub async fn editing(db: &Db, scope: &Scope, fields: &Fields) -> Result<Editing, AppError> {
    let found = match fields.text("id") {
        "" => None,
        _ => Some(store::opportunities::get(db, scope, number(fields)?).await?),
    };
    let all = matches!(scope, Scope::Within { reach: Reach::Project, .. });
    if found.as_ref().is_some_and(|found| !all && found.stake != Stake::Published) {
        return Err(AppError::NotFound);
    }
    let mut units = store::catalogue::units(db, scope).await?;
    let factors = store::catalogue::factors(db, scope).await?;
    let day = today()?;
    // What has no weight cannot be compared, so it is not offered.
    units.retain(|unit| factors.iter().any(|factor| factor.unit == unit.id && factor.valid_from <= day));
    let common = |unit: &Unit| COMMON.iter().position(|slug| *slug == unit.slug).unwrap_or(COMMON.len());
    units.sort_by(|a, b| common(a).cmp(&common(b)).then_with(|| a.names.es.cmp(&b.names.es)));
    let first = units.first().map(|unit| unit.id.to_string()).unwrap_or_default();
    let listed = store::prices::commodities(db, scope, scope.dataset()).await?;
    let choice = |id, names: Names| Choice { id, names };
    Ok(Editing {
        id: found.as_ref().map(|found| found.id),
        version: found.as_ref().map_or(0, |found| found.version),
        form: found.as_ref().map_or_else(
            || OpportunityForm { unit: first, ..OpportunityForm::default() },
            |found| OpportunityForm::from(&found.asked),
        ),
        commodities: listed.into_iter().map(|one| choice(one.commodity.id.0, one.commodity.names)).collect(),
        chains: store::reference::chains().to_vec(),
        units: units.into_iter().map(|unit| choice(unit.id.0, unit.names)).collect(),
        municipalities: store::reference::project_municipalities().cloned().collect(),
    })
}
