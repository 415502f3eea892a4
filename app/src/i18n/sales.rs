//! Texts of the ledger of sales.

use domain::names::Language;
use domain::sale::buyer::BuyerType;
use domain::sale::market_level::{Export, MarketLevel};
use domain::sale::{Channel, Document};

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
    doubled(gtq) => "Ese día ya anotó una venta igual, de {gtq}. ¿Es otra?", "A sale like this one, of {gtq}, is recorded for that day. Is this another?";
    doubled_another => "Sí, es otra venta", "Yes, it is another sale";
    doubled_same => "No, es la misma", "No, it is the same";
    saved_title => "Venta guardada", "Sale saved";
    another => "Registrar otra", "Record another";
    correct => "Corregir esta venta", "Correct this sale";
    correct_title => "Corregir venta", "Correct a sale";
    correct_lead => "Lo que había queda en la historia de la venta, con su razón.",
        "What it said before stays in the sale's history, with the reason.";
    correct_reason => "Por qué se corrige", "Why it is corrected";
    correct_act => "Guardar corrección", "Save the correction";
    done_corrected => "La corrección quedó guardada.", "The correction was saved.";
    cancelled_now => "Esta venta está anulada: no cuenta en ninguna cifra.", "This sale is cancelled: it counts in no figure.";
    history => "Historia de esta venta", "History of this sale";
    step_recorded(when) => "Anotada el {when}", "Recorded on {when}";
    step_corrected(when, reason) => "Corregida el {when}: {reason}", "Corrected on {when}: {reason}";
    step_cancelled(when, reason) => "Anulada el {when}: {reason}", "Cancelled on {when}: {reason}";
    one_title => "Venta", "Sale";
    facts => "Lo que se anotó", "What was recorded";
    whole => "Total", "Total";
    weight => "Peso", "Weight";
    weight_unknown => "sin peso conocido para esta unidad", "no known weight for this unit";
    rate => "Tipo de cambio", "Exchange rate";
    rate_own => "dicho por quien vendió", "said by the seller";
    rate_of(gtq, currency, source) => "{gtq} por {currency} · {source}", "{gtq} for {currency} · {source}";
    rate_hint => "Quetzales por una unidad de esa moneda. Vacío: el publicado para ese día.",
        "Quetzales for one unit of that currency. Empty: the one published for the day.";
    currency => "Moneda del precio", "Currency of the price";
    direction => "¿Qué fue?", "What was it?";
    direction_sold => "Venta", "Sale";
    direction_returned => "Devolución", "Return";
    channel => "Por dónde se entregó", "How it was delivered";
    channel_farm => "En la finca", "At the farm";
    channel_market => "En la plaza", "On market day";
    channel_shop => "En tienda propia", "In the own shop";
    channel_delivery => "Entrega", "Delivery";
    channel_centre => "Centro de acopio", "Collection centre";
    channel_fair => "Feria", "Fair";
    channel_school => "Alimentación escolar", "School feeding";
    channel_online => "Por internet", "Online";
    channel_exporter => "Por exportador", "Through an exporter";
    certificate => "Certificado con que se vendió", "Certificate under which it was sold";
    exporter => "Nombre del exportador", "Name of the exporter";
    note => "Nota", "Note";
    conflict_title => "Alguien más corrigió esta venta mientras usted escribía", "Somebody else corrected this sale while you were typing";
    conflict_body => "Compare las dos versiones. Puede guardar la suya o dejar la de ahora.",
        "Compare the two versions. You may save yours or leave the present one.";
    conflict_field => "Dato", "Fact";
    conflict_yours => "La suya", "Yours";
    conflict_now => "La de ahora", "The present one";
    conflict_save => "Guardar la mía", "Save mine";
    conflict_leave => "Dejar la de ahora", "Leave the present one";
    see => "Ver esta venta", "See this sale";
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

/// The way by which goods reach the buyer.
#[must_use]
pub fn channel_word(language: Language, channel: Channel) -> &'static str {
    match channel {
        Channel::AtFarm => channel_farm(language),
        Channel::MarketDay => channel_market(language),
        Channel::OwnShop => channel_shop(language),
        Channel::Delivery => channel_delivery(language),
        Channel::CollectionCentre => channel_centre(language),
        Channel::Fair => channel_fair(language),
        Channel::SchoolFeeding => channel_school(language),
        Channel::Online => channel_online(language),
        Channel::ThroughExporter => channel_exporter(language),
    }
}

/// The paper that proves a sale.
#[must_use]
pub fn document_word(language: Language, paper: Document) -> &'static str {
    match paper {
        Document::Invoice => document_invoice(language),
        Document::Receipt => document_receipt(language),
        Document::None => document_none(language),
    }
}
