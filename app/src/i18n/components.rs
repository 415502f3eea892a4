//! Texts of the components.

use domain::invalid::Reason;
use domain::names::Language;
use domain::price::band::State;

super::texts! {
    state_very_low => "Muy bajo", "Very low";
    state_low => "Bajo", "Low";
    state_normal => "Normal", "Normal";
    state_high => "Alto", "High";
    state_very_high => "Muy alto", "Very high";
    no_data => "Sin dato", "No data";
    no_supply => "Sin oferta", "None for sale";
    estimated => "Estimado", "Estimated";
    rises => "sube", "up";
    falls => "baja", "down";
    holds => "sin cambio", "no change";
    no_change_known(period) => "{period}: sin dato", "{period}: no data";
    why => "por qué", "why";
    share => "Compartir por WhatsApp", "Share on WhatsApp";
    pages => "Páginas de la lista", "Pages of the list";
    previous => "Antes", "Before";
    next => "Después", "After";
    source => "Fuente:", "Source:";
    licence(name) => ", licencia {name}", ", licence {name}";
    without_target(figure) => "{figure} · meta por definir", "{figure} · no target set yet";
    optional => "si quiere", "optional";
    errors_title => "Falta corregir", "To be corrected";
    invalid_body => "La dirección pide algo que Milpa no puede mostrar. Empiece de nuevo desde los precios.",
        "The address asks for something that Milpa cannot show. Start again from the prices.";
    denied_title => "Esta parte no está abierta para usted", "This part is not open to you";
    denied_body => "Los precios y los resultados públicos sí se pueden ver.",
        "Prices and public results can be seen.";
    missing_title => "Aquí no hay nada con ese nombre", "There is nothing here by that name";
    missing_body => "Puede que haya cambiado de nombre. Búsquelo desde los precios.",
        "It may have changed its name. Look for it from the prices.";
    rank_place => "Lugar", "Place";
    rank_market => "Mercado y edad del dato", "Market and age of the figure";
    rank_change => "Cambio del precio", "Change of the price";
    rank_year => "Último año", "Last year";
    rank_state => "Estado", "State";
    reason_missing => "Escriba un valor", "Enter a value";
    reason_not_a_number => "Escriba un número, por ejemplo 212.50", "Enter a number, such as 212.50";
    reason_not_positive => "Debe ser mayor que cero", "It must be above zero";
    reason_negative => "No puede ser menor que cero", "It cannot be below zero";
    reason_too_large => "Es un valor demasiado grande. Revise los ceros", "The value is too large. Check the zeros";
    reason_too_long => "El texto es demasiado largo", "The text is too long";
    reason_not_a_date => "Escriba una fecha, por ejemplo 24/11/2026", "Enter a date, such as 24/11/2026";
    reason_in_the_future => "La fecha todavía no llega", "The date is still to come";
    reason_before_start => "Va antes del comienzo", "It comes before the start";
    reason_not_a_choice => "Elija una de las opciones", "Choose one of the options";
    reason_unknown => "No lo conocemos por ese nombre", "It is not known by that name";
    reason_not_a_nit => "El NIT no es válido. Revise los números y el guion", "The NIT is not valid. Check its digits";
    reason_not_a_cui => "El CUI no es válido. Son 13 números", "The CUI is not valid. It has 13 digits";
    reason_not_a_phone => "Escriba 8 números, por ejemplo 5555-1234", "Enter 8 digits, such as 5555-1234";
    reason_disagrees => "No coincide con el otro dato. Deje solo uno", "It disagrees with the other value. Leave only one";
    reason_does_not_fit => "No va con lo que eligió en otra parte", "It does not fit what was chosen elsewhere";
    reason_not_an_entry_id => "Abra la página otra vez y vuelva a guardar", "Open the page again and save once more";
    reason_too_short => "Es muy corta: diez letras o más", "Too short: ten letters or more";
    reason_not_a_login => "Escriba un correo o un teléfono de ocho números",
        "Enter an e-mail address or a telephone of eight digits";
    reason_too_common => "Mucha gente la usa o se adivina fácil. Pruebe tres palabras que no van juntas",
        "Many people use it, or it is easy to guess. Try three words that do not belong together";
    reason_different => "No es igual a la de arriba", "It differs from the one above";
    reason_wrong => "No es correcto. Revise y vuelva a escribirlo", "It is not right. Check and type it again";
    reason_expired => "El código no sirve o ya pasó su tiempo. Pida otro", "The code is not valid, or its time is over. Ask for another";
    reason_taken => "Otra cuenta ya lo usa", "Another account uses it already";
    reason_too_many => "Demasiados intentos. Espere quince minutos", "Too many attempts. Wait a quarter of an hour";
}

/// The word of a price's state.
#[must_use]
pub fn state(language: Language, state: State) -> &'static str {
    match state {
        State::VeryLow => state_very_low(language),
        State::Low => state_low(language),
        State::Normal => state_normal(language),
        State::High => state_high(language),
        State::VeryHigh => state_very_high(language),
    }
}

/// Why a value was refused, as a way out.
#[must_use]
pub fn reason(language: Language, reason: Reason) -> &'static str {
    match reason {
        Reason::Missing => reason_missing(language),
        Reason::NotANumber => reason_not_a_number(language),
        Reason::NotPositive => reason_not_positive(language),
        Reason::Negative => reason_negative(language),
        Reason::TooLarge => reason_too_large(language),
        Reason::TooLong => reason_too_long(language),
        Reason::NotADate => reason_not_a_date(language),
        Reason::InTheFuture => reason_in_the_future(language),
        Reason::BeforeStart => reason_before_start(language),
        Reason::NotAChoice => reason_not_a_choice(language),
        Reason::Unknown => reason_unknown(language),
        Reason::NotANit => reason_not_a_nit(language),
        Reason::NotACui => reason_not_a_cui(language),
        Reason::NotAPhone => reason_not_a_phone(language),
        Reason::Disagrees => reason_disagrees(language),
        Reason::DoesNotFit => reason_does_not_fit(language),
        Reason::NotAnEntryId => reason_not_an_entry_id(language),
        Reason::TooShort => reason_too_short(language),
        Reason::NotALogin => reason_not_a_login(language),
        Reason::TooCommon => reason_too_common(language),
        Reason::Different => reason_different(language),
        Reason::Wrong => reason_wrong(language),
        Reason::Expired => reason_expired(language),
        Reason::Taken => reason_taken(language),
        Reason::TooMany => reason_too_many(language),
    }
}
