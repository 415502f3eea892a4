//! Sends letters about saved alerts, beside the pages, where mail is configured. What it writes into the log has neither
//! addresses nor contents.

use app::context::mail::Mail;
use app::context::{Clock, secrets};
use app::error::AppError;
use app::reading::alert_letters as reading;
use domain::access::Scope;
use domain::period::{SignedDuration, Timestamp};
use std::time::Duration;
use store::Db;
use store::alert_letters::{Ended, Taken, abandon, settle, take};
use tokio::sync::watch;

/// Between two looks at the prices.
const EVERY: Duration = Duration::from_secs(5 * 60);
/// Minutes to the next attempt: a mail server that is away for a day is waited for.
const AGAIN: [i64; 5] = [5, 30, 2 * 60, 8 * 60, 24 * 60];
/// After so long, nobody is sending a letter any more that was taken.
const LOST: SignedDuration = SignedDuration::from_hours(1);
/// Whoever has no account: letters speak of public prices.
const NOBODY: Scope = Scope::Public;

/// What sends letters.
pub struct Sender {
    db: Db,
    mail: Mail,
    clock: Clock,
}

/// What one look did, in letters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    pub queued: u32,
    pub sent: u32,
    /// With nothing to say any more, or nobody to say it to.
    pub dropped: u32,
    /// Not taken by the mail server.
    pub refused: u32,
}

impl Sender {
    #[must_use]
    pub fn new(db: Db, mail: Mail, clock: Clock) -> Self {
        Self { db, mail, clock }
    }

    /// Looks every few minutes until the other end of `stop` is gone; a letter that is under way is finished first.
    pub async fn run(self, mut stop: watch::Receiver<()>) {
        loop {
            match self.look(Timestamp::now(), &stop).await {
                Ok(look) if look == Look::default() => {}
                Ok(Look { queued, sent, dropped, refused }) => {
                    tracing::info!(queued, sent, dropped, refused, "letters about alerts");
                }
                // The cause has its line already.
                Err(_) => tracing::warn!("letters about alerts wait for the database"),
            }
            tokio::select! {
                _ = stop.changed() => return,
                () = tokio::time::sleep(EVERY) => {}
            }
        }
    }

    /// Puts aside what is due at a moment, and sends what waits.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] when the database does not answer.
    pub async fn look(&self, at: Timestamp, stop: &watch::Receiver<()>) -> Result<Look, AppError> {
        let lost = abandon(&self.db, &NOBODY, at.saturating_sub(LOST).unwrap_or(at), at).await?;
        if lost > 0 {
            tracing::warn!(lost, "letters may not have gone: the server stopped while it sent them");
        }
        let queued = reading::queue(&self.db, &NOBODY, (self.clock)(), at).await?;
        let mut look = Look { queued, ..Look::default() };
        while stop.has_changed().is_ok() {
            let mark = secrets::mark().ok_or(AppError::Unavailable)?;
            let Some(taken) = take(&self.db, &NOBODY, &secrets::code_hash(&mark), at).await? else { break };
            let ended = self.send(&taken, &mark, at).await;
            match ended {
                Ended::Sent => look.sent += 1,
                Ended::Dropped => look.dropped += 1,
                Ended::Later(_) | Ended::Failed => look.refused += 1,
            }
            settle(&self.db, &NOBODY, taken.id, ended, at).await?;
        }
        Ok(look)
    }

    async fn send(&self, taken: &Taken, mark: &str, at: Timestamp) -> Ended {
        let composed = match reading::compose(&self.db, &NOBODY, &self.mail, taken, mark).await {
            Ok(composed) => composed,
            // Nothing has gone: it waits on.
            Err(_) => return later(taken.attempts, at),
        };
        let Some(letter) = composed else { return Ended::Dropped };
        match self.mail.send(letter).await {
            Ok(()) => Ended::Sent,
            Err(error) => {
                let (letter, attempts) = (taken.id, taken.attempts);
                tracing::warn!(letter, attempts, cause = error.0.to_string(), "a letter about an alert was not taken");
                later(attempts, at)
            }
        }
    }
}

/// When it is tried again, after so many attempts.
fn later(attempts: u32, at: Timestamp) -> Ended {
    let minutes = usize::try_from(attempts).ok().and_then(|tried| AGAIN.get(tried.saturating_sub(1)));
    let next = minutes.and_then(|minutes| at.checked_add(SignedDuration::from_mins(*minutes)).ok());
    next.map_or(Ended::Failed, Ended::Later)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_tried_six_times_over_a_day_and_a_half() {
        let at = Timestamp::from_second(1_795_000_000).unwrap();
        assert_eq!(later(1, at), Ended::Later(at + SignedDuration::from_mins(5)));
        assert_eq!(later(5, at), Ended::Later(at + SignedDuration::from_hours(24)));
        assert_eq!(later(6, at), Ended::Failed);
        assert_eq!(AGAIN.iter().sum::<i64>(), 34 * 60 + 35);
    }
}
