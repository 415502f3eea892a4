//! One answer in every form in which it may go over the line.

use super::pieces::Pieces;
use super::spliced;
use crate::security::headers::set_policy;
use axum::body::Body;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED,
    SET_COOKIE, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use leptos::nonce::Nonce;
use sha2::{Digest, Sha256};

/// For whom an answer is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A page in one language: HTML whose scripts carry a nonce.
    Page,
    /// The same in every language: the read API.
    Open,
    /// A page for one person only.
    Own,
}

/// An answer made once.
#[derive(Debug, Clone)]
pub struct Answer {
    kind: Kind,
    status: StatusCode,
    headers: HeaderMap,
    plain: Pieces,
    brotli: Option<Pieces>,
}

/// Below this compressing saves nothing that a packet would notice.
const WORTH_COMPRESSING: usize = 600;

impl Answer {
    /// `mark` stands in `text` wherever the nonce belongs.
    pub async fn make(
        kind: Kind,
        status: StatusCode,
        mut headers: HeaderMap,
        text: String,
        mark: Option<String>,
    ) -> Self {
        let pack = move || {
            let plain = Pieces::cut(&text, mark.as_deref());
            let brotli = (plain.len() > WORTH_COMPRESSING).then(|| spliced::compress(&plain)).flatten();
            let tag = tag(&text, mark.as_deref());
            (plain, brotli, tag)
        };
        let Ok((plain, brotli, tag)) = tokio::task::spawn_blocking(pack).await else {
            return Self::failed(kind);
        };
        if kind == Kind::Own {
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        } else if status == StatusCode::OK {
            headers.insert(ETAG, tag);
            // Public is what a browser may keep for whoever holds the phone; a cookie is one person's.
            let keeping = if headers.contains_key(SET_COOKIE) { "private, no-cache" } else { "public, no-cache" };
            headers.insert(CACHE_CONTROL, HeaderValue::from_static(keeping));
        } else if !headers.contains_key(CACHE_CONTROL) {
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        headers.insert(VARY, HeaderValue::from_static(kind.vary()));
        Self { kind, status, headers, plain, brotli }
    }

    /// The same with another status.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    fn failed(kind: Kind) -> Self {
        let plain = Pieces::cut("", None);
        Self { kind, status: StatusCode::INTERNAL_SERVER_ERROR, headers: HeaderMap::new(), plain, brotli: None }
    }

    /// Whether the next who asks may have the same.
    #[must_use]
    pub fn may_be_kept(&self) -> bool {
        self.kind != Kind::Own && self.status == StatusCode::OK && !self.headers.contains_key(SET_COOKIE)
    }

    /// Bytes that keeping it takes.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.plain.len() + self.brotli.as_ref().map_or(0, Pieces::len) + 1_024
    }

    /// The response to a request with these headers.
    #[must_use]
    pub fn reply(&self, request: &HeaderMap) -> Response {
        if self.status == StatusCode::OK && self.is_known_to(request) {
            return self.unchanged();
        }
        let nonce = Nonce::new();
        let mut headers = self.headers.clone();
        if self.kind != Kind::Open {
            set_policy(&mut headers, Some(&nonce));
        }
        let body = match self.brotli.as_ref().filter(|_| accepts_brotli(request)) {
            Some(packed) => {
                headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
                packed.fill(&nonce)
            }
            None => self.plain.fill(&nonce),
        };
        (self.status, headers, Body::from(body)).into_response()
    }

    fn is_known_to(&self, request: &HeaderMap) -> bool {
        let ours = self.headers.get(ETAG).and_then(|tag| tag.to_str().ok()).map(opaque);
        let listed = |list: &HeaderValue| {
            let list = list.to_str().unwrap_or_default();
            list.trim() == "*" || list.split(',').any(|tag| Some(opaque(tag.trim())) == ours)
        };
        if request.contains_key(IF_NONE_MATCH) {
            return request.get_all(IF_NONE_MATCH).iter().any(listed);
        }
        // Only the very moment that we gave out: a clock of somebody else's is not compared with ours.
        request.get(IF_MODIFIED_SINCE).is_some_and(|since| self.headers.get(LAST_MODIFIED) == Some(since))
    }

    /// Without a policy: the stored page keeps the one whose nonce its scripts carry.
    fn unchanged(&self) -> Response {
        let kept = |name: &HeaderName| [ETAG, CACHE_CONTROL, VARY, LAST_MODIFIED].contains(name);
        let headers: HeaderMap = self
            .headers
            .clone()
            .into_iter()
            .filter_map(|(name, value)| Some((name?, value)))
            .filter(|(name, _)| kept(name))
            .collect();
        (StatusCode::NOT_MODIFIED, headers).into_response()
    }
}

impl Kind {
    fn vary(self) -> &'static str {
        match self {
            Self::Page | Self::Own => "accept-language, cookie, accept-encoding",
            Self::Open => "accept-encoding",
        }
    }
}

/// Weak, because each encoding is another row of bytes, and because a page says the same whether its style stands in it or in
/// a file: a browser that has the one need not be sent the other.
fn tag(text: &str, mark: Option<&str>) -> HeaderValue {
    let text = mark.map_or_else(|| text.to_owned(), |mark| text.replace(mark, ""));
    let (before, rest) = text.split_once("<style").unwrap_or((&text, ""));
    let after = rest.split_once("</style>").map_or(rest, |(_, after)| after);
    let said = [before, after].concat().replace("rel=\"prefetch\"", "rel=\"stylesheet\"").replace("<!>", "");
    let hash = Sha256::digest(said.as_bytes());
    let hex: String = hash.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    HeaderValue::from_str(&format!("W/\"{hex}\"")).unwrap_or(HeaderValue::from_static("W/\"\""))
}

/// The tag without its mark of weakness.
fn opaque(tag: &str) -> &str {
    tag.strip_prefix("W/").unwrap_or(tag)
}

/// Whether Brotli is named, and not with a weight of nothing.
fn accepts_brotli(request: &HeaderMap) -> bool {
    let named = |part: &str| {
        let (coding, weight) = part.split_once(';').unwrap_or((part, ""));
        let refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse::<f32>().is_ok_and(|q| q <= 0.0));
        coding.trim().eq_ignore_ascii_case("br") && !refused
    };
    request
        .get_all(ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|list| list.split(','))
        .any(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepting(text: &str) -> bool {
        accepts_brotli(&HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_str(text).unwrap())]))
    }

    #[test]
    fn brotli_is_sent_to_those_who_name_it() {
        assert!(accepting("gzip, deflate, br, zstd"));
        assert!(accepting("br;q=0.5"));
        assert!(!accepting("gzip, br;q=0"));
        assert!(!accepting("gzip"));
    }

    #[tokio::test]
    async fn an_answer_that_sets_a_cookie_is_not_public() {
        let keeping = async |headers| {
            let answer = Answer::make(Kind::Page, StatusCode::OK, headers, "page".to_owned(), None).await;
            answer.headers[CACHE_CONTROL].clone()
        };
        let cookie = HeaderMap::from_iter([(SET_COOKIE, HeaderValue::from_static("lang=en"))]);
        assert_eq!(keeping(HeaderMap::new()).await, "public, no-cache");
        assert_eq!(keeping(cookie).await, "private, no-cache");
    }

    #[tokio::test]
    async fn two_readers_of_one_page_get_two_nonces() {
        let page = "<script nonce=\"@\">1</script>".to_owned();
        let answer = Answer::make(Kind::Page, StatusCode::OK, HeaderMap::new(), page, Some("@".to_owned())).await;
        let policy = || answer.reply(&HeaderMap::new()).headers()["content-security-policy"].clone();
        assert_ne!(policy(), policy());
    }

    #[tokio::test]
    async fn who_has_the_page_already_is_told_so_without_a_new_policy() {
        let answer = Answer::make(Kind::Page, StatusCode::OK, HeaderMap::new(), "same".to_owned(), None).await;
        let known = HeaderMap::from_iter([(IF_NONE_MATCH, answer.headers[ETAG].clone())]);
        let response = answer.reply(&known);
        assert_eq!(response.status(), StatusCode::NOT_MODIFIED);
        assert!(!response.headers().contains_key("content-security-policy"));
    }
}
