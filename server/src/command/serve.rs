//! `milpa serve`.

use super::failure::Failure;
use super::open;
use crate::alert_letters::Sender;
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
use std::time::Duration;
use store::Db;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// A letter that is under way when a stop is asked for has this long.
const FAREWELL: Duration = Duration::from_secs(1);

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
    // Gone when a stop is asked for.
    let (going, stop) = watch::channel(());
    let letters = mail.clone().map(|mail| tokio::spawn(Sender::new(db.clone(), mail, clock()).run(stop)));
    let router = router::router(AppState::new(db.clone(), clock(), &place).with_mail(mail));
    let at = listener.local_addr().unwrap_or(address);
    println!("Milpa: http://{at}");
    tracing::info!(address = %at, database = db.kind(), "serving");
    let asked = async move {
        asked_to_stop().await;
        drop(going);
    };
    serve_on(listener, router, Limits::default(), asked).await.map_err(Failure::Serving)?;
    if let Some(letters) = letters
        && tokio::time::timeout(FAREWELL, letters).await.is_err()
    {
        tracing::warn!("a letter was still on its way and is given up");
    }
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
