//! Who trades with whom: countries, totals over countries, and what no country is told of.

use crate::names::Names;
use serde::{Deserialize, Serialize};

/// What an area of a trade file is. Only [`AreaKind::Country`] and [`AreaKind::Unallocated`] are parts of the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AreaKind {
    /// All partners together.
    World,
    /// A group of countries that also stand by themselves: the European Union.
    Aggregate,
    Country,
    /// Bunkers, free zones, "areas not elsewhere specified": part of the world, no country.
    Unallocated,
}

impl AreaKind {
    pub const ALL: [Self; 4] = [Self::World, Self::Aggregate, Self::Country, Self::Unallocated];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::World => "world",
            Self::Aggregate => "aggregate",
            Self::Country => "country",
            Self::Unallocated => "unallocated",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether its value is one of those that make up the world's.
    #[must_use]
    pub fn is_partner(self) -> bool {
        match self {
            Self::Country | Self::Unallocated => true,
            Self::World | Self::Aggregate => false,
        }
    }
}

/// The key of the world as a partner.
pub const WORLD: &str = "WLD";

/// The country that Milpa is about.
pub const GUATEMALA: &str = "GTM";

/// An area with its names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// ISO 3166-1 alpha-3 of a country, `WLD`, or the number by which UN Comtrade knows what is no country.
    pub code: String,
    pub kind: AreaKind,
    pub names: Names,
}

/// An area in the words of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotedArea {
    pub code: String,
    pub kind: AreaKind,
    pub name: String,
}

/// Groups that UN Comtrade numbers among its areas: the European Union, and ASEAN.
const GROUPS: [&str; 2] = ["97", "975"];

impl QuotedArea {
    #[must_use]
    pub fn world() -> Self {
        Self { code: WORLD.to_owned(), kind: AreaKind::World, name: "World".to_owned() }
    }

    #[must_use]
    pub fn country(iso: &str, name: &str) -> Self {
        Self { code: iso.to_owned(), kind: AreaKind::Country, name: name.to_owned() }
    }

    /// From UN Comtrade's number, letters and name. Letters alone do not tell a country: `EUR` is a group, `W00` the world,
    /// `S19` "Other Asia", and R writes `NA` where there are none. `None` without a number.
    #[must_use]
    pub fn of_comtrade(number: &str, letters: &str, name: &str) -> Option<Self> {
        let digits = !number.is_empty() && number.len() <= 4 && number.bytes().all(|b| b.is_ascii_digit());
        if !digits {
            return None;
        }
        let number = match number.trim_start_matches('0') {
            "" => return Some(Self::world()),
            number => number,
        };
        let iso = letters.len() == 3 && letters.bytes().all(|b| b.is_ascii_uppercase());
        let kind = match (GROUPS.contains(&number), iso) {
            (true, _) => AreaKind::Aggregate,
            (false, true) => AreaKind::Country,
            (false, false) => AreaKind::Unallocated,
        };
        let code = if kind == AreaKind::Country { letters } else { number };
        Some(Self { code: code.to_owned(), kind, name: name.to_owned() })
    }
}
