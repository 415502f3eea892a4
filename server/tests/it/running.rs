//! A server with figures in it, asked without a socket; and the program `milpa`, run as people run it.

use app::context::Clock;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use domain::period::Date;
use server::router::router;
use server::security::headers::Transport;
use server::state::{AppState, Place};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use store::Db;
use tower::ServiceExt;

/// The day on which the tests happen.
pub const TODAY: Date = Date::constant(2026, 11, 24);

/// Prices that somebody imported: three markets, two units, every kind of reading.
pub const PRICES: &str = "\
fecha,mercado,producto,unidad,precio,nivel,moneda,estimado
2026-09-15,La Terminal,Papa,Quintal,240.00,mayorista,GTQ,no
2026-10-15,La Terminal,Papa,Quintal,250.50,mayorista,GTQ,no
2026-11-15,La Terminal,Papa,Quintal,260.00,mayorista,GTQ,no
2026-11-15,CENMA,Papa,Quintal,so,mayorista,GTQ,no
2026-10-15,CENMA,Papa,Quintal,231.00,mayorista,GTQ,si
2026-11-15,La Terminal,Papa,Red (7 - 8 docenas),61.00,mayorista,GTQ,no
2026-11-15,La Terminal,Maíz blanco,Quintal,nd,mayorista,GTQ,no
2026-11-14,La Terminal,Maíz blanco,Quintal,180.00,mayorista,GTQ,no
";

/// Behind TLS.
pub const SECURE: Transport = Transport::Secure;

/// What is in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figures {
    None,
    Demonstration,
    /// [`PRICES`] beside the demonstration.
    Both,
}

/// A server of its own, whose folder goes when it goes.
pub struct Server {
    pub router: Router,
    pub db: Db,
    pub url: String,
    folder: PathBuf,
}

impl Server {
    pub async fn with(figures: Figures) -> Self {
        Self::at(figures, Transport::Plain).await
    }

    pub async fn at(figures: Figures, transport: Transport) -> Self {
        let folder = new_folder();
        let file = folder.join("milpa.sqlite");
        if figures != Figures::None {
            std::fs::copy(prepared(figures), &file).unwrap();
        }
        let url = format!("sqlite://{}", file.display());
        let db = Db::connect(&url).await.unwrap();
        store::migrate(&db).await.unwrap();
        let place = Place { site: &site(&folder), public_url: None, transport };
        let router = router(AppState::new(db.clone(), clock(), &place));
        Self { router, db, url, folder }
    }

    /// Another router on the same database, with a folder that goes when it goes.
    pub fn beside(&self, router: Router, folder: PathBuf) -> Self {
        Self { router, db: self.db.clone(), url: self.url.clone(), folder }
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.ask(Method::GET, address, &[], "").await
    }

    pub async fn ask(&self, method: Method, address: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        ask(&self.router, method, address, headers, body).await
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Asks a router as a browser would ask `milpa.test`.
pub async fn ask(router: &Router, method: Method, address: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut request = Request::builder().method(method).uri(address).header("host", "milpa.test");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(body.to_owned())).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, 16 * 1024 * 1024).await.unwrap().to_vec();
    Answer { status: parts.status, headers: parts.headers, body }
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }
}

pub fn clock() -> Clock {
    Arc::new(|| TODAY)
}

/// Runs `milpa` on a database, in Spanish unless `arguments` say otherwise.
pub fn milpa(url: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_milpa"));
    command.args(arguments).env("DATABASE_URL", url).env("LC_ALL", "es_GT.UTF-8").env("MILPA_LOG", "error");
    command.output().unwrap()
}

/// A folder that nobody else uses, in the folder of what is built: what a test leaves goes with it.
pub fn new_folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("server_{}_{count}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// A built site: a hashed script, an icon, the charts' library and the worker.
fn site(folder: &Path) -> PathBuf {
    let site = folder.join("site");
    std::fs::create_dir_all(site.join("pkg")).unwrap();
    std::fs::write(site.join("hash.txt"), "js: aB3dE6gH9jK2mN5pQ8sT1v\ncss: cB3dE6gH9jK2mN5pQ8sT1v\n").unwrap();
    std::fs::write(site.join("pkg/milpa.cB3dE6gH9jK2mN5pQ8sT1v.css"), "body { margin: 0 }\n").unwrap();
    std::fs::write(site.join("pkg/milpa.aB3dE6gH9jK2mN5pQ8sT1v.js"), "export default 1;\n").unwrap();
    std::fs::write(site.join("pkg/milpa.aB3dE6gH9jK2mN5pQ8sT1v.js.br"), b"\x0b\x02\x80small\x03").unwrap();
    std::fs::write(site.join("pkg/part.xY3dE6gH9jK2mN5pQ8sT1v.wasm"), b"\0asm").unwrap();
    std::fs::write(site.join("icon.svg"), "<svg/>").unwrap();
    std::fs::write(site.join("echarts.js"), "charts();\n").unwrap();
    std::fs::write(site.join("sw.js"), "keep();\n").unwrap();
    site
}

/// A database made once for all tests; each works on a copy.
fn prepared(figures: Figures) -> &'static Path {
    static DEMONSTRATION: OnceLock<PathBuf> = OnceLock::new();
    static BOTH: OnceLock<PathBuf> = OnceLock::new();
    match figures {
        Figures::None | Figures::Demonstration => DEMONSTRATION.get_or_init(|| fill(&[&["demo"]], None)),
        Figures::Both => BOTH.get_or_init(|| {
            let file = new_folder().join("precios.csv");
            std::fs::write(&file, PRICES).unwrap();
            fill(&[&["import", "prices", file.to_str().unwrap()]], Some(prepared(Figures::Demonstration)))
        }),
    }
}

fn fill(commands: &[&[&str]], from: Option<&Path>) -> PathBuf {
    let file = new_folder().join("prepared.sqlite");
    if let Some(from) = from {
        std::fs::copy(from, &file).unwrap();
    }
    for command in commands {
        let done = milpa(&format!("sqlite://{}", file.display()), command);
        assert!(done.status.success(), "{command:?}: {done:?}");
    }
    file
}
