//! Imports that meet each other, and imports that stop midway.

use crate::databases::on_each_database;
use crate::files::{NOON, counts, potatoes};
use domain::id::ImportId;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use store::imports::undo;
use store::{Db, Error};

#[tokio::test]
async fn two_servers_that_import_the_same_file_at_once_add_it_once() {
    on_each_database(async |at| {
        let other = Db::connect(&at.url).await.unwrap();
        let file = potatoes();
        let (one, two) = tokio::join!(file.import(&at.db), file.import(&other));
        let mut told = [counts(&one), counts(&two)];
        told.sort_unstable();
        assert_eq!(told, [(0, 4, 0), (4, 0, 0)]);
        other.close().await.unwrap();
    })
    .await;
}

/// What a crash leaves: everything or nothing. The import is dropped after ever more steps.
#[tokio::test]
async fn an_import_that_stops_midway_leaves_nothing() {
    on_each_database(async |at| {
        let mut wholes = 0;
        for steps in (0..16).map(|power| 1_u32 << power) {
            let finished = advance(potatoes().import(&at.db), steps).await;
            // Takes its turn after whatever the dropped import was about to do: nothing, or its commit.
            let turn = undo(&at.db, ImportId(0), NOON).await;
            assert!(matches!(turn, Err(Error::NoImport(_))), "{turn:?}");
            let days = at.number("SELECT COUNT(*) FROM observation").await;
            let months = at.number("SELECT COUNT(*) FROM monthly").await;
            assert!((days, months) == (4, 3) || (days, months, finished) == (0, 0, false), "{steps}: {days} {months}");
            wholes += u32::from(days == 4);
            for table in ["observation", "monthly", "import"] {
                at.run(&format!("DELETE FROM {table}")).await;
            }
        }
        assert!(wholes < 16);
    })
    .await;
}

/// Whether the work was done after so many steps; the rest of it is dropped.
async fn advance(work: impl Future, steps: u32) -> bool {
    let mut work = pin!(work);
    for _ in 0..steps {
        let done = poll_fn(|context| Poll::Ready(work.as_mut().poll(context).is_ready())).await;
        if done {
            return true;
        }
        tokio::task::yield_now().await;
    }
    false
}
