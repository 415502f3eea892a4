//! Texts of saved alerts.

use domain::names::Language;
use domain::price::alert_rule::Wanted;

super::texts! {
    title => "Mis alertas", "My alerts";
    lead => "Milpa le avisa aquí cuando un precio llega a lo que espera, alto o bajo, y dice cuántas veces acertó antes.",
        "Milpa tells you here when a price reaches what you wait for, high or low, and how often it was right before.";
    new => "Nueva alerta", "New alert";
    series => "Precio que vigila", "Price to watch";
    wanted => "Avisar cuando", "Tell me when";
    price => "Precio límite", "Limit";
    price_hint => "Solo para «por encima» y «por debajo», en la misma unidad.",
        "Only for “above” and “below”, in the same unit.";
    save => "Guardar alerta", "Save alert";
    remove => "Quitar", "Remove";
    empty => "Todavía no tiene alertas", "You have no alerts yet";
    done_saved => "La alerta quedó guardada.", "The alert was saved.";
    done_removed => "La alerta se quitó.", "The alert was removed.";
    done_letters => "Quedó guardado cómo quiere sus alertas.", "How you want your alerts was saved.";
    letters => "Por correo", "By mail";
    letters_ask => "Mándeme las alertas por correo", "Send me the alerts by mail";
    letters_spanish => "Sí, en español", "Yes, in Spanish";
    letters_english => "Sí, en inglés", "Yes, in English";
    letters_off => "No", "No";
    letters_save => "Guardar", "Save";
    letters_hint => "Un correo por alerta y mes, a la dirección con que entra: cuando empieza a cumplirse, con el porqué.",
        "One letter for each alert and month, to the address that you sign in with: when it begins to hold, with the why.";
    stop_title => "Ya no recibir alertas por correo", "No more alerts by mail";
    stop_lead => "Sus alertas guardadas siguen en Milpa. Solo dejan de llegar a su correo.",
        "Your saved alerts stay in Milpa. They only stop coming by mail.";
    stop_act => "Dejar de recibirlas", "Stop the letters";
    stopped => "Listo: ya no le llegarán alertas por correo.", "Done: no more alerts will come by mail.";
    stop_broken => "A este enlace le falta una parte. Ábralo completo desde el correo, o entre y elija en Mis alertas.",
        "A part of this link is missing. Open it whole from the letter, or sign in and choose under My alerts.";
    holds(month) => "se cumple desde {month}", "holds since {month}";
    new_this_month => "se cumple desde este mes", "holds since this month";
    waits => "todavía no", "not yet";
    latest(price, month) => "Último: {price} en {month}", "Latest: {price} in {month}";
    record(right, told) => "acertó {right} de {told} veces", "right {right} of {told} times";
    no_record => "sin historial para juzgar", "no past to judge by";
    band(low, high) => "lo usual ese mes: {low} a {high}", "usual that month: {low} to {high}";
    above_limit(price) => "por encima de {price}", "above {price}";
    below_limit(price) => "por debajo de {price}", "below {price}";
    above => "el precio pase por encima de…", "the price rises above…";
    below => "el precio baje por debajo de…", "the price falls below…";
    high => "esté alto para el mes", "it is high for the month";
    very_high => "esté muy alto para el mes", "it is very high for the month";
    low => "esté bajo para el mes", "it is low for the month";
    very_low => "esté muy bajo para el mes", "it is very low for the month";
}

/// What is waited for, as an option.
#[must_use]
pub fn wanted_word(language: Language, wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::PriceAbove => above(language),
        Wanted::PriceBelow => below(language),
        Wanted::High => high(language),
        Wanted::VeryHigh => very_high(language),
        Wanted::Low => low(language),
        Wanted::VeryLow => very_low(language),
    }
}
