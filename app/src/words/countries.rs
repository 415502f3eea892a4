//! Countries that buy, as words; one without a word here keeps its two letters.

use domain::country::Country;
use domain::names::Language;

/// Those that Guatemala's small producers sell to, in both languages.
const NAMES: [(&str, &str, &str); 30] = [
    ("AU", "Australia", "Australia"),
    ("BE", "Bélgica", "Belgium"),
    ("BZ", "Belice", "Belize"),
    ("CA", "Canadá", "Canada"),
    ("CH", "Suiza", "Switzerland"),
    ("CL", "Chile", "Chile"),
    ("CN", "China", "China"),
    ("CO", "Colombia", "Colombia"),
    ("CR", "Costa Rica", "Costa Rica"),
    ("CU", "Cuba", "Cuba"),
    ("DE", "Alemania", "Germany"),
    ("DO", "República Dominicana", "Dominican Republic"),
    ("ES", "España", "Spain"),
    ("FR", "Francia", "France"),
    ("GB", "Reino Unido", "United Kingdom"),
    ("GT", "Guatemala", "Guatemala"),
    ("HN", "Honduras", "Honduras"),
    ("IT", "Italia", "Italy"),
    ("JP", "Japón", "Japan"),
    ("KR", "Corea del Sur", "South Korea"),
    ("MX", "México", "Mexico"),
    ("NI", "Nicaragua", "Nicaragua"),
    ("NL", "Países Bajos", "Netherlands"),
    ("NO", "Noruega", "Norway"),
    ("PA", "Panamá", "Panama"),
    ("SA", "Arabia Saudita", "Saudi Arabia"),
    ("SE", "Suecia", "Sweden"),
    ("SV", "El Salvador", "El Salvador"),
    ("TW", "Taiwán", "Taiwan"),
    ("US", "Estados Unidos", "United States"),
];

/// "Alemania"
#[must_use]
pub fn country(country: Country, language: Language) -> String {
    let found = NAMES.iter().find(|(code, ..)| *code == country.code());
    found.map_or_else(
        || country.code().to_owned(),
        |(_, es, en)| match language {
            Language::Es => (*es).to_owned(),
            Language::En => (*en).to_owned(),
        },
    )
}
