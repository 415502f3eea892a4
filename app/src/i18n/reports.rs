//! Texts of reporting a price, and of looking at reports.

use domain::names::Language;
use domain::price::report::ReportState;

super::texts! {
    title => "Reportar un precio", "Report a price";
    lead => "Lo que vio hoy en el mercado, en diez segundos. En público se ve su papel, nunca su nombre.",
        "What you saw at the market today, in ten seconds. In public your role is shown, never your name.";
    market => "Mercado", "Market";
    commodity => "Producto", "Product";
    level => "A qué nivel", "At which level";
    unit => "Unidad", "Unit";
    unit_mass => "Por peso", "By weight";
    unit_count => "Por unidad", "By count";
    unit_other => "Otras medidas", "Other measures";
    found => "Qué encontró", "What you found";
    found_price => "Un precio", "A price";
    found_none => "No había", "None for sale";
    price => "Precio", "Price";
    price_hint => "Déjelo vacío si no había.", "Leave it empty if there was none.";
    date => "Día", "Day";
    act => "Enviar precio", "Send price";
    done_accepted => "Gracias. El precio ya se ve en el tablero.", "Thank you. The price is on the board already.";
    done_waiting => "Gracias. Está lejos de lo usual, así que el equipo lo revisa antes de publicarlo.",
        "Thank you. It is far from the usual, so the team looks at it before it is published.";
    done_repeated => "Ese reporte ya había llegado; quedó una sola vez.", "That report had come already; it was kept once.";
    own => "Sus últimos reportes", "Your latest reports";
    review_title => "Precios por revisar", "Prices to review";
    review_lead => "Están a más de tres veces, o a menos de un tercio, de lo usual en su mercado, o su unidad no tiene peso conocido.",
        "They are above three times, or below a third, of what is usual at their market, or their unit has no known weight.";
    review_empty => "No hay precios por revisar", "No prices to review";
    accept => "Publicar", "Publish";
    reject => "Descartar", "Discard";
    done_published => "El precio se publicó.", "The price was published.";
    done_discarded => "El precio se descartó.", "The price was discarded.";
    by(role) => "reportó: {role}", "reported by: {role}";
    state_accepted => "publicado", "published";
    state_waiting => "por revisar", "to review";
    state_rejected => "descartado", "discarded";
}

/// Where a report stands.
#[must_use]
pub fn state(language: Language, state: ReportState) -> &'static str {
    match state {
        ReportState::Accepted => state_accepted(language),
        ReportState::NeedsReview => state_waiting(language),
        ReportState::Rejected => state_rejected(language),
    }
}
