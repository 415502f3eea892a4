//! What holds for any record.

use super::{empty, input, kg, left};
use domain::circular::balance::Balance;
use domain::circular::cti::of_record;
use domain::circular::destination::Destination;
use domain::circular::indicators::Indicators;
use domain::circular::origin::Origin;
use domain::circular::record::{Output, Record};
use domain::circular::sankey::{Place, materials, uses};
use domain::circular::uses::Uses;
use domain::id::ProductId;
use proptest::prelude::*;

fn record() -> impl Strategy<Value = Record> {
    let inputs = prop::collection::vec((0..4_u8, 1..5_000_i64, 0..Origin::ALL.len()), 1..6);
    let products = prop::collection::vec(1..5_000_i64, 0..4);
    let leftovers = prop::collection::vec((0..4_u8, 1..2_000_i64, 0..Destination::ALL.len()), 1..8);
    let stock = prop::option::of(-2_000..2_000_i64);
    (inputs, products, leftovers, stock, prop::option::of(0..900_i64)).prop_map(
        |(inputs, products, leftovers, stock, moisture)| Record {
            inputs: Some(
                inputs.iter().map(|(m, amount, o)| input(&format!("m{m}"), *amount, Origin::ALL[*o])).collect(),
            ),
            products: Some(
                (1..)
                    .zip(&products)
                    .map(|(id, amount)| Output { product: ProductId(id), amount: kg(*amount), gtq: None })
                    .collect(),
            ),
            leftovers: Some(
                leftovers
                    .iter()
                    .map(|(m, amount, d)| left(&format!("l{m}"), *amount, Destination::ALL[*d], None))
                    .collect(),
            ),
            stock: stock.map(|kg| kg * 1_000_000),
            moisture: moisture.map(|kg| kg * 1_000_000),
            ..empty("2026-10")
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_flows_into_the_enterprise_flows_out_of_it(record in record()) {
        let found = materials(&record).unwrap();
        let here = found.places.iter().position(|place| *place == Place::Enterprise).unwrap();
        prop_assert_eq!(found.arriving(here), found.leaving(here));
        prop_assert!(found.links.iter().all(|link| link.kg > 0 && link.from != link.to));
        let told_in: i64 = record.inputs.iter().flatten().filter_map(|row| row.amount.kg).sum();
        prop_assert_eq!(Balance::of(&record).unwrap().came_in, told_in);
    }

    #[test]
    fn every_kilogram_left_over_reaches_a_destination(record in record()) {
        let found = uses(&record);
        let drawn: i64 = found.links.iter().map(|link| link.kg).sum();
        let told = Uses::of([&record]).unwrap();
        prop_assert_eq!(drawn, told.diverted.whole);
        prop_assert_eq!(told.ladder.iter().map(|rung| rung.kg).sum::<i64>(), told.diverted.whole);
        prop_assert!((0.0..=1.0).contains(&told.index));
        prop_assert!((0.0..=1.0).contains(&told.diverted.value()));
    }

    #[test]
    fn circularity_and_score_keep_their_bounds(record in record(), sales in prop::option::of(1..1_000_000_000_000_i64)) {
        let found = Indicators::of(&record, sales);
        if let Some(cti) = found.cti {
            let (least, most) = (cti.inflow.share().min(cti.outflow.share()), cti.inflow.share().max(cti.outflow.share()));
            let both = cti.material_circularity();
            prop_assert!((least - 1e-12..=most + 1e-12).contains(&both) && (0.0..=1.0 + 1e-12).contains(&both));
        }
        let score = found.score.unwrap();
        prop_assert!(score.value.is_none_or(|value| (0.0..=100.0 + 1e-9).contains(&value)));
        prop_assert_eq!(score.parts.len() + score.missing.len(), 5);
    }

    /// What is sold instead of dumped makes circularity and the index no worse.
    #[test]
    fn a_better_use_is_never_worse(record in record(), at in 0..8_usize) {
        let mut better = record.clone();
        let rows = better.leftovers.as_mut().unwrap();
        let at = at % rows.len();
        rows[at].destination = Destination::Reuse;
        let index = |record: &Record| Uses::of([record]).unwrap().index;
        prop_assert!(index(&better) >= index(&record) - 1e-12);
        if let (Some(before), Some(after)) = (of_record(&record), of_record(&better)) {
            prop_assert!(after.material_circularity() >= before.material_circularity() - 1e-12);
        }
    }
}
