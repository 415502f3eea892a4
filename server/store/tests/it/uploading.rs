//! Files that wait: one's own for a day, applied once and whole, taken back while nobody has worked with them; on both databases.

use crate::databases::{Fixture, on_each_database};
use crate::registry::{at, names, registration_of, team, within};
use domain::access::{Reach, Scope};
use domain::entry::EntryId;
use domain::id::{BuyerId, EnterpriseId, ProductId, UploadId};
use domain::names::Names;
use domain::price::import::UndoRefused;
use domain::sale::Sale;
use domain::sale::buyer::{Buyer, BuyerFacts, BuyerType};
use domain::sale::product::{Product, Stage};
use domain::upload::{Content, Counts, Upload};
use store::uploads::{self, Applying, Book};
use store::{Error, Received, sales};

fn entry(number: u8) -> EntryId {
    EntryId::new(7, [number; 10])
}

async fn waiting(fixture: &Fixture, scope: &Scope, second: i64) -> UploadId {
    keep(fixture, scope, Content::Enterprises(Vec::new()), second).await
}

async fn a_book_waits(fixture: &Fixture, scope: &Scope, second: i64) -> UploadId {
    keep(fixture, scope, Content::Sales(Vec::new()), second).await
}

async fn keep(fixture: &Fixture, scope: &Scope, content: Content, second: i64) -> UploadId {
    uploads::keep(&fixture.db, scope, &content, None, ("a.csv", &format!("{second:064}")), at(second)).await.unwrap()
}

async fn listed(fixture: &Fixture, scope: &Scope, second: i64) -> Vec<Upload> {
    uploads::list(&fixture.db, scope, at(second)).await.unwrap()
}

#[tokio::test]
async fn a_file_waits_for_its_owner_for_a_day_and_for_nobody_else() {
    on_each_database(async |fixture| {
        let own = team(fixture).await;
        let invitation = store::accounts::Invitation {
            name: "Otra".into(),
            logins: vec![domain::account::Login::parse("login", "otra@coop.gt").unwrap()],
            role: domain::access::Role::Coordinator,
            enterprise: None,
            municipalities: vec![],
        };
        let real = domain::dataset::Dataset::Real;
        let other = store::accounts::add(&fixture.db, real, &invitation, "hash2", at(0)).await.unwrap().unwrap();
        let other = within(other, Reach::Project);
        let id = waiting(fixture, &own, 10).await;
        assert!(uploads::get(&fixture.db, &own, id, at(11)).await.is_ok());
        for (scope, second) in [(&other, 11), (&Scope::Public, 11), (&own, 10 + 86_401)] {
            let found = uploads::get(&fixture.db, scope, id, at(second)).await;
            assert!(matches!(found, Err(Error::NotFound)));
            assert!(listed(fixture, scope, second).await.is_empty());
        }
        let foreign = uploads::discard(&fixture.db, &other, entry(1), id, at(12)).await;
        assert!(matches!(foreign, Err(Error::NotFound)), "{foreign:?}");
        uploads::discard(&fixture.db, &own, entry(1), id, at(12)).await.unwrap();
        assert!(matches!(uploads::discard(&fixture.db, &own, entry(1), id, at(12)).await, Ok(Received::Repeat(_))));
        assert!(listed(fixture, &own, 13).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn no_more_than_five_files_of_an_account_wait_and_the_oldest_gives_way() {
    on_each_database(async |fixture| {
        let own = team(fixture).await;
        let first = waiting(fixture, &own, 1).await;
        for second in 2..8 {
            waiting(fixture, &own, second).await;
        }
        let listed = listed(fixture, &own, 9).await;
        assert_eq!(listed.len(), 5);
        assert!(listed.iter().all(|upload| upload.id > first));
    })
    .await;
}

#[tokio::test]
async fn a_file_of_which_one_msme_is_out_of_reach_enters_none_of_them() {
    on_each_database(async |fixture| {
        let team = team(fixture).await;
        let place = domain::place::MunicipalityCode::parse("0911").unwrap();
        let technician = within(team.account().unwrap(), Reach::Municipalities(vec![place]));
        let upload = waiting(fixture, &technician, 10).await;
        let rows = [registration_of("Una", "0911"), registration_of("Otra", "1302")].map(|one| (one, None));
        let applying = Applying { upload, entry: entry(1), at: at(11) };
        let counts = Counts { new: 2, ..Counts::default() };
        let refused = uploads::apply_enterprises(&fixture.db, &technician, applying, &rows, &counts).await;
        assert!(matches!(refused, Err(Error::NotFound)));
        assert!(names(fixture, &team).await.is_empty());
        assert!(listed(fixture, &technician, 12).await[0].applied_at.is_none(), "it still waits");
    })
    .await;
}

#[tokio::test]
async fn a_file_of_msmes_is_applied_once_by_any_submission_and_taken_back_once() {
    on_each_database(async |fixture| {
        let own = team(fixture).await;
        let upload = waiting(fixture, &own, 10).await;
        let rows = [registration_of("Una", "0911"), registration_of("Otra", "0911")].map(|one| (one, None));
        let counts = Counts { new: 2, ..Counts::default() };
        let apply = async |number| {
            let applying = Applying { upload, entry: entry(number), at: at(11) };
            uploads::apply_enterprises(&fixture.db, &own, applying, &rows, &counts).await
        };
        assert_eq!(apply(1).await.unwrap(), Received::First(()));
        assert!(matches!(apply(1).await, Ok(Received::Repeat(_))));
        assert!(matches!(apply(2).await, Err(Error::Changed)));
        assert_eq!(names(fixture, &own).await, ["Otra", "Una"]);
        assert_eq!(listed(fixture, &own, 12).await[0].counts, Some(counts));
        let undo = async |number| uploads::undo(&fixture.db, &own, entry(number), upload, at(13)).await;
        assert_eq!(undo(3).await.unwrap(), Received::First(()));
        assert!(matches!(undo(3).await, Ok(Received::Repeat(_))));
        assert!(matches!(undo(4).await, Err(Error::CannotUndo(UndoRefused::AlreadyUndone))));
        assert!(names(fixture, &own).await.is_empty());
        assert_eq!(fixture.number("SELECT COUNT(*) FROM audit WHERE subject = 'import' AND deed = 'undone'").await, 1);
        assert_eq!(
            fixture.number("SELECT COUNT(*) FROM audit WHERE subject = 'enterprise' AND deed = 'undone'").await,
            2
        );
    })
    .await;
}

/// A product and a buyer that only the book names, and three sales of them.
fn book() -> Book {
    let (product, buyer) = (ProductId(i32::MAX), BuyerId(i32::MAX));
    let facts = BuyerFacts {
        name: "Mateo".into(),
        kind: BuyerType::Intermediary,
        country: domain::country::Country::GUATEMALA,
        municipality: None,
    };
    let sales: Vec<Sale> = (1..=3).map(|number| crate::sales::sale(number, product, Some(buyer))).collect();
    Book {
        products: vec![Product {
            id: product,
            names: Names::same("Papa"),
            presentation: None,
            chain: None,
            stage: Stage::Raw,
            commodity: None,
        }],
        buyers: vec![Buyer { id: buyer, facts }],
        sales,
    }
}

async fn own_msme(fixture: &Fixture) -> (Scope, EnterpriseId) {
    let team = team(fixture).await;
    let own = crate::registry::registered(fixture, &team, 1, "Papas", "0911", "individual").await;
    (within(team.account().unwrap(), Reach::Enterprise(own)), own)
}

#[tokio::test]
async fn a_sales_book_is_recorded_whole_with_what_it_makes_new_and_taken_back_whole() {
    on_each_database(async |fixture| {
        let (scope, own) = own_msme(fixture).await;
        let upload = a_book_waits(fixture, &scope, 10).await;
        let applying = Applying { upload, entry: entry(9), at: at(11) };
        let counts = Counts { new: 3, ..Counts::default() };
        uploads::apply_sales(&fixture.db, &scope, applying, own, &book(), &counts).await.unwrap();
        let entries: Vec<EntryId> = book().sales.iter().map(|sale| sale.entry).collect();
        assert_eq!(sales::entries(&fixture.db, &scope, own, &entries).await.unwrap().len(), 3);
        assert_eq!(fixture.number("SELECT COUNT(*) FROM product").await, 1);
        let day = book().sales[0].date;
        assert_eq!(sales::between(&fixture.db, &scope, own, day, day).await.unwrap().len(), 3);
        uploads::undo(&fixture.db, &scope, entry(10), upload, at(12)).await.unwrap();
        assert_eq!(fixture.number("SELECT COUNT(*) FROM sale").await, 0);
        assert_eq!(fixture.number("SELECT COUNT(*) FROM sale_version").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_book_with_a_sale_that_is_there_already_records_none_of_it() {
    on_each_database(async |fixture| {
        let (scope, own) = own_msme(fixture).await;
        let first = a_book_waits(fixture, &scope, 10).await;
        let counts = Counts::default();
        let mut one = book();
        one.sales.truncate(1);
        let applying = Applying { upload: first, entry: entry(20), at: at(11) };
        uploads::apply_sales(&fixture.db, &scope, applying, own, &one, &counts).await.unwrap();
        let second = a_book_waits(fixture, &scope, 12).await;
        let mut other = book();
        other.sales.reverse();
        let applying = Applying { upload: second, entry: entry(21), at: at(13) };
        let refused = uploads::apply_sales(&fixture.db, &scope, applying, own, &other, &counts).await;
        assert!(matches!(refused, Err(Error::Changed)));
        assert_eq!(fixture.number("SELECT COUNT(*) FROM sale").await, 1);
        assert_eq!(fixture.number("SELECT COUNT(*) FROM product").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_book_with_a_sale_that_was_cancelled_since_is_not_taken_back() {
    on_each_database(async |fixture| {
        let (scope, own) = own_msme(fixture).await;
        let upload = a_book_waits(fixture, &scope, 10).await;
        let applying = Applying { upload, entry: entry(30), at: at(11) };
        uploads::apply_sales(&fixture.db, &scope, applying, own, &book(), &Counts::default()).await.unwrap();
        let sold = book().sales[0].entry;
        sales::cancel(&fixture.db, &scope, entry(31), (sold, 1), "no fue", at(12)).await.unwrap();
        let refused = uploads::undo(&fixture.db, &scope, entry(32), upload, at(13)).await;
        assert!(matches!(refused, Err(Error::CannotUndo(UndoRefused::InUse))));
        assert_eq!(fixture.number("SELECT COUNT(*) FROM sale").await, 3);
    })
    .await;
}
