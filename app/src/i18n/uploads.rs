//! Texts of importing files.

super::texts! {
    title => "Importar datos", "Import data";
    lead => "Primero se revisa el archivo, fila por fila. Nada se guarda hasta que usted lo apruebe, y entra todo o nada.",
        "First the file is looked through, row by row. Nothing is kept until you approve it, and all of it comes in or nothing.";
    kind_prices => "Precios de mercados", "Market prices";
    kind_enterprises => "MIPYMES", "MSMEs";
    kind_sales => "Libro de ventas", "Sales book";
    about_prices => "Archivos de WFP/HDX, boletines del MAGA o la plantilla de Milpa. CSV o XLSX, hasta 8 MB.",
        "Files of WFP/HDX, bulletins of MAGA, or Milpa's template. CSV or XLSX, up to 8 MB.";
    about_enterprises => "Con la plantilla: CSV o XLSX, hasta 2,000 filas.", "With the template: CSV or XLSX, up to 2,000 rows.";
    about_sales => "Con la plantilla: una venta en cada fila, de una sola MIPYME. CSV o XLSX, hasta 2,000 filas.",
        "With the template: one sale on each row, of one MSME only. CSV or XLSX, up to 2,000 rows.";
    template(format) => "Plantilla {format}", "Template {format}";
    file => "Archivo", "File";
    whose => "Ventas de", "Sales of";
    look => "Revisar archivo", "Look through the file";
    waiting => "Por revisar", "To be looked through";
    waiting_detail(kind, when) => "{kind} · enviado el {when} · espera un día", "{kind} · sent on {when} · waits for a day";
    past => "Lo que ya importó", "What you have imported";
    past_none => "Todavía no ha importado nada. Lo que importe queda aquí, para consultarlo o deshacerlo.",
        "You have imported nothing yet. What you import stays here, to be looked up or undone.";
    past_detail(kind, when, new, known, rejected) => "{kind} · {when} · nuevas: {new}, ya estaban: {known}, fuera: {rejected}",
        "{kind} · {when} · new: {new}, already there: {known}, left out: {rejected}";
    undone(when) => "deshecha el {when}", "undone on {when}";
    refused_title => "Ese archivo no se puede leer", "That file cannot be read";
    refused_after => "No se guardó nada.", "Nothing was kept.";
    too_large => "El archivo pasa de 8 MB. Divídalo o guárdelo como CSV.", "The file is larger than 8 MB. Split it, or save it as CSV.";
    no_file => "Elija un archivo.", "Choose a file.";
    no_owner => "Diga de qué MIPYME son las ventas.", "Say which MSME the sales are of.";
    broken => "El envío llegó incompleto. Envíe el archivo otra vez.", "What was sent did not arrive whole. Send the file again.";
    review_lead(kind, rows) => "{kind} · filas: {rows}", "{kind} · rows: {rows}";
    review_lead_of(kind, name, rows) => "{kind} de {name} · filas: {rows}", "{kind} of {name} · rows: {rows}";
    count_new(count) => "Nuevas: {count}", "New: {count}";
    count_changed(count) => "Cambian: {count}", "Changed: {count}";
    count_known(count) => "Ya estaban: {count}", "Already there: {count}";
    count_proposed(count) => "Por confirmar: {count}", "To be confirmed: {count}";
    count_rejected(count) => "No pasan: {count}", "Do not pass: {count}";
    demonstration => "Es la demostración: lo que importe queda con las cifras inventadas.",
        "This is the demonstration: what you import stays with the made-up figures.";
    new_names => "Esto todavía no está y se crea", "These are not there yet and become new";
    crowded(day, count) => "{count} ventas del {day}: ¿son de verdad una por una?", "{count} sales of {day}: are they really one by one?";
    problems => "Filas que hay que ver", "Rows to look at";
    problems_none => "Todas las filas pasan.", "Every row passes.";
    problems_more(count) => "Y {count} más. Corrija estas y envíe el archivo otra vez.", "And {count} more. Correct these and send the file again.";
    line => "Fila", "Row";
    about => "Qué", "What";
    column => "Columna", "Column";
    value => "Dice", "It says";
    why => "Qué pasa y qué hacer", "What happens, and what to do";
    empty_cell => "nada", "nothing";
    does_not_pass => "No pasa", "Does not pass";
    confirm => "Confirmar", "Confirm";
    already => "Ya estaba", "Already there";
    meant(value) => "¿Es «{value}»?", "Is it “{value}”?";
    choices(values) => "Puede ser: {values}.", "It can be: {values}.";
    contradicts(line) => "Dice otro valor que la fila {line}. No entra ninguna de las dos: deje la correcta.",
        "It gives another value than row {line}. Neither comes in: leave the right one.";
    repeats(line) => "Dice lo mismo que la fila {line}.", "It says the same as row {line}.";
    near => "Se parece a una que ya está:", "It is like one that is there:";
    differs(fields) => "Ya está, con otros datos en: {fields}. No se cambia; corríjalos en su ficha.",
        "It is there, with other facts in: {fields}. It is not changed; correct them on its page.";
    like_sale => "Ya hay una venta igual ese día.", "There is a sale like it on that day.";
    see_it => "Verla", "See it";
    another => "Es otra: guardar también", "It is another: keep it too";
    leave_out(count) => "Dejar fuera lo que no pasa ({count}) y guardar lo demás", "Leave out what does not pass ({count}), and keep the rest";
    leave_out_first => "Hay filas que no pasan. Corrija el archivo y envíelo otra vez, o marque que se quedan fuera.",
        "Some rows do not pass. Correct the file and send it again, or mark that they are left out.";
    apply(count) => "Guardar {count} filas", "Keep {count} rows";
    apply_one => "Guardar 1 fila", "Keep 1 row";
    apply_marked => "Guardar las filas marcadas", "Keep the marked rows";
    nothing_to_apply => "No hay nada nuevo que guardar.", "There is nothing new to keep.";
    discard => "Descartar", "Discard";
    again => "Enviar otro archivo", "Send another file";
    applied_on(when) => "Se guardó el {when}.", "It was kept on {when}.";
    undone_on(when) => "Se deshizo el {when}.", "It was undone on {when}.";
    undo => "Deshacer esta importación", "Undo this import";
    undo_about => "Quita lo que trajo el archivo, mientras nadie lo haya usado o cambiado.",
        "Takes away what the file brought, as long as nobody has used or changed it.";
    undo_refused => "No se puede deshacer: alguien ya usó o cambió lo que trajo el archivo, o ya se había deshecho.",
        "It cannot be undone: somebody has used or changed what the file brought, or it was undone before.";
    sending => "Enviando", "Sending";
    looking => "Enviado. Revisando el archivo…", "Sent. Looking the file through…";
    not_sent => "No se pudo enviar. Revise la señal y vuelva a intentar.", "It could not be sent. Check the signal and try again.";
    done_applied => "El archivo quedó guardado.", "The file was kept.";
    done_discarded => "El archivo se descartó. No se guardó nada.", "The file was discarded. Nothing was kept.";
    done_undone => "La importación se deshizo.", "The import was undone.";
}
