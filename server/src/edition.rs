//! Which edition of the figures a page shows: the version of the data, and the day that ages are counted to.
//!
//! Other programs write to the same database (an import at the command line, a second server), so the version is read from
//! it; but not for every request: a page may be a quarter of a second behind.

use app::context::Clock;
use domain::period::Date;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use store::Db;

/// Two pages of the same address and edition are the same page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Edition {
    /// Counts every change of public figures.
    pub data: i64,
    pub today: Date,
}

/// Tells the edition in force.
#[derive(Clone)]
pub struct Editions {
    db: Db,
    clock: Clock,
    known: Arc<Mutex<Option<(Instant, i64)>>>,
    asking: Arc<tokio::sync::Mutex<()>>,
}

const FRESH: Duration = Duration::from_millis(250);

impl Editions {
    #[must_use]
    pub fn new(db: Db, clock: Clock) -> Self {
        Self { db, clock, known: Arc::default(), asking: Arc::default() }
    }

    /// The edition in force. While the database is away it is the last known one, so that pages that are kept are still
    /// shown; `None` when none is known.
    pub async fn current(&self) -> Option<Edition> {
        let data = match self.fresh() {
            Some(data) => data,
            None => self.ask().await?,
        };
        Some(Edition { data, today: (self.clock)() })
    }

    /// Only one asks the database; the others wait for what it learns.
    async fn ask(&self) -> Option<i64> {
        let _one = self.asking.lock().await;
        if let Some(data) = self.fresh() {
            return Some(data);
        }
        match store::versions::data_version(&self.db).await {
            Ok(data) => {
                self.remember(data);
                Some(data)
            }
            Err(error) => {
                tracing::error!(%error, "the version of the data could not be read");
                let last = self.last()?.1;
                self.remember(last);
                Some(last)
            }
        }
    }

    fn last(&self) -> Option<(Instant, i64)> {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fresh(&self) -> Option<i64> {
        self.last().filter(|(at, _)| at.elapsed() < FRESH).map(|(_, data)| data)
    }

    fn remember(&self, data: i64) {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), data));
    }
}
