//! Words of the circular economy: destinations, origins, sources, and how an amount is known.

use domain::circular::destination::{Destination, UseRung};
use domain::circular::origin::Origin;
use domain::circular::record::{Known, MoneyKind};
use domain::circular::resource::{EnergySource, EnergyUnit, WaterSource};
use domain::circular::score::Part;
use domain::names::Language;

super::texts! {
    to_reuse => "Se vuelve a usar", "Used again";
    to_new_product => "Otro producto propio", "A product of its own";
    to_feed => "Comida de animales", "Animal feed";
    to_sale => "Se vende", "Sold";
    to_recycling => "Reciclaje", "Recycling";
    to_compost => "Abono (compost)", "Compost";
    to_worms => "Abono de lombriz", "Worm compost";
    to_biogas => "Biogás", "Biogas";
    to_heat => "Leña para calor", "Burnt for heat";
    to_pile => "Se amontona", "Piled up";
    to_dump => "Basurero", "Dump";
    to_burning => "Se quema al aire", "Burnt in the open";
    to_water => "Río, lago o drenaje", "River, lake or drain";
    rung_reuse => "Volver a usar o vender", "Use again or sell";
    rung_animals => "Dar a los animales", "Give to animals";
    rung_recycle => "Reciclar o hacer abono", "Recycle or compost";
    rung_energy => "Sacar calor", "Take heat from it";
    rung_pile => "Amontonar", "Pile up";
    rung_disposal => "Botar o quemar", "Dump or burn";
    from_virgin => "Nuevo, no renovable (plástico, diésel)", "New, not renewable (plastic, diesel)";
    from_renewable => "Nuevo, renovable (cosecha, madera)", "New, renewable (harvest, wood)";
    from_sustainable => "Renovable y bien manejado", "Renewable and well managed";
    from_recycled => "Reciclado", "Recycled";
    from_reused => "Usado antes", "Used before";
    from_own => "Lo que me sobró a mí", "My own leftovers";
    from_others => "Lo que le sobró a otro", "Leftovers of others";
    water_network => "Agua de la red", "Mains water";
    water_well => "Pozo o río", "Well or river";
    water_rain => "Lluvia", "Rain";
    water_reused => "Agua usada antes", "Water used before";
    firewood => "Leña", "Firewood";
    managed_firewood => "Leña de poda o bosque manejado", "Firewood from pruning or a managed wood";
    gas => "Gas propano", "Propane gas";
    electricity => "Electricidad de la red", "Mains electricity";
    solar => "Sol", "Solar";
    biogas => "Biogás", "Biogas";
    weighed => "Pesado", "Weighed";
    estimated => "A ojo o con balde", "By eye or bucket";
    by_coefficient => "Calculado de lo que entró", "Computed from what came in";
    received => "Me pagaron", "I was paid";
    purchase_avoided => "Ahorré una compra", "I saved a purchase";
    disposal_avoided => "Ahorré el basurero", "I saved the dump";
    paid => "Pagué", "I paid";
    part_material => "circularidad de materiales", "circularity of materials";
    part_diverted => "lo aprovechado", "what was made use of";
    part_energy => "energía renovable", "renewable energy";
    part_water => "agua circular", "circular water";
    part_income => "ingreso circular sobre ventas", "circular income of sales";
}

#[must_use]
pub fn destination(language: Language, to: Destination) -> &'static str {
    match to {
        Destination::Reuse => to_reuse(language),
        Destination::NewProduct => to_new_product(language),
        Destination::AnimalFeed => to_feed(language),
        Destination::Sale => to_sale(language),
        Destination::Recycling => to_recycling(language),
        Destination::Compost => to_compost(language),
        Destination::WormCompost => to_worms(language),
        Destination::Biogas => to_biogas(language),
        Destination::EnergyRecovery => to_heat(language),
        Destination::Pile => to_pile(language),
        Destination::Dump => to_dump(language),
        Destination::OpenBurning => to_burning(language),
        Destination::WaterBody => to_water(language),
    }
}

#[must_use]
pub fn rung(language: Language, rung: UseRung) -> &'static str {
    match rung {
        UseRung::ReuseOrSale => rung_reuse(language),
        UseRung::Animals => rung_animals(language),
        UseRung::RecycleOrCompost => rung_recycle(language),
        UseRung::Energy => rung_energy(language),
        UseRung::Pile => rung_pile(language),
        UseRung::Disposal => rung_disposal(language),
    }
}

#[must_use]
pub fn origin(language: Language, origin: Origin) -> &'static str {
    match origin {
        Origin::VirginNotRenewable => from_virgin(language),
        Origin::VirginRenewable => from_renewable(language),
        Origin::Sustainable => from_sustainable(language),
        Origin::Recycled => from_recycled(language),
        Origin::Reused => from_reused(language),
        Origin::OwnByProduct => from_own(language),
        Origin::OthersByProduct => from_others(language),
    }
}

#[must_use]
pub fn water(language: Language, source: WaterSource) -> &'static str {
    match source {
        WaterSource::Network => water_network(language),
        WaterSource::Well => water_well(language),
        WaterSource::Rain => water_rain(language),
        WaterSource::Reused => water_reused(language),
    }
}

/// With the unit in which it is counted.
#[must_use]
pub fn energy(language: Language, source: EnergySource) -> String {
    let name = match source {
        EnergySource::Firewood => firewood(language),
        EnergySource::ManagedFirewood => managed_firewood(language),
        EnergySource::Gas => gas(language),
        EnergySource::Electricity => electricity(language),
        EnergySource::Solar => solar(language),
        EnergySource::Biogas => biogas(language),
    };
    let unit = match source.unit() {
        EnergyUnit::Kilogram => "kg",
        EnergyUnit::KilowattHour => "kWh",
        EnergyUnit::CubicMetre => "m³",
    };
    format!("{name} ({unit})")
}

#[must_use]
pub fn known(language: Language, known: Known) -> &'static str {
    match known {
        Known::Weighed => weighed(language),
        Known::Estimated => estimated(language),
        Known::ByCoefficient => by_coefficient(language),
    }
}

#[must_use]
pub fn money(language: Language, kind: MoneyKind) -> &'static str {
    match kind {
        MoneyKind::Received => received(language),
        MoneyKind::PurchaseAvoided => purchase_avoided(language),
        MoneyKind::DisposalAvoided => disposal_avoided(language),
        MoneyKind::Paid => paid(language),
    }
}

#[must_use]
pub fn part(language: Language, part: Part) -> &'static str {
    match part {
        Part::MaterialCircularity => part_material(language),
        Part::Diverted => part_diverted(language),
        Part::RenewableEnergy => part_energy(language),
        Part::WaterCircularity => part_water(language),
        Part::CircularIncome => part_income(language),
    }
}
