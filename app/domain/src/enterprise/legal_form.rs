//! What an MSME is before the law, and how it pays taxes.

use crate::choice::choices;

choices! {
    /// One owner's, or of several who joined.
    Kind {
        Individual = "individual",
        Associative = "asociativa",
    }

    LegalForm {
        /// "Comerciante individual".
        Person = "persona_individual",
        StockCompany = "sa",
        LimitedCompany = "srl",
        /// "Sociedad de emprendimiento", Decreto 20-2018.
        StartUp = "sas",
        Cooperative = "cooperativa",
        Association = "asociacion",
        Committee = "comite",
        /// Several that work together without being one before the law.
        Network = "red_empresarial",
        /// At work, and not registered anywhere yet.
        Informal = "sin_formalizar",
    }

    TaxRegime {
        None = "ninguno",
        SmallTaxpayer = "pequeno_contribuyente",
        Primary = "primario",
        Livestock = "pecuario",
        SimplifiedIncome = "isr_simplificado",
        IncomeOnProfit = "isr_utilidades",
        ExemptCooperative = "exenta_cooperativa",
    }
}

impl LegalForm {
    /// The kind that the form implies; `None` where both occur.
    #[must_use]
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::Person => Some(Kind::Individual),
            Self::Cooperative | Self::Association | Self::Committee | Self::Network => Some(Kind::Associative),
            Self::StockCompany | Self::LimitedCompany | Self::StartUp | Self::Informal => None,
        }
    }

    #[must_use]
    pub fn allows(self, kind: Kind) -> bool {
        self.kind().is_none_or(|implied| implied == kind)
    }

    /// Whether such a form can be under a tax regime: an exemption of cooperatives is only theirs.
    #[must_use]
    pub fn allows_regime(self, regime: TaxRegime) -> bool {
        regime != TaxRegime::ExemptCooperative || self == Self::Cooperative
    }
}
