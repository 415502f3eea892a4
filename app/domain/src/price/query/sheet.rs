//! The address of what is printed or read aloud: the board's question, put to one market.

use super::board::BoardQuery;
use super::pairs::Pairs;
use crate::invalid::Invalid;
use serde::{Deserialize, Serialize};

/// `/precios/hoja?producto=papa&mercado=la-terminal`, and `/precios/radio` alike.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetQuery {
    pub board: BoardQuery,
    /// `None` takes the board's first market.
    pub market: Option<String>,
}

impl SheetQuery {
    pub const SHEET: &'static str = "/precios/hoja";
    pub const RADIO: &'static str = "/precios/radio";

    /// # Errors
    /// [`Invalid`] naming the parameter that cannot be used.
    pub fn parse(pairs: &Pairs) -> Result<Self, Invalid> {
        Ok(Self { board: BoardQuery::parse(pairs)?, market: pairs.slug("mercado")? })
    }

    /// The question in its canonical form, put to the sheet or to the radio.
    #[must_use]
    pub fn href_at(&self, path: &str) -> String {
        let mut out = self.board.writer();
        if let Some(market) = &self.market {
            out.put("mercado", market);
        }
        out.after(path)
    }
}
