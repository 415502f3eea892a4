//! The coefficients of reference 5.4, as they ship. The team changes and confirms them.

use super::{Basis, Stream};
use crate::circular::destination::Destination::{
    self, AnimalFeed, Biogas, Compost, EnergyRecovery, NewProduct, Recycling, Reuse, Sale, WormCompost,
};
use crate::names::{Names, slug};
use crate::unit::FactorStatus::{self, Confirmed, ToConfirm};

/// Name, what it comes of, basis, range and figure in millionths, source, status, uses.
type Row = (
    (&'static str, &'static str),
    (&'static str, &'static str),
    Basis,
    (i64, i64, Option<i64>),
    &'static str,
    FactorStatus,
    &'static [Destination],
);

const BRESSANI: &str = "Bressani et al. 1972 (scielo.sld.cu S2079-34802018000200165)";
const PRACTICE: &str = "Práctica; por confirmar";

const ROWS: [Row; 14] = [
    (
        ("Pulpa de café", "Coffee pulp"),
        ("Café cereza", "Coffee cherry"),
        Basis::Weight,
        (400_000, 430_000, Some(415_000)),
        BRESSANI,
        Confirmed,
        &[AnimalFeed, WormCompost, Compost, Biogas],
    ),
    (
        ("Cascarilla de café", "Coffee parchment husk"),
        ("Café pergamino", "Parchment coffee"),
        Basis::Weight,
        (200_000, 200_000, Some(200_000)),
        "ICO: oro = 0.8 × pergamino",
        Confirmed,
        &[Sale, Compost, EnergyRecovery],
    ),
    (
        ("Cáscara de café seco", "Dry coffee husk"),
        ("Café oro", "Green coffee"),
        Basis::Weight,
        (1_000_000, 1_000_000, Some(1_000_000)),
        "encyclopedia.pub 85631",
        Confirmed,
        &[Compost, EnergyRecovery],
    ),
    (
        ("Cáscara y pulpa de cacao", "Cocoa pod husk and pulp"),
        ("Cacao en baba", "Fresh cocoa beans"),
        Basis::Weight,
        (4_300_000, 4_300_000, Some(4_300_000)),
        "ICCO EX/131/7/Add.1",
        Confirmed,
        &[AnimalFeed, Compost],
    ),
    (
        ("Cascarilla de cacao", "Cocoa bean shell"),
        ("Cacao seco", "Dry cocoa beans"),
        Basis::Weight,
        (100_000, 170_000, None),
        PRACTICE,
        ToConfirm,
        &[NewProduct, Sale, Compost],
    ),
    (
        ("Suero de leche", "Whey"),
        ("Queso fresco", "Fresh cheese"),
        Basis::Weight,
        (8_000_000, 10_000_000, Some(9_000_000)),
        PRACTICE,
        ToConfirm,
        &[NewProduct, AnimalFeed, Biogas],
    ),
    (
        ("Gallinaza", "Hen manure"),
        ("Gallinas ponedoras", "Laying hens"),
        Basis::AnimalDay,
        (100_000, 120_000, Some(110_000)),
        "ASABE D384.2; por confirmar",
        ToConfirm,
        &[Sale, Compost, Biogas],
    ),
    (
        ("Cama de pollo", "Broiler litter"),
        ("Pollos de engorde", "Broilers"),
        Basis::AnimalCycle,
        (1_000_000, 1_500_000, None),
        "ASABE D384.2; por confirmar",
        ToConfirm,
        &[Sale, Compost],
    ),
    (
        ("Estiércol de oveja", "Sheep manure"),
        ("Peso vivo de ovejas", "Live weight of sheep"),
        Basis::LiveWeightDay,
        (40_000, 40_000, Some(40_000)),
        PRACTICE,
        ToConfirm,
        &[Reuse, Sale, WormCompost, Compost],
    ),
    (
        ("Estiércol de cerdo", "Pig manure"),
        ("Peso vivo de cerdos", "Live weight of pigs"),
        Basis::LiveWeightDay,
        (50_000, 80_000, None),
        PRACTICE,
        ToConfirm,
        &[Biogas, Compost],
    ),
    (
        ("Papa de rechazo", "Rejected potatoes"),
        ("Papa cosechada", "Harvested potatoes"),
        Basis::Weight,
        (50_000, 150_000, None),
        PRACTICE,
        ToConfirm,
        &[NewProduct, Sale, AnimalFeed, WormCompost],
    ),
    (
        ("Recortes de hortaliza", "Vegetable trimmings"),
        ("Hortaliza cosechada", "Harvested vegetables"),
        Basis::Weight,
        (150_000, 300_000, None),
        PRACTICE,
        ToConfirm,
        &[AnimalFeed, WormCompost, Compost],
    ),
    (
        ("Cera de abeja", "Beeswax"),
        ("Miel", "Honey"),
        Basis::Weight,
        (10_000, 20_000, None),
        PRACTICE,
        ToConfirm,
        &[NewProduct, Sale, Recycling],
    ),
    (
        ("Rastrojo de amaranto", "Amaranth straw"),
        ("Grano de amaranto", "Amaranth grain"),
        Basis::Weight,
        (3_000_000, 4_000_000, None),
        PRACTICE,
        ToConfirm,
        &[AnimalFeed, Compost],
    ),
];

/// All of them.
#[must_use]
pub fn defaults() -> Vec<Stream> {
    let stream = |(names, of, basis, (low, high, used), source, status, uses): Row| Stream {
        code: slug(names.0),
        names: Names::new(names.0, names.1),
        of: Names::new(of.0, of.1),
        basis,
        low,
        high,
        used,
        source: source.to_owned(),
        status,
        own: false,
        uses: uses.to_vec(),
    };
    ROWS.into_iter().map(stream).collect()
}
