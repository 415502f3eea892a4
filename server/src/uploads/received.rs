//! The parts of a form with a file in it.

use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use bytes::Bytes;

/// Letters of a file's name that are kept.
const LONGEST_NAME: usize = 120;

/// What was sent.
#[derive(Debug, Default)]
pub(super) struct Received {
    pub bytes: Bytes,
    /// Without folders and without what cannot be seen.
    pub file_name: String,
    /// The MSME that was chosen beside the file, as sent.
    pub enterprise: String,
}

/// Why nothing was received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotReceived {
    /// Another kind of body.
    NoForm,
    TooLarge,
    Broken,
}

/// Reads the body of a form to its end, or as far as its limit.
///
/// # Errors
/// [`NotReceived`].
pub(super) async fn receive(request: Request) -> Result<Received, NotReceived> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| NotReceived::NoForm)?;
    let mut received = Received::default();
    while let Some(field) = form.next_field().await.map_err(why)? {
        match field.name() {
            Some("archivo") => {
                received.file_name = plain_name(field.file_name().unwrap_or_default());
                received.bytes = field.bytes().await.map_err(why)?;
            }
            Some("mipyme") => received.enterprise = field.text().await.map_err(why)?.trim().to_owned(),
            Some(_) | None => {
                field.bytes().await.map_err(why)?;
            }
        }
    }
    Ok(received)
}

fn why(error: MultipartError) -> NotReceived {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE { NotReceived::TooLarge } else { NotReceived::Broken }
}

fn plain_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect();
    if name.trim().is_empty() { "archivo".to_owned() } else { name.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_has_no_folder_and_nothing_unseen() {
        assert_eq!(plain_name("C:\\Users\\ana\\ventas\u{7}.csv"), "ventas.csv");
        assert_eq!(plain_name("../../etc/passwd"), "passwd");
        assert_eq!(plain_name(""), "archivo");
        assert_eq!(plain_name(&"x".repeat(500)).len(), LONGEST_NAME);
    }
}
