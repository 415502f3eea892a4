//! Texts of the ledger of sales.

use domain::names::Language;
use domain::sale::buyer::BuyerType;
use domain::sale::market_level::{Export, MarketLevel};

super::texts! {
    title => "Ventas", "Sales";
    lead => "Cada venta que se anotó, la más reciente primero. Una venta anulada sale de aquí y de toda cifra; queda en la bitácora con su razón.",
        "Every sale that was recorded, the latest first. A cancelled sale leaves this list and every figure; it stays in the audit trail with its reason.";
    record => "Registrar venta", "Record a sale";
    year_so_far(gtq) => "En lo que va del año: {gtq}", "This year so far: {gtq}";
    year_before(gtq) => "En los mismos días del año pasado: {gtq}", "On the same days of last year: {gtq}";
    year_before_none => "Del año pasado no hay ventas anotadas en estos días.", "No sales of last year are recorded for these days.";
    by_level => "Por mercado", "By market";
    without_vat => "Montos sin IVA, en quetzales. Fuente: ventas registradas en Milpa.",
        "Amounts without VAT, in quetzales. Source: sales recorded in Milpa.";
    empty => "Todavía no hay ventas anotadas", "No sales are recorded yet";
    empty_body => "La primera toma un minuto. Las siguientes, cinco toques.", "The first takes a minute. Later ones, five taps.";
    detail(quantity, unit, each) => "{quantity} × {unit} a {each}", "{quantity} × {unit} at {each}";
    returned => "devolución", "return";
    cancel => "Anular", "Cancel";
    cancel_title => "Anular esta venta", "Cancel this sale";
    cancel_reason => "Por qué se anula", "Why it is cancelled";
    cancel_act => "Anular venta", "Cancel the sale";
    done_saved => "La venta quedó guardada.", "The sale was saved.";
    done_repeated => "Esa venta ya estaba guardada; quedó una sola vez.", "That sale was saved already; it was kept once.";
    done_cancelled => "La venta se anuló.", "The sale was cancelled.";
    new_lead(name) => "De {name}. Lo de la última venta ya está puesto.", "Of {name}. What the last sale said is filled in.";
    choose_title => "¿De qué negocio?", "Of which business?";
    choose_act => "Seguir", "Go on";
    product => "Producto", "Product";
    new_product => "O un producto nuevo", "Or a new product";
    new_product_hint => "Por ejemplo: papa lavada de primera", "For instance: washed potatoes, first quality";
    same_as => "¿Es igual a uno del mercado?", "Is it the same as one of the market?";
    same_as_hint => "Solo si es de la misma forma y calidad: así se compara su precio.",
        "Only if of the same form and quality: its price is then compared.";
    none => "Ninguno", "None";
    quantity => "Cantidad", "Quantity";
    unit => "Unidad", "Unit";
    price => "Precio por unidad", "Price for each";
    total => "O el total", "Or the total";
    price_hint => "Escriba uno de los dos, sin IVA.", "Enter one of the two, without VAT.";
    date => "Día", "Day";
    level => "Mercado", "Market";
    level_local => "Local", "Local";
    level_national => "Nacional", "National";
    level_regional => "Centroamérica", "Central America";
    level_international => "Otros países", "Other countries";
    country => "País", "Country";
    country_hint => "Dos letras, solo si salió del país: SV, US…", "Two letters, only if it left the country: SV, US…";
    export => "Si salió del país", "If it left the country";
    export_no => "No salió", "It did not";
    export_direct => "La vendí yo", "I sold it there";
    export_indirect => "Por un exportador", "Through an exporter";
    buyer => "Comprador", "Buyer";
    new_buyer => "O un comprador nuevo", "Or a new buyer";
    buyer_kind => "Qué es el comprador nuevo", "What the new buyer is";
    document => "Comprobante", "Document";
    document_none => "Sin comprobante", "No document";
    document_receipt => "Recibo", "Receipt";
    document_invoice => "Factura (FEL)", "Electronic invoice";
    more => "Más datos, si quiere", "More, if you like";
    save => "Guardar venta", "Save sale";
    far_above(each, times, usual) => "{each} por unidad es {times} veces lo usual ({usual}). ¿Escribió el total?",
        "{each} for each is {times} times the usual ({usual}). Did you enter the total?";
    far_below(each, usual) => "{each} por unidad es mucho menos que lo usual ({usual}). ¿Está bien?",
        "{each} for each is far below the usual ({usual}). Is it right?";
    means_each => "Es el precio de cada unidad", "It is the price of each";
    means_total(each) => "Es el total: cada una salió a {each}", "It is the total: each was {each}";
    means_total_plain => "Es el total", "It is the total";
    kind_consumer => "Consumidor final", "Final consumer";
    kind_intermediary => "Intermediario", "Intermediary";
    kind_wholesaler => "Mayorista", "Wholesaler";
    kind_supermarket => "Supermercado", "Supermarket";
    kind_hospitality => "Hotel o restaurante", "Hotel or restaurant";
    kind_exporter => "Exportador", "Exporter";
    kind_importer => "Importador", "Importer";
    kind_school => "Alimentación escolar", "School feeding";
    kind_cooperative => "Cooperativa", "Cooperative";
    kind_government => "Gobierno", "Government";
    kind_online => "Por internet", "Online";
}

/// Where a sale went.
#[must_use]
pub fn level_word(language: Language, level: MarketLevel) -> &'static str {
    match level {
        MarketLevel::Local => level_local(language),
        MarketLevel::National => level_national(language),
        MarketLevel::Regional => level_regional(language),
        MarketLevel::International => level_international(language),
    }
}

/// How a sale left the country.
#[must_use]
pub fn export_word(language: Language, export: Export) -> &'static str {
    match export {
        Export::No => export_no(language),
        Export::Direct => export_direct(language),
        Export::Indirect => export_indirect(language),
    }
}

/// What a buyer is.
#[must_use]
pub fn kind_word(language: Language, kind: BuyerType) -> &'static str {
    match kind {
        BuyerType::FinalConsumer => kind_consumer(language),
        BuyerType::Intermediary => kind_intermediary(language),
        BuyerType::Wholesaler => kind_wholesaler(language),
        BuyerType::Supermarket => kind_supermarket(language),
        BuyerType::Hospitality => kind_hospitality(language),
        BuyerType::Exporter => kind_exporter(language),
        BuyerType::Importer => kind_importer(language),
        BuyerType::SchoolFeeding => kind_school(language),
        BuyerType::Cooperative => kind_cooperative(language),
        BuyerType::Government => kind_government(language),
        BuyerType::Online => kind_online(language),
    }
}
