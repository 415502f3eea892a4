//! Texts of the accounts that the team keeps, and of the trail of deeds.

use domain::audit::{Deed, Subject};
use domain::names::Language;

super::texts! {
    title => "Cuentas", "Accounts";
    lead => "Quién puede entrar y hasta dónde llega. Cerrar una cuenta la saca de inmediato.",
        "Who may sign in, and how far each reaches. Closing an account signs it out at once.";
    invite => "Invitar", "Invite";
    waiting => "invitación sin usar", "invitation not used yet";
    closed => "cerrada", "closed";
    open => "activa", "active";
    never_seen => "aún no ha entrado", "has not signed in yet";
    seen(when) => "última vez {when}", "last seen {when}";
    new_code => "Dar código nuevo", "Give a new code";
    close => "Cerrar cuenta", "Close account";
    reopen => "Abrir de nuevo", "Open again";
    done_sent => "El código se envió por correo.", "The code was sent by mail.";
    done_closed => "La cuenta quedó cerrada.", "The account is closed.";
    done_open => "La cuenta está abierta de nuevo.", "The account is open again.";
    empty => "Todavía no ha invitado a nadie", "You have invited nobody yet";
    invite_title => "Invitar a una persona", "Invite a person";
    invite_lead => "Recibirá un código que usted le dice o le envía. Con él elige su contraseña.",
        "You will get a code to read out or send. With it the person chooses a password.";
    name => "Nombre", "Name";
    role => "Qué hace", "What the person does";
    municipality => "Municipios donde trabaja", "Municipalities where the person works";
    municipality_hint => "Para técnicos y ventanillas. Puede elegir varios.",
        "For technicians and windows. Several can be chosen.";
    enterprise => "MIPYME o cooperativa que lleva", "MSME or cooperative that the person manages";
    enterprise_none => "Ninguna", "None";
    invite_act => "Crear invitación", "Make the invitation";
    code_for(name) => "Código para {name}", "Code for {name}";
    code_once => "Se muestra una sola vez y vale siete días. Quien lo recibe lo usa en esta dirección, con su correo o teléfono:",
        "It is shown only once and holds for seven days. Whoever gets it uses it at this address, with the e-mail or telephone:";
    audit_title => "Bitácora", "Audit trail";
    audit_lead => "Quién hizo qué, y quién vio datos personales. Nada de aquí se puede borrar.",
        "Who did what, and who saw personal data. Nothing here can be erased.";
    audit_when => "Cuándo", "When";
    audit_who => "Quién", "Who";
    audit_deed => "Qué", "What";
    audit_subject => "De qué", "Of what";
    audit_change => "Antes y después", "Before and after";
    audit_all => "Todo", "Everything";
    audit_number => "Número", "Number";
    audit_search => "Buscar", "Search";
    audit_nobody => "línea de comandos", "command line";
    audit_empty => "No hay nada con esos filtros", "Nothing matches these filters";
    deed_created => "creó", "created";
    deed_changed => "cambió", "changed";
    deed_cancelled => "anuló", "cancelled";
    deed_disabled => "cerró", "closed";
    deed_enabled => "abrió", "opened";
    deed_invited => "invitó", "invited";
    deed_joined => "usó el código", "used the code";
    deed_signed_in => "entró", "signed in";
    deed_signed_out => "salió", "signed out";
    deed_refused => "rechazó", "refused";
    deed_read => "vio datos personales", "saw personal data";
    deed_exported => "descargó", "exported";
    deed_imported => "importó", "imported";
    deed_undone => "deshizo", "undid";
    subject_account => "Cuenta", "Account";
    subject_enterprise => "MIPYME", "MSME";
    subject_person => "Persona", "Person";
    subject_consent => "Consentimiento", "Consent";
    subject_sale => "Venta", "Sale";
    subject_buyer => "Comprador", "Buyer";
    subject_price_report => "Precio reportado", "Reported price";
    subject_price_alert => "Alerta de precio", "Price alert";
    subject_freight => "Costo de flete", "Freight cost";
    subject_opportunity => "Oportunidad", "Opportunity";
    subject_product_cost => "Costo de producto", "Product cost";
    subject_idea => "Idea", "Idea";
    subject_equipment => "Equipo", "Equipment";
    subject_circular_record => "Registro circular", "Circular record";
    subject_circular_action => "Acción circular", "Circular action";
    subject_coefficient => "Coeficiente de sobrantes", "Leftover coefficient";
    subject_leftover_listing => "Sobrante ofrecido o buscado", "Leftover offered or wanted";
    subject_leftover_match => "Acuerdo de sobrantes", "Leftover agreement";
    subject_import => "Importación", "Import";
}

/// What was done.
#[must_use]
pub fn deed(language: Language, deed: Deed) -> &'static str {
    match deed {
        Deed::Created => deed_created(language),
        Deed::Changed => deed_changed(language),
        Deed::Cancelled => deed_cancelled(language),
        Deed::Disabled => deed_disabled(language),
        Deed::Enabled => deed_enabled(language),
        Deed::Invited => deed_invited(language),
        Deed::Joined => deed_joined(language),
        Deed::SignedIn => deed_signed_in(language),
        Deed::SignedOut => deed_signed_out(language),
        Deed::Refused => deed_refused(language),
        Deed::Read => deed_read(language),
        Deed::Exported => deed_exported(language),
        Deed::Imported => deed_imported(language),
        Deed::Undone => deed_undone(language),
    }
}

/// What it was done to.
#[must_use]
pub fn subject(language: Language, subject: Subject) -> &'static str {
    match subject {
        Subject::Account => subject_account(language),
        Subject::Enterprise => subject_enterprise(language),
        Subject::Person => subject_person(language),
        Subject::Consent => subject_consent(language),
        Subject::Sale => subject_sale(language),
        Subject::Buyer => subject_buyer(language),
        Subject::PriceReport => subject_price_report(language),
        Subject::PriceAlert => subject_price_alert(language),
        Subject::Freight => subject_freight(language),
        Subject::Opportunity => subject_opportunity(language),
        Subject::ProductCost => subject_product_cost(language),
        Subject::Idea => subject_idea(language),
        Subject::Equipment => subject_equipment(language),
        Subject::CircularRecord => subject_circular_record(language),
        Subject::CircularAction => subject_circular_action(language),
        Subject::Coefficient => subject_coefficient(language),
        Subject::LeftoverListing => subject_leftover_listing(language),
        Subject::LeftoverMatch => subject_leftover_match(language),
        Subject::Import => subject_import(language),
    }
}
