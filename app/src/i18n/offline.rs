//! Texts for when there is no signal.

super::texts! {
    offline => "Sin conexión", "Offline";
    slow => "Señal débil", "Weak signal";
    back => "Hay señal otra vez", "The signal is back";
    kept_at => "datos guardados el", "figures kept on";
    kept_copy => "Copia guardada", "Kept copy";
    kept_on => "Guardada el {moment}", "Kept on {moment}";
    refresh => "Actualizar", "Refresh";
    title => "Sin conexión", "You are offline";
    not_kept => "No hay señal, y esta página no está guardada en este aparato.",
        "There is no signal, and this page is not kept on this device.";
    keeping => "Milpa guarda las últimas páginas que usted abre con señal. Sin señal las muestra con la fecha en que se guardaron.",
        "Milpa keeps the last pages that you open with signal. Without signal it shows them with the date on which they were kept.";
    retry => "Volver a intentar", "Try again";
    kept_pages => "Puede leer ahora", "You can read now";
    none_kept => "Todavía no hay páginas guardadas", "No page is kept yet";
    none_kept_body => "Abra los precios cuando tenga señal, y quedarán aquí.",
        "Open the prices when there is signal, and they will stay here.";
}
