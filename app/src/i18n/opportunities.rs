//! Texts of buyers' requests.

use domain::names::Language;
use domain::opportunity::scheme::Scheme;
use domain::opportunity::{OpportunityState, Requirement};

super::texts! {
    title => "Oportunidades", "Opportunities";
    lead => "Lo que piden compradores: cuánto, para cuándo y con qué requisitos.",
        "What buyers ask for: how much, by when and with which requirements.";
    new => "Publicar oportunidad", "Publish an opportunity";
    new_lead => "Un pedido de un comprador, para que lo vean las MIPYMES y cooperativas.",
        "A buyer's request, for MSMEs and cooperatives to see.";
    edit => "Cambiar", "Change";
    edit_title => "Cambiar oportunidad", "Change the opportunity";
    save => "Guardar cambios", "Save changes";
    publish => "Publicar", "Publish";
    empty => "No hay oportunidades así por ahora", "There are no opportunities like that now";
    empty_body => "Cuando un comprador pida algo, aparecerá aquí con su fecha y sus requisitos.",
        "When a buyer asks for something, it will appear here with its day and requirements.";
    open_ones => "Abiertas", "Open";
    closed_ones => "Cerradas", "Closed";
    all_ones => "Todas", "All";
    which => "Cuáles", "Which";
    chain => "Producto o cadena", "Product or chain";
    any => "Todos", "All";
    by_day => "Para entregar hasta", "To be delivered by";
    filter => "Filtrar", "Filter";
    name => "Qué se pide", "What is asked for";
    name_hint => "Con las palabras del comprador: papa loman lavada, de primera.",
        "In the buyer's words: washed loman potatoes, first grade.";
    wanted => "Producto", "Product";
    products => "Productos con precio", "Products with a price";
    chains => "Una cadena entera", "A whole chain";
    buyer => "Comprador", "Buyer";
    kind => "Qué clase de comprador", "What kind of buyer";
    contact => "Cómo comunicarse", "How to get in touch";
    contact_hint => "Solo lo ven el equipo y quienes respondan.", "Only the team and those who answer see it.";
    contact_kept => "Lo verá cuando responda que le interesa.", "You will see it when you answer that you are interested.";
    quantity => "Cantidad", "Quantity";
    unit => "Unidad", "Unit";
    price => "Precio ofrecido por unidad", "Price offered per unit";
    price_none => "a convenir", "to be agreed";
    price_each(price, unit) => "{price} por {unit}", "{price} per {unit}";
    weight(quantity, unit, kg) => "{quantity} {unit} ({kg} kg)", "{quantity} {unit} ({kg} kg)";
    requirements => "Requisitos", "Requirements";
    certificates => "Certificados", "Certificates";
    none => "ninguno", "none";
    market => "Mercado", "Market";
    country => "País", "Country";
    country_hint => "Dos letras: US, SV, DE. Vacío si es Guatemala.", "Two letters: US, SV, DE. Empty for Guatemala.";
    place => "Lugar de entrega", "Place of delivery";
    until => "Entregar hasta", "Deliver by";
    note => "Nota", "Note";
    state => "Cómo va", "Where it stands";
    days_left(days) => "faltan {days} días", "{days} days left";
    day_last => "hoy es el último día", "today is the last day";
    day_passed => "la fecha ya pasó", "the day has passed";
    state_open => "Abierta", "Open";
    state_negotiating => "En negociación", "Being negotiated";
    state_won => "Cerrada: se vendió", "Closed: sold";
    state_lost => "Cerrada: no se dio", "Closed: did not come about";
    yours => "la publicó usted", "published by you";
    answered => "usted respondió", "you answered";
    own_title => "Lo que cumple su empresa", "What your business meets";
    own_met(met, points) => "Usted cumple {met} de {points}.", "You meet {met} of {points}.";
    own_whole => "No le falta nada de lo que se sabe.", "Nothing of what is known is missing.";
    lacks(list) => "Falta: {list}.", "Missing: {list}.";
    unknown(list) => "No se sabe: {list}.", "Not known: {list}.";
    meets_all => "cumple todo", "meets everything";
    met_of(met, points) => "cumple {met} de {points}", "meets {met} of {points}";
    lacks_volume(sold, asked) => "volumen: vendió {sold} kg en un año y piden {asked} kg",
        "volume: sold {sold} kg in a year and {asked} kg are asked for";
    volume => "volumen (sin ventas con peso en 12 meses)", "volume (no sales by weight in 12 months)";
    certificate_ends(name, day) => "{name} vence el {day}", "{name} ends on {day}";
    matches => "Quién podría entregar", "Who could deliver";
    matches_lead(count) => "MIPYMES de su alcance que venden esto o trabajan en la cadena: {count}.",
        "MSMEs within your reach that sell this or work in the chain: {count}.";
    matches_none => "Ninguna MIPYME de su alcance vende esto todavía.", "No MSME within your reach sells this yet.";
    together(kg, asked) => "Juntas vendieron {kg} kg en los últimos 12 meses; se piden {asked} kg.",
        "Together they sold {kg} kg in the last 12 months; {asked} kg are asked for.";
    matches_source => "Según las ventas anotadas en Milpa en los últimos 12 meses y lo que cada MIPYME dijo de sí misma. Distancia en línea recta.",
        "By the sales recorded in Milpa in the last 12 months and by what each MSME said of itself. Distance in a straight line.";
    away(place, km) => "{place}, a {km} km", "{place}, {km} km away";
    sold_kg(kg) => "vendió {kg} kg", "sold {kg} kg";
    interested => "A quién le interesa", "Who is interested";
    answer_title => "¿Le interesa?", "Are you interested?";
    answer_lead => "Diga lo que puede; lo que deje en blanco queda como «no se sabe».",
        "Say what you can do; what you leave blank stays “not known”.";
    answer_for => "Por cuál MIPYME", "For which MSME";
    answer => "Me interesa", "I am interested";
    answer_again => "Cambiar mi respuesta", "Change my answer";
    withdraw => "Ya no me interesa", "Not interested any more";
    can(what) => "{what}: ¿lo tiene?", "{what}: do you have it?";
    yes => "Sí", "Yes";
    no => "No", "No";
    not_said => "No sé", "I do not know";
    last_day(name) => "{name}: vence el", "{name}: ends on";
    put_state => "Cambiar cómo va", "Change where it stands";
    done_published => "La oportunidad quedó publicada.", "The opportunity was published.";
    done_changed => "El cambio quedó guardado.", "The change was saved.";
    done_answered => "Su respuesta quedó guardada. Ya puede ver cómo comunicarse.",
        "Your answer was saved. You can now see how to get in touch.";
    done_withdrawn => "Su respuesta se retiró.", "Your answer was taken back.";
    overtaken => "Alguien cambió cómo va mientras usted miraba. Esto es lo de ahora.",
        "Somebody changed where it stands while you were looking. This is how it is now.";
    invoice => "factura electrónica (FEL)", "electronic invoice (FEL)";
    sanitary => "licencia sanitaria", "sanitary licence";
    traceability => "trazabilidad", "traceability";
    transport => "transporte propio", "own transport";
    packed => "empaque", "packing";
    sample => "muestra", "a sample";
    regular => "entrega regular", "regular delivery";
    organic_eu => "orgánico Unión Europea", "organic European Union";
    organic_us => "orgánico EE. UU. (NOP)", "organic USA (NOP)";
    fair_trade => "comercio justo", "fair trade";
    good_agriculture => "buenas prácticas agrícolas (BPA)", "good agricultural practices (BPA)";
    good_manufacture => "buenas prácticas de manufactura (BPM)", "good manufacturing practices (BPM)";
    sanitary_register => "registro sanitario", "sanitary register";
}

#[must_use]
pub fn state_word(language: Language, state: OpportunityState) -> &'static str {
    match state {
        OpportunityState::Open => state_open(language),
        OpportunityState::Negotiating => state_negotiating(language),
        OpportunityState::Won => state_won(language),
        OpportunityState::Lost => state_lost(language),
    }
}

#[must_use]
pub fn requirement_word(language: Language, requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::ElectronicInvoice => invoice(language),
        Requirement::SanitaryLicence => sanitary(language),
        Requirement::Traceability => traceability(language),
        Requirement::OwnTransport => transport(language),
        Requirement::Packed => packed(language),
        Requirement::Sample => sample(language),
        Requirement::Regular => regular(language),
    }
}

/// Names of schemes are the same in both languages where they are names.
#[must_use]
pub fn scheme_word(language: Language, scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::OrganicEurope => organic_eu(language),
        Scheme::OrganicAmerica => organic_us(language),
        Scheme::FairTrade => fair_trade(language),
        Scheme::RainforestAlliance => "Rainforest Alliance",
        Scheme::GlobalGap => "GLOBALG.A.P.",
        Scheme::CafePractices => "C.A.F.E. Practices",
        Scheme::Haccp => "HACCP",
        Scheme::GoodAgriculture => good_agriculture(language),
        Scheme::GoodManufacture => good_manufacture(language),
        Scheme::SanitaryRegister => sanitary_register(language),
    }
}
