//! The rows of the page as they are typed. A row without any answer is not there.

use serde::{Deserialize, Serialize};

/// The fields of a row by their names.
pub(super) trait Fields {
    const NAMES: &'static [&'static str];

    fn field(&mut self, name: &str) -> Option<&mut String>;
}

macro_rules! row {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $field:ident),+ $(,)? } amounts $($amount:ident),+) => {
        $(#[$about])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct $name { $($(#[$doc])* pub $field: String),+ }

        impl $name {
            /// Whether nothing that is said of this month stands in it: what was only offered does not count.
            #[must_use]
            pub fn is_blank(&self) -> bool {
                [$(&self.$amount),+].iter().all(|text| text.trim().is_empty())
            }
        }

        impl Fields for $name {
            const NAMES: &'static [&'static str] = &[$(stringify!($field)),+];

            fn field(&mut self, name: &str) -> Option<&mut String> {
                match name {
                    $(stringify!($field) => Some(&mut self.$field),)+
                    _ => None,
                }
            }
        }
    };
}

row! {
    InputRow { material, quantity, unit, origin, gtq }
    amounts quantity, gtq
}

row! {
    ProductRow { product, quantity, unit, gtq }
    amounts quantity, gtq
}

row! {
    LeftoverRow {
        material,
        /// How the amount is known; empty for weighed.
        known,
        /// By coefficient: of what it comes of.
        quantity,
        /// By coefficient of animals: none.
        unit,
        destination,
        /// What the money is; empty for received.
        money,
        gtq,
    }
    amounts quantity, gtq
}

row! {
    /// In cubic metres.
    WaterRow { source, amount, gtq }
    amounts amount, gtq
}

row! {
    /// In the unit of the source.
    EnergyRow { source, amount, gtq }
    amounts amount, gtq
}
