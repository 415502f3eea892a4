//! Single observations, filtered and page by page.

use crate::databases::{Fixture, on_each_database};
use crate::files::{File, potatoes};
use domain::access::Scope;
use domain::dataset::Dataset;
use domain::page::PageRequest;
use domain::period::Date;
use domain::price::listing::{ObservationFilter, ObservationRow};
use domain::price::{PriceType, Reading};
use store::prices;

fn everything() -> ObservationFilter {
    ObservationFilter::all(Dataset::Real)
}

async fn found(at: &Fixture, filter: &ObservationFilter) -> Vec<ObservationRow> {
    let page = prices::observations(&at.db, &Scope::Public, filter, PageRequest::new(None, None)).await.unwrap();
    assert_eq!(page.next, None);
    page.items
}

/// Seven days of two products at two markets.
fn two_products() -> File {
    potatoes()
        .price("Papa de prueba", "Otro mercado", "Libra", "2024-02-11", "2.25")
        .price("Frijol de prueba", "Otro mercado", "Red de prueba", "2024-02-12", "3")
        .reading("Frijol de prueba", "Otro mercado", "Red de prueba", "2024-02-13", Reading::NoSupply)
}

#[tokio::test]
async fn pages_join_to_the_whole_without_a_gap_or_a_repeat() {
    on_each_database(async |at| {
        two_products().import(&at.db).await;
        let whole = found(at, &everything()).await;
        assert_eq!(whole.len(), 7);
        for size in [1, 2, 3, 7] {
            let (mut joined, mut after) = (Vec::new(), None);
            loop {
                let request = PageRequest::new(after, Some(size));
                let page = prices::observations(&at.db, &Scope::Public, &everything(), request).await.unwrap();
                joined.extend(page.items);
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
            assert_eq!(joined, whole, "pages of {size}");
        }
    })
    .await;
}

#[tokio::test]
async fn each_filter_narrows() {
    on_each_database(async |at| {
        two_products().import(&at.db).await;
        let some = |text: &str| Some(text.to_owned());
        let day = |text: &str| Some(text.parse::<Date>().unwrap());
        let count = async |filter| found(at, &filter).await.len();
        assert_eq!(count(ObservationFilter { commodity: some("frijol-de-prueba"), ..everything() }).await, 2);
        assert_eq!(count(ObservationFilter { market: some("otro-mercado"), ..everything() }).await, 3);
        assert_eq!(count(ObservationFilter { unit: some("libra"), ..everything() }).await, 1);
        assert_eq!(count(ObservationFilter { source: some("wfp"), ..everything() }).await, 0);
        assert_eq!(count(ObservationFilter { source: some("milpa"), ..everything() }).await, 7);
        assert_eq!(count(ObservationFilter { price_type: Some(PriceType::Retail), ..everything() }).await, 0);
        assert_eq!(
            count(ObservationFilter { from: day("2024-02-11"), to: day("2024-02-12"), ..everything() }).await,
            2
        );
        assert_eq!(count(ObservationFilter { commodity: some("no-such"), ..everything() }).await, 0);
        assert_eq!(count(ObservationFilter::all(Dataset::Demonstration)).await, 0);
    })
    .await;
}

#[tokio::test]
async fn an_observation_comes_with_its_series_and_the_factor_of_its_day() {
    on_each_database(async |at| {
        two_products().import(&at.db).await;
        let whole = found(at, &everything()).await;
        let of = |slug: &str| whole.iter().find(|row| row.series.unit.slug == slug).unwrap();
        assert_eq!(of("libra").factor.as_ref().map(|factor| factor.kg.micro()), Some(460_000));
        assert_eq!(of("red-de-prueba").factor, None);
        let last = whole.last().unwrap();
        assert_eq!(
            (last.observation.reading, last.series.commodity.slug.as_str()),
            (Reading::NoSupply, "frijol-de-prueba")
        );
        assert!(whole.iter().all(|row| row.observation.import.is_some()));
    })
    .await;
}

#[tokio::test]
async fn a_key_from_nowhere_gives_an_empty_or_a_later_page_and_no_error() {
    on_each_database(async |at| {
        two_products().import(&at.db).await;
        for key in [i64::MIN, -1, 0, 1, i64::MAX] {
            let request = PageRequest::new(Some(key), None);
            let page = prices::observations(&at.db, &Scope::Public, &everything(), request).await.unwrap();
            assert!(page.items.len() <= 7);
        }
    })
    .await;
}
