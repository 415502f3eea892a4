//! What a file says, by the reader of its kind.

use crate::command::import_reading::sort_out;
use domain::period::Date;
use domain::upload::{Content, QuotedPrices, RegistryRow, UploadKind};
use feeds::refused::Refused;

/// Reads a file.
///
/// # Errors
/// [`Refused`] when it is refused as a whole.
pub(super) fn read(kind: UploadKind, bytes: &[u8], today: Date) -> Result<Content, Refused> {
    match kind {
        UploadKind::Prices => {
            let mut file = feeds::prices::open(bytes)?;
            let (format, source) = (file.format().code().to_owned(), file.source_slug().to_owned());
            let (rows, rejected): (Vec<_>, _) = sort_out(&mut file, today);
            let series = file.series().to_vec();
            Ok(Content::Prices(QuotedPrices { format, source, series, rows, rejected, tried: None }))
        }
        UploadKind::Enterprises => {
            let rows = feeds::enterprises::read(bytes)?;
            let unhashed =
                rows.into_iter().map(|row| row.map(|(line, form)| (line, RegistryRow { form, cui_hash: None })));
            Ok(Content::Enterprises(unhashed.collect()))
        }
        UploadKind::Sales => feeds::sales::read(bytes).map(Content::Sales),
    }
}
