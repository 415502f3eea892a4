//! Costs, ideas and equipment: once for each entry, foreign as absent; portfolios as the lines; on both databases.

use crate::databases::{Fixture, on_each_database};
use crate::registry::{at, registered, team, within};
use crate::sales::{buyer, product, sale};
use domain::access::{Reach, Scope};
use domain::diversification::cost::{ProductCost, Rung};
use domain::diversification::idea::{Idea, IdeaKind, IdeaStage, Step};
use domain::diversification::neighbour::Equipment;
use domain::diversification::portfolio::figures;
use domain::diversification::window::Window;
use domain::entry::EntryId;
use domain::id::{EnterpriseId, ProductId, UnitId};
use domain::period::{Date, Month};
use domain::unit::Kilograms;
use store::diversification::{self, Scoped};
use store::{Error, Received, sales};

fn entry(number: u8) -> EntryId {
    EntryId::new(3, [number; 10])
}

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn cost(number: u8, product: ProductId) -> ProductCost {
    ProductCost {
        entry: entry(number),
        product,
        rung: Rung::Fresh,
        from: month("2026-10"),
        unit: UnitId(1),
        unit_kg: Kilograms::from_micro(46_000_000),
        parts: [Some(100_000_000), Some(0), None, Some(0), Some(5_000_000), Some(0)],
        expected_price: None,
    }
}

fn step(stage: IdeaStage, on: Date) -> Step {
    Step { stage, on, cost: Some(1_000_000), unit_margin: None, channel: None, evidence: Some("una feria".into()) }
}

fn idea(number: u8, product: Option<ProductId>) -> Idea {
    Idea {
        entry: entry(number),
        name: "Hojuelas de papa".into(),
        kind: IdeaKind::Transformation,
        product,
        lacking: Some("Falta licencia".into()),
        steps: vec![step(IdeaStage::Idea, Date::constant(2026, 1, 10))],
    }
}

async fn own_and_foreign(fixture: &Fixture, team: &Scope) -> (EnterpriseId, EnterpriseId, Scope) {
    let own = registered(fixture, team, 1, "Nueva Siembra", "0911", "individual").await;
    let other = registered(fixture, team, 2, "La Cumbre", "0916", "individual").await;
    (own, other, within(team.account().unwrap(), Reach::Enterprise(own)))
}

#[tokio::test]
async fn costs_are_kept_once_and_foreign_ones_are_as_if_absent() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let (own, other, msme) = own_and_foreign(fixture, &team).await;
        let (potato, foreign) = (product(fixture, &team, own, 2).await, product(fixture, &team, other, 3).await);
        let told = cost(5, potato);
        let first = diversification::add_cost(&fixture.db, &msme, own, &told, at(3)).await.unwrap();
        let again = diversification::add_cost(&fixture.db, &msme, own, &told, at(4)).await.unwrap();
        assert_eq!((first, again), (Received::First(entry(5)), Received::Repeat(entry(5).to_string())));
        assert_eq!(diversification::costs(&fixture.db, &msme, own).await.unwrap(), [told]);
        assert_eq!(diversification::costs(&fixture.db, &msme, other).await.unwrap(), []);
        for (of, product) in [(own, foreign), (other, foreign)] {
            let refused = diversification::add_cost(&fixture.db, &msme, of, &cost(6, product), at(4)).await;
            assert!(matches!(refused, Err(Error::NotFound)));
        }
        assert_eq!(fixture.number("SELECT COUNT(*) FROM audit WHERE subject = 'product_cost'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn an_idea_keeps_its_steps_and_a_late_change_is_told() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let (own, _, msme) = own_and_foreign(fixture, &team).await;
        let begun = idea(5, None);
        let add =
            async |at_second| diversification::add_idea(&fixture.db, &msme, own, &begun, at(at_second)).await.unwrap();
        assert_eq!((add(3).await, add(4).await), (Received::First(entry(5)), Received::Repeat(entry(5).to_string())));
        let next = step(IdeaStage::Prototype, Date::constant(2026, 3, 1));
        let db = &fixture.db;
        diversification::add_step(db, &msme, entry(6), (entry(5), 1), &next, at(5)).await.unwrap();
        let late = diversification::add_step(db, &msme, entry(7), (entry(5), 1), &next, at(6)).await;
        assert!(matches!(late, Err(Error::Changed)));
        let changed = Idea { name: "Hojuelas".into(), lacking: None, ..begun.clone() };
        diversification::change_idea(db, &msme, entry(8), 2, &changed, at(7)).await.unwrap();
        let kept = diversification::idea(db, &msme, entry(5)).await.unwrap();
        let steps = [begun.steps.clone(), vec![next]].concat();
        assert_eq!((kept.version, kept.enterprise, kept.idea), (3, own, Idea { steps, ..changed }));
        assert_eq!(diversification::ideas(db, &team, None).await.unwrap().len(), 1);
        assert_eq!(fixture.number("SELECT COUNT(*) FROM audit WHERE subject = 'idea'").await, 3);
    })
    .await;
}

#[tokio::test]
async fn foreign_ideas_are_as_if_absent() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let (own, other, msme) = own_and_foreign(fixture, &team).await;
        let foreign = product(fixture, &team, other, 3).await;
        diversification::add_idea(&fixture.db, &team, other, &idea(5, Some(foreign)), at(3)).await.unwrap();
        let db = &fixture.db;
        let next = step(IdeaStage::Prototype, Date::constant(2026, 3, 1));
        let refused = [
            diversification::add_idea(db, &msme, other, &idea(6, None), at(4)).await,
            diversification::add_idea(db, &msme, own, &idea(6, Some(foreign)), at(4)).await,
            diversification::add_step(db, &msme, entry(7), (entry(5), 1), &next, at(4)).await,
            diversification::add_step(db, &msme, entry(8), (entry(99), 1), &next, at(4)).await,
            diversification::change_idea(db, &msme, entry(9), 1, &idea(5, None), at(4)).await,
        ];
        assert!(refused.iter().all(|answer| matches!(answer, Err(Error::NotFound))));
        assert!(matches!(diversification::idea(db, &msme, entry(5)).await, Err(Error::NotFound)));
        assert_eq!(diversification::ideas(db, &msme, Some(other)).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn equipment_that_nobody_told_is_not_known() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let (own, other, msme) = own_and_foreign(fixture, &team).await;
        let held = [Equipment::Washer, Equipment::Vehicle].into();
        let db = &fixture.db;
        assert_eq!(diversification::equipment(db, &msme, own).await.unwrap(), None);
        diversification::put_equipment(db, &msme, entry(5), own, &held, at(3)).await.unwrap();
        assert_eq!(diversification::equipment(db, &msme, own).await.unwrap(), Some(held.clone()));
        diversification::put_equipment(db, &msme, entry(6), own, &[].into(), at(4)).await.unwrap();
        assert_eq!(diversification::equipment(db, &msme, own).await.unwrap(), Some([].into()));
        let refused = diversification::put_equipment(db, &msme, entry(7), other, &held, at(5)).await;
        assert!(matches!(refused, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn a_portfolio_has_who_sold_nothing_too_and_the_sums_of_the_lines() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let (own, other, msme) = own_and_foreign(fixture, &team).await;
        let (potato, mateo) = (product(fixture, &team, own, 2).await, buyer(fixture, &team, own, 3).await);
        for line in [sale(9, potato, Some(mateo)), sale(10, potato, None)] {
            sales::record(&fixture.db, &team, own, &line, at(3)).await.unwrap();
        }
        let window = Window::year_to(month("2026-11"));
        let read = async |scope: &Scope, which: Scoped| {
            diversification::portfolio(&fixture.db, scope, &which, window).await.unwrap()
        };
        let all = read(&team, Scoped::default()).await;
        assert_eq!(all.iter().map(|member| member.enterprise).collect::<Vec<_>>(), [other, own]);
        assert_eq!((all[0].sums.len(), all[1].sums.len()), (0, 2));
        let figures = figures(&all[1].sums).unwrap();
        assert_eq!(figures.gtq, fixture.number("SELECT CAST(SUM(gtq) AS BIGINT) FROM sale").await);
        assert_eq!(figures.largest_buyer.unwrap().value(), 0.5);
        assert_eq!(all[1].chains, ["papa"]);
        assert_eq!(read(&msme, Scoped::default()).await.len(), 1);
        let elsewhere = Scoped { chain: Some("cafe".into()), ..Scoped::default() };
        assert_eq!(read(&team, elsewhere).await, []);
        let early = Window::year_to(month("2025-11"));
        let before = diversification::portfolio(&fixture.db, &team, &Scoped::default(), early).await.unwrap();
        assert!(before.iter().all(|member| member.sums.is_empty()));
    })
    .await;
}
