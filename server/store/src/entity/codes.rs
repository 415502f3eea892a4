//! How closed sets are written in columns. The words are part of the stored data: never changed.

use domain::unit::{Dimension, FactorStatus};

pub(crate) fn dimension_code(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Mass => "mass",
        Dimension::Volume => "volume",
        Dimension::Count => "count",
        Dimension::Package => "package",
    }
}

pub(crate) fn dimension(code: &str) -> Option<Dimension> {
    [Dimension::Mass, Dimension::Volume, Dimension::Count, Dimension::Package]
        .into_iter()
        .find(|dimension| dimension_code(*dimension) == code)
}

pub(crate) fn status_code(status: FactorStatus) -> &'static str {
    match status {
        FactorStatus::Confirmed => "confirmed",
        FactorStatus::ToConfirm => "to_confirm",
    }
}

pub(crate) fn status(code: &str) -> Option<FactorStatus> {
    [FactorStatus::Confirmed, FactorStatus::ToConfirm].into_iter().find(|status| status_code(*status) == code)
}
