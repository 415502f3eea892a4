//! Who publishes or collects figures, and under which terms. Where a publisher states none, the text says so.

use super::SourceSeed;

pub(super) static SOURCES: &[SourceSeed] = &[
    SourceSeed {
        slug: "wfp",
        es: "Programa Mundial de Alimentos (WFP)",
        en: "World Food Programme (WFP)",
        licence: "CC BY-IGO 3.0",
        url: "https://data.humdata.org/dataset/wfp-food-prices-for-guatemala",
        demo: false,
    },
    SourceSeed {
        slug: "maga",
        es: "Ministerio de Agricultura, Ganadería y Alimentación (MAGA)",
        en: "Ministry of Agriculture, Livestock and Food (MAGA)",
        licence: "Datos públicos, licencia no indicada (public data, licence not stated)",
        url: "https://precios.maga.gob.gt/datos-abiertos",
        demo: false,
    },
    SourceSeed {
        slug: "worldbank",
        es: "Banco Mundial, mercados de productos básicos (Pink Sheet)",
        en: "World Bank, Commodity Markets (Pink Sheet)",
        licence: "CC BY 4.0",
        url: "https://www.worldbank.org/en/research/commodity-markets",
        demo: false,
    },
    SourceSeed {
        slug: "banguat",
        es: "Banco de Guatemala",
        en: "Bank of Guatemala",
        licence: "Datos públicos, licencia no indicada (public data, licence not stated)",
        url: "https://banguat.gob.gt/tipo_cambio/",
        demo: false,
    },
    SourceSeed {
        slug: "wfp-cambio",
        es: "Tipo de cambio mensual derivado de los precios del WFP; no es serie oficial",
        en: "Monthly exchange rate derived from WFP prices; not an official series",
        licence: "CC BY-IGO 3.0",
        url: "https://data.humdata.org/dataset/wfp-food-prices-for-guatemala",
        demo: false,
    },
    SourceSeed {
        slug: "ine",
        es: "Instituto Nacional de Estadística (INE)",
        en: "National Statistics Institute (INE)",
        licence: "Datos públicos, licencia no indicada (public data, licence not stated)",
        url: "https://www.ine.gob.gt",
        demo: false,
    },
    SourceSeed {
        slug: "milpa",
        es: "Reportes de Milpa",
        en: "Milpa reports",
        licence: "Por definir (to be decided)",
        url: "",
        demo: false,
    },
    SourceSeed {
        slug: "demo",
        es: "Modelo de demostración de Milpa: cifras inventadas",
        en: "Milpa demonstration model: made-up figures",
        licence: "Ninguna: cifras inventadas (none: made-up figures)",
        url: "",
        demo: true,
    },
];
