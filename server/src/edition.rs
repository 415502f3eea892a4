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
    known: Arc<Mutex<Known>>,
    asking: Arc<tokio::sync::Mutex<()>>,
}

/// What was learned last: a version, when there was ever one, and until when it is not asked for again.
#[derive(Debug, Clone, Copy)]
struct Known {
    data: Option<i64>,
    until: Instant,
}

/// How long a version holds without asking.
const FRESH: Duration = Duration::from_millis(250);
/// How long to wait for it; and then how long to leave a database alone that did not answer.
const PATIENCE: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_secs(5);

impl Editions {
    #[must_use]
    pub fn new(db: Db, clock: Clock) -> Self {
        let known = Known { data: None, until: Instant::now() };
        Self { db, clock, known: Arc::new(Mutex::new(known)), asking: Arc::default() }
    }

    /// The edition in force. While the database is away it is the last known one, so that pages that are kept are still
    /// shown; `None` when none is known.
    pub async fn current(&self) -> Option<Edition> {
        let known = match self.known() {
            known if known.holds() => known,
            _ => self.ask().await,
        };
        Some(Edition { data: known.data?, today: (self.clock)() })
    }

    /// Only one asks the database; the others wait for what it learns.
    async fn ask(&self) -> Known {
        let _one = self.asking.lock().await;
        let before = self.known();
        if before.holds() {
            return before;
        }
        let now = Instant::now();
        let known = match tokio::time::timeout(PATIENCE, store::versions::data_version(&self.db)).await {
            Ok(Ok(data)) => Known { data: Some(data), until: now + FRESH },
            Ok(Err(error)) => {
                tracing::error!(%error, "the version of the data could not be read");
                Known { until: now + PAUSE, ..before }
            }
            Err(_) => {
                tracing::error!("the version of the data was not told in time");
                Known { until: now + PATIENCE + PAUSE, ..before }
            }
        };
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = known;
        known
    }

    fn known(&self) -> Known {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn holds(self) -> bool {
        Instant::now() < self.until
    }
}
