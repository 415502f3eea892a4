//! Texts of the first screen of each role.

use domain::names::Language;
use domain::next_step::NextStep;

super::texts! {
    enterprise_title => "Mi empresa", "My business";
    cooperative_title => "Mi cooperativa", "My cooperative";
    project_title => "Resumen", "Overview";
    project_lead => "PROCOEES II, de 2025 a 2027. Lo que usted alcanza a ver.", "PROCOEES II, 2025 to 2027. What is within your reach.";
    nothing_title => "Su cuenta todavía no tiene una MIPYME", "Your account has no MSME yet";
    nothing_body => "Pida al equipo que la una a su negocio. Mientras, puede ver los precios.",
        "Ask the team to join it to your business. Meanwhile you can see the prices.";
    month(month) => "Ventas de {month}", "Sales of {month}";
    until(day) => "hasta el {day}, sin IVA", "until {day}, without VAT";
    same_days(month) => "{month}, mismos días", "{month}, the same days";
    year => "En lo que va del año", "This year so far";
    year_before => "Mismos días del año pasado", "The same days of last year";
    not_recorded => "sin ventas anotadas", "no sales recorded";
    by_level => "Este año, por mercado", "This year, by market";
    no_level => "Este año todavía no hay ventas anotadas.", "No sale is recorded this year yet.";
    share(percent) => "{percent} de lo vendido", "{percent} of what was sold";
    next => "Lo que sigue", "What comes next";
    next_first => "Anote su primera venta", "Record your first sale";
    next_first_why => "Con ella empieza a verse cómo va el año y a cómo vendió.", "With it you begin to see how the year goes and at what price you sold.";
    next_again => "Anote lo que vendió", "Record what you sold";
    next_again_why(days) => "La última venta anotada es de hace {days} días. Si no vendió, no hay nada que hacer.",
        "The last recorded sale is {days} days old. If nothing was sold, there is nothing to do.";
    next_alerts(count) => "Mire sus alertas: {count}", "See your alerts: {count}";
    next_alerts_why => "Un precio que usted vigila cambió este mes.", "A price that you watch changed this month.";
    next_consent => "Diga si acepta estar en el registro", "Say whether you agree to be in the registry";
    next_consent_why => "Nadie se lo ha preguntado todavía.", "Nobody has asked yet.";
    next_workers => "Anote cuánta gente trabaja", "Note how many people work there";
    next_workers_why => "Con eso se sabe el tamaño de su negocio.", "With it the size of your business is known.";
    next_nothing => "Está al día", "You are up to date";
    next_nothing_why => "No hay nada pendiente.", "Nothing waits.";
    act_sell => "Registrar venta", "Record a sale";
    act_see => "Ver", "See";
    act_note => "Anotar", "Note";
    latest => "Últimas ventas", "Latest sales";
    all_sales => "Ver todas las ventas", "See all sales";
    alerts => "Alertas que se cumplen hoy", "Alerts that hold now";
    alerts_none => "Ninguna alerta se cumple hoy.", "No alert holds now.";
    alerts_all => "Ver mis alertas", "See my alerts";
    members => "Lo que vendieron los socios", "What members sold";
    members_lead => "Este año, sin IVA. Solo los que aceptaron que su cooperativa lo vea.",
        "This year, without VAT. Only those who agreed that their cooperative sees it.";
    member => "Socio", "Member";
    sold => "Ventas", "Sales";
    last => "Última venta", "Last sale";
    joint => "Lo que suman juntos", "What it comes to together";
    joint_lead => "Este año. El precio por quintal solo cuenta lo que tiene peso conocido.",
        "This year. The price for a quintal counts only what has a known weight.";
    joint_empty => "Este año no hay ventas anotadas.", "No sales are recorded this year.";
    product => "Producto", "Product";
    sellers => "Quiénes venden", "Sellers";
    quintals => "Quintales", "Quintals";
    each_quintal => "Por quintal", "For a quintal";
    no_weight => "sin peso", "no weight";
    compare => "Comparar mercados", "Compare markets";
    attention => "Necesita atención", "Needs attention";
    attention_none => "Nada necesita atención.", "Nothing needs attention.";
    waiting(count) => "{count} precios reportados por revisar", "{count} reported prices to review";
    waiting_why => "Están lejos de lo usual; no entran a los tableros hasta que alguien los vea.",
        "They are far from the usual; they stay out of the boards until somebody looks.";
    at_once(name) => "{name}: muchas ventas anotadas de una vez", "{name}: many sales recorded at once";
    at_once_why => "Más de 20 del mismo minuto o del mismo día, en los últimos 30 días. Conviene mirarlas con quien las anotó.",
        "More than 20 of one minute or of one day, in the last 30 days. Better look at them with who recorded them.";
    gap_sale(count) => "{count} MIPYMES sin venta anotada en 60 días", "{count} MSMEs without a sale recorded in 60 days";
    gap_sale_why => "Puede que no vendieran, puede que nadie lo anotara. No es cero.",
        "They may have sold nothing, or nobody wrote it down. It is not zero.";
    gap_consent(count) => "{count} MIPYMES sin pregunta de consentimiento", "{count} MSMEs whose consent was not asked";
    gap_consent_why => "Nadie ha preguntado si aceptan estar en el registro.", "Nobody asked whether they agree to be registered.";
    gap_chain(count) => "{count} MIPYMES sin cadena de valor", "{count} MSMEs without a value chain";
    gap_workers(count) => "{count} MIPYMES sin número de trabajadores", "{count} MSMEs without a number of workers";
    gap_workers_why => "No se sabe su tamaño.", "Their size is not known.";
    gap_tax(count) => "{count} MIPYMES sin NIT", "{count} MSMEs without a NIT";
    gap_tax_why => "Informales o sin anotar.", "Informal, or not noted.";
    gap_parameter(count) => "{count} parámetros por confirmar", "{count} parameters to confirm";
    gap_parameter_why => "Salarios de ley con los que se calcula el tamaño.", "Legal wages from which the size is computed.";
    gap_place => "Falta nombrar el municipio 30", "The 30th municipality has no name yet";
    gap_place_why => "El proyecto dice 30 y nombra 29.", "The project says 30 and names 29.";
    registered => "MIPYMES activas", "Active MSMEs";
    registered_note(second, associative, recent) => "{second} de la fase II · {associative} asociativas · {recent} nuevas en 30 días",
        "{second} of phase II · {associative} associative · {recent} new in 30 days";
    chains => "Cadenas con actividad", "Value chains with activity";
    municipalities => "Municipios con actividad", "Municipalities with activity";
    of(count, total) => "{count} de {total}", "{count} of {total}";
    coverage => "A dónde llega", "How far it reaches";
    coverage_note => "10 cadenas y el piloto de cacao. 29 de 30 municipios nombrados.",
        "10 value chains and the cocoa pilot. 29 of 30 municipalities named.";
    sales => "Ventas de las MIPYMES", "Sales of MSMEs";
    sales_source => "Montos sin IVA, en quetzales. Fuente: ventas registradas en Milpa.",
        "Amounts without VAT, in quetzales. Source: sales recorded in Milpa.";
}

/// What to do, why, the words of the button, and where it leads.
#[must_use]
pub fn step(language: Language, step: NextStep) -> (String, String, &'static str, &'static str) {
    match step {
        NextStep::FirstSale => {
            (next_first(language).to_owned(), next_first_why(language).to_owned(), act_sell(language), "/ventas/nueva")
        }
        NextStep::SaleAgain { days } => {
            (next_again(language).to_owned(), next_again_why(language, days), act_sell(language), "/ventas/nueva")
        }
        NextStep::SeeAlerts { count } => {
            (next_alerts(language, count), next_alerts_why(language).to_owned(), act_see(language), "/alertas")
        }
        NextStep::AskConsent => {
            (next_consent(language).to_owned(), next_consent_why(language).to_owned(), act_note(language), "/mipymes")
        }
        NextStep::CountWorkers => {
            (next_workers(language).to_owned(), next_workers_why(language).to_owned(), act_note(language), "/mipymes")
        }
        NextStep::Nothing => (next_nothing(language).to_owned(), next_nothing_why(language).to_owned(), "", ""),
    }
}
