//! The words of units, plain letters in lower case, and what one of each weighs.

use super::FactorNote;

/// The avoirdupois pound, exact since 1959.
const POUND: f64 = 0.453_592_37;
/// The libra of Guatemalan commerce: INE prices its basket by 460 g. To be confirmed at each market.
const LIBRA: f64 = 0.46;

/// A word that is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Word {
    Mass { kg: f64, note: FactorNote },
    Volume,
    Count,
    Package,
}

impl Word {
    pub(super) fn kg(self) -> Option<f64> {
        match self {
            Self::Mass { kg, .. } => Some(kg),
            Self::Volume | Self::Count | Self::Package => None,
        }
    }
}

pub(super) fn find(word: &str) -> Option<Word> {
    let mass = |kg, note| Some(Word::Mass { kg, note });
    match word {
        "kg" | "kgs" | "kilo" | "kilos" | "kilogramo" | "kilogramos" | "kilogram" | "kilograms" => {
            mass(1.0, FactorNote::Metric)
        }
        "g" | "gr" | "gramo" | "gramos" | "gram" | "grams" => mass(0.001, FactorNote::Metric),
        "mt" | "tonelada metrica" | "toneladas metricas" | "metric ton" | "metric tons" | "tonne" | "tonnes" => {
            mass(1000.0, FactorNote::Metric)
        }
        "quintal metrico" | "quintales metricos" => mass(100.0, FactorNote::Metric),
        "pound" | "pounds" => mass(POUND, FactorNote::Avoirdupois),
        "ounce" | "ounces" => mass(POUND / 16.0, FactorNote::Avoirdupois),
        "libra" | "libras" | "lb" | "lbs" | "lb." => mass(LIBRA, FactorNote::Libra),
        "onza" | "onzas" => mass(LIBRA / 16.0, FactorNote::Libra),
        "arroba" | "arrobas" => mass(LIBRA * 25.0, FactorNote::Libra),
        "quintal" | "quintales" | "qq" => mass(LIBRA * 100.0, FactorNote::Libra),
        "l" | "litro" | "litros" | "liter" | "liters" | "litre" | "litres" | "ml" | "mililitro" | "mililitros"
        | "gallon" | "gallons" | "galon" | "galones" => Some(Word::Volume),
        "unidad" | "unidades" | "unit" | "units" | "pieza" | "piezas" | "piece" | "pieces" | "pcs" | "docena"
        | "docenas" | "dozen" | "dozens" | "mano" | "manos" | "ciento" | "cientos" | "gruesa" | "gruesas"
        | "millar" | "millares" => Some(Word::Count),
        "caja" | "cajas" | "box" | "boxes" | "red" | "redes" | "net" | "nets" | "costal" | "costales" | "saco"
        | "sacos" | "sack" | "sacks" | "bolsa" | "bolsas" | "bag" | "bags" | "bulto" | "bultos" | "canasto"
        | "canastos" | "manojo" | "manojos" | "bunch" | "carton" | "cartones" | "botella" | "botellas" | "bottle" => {
            Some(Word::Package)
        }
        _ => None,
    }
}
