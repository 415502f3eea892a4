//! The languages that people of the five departments speak with their families.

use crate::choice::choices;

choices! {
    /// By ISO 639-3 where it has no code of two letters.
    SpokenLanguage {
        Spanish = "es",
        Kiche = "quc",
        Mam = "mam",
        Qanjobal = "kjb",
        Ixil = "ixl",
        Jakalteko = "jac",
        Chuj = "cac",
        Akateko = "knj",
        Awakateko = "agu",
        Sakapulteko = "quv",
        Sipakapense = "qum",
        Tektiteko = "ttc",
        Uspanteko = "usp",
        Kaqchikel = "cak",
        Qeqchi = "kek",
        Other = "otro",
    }
}
