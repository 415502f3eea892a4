//! Which pages are whose: a page that is in none of these is everybody's.

/// What an address needs after the question mark to show something; the others need nothing.
pub const NEEDS: [(&str, &str); 10] = [
    ("/diversificacion/costo", "?mipyme=4"),
    ("/diversificacion/idea/nueva", "?mipyme=4"),
    ("/mipymes/editar", "?id=1"),
    ("/mipymes/persona", "?mipyme=1"),
    ("/mipymes/ver", "?id=1"),
    ("/oportunidades/editar", "?id=1"),
    ("/oportunidades/ver", "?id=1"),
    ("/precios/serie", "?producto=papa&mercado=la-terminal"),
    ("/precios/hoja", "?producto=papa"),
    ("/precios/radio", "?producto=papa"),
];

/// Pages for those who are signed in; an administrator sees all of them.
pub const CLOSED: &[&str] = &[
    "/bitacora",
    "/circular",
    "/circular/registrar",
    "/costos",
    "/cuenta",
    "/cuenta/factor",
    "/cuentas",
    "/cuentas/invitar",
    "/diversificacion",
    "/diversificacion/costo",
    "/diversificacion/idea/nueva",
    "/inicio",
    "/importar",
    "/mipymes",
    "/mipymes/editar",
    "/mipymes/nueva",
    "/mipymes/persona",
    "/mipymes/ver",
    "/oportunidades",
    "/oportunidades/editar",
    "/oportunidades/nueva",
    "/oportunidades/ver",
    "/precios/reportar",
    "/precios/revisar",
    "/alertas",
    "/mercados",
    "/mercados/precio",
    "/ventas",
    "/ventas/nueva",
];
/// Pages of one record, by a number that a device made: without it there is nothing to see.
pub const NUMBERED: &[&str] = &["/diversificacion/idea", "/importar/ver", "/ventas/corregir", "/ventas/ver"];
/// Pages of whoever asks, kept by nobody: their forms carry numbers.
pub const OWN: &[&str] = &["/alertas/parar", "/entrar", "/entrar/codigo", "/unirse"];
