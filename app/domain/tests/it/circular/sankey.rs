//! Flows whose sums agree.

use super::{input, october};
use domain::circular::balance::NoBalance;
use domain::circular::destination::Destination;
use domain::circular::origin::Origin;
use domain::circular::record::Record;
use domain::circular::sankey::{Place, Sankey, materials, uses};
use domain::id::ProductId;

fn flow(sankey: &Sankey, from: &Place, to: &Place) -> Option<i64> {
    let at = |place: &Place| sankey.places.iter().position(|known| known == place);
    let (from, to) = (at(from)?, at(to)?);
    sankey.links.iter().find(|link| (link.from, link.to) == (from, to)).map(|link| link.kg / 1_000_000)
}

/// Design, page 5.
#[test]
fn the_designs_flows_are_found() {
    let found = materials(&october()).unwrap();
    let here = Place::Enterprise;
    assert_eq!(flow(&found, &Place::Material("Papa de socios".into()), &here), Some(10_350));
    assert_eq!(flow(&found, &here, &Place::Product(ProductId(1))), Some(8_600));
    assert_eq!(flow(&found, &here, &Place::Leftovers), Some(1_590));
    assert_eq!(flow(&found, &here, &Place::Moisture), Some(310));
    assert!(!found.places.contains(&Place::NotToldOut) && !found.places.contains(&Place::NotToldIn));
    let leftovers = found.links.iter().find(|link| found.places[link.to] == Place::Leftovers).unwrap();
    assert_eq!((leftovers.gtq, leftovers.estimated), (Some(2_490_000_000), true));
}

#[test]
fn what_is_not_accounted_for_is_a_flow_of_its_own() {
    let found = materials(&Record { moisture: None, ..october() }).unwrap();
    assert_eq!(flow(&found, &Place::Enterprise, &Place::NotToldOut), Some(310));
    let less = Record { inputs: Some(vec![input("Papa de socios", 10_000, Origin::Sustainable)]), ..october() };
    assert_eq!(flow(&materials(&less).unwrap(), &Place::NotToldIn, &Place::Enterprise), Some(500));
    assert_eq!(materials(&Record { products: None, ..october() }), Err(NoBalance::NoProducts));
}

#[test]
fn uses_go_from_each_leftover_to_where_it_went_the_best_first() {
    let found = uses(&october());
    let rejects = Place::Leftover("Papa de rechazo".into());
    assert_eq!(flow(&found, &rejects, &Place::Destination(Destination::AnimalFeed)), Some(520));
    let at = found.places.iter().position(|place| *place == rejects).unwrap();
    assert_eq!(found.leaving(at), 1_120_000_000);
    let order: Vec<&Place> = found.links.iter().map(|link| &found.places[link.to]).collect();
    assert_eq!(order.first(), Some(&&Place::Destination(Destination::Reuse)));
    assert_eq!(order.last(), Some(&&Place::Destination(Destination::Dump)));
}
