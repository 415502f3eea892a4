//! The address of the page.

use crate::id::EnterpriseId;
use crate::invalid::{Invalid, Reason};
use crate::period::Month;
use crate::place::MunicipalityCode;
use crate::price::query::Pairs;
use crate::price::query::pairs::Writer;
use serde::{Deserialize, Serialize};

/// `/mercados?mipyme=4&cooperativa=1&cadena=papa&municipio=0911&desde=2026-01&hasta=2026-11&base=2024-12`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarketsQuery {
    pub enterprise: Option<EnterpriseId>,
    /// With its members.
    pub cooperative: Option<EnterpriseId>,
    pub chain: Option<String>,
    pub municipality: Option<MunicipalityCode>,
    /// First month of the figures; `None` is the first of the last one's year.
    pub from: Option<Month>,
    /// Last month; `None` is this one.
    pub to: Option<Month>,
    /// Last month of the time before; `None` is the one before the project's second phase.
    pub baseline: Option<Month>,
}

impl MarketsQuery {
    pub const PATH: &'static str = "/mercados";

    /// # Errors
    /// [`Invalid`] naming the parameter that cannot be used.
    pub fn parse(pairs: &Pairs) -> Result<Self, Invalid> {
        let number = |name| pairs.read(name, Reason::NotAChoice, |text| text.parse().ok().map(EnterpriseId));
        let (from, to) = (pairs.month("desde")?, pairs.month("hasta")?);
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            return Err(Invalid::new("hasta", Reason::BeforeStart));
        }
        Ok(Self {
            enterprise: number("mipyme")?,
            cooperative: number("cooperativa")?,
            chain: pairs.slug("cadena")?,
            municipality: pairs.read("municipio", Reason::NotAChoice, MunicipalityCode::parse)?,
            from,
            to,
            baseline: pairs.month("base")?,
        })
    }

    /// The canonical address.
    #[must_use]
    pub fn href(&self) -> String {
        self.writer().after(Self::PATH)
    }

    /// The address of one of its tables as a file.
    #[must_use]
    pub fn download(&self, table: &str, end: &str) -> String {
        self.writer().after(&format!("/descargas/mercados-{table}.{end}"))
    }

    fn writer(&self) -> Writer {
        let mut out = Writer::default();
        for (name, id) in [("mipyme", self.enterprise), ("cooperativa", self.cooperative)] {
            if let Some(id) = id {
                out.put(name, id.to_string());
            }
        }
        if let Some(chain) = &self.chain {
            out.put("cadena", chain);
        }
        if let Some(code) = &self.municipality {
            out.put("municipio", code.as_str());
        }
        for (name, month) in [("desde", self.from), ("hasta", self.to), ("base", self.baseline)] {
            if let Some(month) = month {
                out.put(name, month.to_string());
            }
        }
        out
    }
}
