//! What every route stands on. Cheap to clone.

use crate::assets::Site;
use crate::edition::Editions;
use crate::page_cache::Answers;
use crate::security::headers::Transport;
use app::context::mail::Mail;
use app::context::{Clock, Services};
use std::path::Path;
use std::sync::Arc;
use store::Db;

/// The parts of a running server.
#[derive(Clone)]
pub struct AppState {
    /// For the health of the server only: figures are reached through [`Services::authorize`].
    pub db: Db,
    pub services: Services,
    pub editions: Editions,
    pub answers: Answers,
    pub site: Arc<Site>,
    /// Where this server is found from outside, without a slash at the end.
    pub public_url: Option<Arc<str>>,
    pub transport: Transport,
}

/// What tells one server from another.
#[derive(Debug, Clone)]
pub struct Place<'a> {
    pub site: &'a Path,
    pub public_url: Option<&'a str>,
    pub transport: Transport,
}

impl AppState {
    #[must_use]
    pub fn new(db: Db, clock: Clock, place: &Place<'_>) -> Self {
        Self {
            services: Services::new(db.clone(), clock.clone()),
            editions: Editions::new(db.clone(), clock),
            answers: Answers::default(),
            site: Arc::new(Site::open(place.site)),
            public_url: place.public_url.map(|url| url.trim_end_matches('/').into()),
            transport: place.transport,
            db,
        }
    }

    /// The same where letters can be sent.
    #[must_use]
    pub fn with_mail(self, mail: Option<Mail>) -> Self {
        Self { services: self.services.with_mail(mail), ..self }
    }
}

/// Today in Guatemala, which keeps the same distance from Greenwich all year.
#[must_use]
pub fn clock() -> Clock {
    const GUATEMALA: jiff::tz::Offset = jiff::tz::offset(-6);
    Arc::new(|| GUATEMALA.to_datetime(jiff::Timestamp::now()).date())
}
