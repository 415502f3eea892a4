//! The accept loop: slow clients cost the others nothing, and a stop lets work end.

use axum::Router;
use axum::routing::get;
use server::serving::{Limits, serve};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

const LIMITS: Limits = Limits {
    headers: Duration::from_millis(300),
    taking: Duration::from_millis(300),
    farewell: Duration::from_secs(3),
    connections: 64,
};

struct Serving {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<std::io::Result<()>>,
}

async fn start(router: Router) -> Serving {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let asked = async {
        let _ = stopped.await;
    };
    let ended = tokio::spawn(serve(listener, router, LIMITS, asked));
    Serving { address, stop, ended }
}

async fn send(address: SocketAddr, text: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    stream
}

async fn read_all(mut stream: TcpStream) -> String {
    let mut text = Vec::new();
    // A connection that was cut has said all it will say.
    let _ = stream.read_to_end(&mut text).await;
    String::from_utf8_lossy(&text).into_owned()
}

const REQUEST: &str = "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";

#[tokio::test]
async fn a_client_that_never_ends_its_headers_is_let_go_and_others_are_served_meanwhile() {
    let serving = start(Router::new().route("/", get(async || "hello"))).await;
    let began = Instant::now();
    let mut slow = Vec::new();
    for _ in 0..20 {
        slow.push(send(serving.address, "GET / HTTP/1.1\r\nhost: x\r\nx-slow: ").await);
    }
    assert!(read_all(send(serving.address, REQUEST).await).await.ends_with("hello"));
    for stream in slow {
        read_all(stream).await;
    }
    assert!(began.elapsed() < Duration::from_secs(3));
}

#[tokio::test]
async fn an_idle_connection_is_let_go() {
    let serving = start(Router::new().route("/", get(async || "hello"))).await;
    let began = Instant::now();
    let kept = read_all(send(serving.address, "GET / HTTP/1.1\r\nhost: x\r\n\r\n").await).await;
    assert!(kept.ends_with("hello"));
    assert!(began.elapsed() < Duration::from_secs(3));
}

#[tokio::test]
async fn a_client_that_takes_nothing_is_let_go() {
    let large = "x".repeat(32 * 1024 * 1024);
    let serving = start(Router::new().route("/", get(async move || large))).await;
    let greedy = send(serving.address, REQUEST).await;
    serving.stop.send(()).unwrap();
    let began = Instant::now();
    serving.ended.await.unwrap().unwrap();
    assert!(began.elapsed() < LIMITS.farewell, "the stuck writer ended before the farewell did");
    drop(greedy);
}

#[tokio::test]
async fn headers_larger_than_any_browser_sends_are_refused() {
    let serving = start(Router::new().route("/", get(async || "hello"))).await;
    let large = format!("GET / HTTP/1.1\r\nhost: x\r\nx-large: {}\r\n\r\n", "x".repeat(64 * 1024));
    let answer = read_all(send(serving.address, &large).await).await;
    assert!(!answer.contains("hello"), "{answer}");
}

#[tokio::test]
async fn a_stop_lets_what_is_under_way_end_and_takes_nothing_new() {
    let (entered, leave) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (at_work, go) = (Arc::clone(&entered), Arc::clone(&leave));
    let work = async move || {
        at_work.notify_one();
        go.notified().await;
        "done"
    };
    let serving = start(Router::new().route("/", get(work))).await;
    let under_way = send(serving.address, "GET / HTTP/1.1\r\nhost: x\r\n\r\n").await;
    entered.notified().await;
    serving.stop.send(()).unwrap();
    while TcpStream::connect(serving.address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    leave.notify_one();
    assert!(read_all(under_way).await.ends_with("done"));
    serving.ended.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_stop_does_not_wait_for_ever() {
    let serving = start(Router::new().route("/", get(async || std::future::pending::<&str>().await))).await;
    let stuck = send(serving.address, REQUEST).await;
    let began = Instant::now();
    serving.stop.send(()).unwrap();
    serving.ended.await.unwrap().unwrap();
    assert!(began.elapsed() < Duration::from_secs(5));
    drop(stuck);
}
