//! Answers that are the same for everybody, kept as they go over the line: drawn and compressed once for each edition of
//! the data, then sent as they are.
//!
//! A page carries a fresh nonce each time, so it is kept with holes where the nonce belongs, also inside its compressed
//! form (see [`spliced`]). Deliberately absent: answers that depend on who asks. Nothing of the request but its address and
//! its language may be read while drawing what is kept here.

mod answer;
mod pieces;
mod spliced;

pub use answer::{Answer, Kind};

use crate::edition::Edition;
use domain::names::Language;
use moka::future::Cache;
use std::sync::Arc;
use std::time::Duration;

/// What an answer is kept under.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// Path and query, as asked.
    pub address: String,
    /// `None` for answers that are the same in every language.
    pub language: Option<Language>,
    pub edition: Edition,
}

/// The kept answers of this process. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Answers(Cache<Key, Arc<Answer>>);

/// Bytes that all kept answers may take together.
const MOST_BYTES: u64 = 24 * 1024 * 1024;
/// Long addresses are nobody's bookmark; they are answered but not kept.
const LONGEST_ADDRESS: usize = 512;

impl Default for Answers {
    fn default() -> Self {
        let weight =
            |key: &Key, answer: &Arc<Answer>| u32::try_from(key.address.len() + answer.weight()).unwrap_or(u32::MAX);
        let kept = Cache::builder().max_capacity(MOST_BYTES).weigher(weight).time_to_idle(Duration::from_secs(3_600));
        Self(kept.build())
    }
}

impl Answers {
    /// The kept answer, or the one that `make` gives, which is kept when it is a success. Many who ask at once for the same
    /// wait for one.
    pub async fn get(&self, key: Key, make: impl Future<Output = Answer>) -> Arc<Answer> {
        if key.address.len() > LONGEST_ADDRESS {
            return Arc::new(make.await);
        }
        let keep = async {
            let answer = make.await;
            if answer.may_be_kept() { Ok(Arc::new(answer)) } else { Err(answer) }
        };
        match self.0.try_get_with(key, keep).await {
            Ok(kept) => kept,
            Err(passing) => passing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderMap, StatusCode};
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn key(data: i64) -> Key {
        let today = jiff::civil::date(2026, 11, 24);
        Key { address: "/".to_owned(), language: None, edition: Edition { data, today } }
    }

    async fn answer(status: StatusCode, made: &AtomicUsize) -> Answer {
        made.fetch_add(1, Ordering::Relaxed);
        Answer::make(Kind::Open, status, HeaderMap::new(), "hello".to_owned(), None).await
    }

    #[tokio::test]
    async fn a_success_is_made_once_for_each_edition() {
        let (answers, made) = (Answers::default(), AtomicUsize::new(0));
        for data in [1, 1, 2, 1] {
            answers.get(key(data), answer(StatusCode::OK, &made)).await;
        }
        assert_eq!(made.load(Ordering::Relaxed), 2);
    }

    #[tokio::test]
    async fn a_failure_is_never_kept() {
        let (answers, made) = (Answers::default(), AtomicUsize::new(0));
        for _ in 0..2 {
            answers.get(key(1), answer(StatusCode::NOT_FOUND, &made)).await;
        }
        assert_eq!(made.load(Ordering::Relaxed), 2);
    }
}
