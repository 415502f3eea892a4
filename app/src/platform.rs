//! The one fork between server and browser: the same functions on either side, in two files.

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "ssr")]
mod server;

#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
pub use browser::*;
#[cfg(feature = "ssr")]
pub use server::*;

/// Neither build: what a plain `cargo check -p app` sees.
#[cfg(not(any(feature = "ssr", feature = "hydrate")))]
mod neither {
    use domain::names::Language;

    #[must_use]
    pub fn language() -> Language {
        Language::Es
    }

    pub fn not_found() {}

    pub fn refused() {}

    #[must_use]
    pub fn role() -> domain::access::Role {
        domain::access::Role::Visitor
    }

    #[must_use]
    pub fn account_world() -> Option<domain::dataset::Dataset> {
        None
    }

    #[must_use]
    pub fn submission() -> String {
        String::new()
    }

    #[must_use]
    pub fn path() -> String {
        "/".to_owned()
    }

    #[must_use]
    pub fn script_nonce() -> Option<String> {
        None
    }

    #[must_use]
    pub fn address(path: &str) -> String {
        path.to_owned()
    }

    pub async fn load_charts() -> bool {
        false
    }

    #[must_use]
    pub fn draw_chart(_id: &str, _picture: &str) -> bool {
        false
    }

    pub fn clear_chart(_id: &str) {}

    #[must_use]
    pub fn is_dark() -> bool {
        false
    }
}
#[cfg(not(any(feature = "ssr", feature = "hydrate")))]
pub use neither::*;
