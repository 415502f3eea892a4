//! Where a material comes from.

use crate::choice::choices;

choices! {
    Origin {
        VirginNotRenewable = "virgen_no_renovable",
        VirginRenewable = "virgen_renovable",
        /// Renewable, and managed so that it lasts.
        Sustainable = "renovable_sostenible",
        Recycled = "reciclado",
        Reused = "reutilizado",
        OwnByProduct = "subproducto_propio",
        /// Of another MSME.
        OthersByProduct = "subproducto_tercero",
    }
}

impl Origin {
    /// The share of it that is circular: what is not virgin, or is renewable and managed so that it lasts (WBCSD CTI v4).
    /// Renewable alone is not enough.
    #[must_use]
    pub fn circular(self) -> f64 {
        match self {
            Self::VirginNotRenewable | Self::VirginRenewable => 0.0,
            Self::Sustainable | Self::Recycled | Self::Reused | Self::OwnByProduct | Self::OthersByProduct => 1.0,
        }
    }
}
