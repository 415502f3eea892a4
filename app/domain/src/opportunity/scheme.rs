//! Certificates that buyers ask for by name (domain.md 7.6). Each certificate has dates of its own, which rule.

use crate::choice::choices;

choices! {
    Scheme {
        OrganicEurope = "organico_ue",
        OrganicAmerica = "organico_nop",
        FairTrade = "comercio_justo",
        RainforestAlliance = "rainforest",
        GlobalGap = "globalgap",
        CafePractices = "cafe_practices",
        Haccp = "haccp",
        /// Good practices of the field.
        GoodAgriculture = "bpa",
        /// Good practices of the plant.
        GoodManufacture = "bpm",
        /// Of a packaged food.
        SanitaryRegister = "registro_sanitario",
    }
}
