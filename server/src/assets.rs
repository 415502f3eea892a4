//! The built files of the site: where they are, what their names are, and how long a browser may keep them.
//!
//! A file whose name holds the hash of its content never changes, so it is kept for a year. The names are read from
//! `hash.txt`, which cargo-leptos writes beside the program. Leptos's own `HydrationScripts` is not used: it would preload
//! the program, and a page on a village phone must not fetch any part of it before it is wanted. Files that are not built
//! have their hash after `?v=`, found when the server starts.

use app::app::Assets;
use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tower::ServiceExt;
use tower_http::services::ServeDir;

const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// Icons and the like: an hour, then asked again.
const SHORT: &str = "public, max-age=3600";
/// The service worker decides what a browser keeps, so it must never be kept itself.
const ASK_FIRST: [&str; 2] = ["/sw.js", "/service-worker.js"];

/// The site folder and the names in it.
#[derive(Debug, Clone)]
pub struct Site {
    folder: PathBuf,
    names: Assets,
    style: Option<Arc<str>>,
}

/// Where the reader of a page comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// From elsewhere, or by a browser that does not say: nothing of this site may be there yet.
    New,
    /// From another page of this site, with its style.
    Within,
}

impl Arrival {
    /// By Fetch metadata, which pages of other sites cannot write.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        match headers.get("sec-fetch-site").map(HeaderValue::as_bytes) {
            Some(b"same-origin") => Self::Within,
            _ => Self::New,
        }
    }
}

impl Site {
    /// Reads the names of the files in `folder`; without a list of hashes the plain names are used.
    #[must_use]
    pub fn open(folder: &Path) -> Self {
        let beside = program_folder().map(|program| program.join("hash.txt"));
        let lists = [Some(folder.join("hash.txt")), beside];
        let list = lists.into_iter().flatten().find_map(|path| std::fs::read_to_string(path).ok());
        let mut names = names(&list.unwrap_or_default(), &folder.join("pkg"));
        names.charts = versioned(folder, "/echarts.js", "").unwrap_or_else(|| "/echarts.js".to_owned());
        // The browser takes a worker of another address for a new one: that of another build.
        let build = [&names.style, &names.script, &names.wasm, &names.charts].map(String::as_str).concat();
        names.worker = versioned(folder, "/sw.js", &build).unwrap_or_default();
        let style = std::fs::read_to_string(folder.join(names.style.trim_start_matches('/'))).ok();
        // A text that ended the element would end it in the document.
        let style = style.filter(|text| !text.contains("</")).map(Arc::from);
        Self { folder: folder.to_owned(), names, style }
    }

    /// What a document points to, with the style in it for who comes from elsewhere.
    #[must_use]
    pub fn names(&self, arrival: Arrival) -> Assets {
        let inline_style = match arrival {
            Arrival::New => self.style.clone(),
            Arrival::Within => None,
        };
        Assets { inline_style, ..self.names.clone() }
    }

    /// The file of an address, in the smallest form that the browser takes; `None` when there is no such file.
    pub async fn file(&self, uri: &Uri, headers: &HeaderMap) -> Option<Response> {
        let path = uri.path();
        if path.ends_with('/') || path == "/hash.txt" {
            return None;
        }
        let mut request = Request::builder().uri(uri.clone()).body(Body::empty()).ok()?;
        request.headers_mut().extend(headers.clone());
        let files = ServeDir::new(&self.folder).append_index_html_on_directories(false);
        let response = files.precompressed_br().precompressed_gzip().oneshot(request).await.ok()?;
        if [StatusCode::NOT_FOUND, StatusCode::METHOD_NOT_ALLOWED, StatusCode::TEMPORARY_REDIRECT]
            .contains(&response.status())
        {
            return None;
        }
        let mut response = response.map(Body::new).into_response();
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(self.keeping(uri)));
        response.headers_mut().insert(VARY, HeaderValue::from_static("accept-encoding"));
        if path.ends_with(".webmanifest") {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/manifest+json"));
        }
        Some(response)
    }

    /// The version that pages name stays as it is; another, or none, is a file like others.
    fn keeping(&self, uri: &Uri) -> &'static str {
        let versioned = uri.query().is_some() && uri.path_and_query().is_some_and(|own| *own == *self.names.charts);
        if versioned { IMMUTABLE } else { keeping(uri.path()) }
    }
}

/// The first that exists: beside the program, as installed, then where cargo-leptos builds it.
#[must_use]
pub fn usual_folder() -> PathBuf {
    let beside = program_folder().map(|program| program.join("site"));
    beside.filter(|folder| folder.is_dir()).unwrap_or_else(|| PathBuf::from("target/site"))
}

fn program_folder() -> Option<PathBuf> {
    std::env::current_exe().ok()?.parent().map(Path::to_owned)
}

/// `js: HASH` and so on, one a line. A hash is used only when the file that it names is there: the list beside the program
/// may belong to another build.
fn names(list: &str, package: &Path) -> Assets {
    let hashes: HashMap<&str, &str> =
        list.lines().filter_map(|line| line.split_once(':')).map(|(kind, hash)| (kind.trim(), hash.trim())).collect();
    let name = |kind: &str| {
        let hashed = hashes.get(kind).map(|hash| format!("milpa.{hash}.{kind}"));
        let there = hashed.filter(|name| package.join(name).is_file());
        format!("/pkg/{}", there.unwrap_or_else(|| format!("milpa.{kind}")))
    };
    Assets { style: name("css"), script: name("js"), wasm: name("wasm"), ..Assets::default() }
}

/// `PATH?v=HASH`, of the content and of what it belongs to; `None` when there is no such file.
fn versioned(folder: &Path, path: &str, belongs_to: &str) -> Option<String> {
    let content = std::fs::read(folder.join(path.trim_start_matches('/'))).ok()?;
    let hash = Sha256::new().chain_update(content).chain_update(belongs_to).finalize();
    let hex: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Some(format!("{path}?v={hex}"))
}

fn keeping(path: &str) -> &'static str {
    if ASK_FIRST.contains(&path) {
        "no-cache"
    } else if path.starts_with("/pkg/") {
        if is_hashed(path) { IMMUTABLE } else { "no-cache" }
    } else {
        SHORT
    }
}

/// cargo-leptos puts 22 letters of base64 between dots; wasm-bindgen names the folders of its snippets by a hash.
fn is_hashed(path: &str) -> bool {
    let letters = |part: &str| part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    path.split(['/', '.']).any(|part| part.len() == 22 && letters(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hashed_files_are_kept_for_ever() {
        assert_eq!(keeping("/pkg/milpa.aB3dE6gH9jK2mN5pQ8sT1v.wasm"), IMMUTABLE);
        assert_eq!(keeping("/pkg/milpa.wasm"), "no-cache");
        assert_eq!(keeping("/icon.svg"), SHORT);
        assert_eq!(keeping("/sw.js"), "no-cache");
    }

    #[test]
    fn without_a_list_of_hashes_the_plain_names_are_used() {
        let names = names("js: aB3dE6gH9jK2mN5pQ8sT1v", Path::new("/nowhere"));
        assert_eq!(names.script, "/pkg/milpa.js");
    }
}
