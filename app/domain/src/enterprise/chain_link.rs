//! The value chains that an MSME works in, and in which link of each.

use crate::choice::choices;
use crate::invalid::Reason;
use crate::place::Chain;
use serde::{Deserialize, Serialize};

choices! {
    /// "Eslabón".
    Link {
        Production = "produccion",
        Collection = "acopio",
        Processing = "transformacion",
        Marketing = "comercializacion",
    }
}

/// A chain by its code, and a link of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ChainLink {
    pub chain: String,
    pub link: Link,
}

impl ChainLink {
    /// Reads `cafe:produccion`.
    ///
    /// # Errors
    /// [`Reason::NotAChoice`] for what is not in the lists; [`Reason::DoesNotFit`] for a link of a pilot chain that the
    /// project does not join: of cacao it joins processing only.
    pub fn read(text: &str, chains: &[Chain]) -> Result<Self, Reason> {
        let (code, link) = text.trim().split_once(':').ok_or(Reason::NotAChoice)?;
        let link = Link::read(link)?;
        let chain = chains.iter().find(|chain| chain.code == code).ok_or(Reason::NotAChoice)?;
        if chain.pilot && link != Link::Processing {
            return Err(Reason::DoesNotFit);
        }
        Ok(Self { chain: code.to_owned(), link })
    }

    /// Several of them, each once, in order.
    ///
    /// # Errors
    /// Of the first that cannot be read.
    pub fn read_all(texts: &[String], chains: &[Chain]) -> Result<Vec<Self>, Reason> {
        let mut links = texts.iter().map(|text| Self::read(text, chains)).collect::<Result<Vec<_>, _>>()?;
        links.sort();
        links.dedup();
        Ok(links)
    }
}

/// How [`ChainLink::read`] reads it back.
impl std::fmt::Display for ChainLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.chain, self.link.code())
    }
}
