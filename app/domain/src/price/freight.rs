//! What it costs to bring a quintal to a market, from the distance, until the seller says what it really costs.
//!
//! `freight = base + rate × road kilometres`, road kilometres = great circle × a factor. The three figures are dated parameters
//! ([`super::assumed`]); the first ones are assumptions of Milpa without a published source: mountain roads wind, and a load
//! has to be put on and off whatever the distance. The seller's own figure replaces them. Deliberately absent: routes, tolls, fuel.

use crate::money::{parse_micro, write_micro};
use crate::place::Point;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A freight by distance, in GTQ per quintal, in millionths so that it prints and reads back exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Tariff {
    base: i64,
    per_km: i64,
    road_factor: i64,
}

/// How far a given freight carries.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Not even to the next corner: the base alone costs more.
    Nowhere,
    /// So many road kilometres.
    Km(f64),
    /// Distance costs nothing.
    Anywhere,
}

impl Tariff {
    /// What the parameters say at first: Q 4.00 to load and leave, Q 0.14 for each road kilometre, roads 1.4 times the straight line.
    pub const USUAL: Self = Self { base: 4_000_000, per_km: 140_000, road_factor: 1_400_000 };

    /// Amounts in GTQ. `None` unless both are from 0 to 100,000 and the road is 1 to 10 times the straight line.
    #[must_use]
    pub fn new(base: f64, per_km: f64, road_factor: f64) -> Option<Self> {
        let micro = |value: f64| (value * 1e6).round();
        let inside =
            (0.0..=1e5).contains(&base) && (0.0..=1e5).contains(&per_km) && (1.0..=10.0).contains(&road_factor);
        inside.then(|| Self {
            base: micro(base) as i64,
            per_km: micro(per_km) as i64,
            road_factor: micro(road_factor) as i64,
        })
    }

    /// GTQ per quintal whatever the distance.
    #[must_use]
    pub fn base(&self) -> f64 {
        units(self.base)
    }

    /// GTQ per quintal for each road kilometre.
    #[must_use]
    pub fn per_km(&self) -> f64 {
        units(self.per_km)
    }

    /// Road kilometres for each kilometre of straight line.
    #[must_use]
    pub fn road_factor(&self) -> f64 {
        units(self.road_factor)
    }

    /// Kilometres by road, estimated from the straight line.
    #[must_use]
    pub fn road_km(&self, from: Point, to: Point) -> f64 {
        from.km_to(to) * units(self.road_factor)
    }

    /// GTQ per quintal for so many road kilometres.
    #[must_use]
    pub fn freight(&self, road_km: f64) -> f64 {
        units(self.base) + units(self.per_km) * road_km
    }

    /// GTQ per quintal from one place to another.
    #[must_use]
    pub fn between(&self, from: Point, to: Point) -> f64 {
        self.freight(self.road_km(from, to))
    }

    /// The distance that a freight of so many GTQ per quintal pays for.
    #[must_use]
    pub fn reach(&self, freight: f64) -> Reach {
        let over = freight - units(self.base);
        if over.is_nan() || over < 0.0 {
            Reach::Nowhere
        } else if self.per_km == 0 {
            Reach::Anywhere
        } else {
            Reach::Km(over / units(self.per_km))
        }
    }

    /// Reads what [`Tariff`] prints: `4.00_0.14_1.40`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('_').map(|part| parse_micro(part).map(units));
        let tariff = Self::new(parts.next()??, parts.next()??, parts.next()??);
        tariff.filter(|_| parts.next().is_none())
    }
}

/// Base, rate and road factor joined by underscores: letters that no address needs to escape.
impl fmt::Display for Tariff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, micro) in [self.base, self.per_km, self.road_factor].into_iter().enumerate() {
            if i > 0 {
                f.write_str("_")?;
            }
            write_micro(f, micro)?;
        }
        Ok(())
    }
}

fn units(micro: i64) -> f64 {
    micro as f64 / 1e6
}
