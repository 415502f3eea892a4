//! [server build] Letters by electronic mail. What leaves Milpa goes through a trait, so that a server without mail, and a
//! test, need none.

use domain::account::Login;
use std::pin::Pin;
use std::sync::Arc;

/// A letter in plain text. Deliberately without `Debug`: it may hold a code that lets somebody in.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// One address.
    pub to: String,
    pub subject: String,
    pub body: String,
}

/// A letter that the mail server did not take.
#[derive(Debug, thiserror::Error)]
#[error("a letter was not taken")]
pub struct Unsent(#[source] pub Box<dyn std::error::Error + Send + Sync>);

/// A letter on its way.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<(), Unsent>> + Send + 'a>>;

/// Whoever takes letters.
pub trait Post: Send + Sync {
    fn send(&self, letter: Letter) -> Sending<'_>;
}

/// The post, and where readers of a letter find this server.
#[derive(Clone)]
pub struct Mail {
    post: Arc<dyn Post>,
    site: String,
}

impl Mail {
    /// `site` has no slash at its end; empty when nobody said where this server is found.
    #[must_use]
    pub fn new(post: Arc<dyn Post>, site: &str) -> Self {
        Self { post, site: site.to_owned() }
    }

    /// The address of a page, as it stands in a letter.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.site)
    }

    /// # Errors
    /// [`Unsent`] when the server did not take it.
    pub async fn send(&self, letter: Letter) -> Result<(), Unsent> {
        self.post.send(letter).await
    }
}

/// The first address of an account that letters reach.
#[must_use]
pub fn address(logins: &[Login]) -> Option<&str> {
    logins.iter().find_map(|login| match login {
        Login::Email(address) => Some(address.as_str()),
        Login::Phone(_) => None,
    })
}
