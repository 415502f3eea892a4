//! Departments and municipalities of Guatemala, and the distance between places.

use crate::names::Names;
use serde::{Deserialize, Serialize};

/// The four digits of a municipality in INE's catalogue, as text: the leading zero belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MunicipalityCode(String);

impl MunicipalityCode {
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())).then(|| Self(text.to_owned()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The two digits of its department.
    #[must_use]
    pub fn department(&self) -> &str {
        &self.0[..2]
    }
}

/// A point on the map, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

impl Point {
    /// Great-circle distance in kilometres on a sphere of radius 6371.0088 km.
    #[must_use]
    pub fn km_to(self, other: Self) -> f64 {
        self.km_on(other, 6371.0088)
    }

    /// The same on a sphere of another radius; the published worked example uses 6372.8 km.
    #[must_use]
    pub fn km_on(self, other: Self, radius: f64) -> f64 {
        let (a, b) = (self.lat.to_radians(), other.lat.to_radians());
        let dlat = (b - a) / 2.0;
        let dlon = (other.lon - self.lon).to_radians() / 2.0;
        let h = dlat.sin().powi(2) + a.cos() * b.cos() * dlon.sin().powi(2);
        2.0 * radius * h.sqrt().min(1.0).asin()
    }
}

/// One of the 340 municipalities.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Municipality {
    pub code: MunicipalityCode,
    pub name: String,
    pub department: String,
    pub point: Point,
    /// One of the 29 that the project's text names.
    pub in_project: bool,
}

/// One of the 22 departments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Department {
    /// Two digits of INE, as text.
    pub code: String,
    pub name: String,
}

/// A value chain of the project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    pub code: String,
    pub names: Names,
    /// Cacao is a pilot, and only its processing.
    pub pilot: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// GEO-1 of the reference: Nashville (BNA) to Los Angeles (LAX), Rosetta Code's worked example.
    #[test]
    fn nashville_to_los_angeles_is_2887_26_km() {
        let bna = Point { lat: 36.12, lon: -86.67 };
        let lax = Point { lat: 33.94, lon: -118.40 };
        assert!((bna.km_on(lax, 6372.8) - 2887.26).abs() < 0.005);
    }

    #[test]
    fn a_code_keeps_its_leading_zero() {
        let code = MunicipalityCode::parse("0911").unwrap();
        assert_eq!(code.department(), "09");
        assert_eq!(MunicipalityCode::parse("911"), None);
    }
}
