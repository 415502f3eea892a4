//! Texts of a cooperative's own costs.

use domain::names::Language;
use domain::price::own_cost::Fee;

super::texts! {
    title => "Costos de flete", "Freight costs";
    lead(name) => "Lo que le cuesta a {name} llevar y vender. El tablero de precios usa estas cifras en vez de las sugeridas, para la cooperativa y sus socias.",
        "What it costs {name} to carry and to sell. The price board uses these figures instead of the suggested ones, for the cooperative and its members.";
    lead_none => "Aquí se guardan los costos de una cooperativa.", "The costs of a cooperative are kept here.";
    none_title => "Su cooperativa todavía no guarda costos", "Your cooperative keeps no costs yet";
    none_body => "Mientras tanto, el tablero usa fletes sugeridos por la distancia, por confirmar.",
        "Until then the board uses freight suggested by distance, to be confirmed.";
    choose => "Cooperativa o MIPYME (número)", "Cooperative or MSME (number)";
    choose_act => "Ver sus costos", "See its costs";
    empty => "Todavía no hay costos guardados", "No costs are kept yet";
    new => "Guardar un costo", "Keep a cost";
    change => "Cambiar", "Change";
    change_title => "Cambiar este costo", "Change this cost";
    remove => "Volver al sugerido", "Back to the suggested one";
    what => "Qué costo", "Which cost";
    freight => "Flete a un mercado", "Freight to a market";
    from => "Desde", "From";
    market => "Hasta el mercado", "To the market";
    each => "Por quintal", "Per quintal";
    each_hint => "De comisión y merma, el porcentaje.", "Of commission and losses, the per cent.";
    trip => "O por viaje", "Or per trip";
    load => "Quintales que lleva el viaje", "Quintales that the trip carries";
    valid_from => "Vale desde", "Holds from";
    source => "De dónde sale", "Where it comes from";
    source_hint => "Factura, transportista, acta de asamblea.", "Invoice, haulier, minutes of the assembly.";
    save => "Guardar costo", "Save cost";
    route(from, to) => "Flete de {from} a {to}", "Freight from {from} to {to}";
    per_quintal(amount) => "{amount} por quintal", "{amount} per quintal";
    per_trip(amount, trip, load) => "{amount} por quintal ({trip} por viaje de {load} quintales)",
        "{amount} per quintal ({trip} per trip of {load} quintales)";
    per_cent(value) => "{value} %", "{value} %";
    since(day, source) => "desde el {day} · {source}", "since {day} · {source}";
    unloading => "Descarga", "Unloading";
    sacks => "Sacos", "Sacks";
    commission => "Comisión", "Commission";
    shrink => "Merma", "Losses on the way";
    done_kept => "El costo quedó guardado. El tablero ya lo usa.", "The cost was saved. The board uses it now.";
    done_removed => "El tablero usa otra vez el costo sugerido.", "The board uses the suggested cost again.";
    board_uses(name, day) => "Con los costos de {name}, los últimos del {day}.", "With the costs of {name}, the latest of {day}.";
    board_change => "Ver los costos", "See the costs";
}

#[must_use]
pub fn fee_word(language: Language, fee: Fee) -> &'static str {
    match fee {
        Fee::Unloading => unloading(language),
        Fee::Sacks => sacks(language),
        Fee::Commission => commission(language),
        Fee::Shrink => shrink(language),
    }
}
