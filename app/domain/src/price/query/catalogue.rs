//! The address of the list of products and markets: what is looked for.

use super::pairs::{Pairs, Writer};
use crate::dataset::Dataset;
use crate::invalid::Invalid;
use serde::{Deserialize, Serialize};

/// `/productos?buscar=maiz`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogueQuery {
    /// Part of a name, as typed; `None` lists everything.
    pub search: Option<String>,
    pub dataset: Option<Dataset>,
}

impl CatalogueQuery {
    pub const PATH: &'static str = "/productos";

    /// # Errors
    /// [`Invalid`] naming the parameter that cannot be used.
    pub fn parse(pairs: &Pairs) -> Result<Self, Invalid> {
        Ok(Self { search: pairs.get("buscar")?.map(str::to_owned), dataset: pairs.dataset()? })
    }

    /// The canonical address.
    #[must_use]
    pub fn href(&self) -> String {
        self.writer().after(Self::PATH)
    }

    /// What the search form must carry along besides what is typed.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        Self { search: None, ..self.clone() }.writer().pairs()
    }

    fn writer(&self) -> Writer {
        let mut out = Writer::default();
        if let Some(search) = &self.search {
            out.put("buscar", search);
        }
        out.dataset(self.dataset);
        out
    }
}
