//! Letters by SMTP. What a mail server answers is logged where it was asked; addresses and passwords are not.

use app::context::mail::{Letter, Post, Sending, Unsent};
use app::context::secrets;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::response::Code;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// Longer than a mail server takes, shorter than a person waits for a page.
const PATIENCE: Duration = Duration::from_secs(8);

/// An address with a password in it: never printed.
#[derive(Clone)]
pub struct Hidden(String);

impl FromStr for Hidden {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

/// Why letters cannot be sent as configured.
#[derive(Debug, thiserror::Error)]
pub enum Misconfigured {
    #[error("the address of the mail server is none: smtps://USER:PASSWORD@HOST")]
    Server,
    #[error("no address to send letters from is given, or it is none: --mail-from \"Milpa <milpa@example.org>\"")]
    From,
}

/// Why a letter was not taken. The words of a mail server may name the recipient: only its number is kept.
#[derive(Debug, thiserror::Error)]
enum Refused {
    #[error("the mail server answered {0}")]
    Answered(Code),
    #[error("the mail server did not answer in time")]
    Late,
    #[error("the mail server could not be reached, or does not speak as configured")]
    Away,
}

impl From<SmtpError> for Refused {
    fn from(error: SmtpError) -> Self {
        match error.status() {
            Some(code) => Self::Answered(code),
            None if error.is_timeout() => Self::Late,
            None => Self::Away,
        }
    }
}

/// A mail server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// Nothing is sent yet. `None` where no mail server is configured.
    ///
    /// # Errors
    /// [`Misconfigured`].
    pub fn open(server: Option<&Hidden>, from: Option<&str>) -> Result<Option<Self>, Misconfigured> {
        let Some(Hidden(url)) = server.filter(|url| !url.0.trim().is_empty()) else { return Ok(None) };
        let from = from.and_then(|from| from.parse().ok()).ok_or(Misconfigured::From)?;
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.trim()).map_err(|_| Misconfigured::Server)?;
        Ok(Some(Self { transport: builder.timeout(Some(PATIENCE)).build(), from }))
    }

    fn message(&self, letter: Letter) -> Result<Message, Unsent> {
        let unsent = |error: &'static str| Unsent(error.into());
        let to: Mailbox = letter.to.parse().map_err(|_| unsent("the recipient's address is none"))?;
        let number = format!("<{}@{}>", secrets::submission(), self.from.email.domain());
        let message = Message::builder().from(self.from.clone()).to(to).subject(letter.subject);
        let message = message.message_id(Some(number)).header(ContentType::TEXT_PLAIN).body(letter.body);
        message.map_err(|error| Unsent(Box::new(error)))
    }
}

impl Post for Smtp {
    fn send(&self, letter: Letter) -> Sending<'_> {
        Box::pin(async move {
            let message = self.message(letter)?;
            self.transport.send(message).await.map_err(|error| Unsent(Box::new(Refused::from(error))))?;
            Ok(())
        })
    }
}
