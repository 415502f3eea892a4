//! `milpa serve`.

use super::failure::Failure;
use super::open;
use crate::config::Serving;
use crate::router;
use crate::serving::{Limits, asked_to_stop, serve as serve_on};
use crate::smtp::Smtp;
use crate::state::{AppState, Place, clock};
use app::context::mail::Mail;
use domain::access::Scope;
use domain::period::Timestamp;
use std::process::ExitCode;
use std::sync::Arc;
use store::Db;
use tokio::net::TcpListener;

/// Serves until it is asked to stop.
pub(super) async fn serve(url: &str, serving: &Serving) -> Result<ExitCode, Failure> {
    let db = open(url).await?;
    if serving.demo {
        load_when_empty(&db).await?;
    }
    let address = serving.address;
    let listener = TcpListener::bind(address).await.map_err(|source| Failure::Listening { address, source })?;
    let site = serving.site();
    if !site.join("pkg").is_dir() {
        tracing::warn!(site = %site.display(), "the built site is not there: pages will lack their style");
    }
    let place = Place { site: &site, public_url: serving.public_url.as_deref(), transport: serving.transport() };
    let site = serving.public_url.clone().unwrap_or_else(|| format!("http://{}", serving.address));
    let post = Smtp::open(serving.smtp.as_ref(), serving.mail_from.as_deref())?;
    let mail = post.map(|post| Mail::new(Arc::new(post), site.trim_end_matches('/')));
    let router = router::router(AppState::new(db.clone(), clock(), &place).with_mail(mail));
    let at = listener.local_addr().unwrap_or(address);
    println!("Milpa: http://{at}");
    tracing::info!(address = %at, database = db.kind(), "serving");
    serve_on(listener, router, Limits::default(), asked_to_stop()).await.map_err(Failure::Serving)?;
    db.close().await?;
    tracing::info!("stopped");
    Ok(ExitCode::SUCCESS)
}

/// Demonstration figures, where there is no price of any kind yet.
async fn load_when_empty(db: &Db) -> Result<(), Failure> {
    if store::prices::datasets(db, &Scope::Public).await?.is_empty() {
        let report = store::sample::load(db, clock()(), Timestamp::now()).await?;
        super::accounts_of_demonstration(db).await?;
        tracing::info!(rows = report.added, "demonstration figures were loaded");
    }
    Ok(())
}
