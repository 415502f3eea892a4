//! The project's value chains: ten, and the pilot of cacao, which the project joins in processing only.
//!
//! Source: the project's public leaflet, "Value chains".

use domain::names::Names;
use domain::place::Chain;
use std::sync::LazyLock;

/// Code, Spanish and English name, in the order in which the project counts them. The last one is the pilot.
const CHAINS: [(&str, &str, &str); 11] = [
    ("papa", "Papa", "Potato"),
    ("hortalizas-locales", "Hortalizas locales", "Local vegetables"),
    ("hortalizas-exportacion", "Hortalizas de exportación", "Export vegetables"),
    ("ovinos", "Ovinos", "Sheep"),
    ("pollos-gallinas", "Pollos y gallinas", "Chickens and hens"),
    ("cafe", "Café", "Coffee"),
    ("miel", "Miel", "Honey"),
    ("amaranto", "Amaranto", "Amaranth"),
    ("cerdos", "Cerdos", "Pigs"),
    ("artesanias", "Artesanías modernizadas", "Modernised handicrafts"),
    ("cacao", "Cacao (solo transformación)", "Cacao (processing only)"),
];

static ALL: LazyLock<Vec<Chain>> = LazyLock::new(|| {
    let chain = |(code, es, en): (&str, &str, &str)| Chain {
        code: code.to_owned(),
        names: Names::new(es, en),
        pilot: code == "cacao",
    };
    CHAINS.into_iter().map(chain).collect()
});

/// The eleven chains in the order of the project's text, the pilot last.
#[must_use]
pub fn chains() -> &'static [Chain] {
    &ALL
}
