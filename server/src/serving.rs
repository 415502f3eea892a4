//! Accepting connections: a loop of our own, because `axum::serve` waits for ever for the headers of a slow client.
//!
//! Each connection has time limits on every side: for its headers (which also ends idle ones), and for taking what it
//! asked for. One that exceeds them is closed, and holds nothing that others need. Time limits on answers and on bodies
//! belong to the router.

mod patience;

use axum::Router;
use axum::extract::ConnectInfo;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use patience::Patience;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tower_http::add_extension::AddExtension;

/// How long each side may take.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// To send all headers, or the next request of a kept connection.
    pub headers: Duration,
    /// To take more of an answer when the line is full.
    pub taking: Duration,
    /// To finish what is under way after a stop is asked for.
    pub farewell: Duration,
    /// Connections at once; further ones wait in the queue of the system.
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            headers: Duration::from_secs(10),
            taking: Duration::from_secs(20),
            farewell: Duration::from_secs(8),
            connections: 4_096,
        }
    }
}

/// Most bytes of headers; no browser sends a quarter of it.
const MOST_HEADERS: usize = 32 * 1024;

/// Serves until `stop` is ready, then finishes what is under way.
///
/// # Errors
/// When the listener itself fails; a failing connection ends only itself.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(limits.connections));
    tokio::pin!(stop);
    loop {
        let place = tokio::select! {
            place = Arc::clone(&places).acquire_owned() => place.map_err(io::Error::other)?,
            () = &mut stop => break,
        };
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => { wait_after(&error).await; continue }
            },
            () = &mut stop => break,
        };
        let connection = graceful.watch(connection(stream, peer, &router, limits));
        tokio::spawn(async move {
            // How a connection ended is the client's affair; what it asked for has its own line in the log.
            let _ = connection.await;
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(limits.farewell, graceful.shutdown()).await.is_err() {
        tracing::warn!("some connections were still busy and were closed");
    }
    Ok(())
}

type Connection =
    http1::Connection<TokioIo<Patience<TcpStream>>, TowerToHyperService<AddExtension<Router, ConnectInfo<SocketAddr>>>>;

fn connection(stream: TcpStream, peer: SocketAddr, router: &Router, limits: Limits) -> Connection {
    // Answers are small and written at once: waiting to fill a packet only adds delay.
    let _ = stream.set_nodelay(true);
    // Whoever signs in is counted by the address at the other end.
    let service = AddExtension::new(router.clone(), ConnectInfo(peer));
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.headers)
        .max_buf_size(MOST_HEADERS)
        .serve_connection(TokioIo::new(Patience::new(stream, limits.taking)), TowerToHyperService::new(service))
}

/// A client that is gone is not our trouble; no free file handle is, and passes when a connection ends.
async fn wait_after(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        tracing::error!(%error, "a connection could not be accepted");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Ready when the process is asked to end: Ctrl-C, or SIGTERM where there is one.
pub async fn asked_to_stop() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = interrupted => {}
        () = terminated() => {}
    }
}

#[cfg(unix)]
async fn terminated() {
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut signal) => {
            signal.recv().await;
        }
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending().await
}
