//! Where leftovers go, from the best use to the worst (the hierarchy of the European Union's Directive 2008/98/EC, with
//! weights by convention of the project; reference 5.3).

use crate::choice::choices;

choices! {
    /// From the best use to the worst.
    Destination {
        Reuse = "reutilizacion",
        /// It goes into a product of its own.
        NewProduct = "insumo_nuevo_producto",
        AnimalFeed = "alimento_animal",
        Sale = "venta_subproducto",
        Recycling = "reciclaje",
        Compost = "compost",
        WormCompost = "lombricompost",
        Biogas = "biogas",
        /// Burnt for its heat, as firewood.
        EnergyRecovery = "quema_recuperacion",
        /// Left lying.
        Pile = "acumulacion",
        Dump = "vertedero",
        OpenBurning = "quema_abierta",
        WaterBody = "cuerpo_agua",
    }

    /// The rungs of the ladder on screen.
    UseRung {
        ReuseOrSale = "volver_a_usar_o_vender",
        Animals = "animales",
        RecycleOrCompost = "reciclar_o_abono",
        Energy = "energia",
        Pile = "amontonar",
        Disposal = "basurero",
    }
}

impl Destination {
    /// How good a use it is, 0 to 1.
    #[must_use]
    pub fn weight(self) -> f64 {
        match self {
            Self::Reuse | Self::NewProduct => 1.0,
            Self::AnimalFeed | Self::Sale => 0.9,
            Self::Recycling => 0.8,
            Self::Compost | Self::WormCompost | Self::Biogas => 0.7,
            Self::EnergyRecovery => 0.3,
            Self::Pile => 0.1,
            Self::Dump | Self::OpenBurning | Self::WaterBody => 0.0,
        }
    }

    #[must_use]
    pub fn rung(self) -> UseRung {
        match self {
            Self::Reuse | Self::NewProduct | Self::Sale => UseRung::ReuseOrSale,
            Self::AnimalFeed => UseRung::Animals,
            Self::Recycling | Self::Compost | Self::WormCompost | Self::Biogas => UseRung::RecycleOrCompost,
            Self::EnergyRecovery => UseRung::Energy,
            Self::Pile => UseRung::Pile,
            Self::Dump | Self::OpenBurning | Self::WaterBody => UseRung::Disposal,
        }
    }

    /// Whether it was made use of: diverted from disposal. What lies in a heap was not.
    #[must_use]
    pub fn is_use(self) -> bool {
        match self.rung() {
            UseRung::ReuseOrSale | UseRung::Animals | UseRung::RecycleOrCompost | UseRung::Energy => true,
            UseRung::Pile | UseRung::Disposal => false,
        }
    }

    /// The share of the material that is recovered, for the circularity of outflows: heat is no material.
    #[must_use]
    pub fn recovered(self) -> f64 {
        match self.rung() {
            UseRung::ReuseOrSale | UseRung::Animals | UseRung::RecycleOrCompost => 1.0,
            UseRung::Energy | UseRung::Pile | UseRung::Disposal => 0.0,
        }
    }

    /// Whether it harms water or air: a red flag whatever the amount.
    #[must_use]
    pub fn is_harmful(self) -> bool {
        match self {
            Self::OpenBurning | Self::WaterBody => true,
            Self::Reuse
            | Self::NewProduct
            | Self::AnimalFeed
            | Self::Sale
            | Self::Recycling
            | Self::Compost
            | Self::WormCompost
            | Self::Biogas
            | Self::EnergyRecovery
            | Self::Pile
            | Self::Dump => false,
        }
    }
}
