//! How MSMEs stand against a request, with their names and the way.

use crate::api::opportunities::Matched;
use crate::error::AppError;
use domain::access::Scope;
use domain::id::EnterpriseId;
use domain::opportunity::Opportunity;
use domain::opportunity::answer::Abilities;
use domain::opportunity::matching::{self, Offer, judge};
use domain::place::MunicipalityCode;
use store::Db;
use store::opportunities::Candidate;
use store::reference::municipality;

/// One judged.
pub(super) fn matched(asked: &Opportunity, candidate: &Candidate, place: Option<&MunicipalityCode>) -> Matched {
    let here = municipality(candidate.municipality.as_str());
    let there = place.and_then(|code| municipality(code.as_str()));
    Matched {
        name: candidate.name.clone(),
        municipality: here.map(|place| place.name.clone()).unwrap_or_default(),
        km: here.zip(there).map(|(here, there)| here.point.km_to(there.point)),
        judged: judge(asked, &candidate.offer),
        sold: candidate.offer.sold,
    }
}

/// All of them, those that lack least first.
pub(super) fn all(asked: &Opportunity, candidates: &[Candidate], place: Option<&MunicipalityCode>) -> Vec<Matched> {
    let mut all: Vec<Matched> = candidates.iter().map(|candidate| matched(asked, candidate, place)).collect();
    all.sort_by_key(|one| (one.judged.missing.len(), one.judged.not_known.len(), one.judged.enterprise));
    all
}

pub(super) fn together(candidates: &[Candidate]) -> i64 {
    let offers: Vec<Offer> = candidates.iter().map(|candidate| candidate.offer.clone()).collect();
    matching::together(&offers)
}

/// One's own MSME, also when nothing says that it sells what is asked for.
pub(super) async fn own(
    db: &Db,
    scope: &Scope,
    own: EnterpriseId,
    candidates: &[Candidate],
) -> Result<Option<Candidate>, AppError> {
    if let Some(found) = candidates.iter().find(|one| one.offer.enterprise == own) {
        return Ok(Some(found.clone()));
    }
    let Some(found) = store::enterprises::find(db, scope, own).await? else { return Ok(None) };
    let said = store::opportunities::abilities(db, scope, &[own]).await?;
    let Abilities { requirements, certificates } = said.into_iter().next().map(|(_, said)| said).unwrap_or_default();
    Ok(Some(Candidate {
        name: found.facts.name,
        municipality: found.facts.municipality,
        offer: Offer { enterprise: own, sold: None, certificates, requirements },
    }))
}

pub(super) fn abilities(candidate: &Candidate) -> Abilities {
    let Offer { certificates, requirements, .. } = candidate.offer.clone();
    Abilities { requirements, certificates }
}
