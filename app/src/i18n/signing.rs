//! Texts of signing in, of one's own account, and of the accounts of others.

use domain::access::Role;
use domain::names::Language;

super::texts! {
    enter => "Entrar", "Sign in";
    enter_lead => "Para ver y guardar lo de su negocio. Los precios se ven sin cuenta.",
        "To see and keep what belongs to your business. Prices need no account.";
    login => "Correo o teléfono", "E-mail or telephone";
    login_hint => "Por ejemplo 5555-1234", "For instance 5555-1234";
    password => "Contraseña", "Password";
    have_code => "Tengo un código del equipo", "I have a code from the team";
    lost => "¿Olvidó su contraseña? Pida un código nuevo a quien lo invitó o al equipo del proyecto.",
        "Forgot your password? Ask whoever invited you, or the project's team, for a new code.";
    demo_title => "Cuentas de la demostración", "Accounts of the demonstration";
    demo_lead(password) => "Cada una muestra lo que ve una persona distinta. La contraseña de todas es «{password}».",
        "Each shows what a different person sees. The password of all is “{password}”.";
    code_title => "Código de seguridad", "Security code";
    code_lead => "Escriba los seis números de su aplicación de códigos.",
        "Type the six digits of your authenticator application.";
    code => "Código", "Code";
    go_on => "Seguir", "Go on";
    join_title => "Entrar con un código", "Come in with a code";
    join_lead => "El equipo del proyecto le dio un código. Con él elige su contraseña; después entra siempre con ella.",
        "The project's team gave you a code. With it you choose your password; from then on you sign in with that.";
    join_code => "Código del equipo", "Code from the team";
    new_password => "Contraseña nueva", "New password";
    new_password_hint => "Diez letras o más. Tres palabras que solo usted juntaría son fáciles de recordar.",
        "Ten letters or more. Three words that only you would put together are easy to remember.";
    again => "La misma, otra vez", "The same, once more";
    join_act => "Guardar y entrar", "Save and sign in";
    leave => "Salir", "Sign out";
    account_title => "Mi cuenta", "My account";
    who(name, role) => "{name} · {role}", "{name} · {role}";
    change_password => "Cambiar la contraseña", "Change the password";
    current_password => "Contraseña de ahora", "Current password";
    save_password => "Guardar contraseña", "Save password";
    factor_title => "Código de seguridad al entrar", "Security code at sign-in";
    factor_on => "Está activo: además de la contraseña se pide un código de su teléfono.",
        "It is on: besides the password, a code of your telephone is asked for.";
    factor_off => "No está activo. Con él, nadie entra aunque sepa su contraseña.",
        "It is off. With it, nobody comes in by knowing your password.";
    factor_must => "Su cuenta llega a todo el proyecto, por eso debe activarlo antes de seguir.",
        "Your account reaches the whole project, so it must be on before you go on.";
    factor_start => "Activar", "Turn on";
    factor_drop => "Quitar el código", "Turn off";
    factor_step1 => "1. En su teléfono, agregue esta cuenta a una aplicación de códigos (Aegis, Google Authenticator u otra).",
        "1. On your telephone, add this account to an authenticator application (Aegis, Google Authenticator or another).";
    factor_link => "Agregar desde este teléfono", "Add from this telephone";
    factor_secret => "O escriba esta clave", "Or type this key";
    factor_step2 => "2. Escriba el código de seis números que muestra.", "2. Type the six-digit code that it shows.";
    factor_confirm => "Activar el código", "Turn the code on";
    sessions_title => "Dónde está abierta su cuenta", "Where your account is open";
    session_own => "este", "this one";
    session_seen(when) => "usado {when}", "used {when}";
    session_unknown => "Navegador sin nombre", "Browser without a name";
    sessions_end => "Cerrar en los demás", "Sign out everywhere else";
    done_password => "La contraseña cambió. Se cerró la cuenta en los demás aparatos.",
        "The password was changed. The account was signed out everywhere else.";
    done_factor => "El código de seguridad quedó activo.", "The security code is on.";
    done_no_factor => "El código de seguridad ya no se pide.", "The security code is no longer asked for.";
    done_sessions => "Se cerró la cuenta en los demás aparatos.", "The account was signed out everywhere else.";
    needed_title => "Para esto hay que entrar", "This needs an account";
    needed_body => "Entre con su cuenta y volverá a esta página.", "Sign in, and you will come back to this page.";
    conflict_title => "Alguien más lo cambió", "Somebody else changed it";
    conflict_body => "Mientras lo veía, otra persona guardó un cambio. Vuelva a abrirlo para ver lo nuevo y haga su cambio otra vez.",
        "While you were looking, another person saved a change. Open it again to see what is new, and make your change once more.";
    role_visitor => "Visitante", "Visitor";
    role_administrator => "Administración", "Administrator";
    role_coordinator => "Coordinación", "Coordinator";
    role_monitoring => "Monitoreo", "Monitoring";
    role_technician => "Técnica o técnico de campo", "Field technician";
    role_vume => "Ventanilla de empleo (VUME)", "Employment window (VUME)";
    role_cooperative => "Cooperativa o asociación", "Cooperative or association";
    role_msme => "MIPYME", "MSME";
    role_reader => "Lectura", "Reader";
}

/// The name of a role.
#[must_use]
pub fn role(language: Language, role: Role) -> &'static str {
    match role {
        Role::Visitor => role_visitor(language),
        Role::Administrator => role_administrator(language),
        Role::Coordinator => role_coordinator(language),
        Role::Monitoring => role_monitoring(language),
        Role::Technician => role_technician(language),
        Role::Vume => role_vume(language),
        Role::Cooperative => role_cooperative(language),
        Role::Msme => role_msme(language),
        Role::Reader => role_reader(language),
    }
}
