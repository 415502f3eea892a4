//! Texts of the privacy notice.

super::texts! {
    title => "Sus datos", "Your data";
    lead => "Qué guarda Milpa de las personas y de los negocios, para qué, y quién lo ve.",
        "What Milpa keeps of people and businesses, what for, and who sees it.";
    kept_title => "Qué se guarda", "What is kept";
    kept => "De un negocio: su nombre, municipio, cadenas, cuántas personas trabajan y lo que vende. De una persona: su nombre, su teléfono si quiere, si es mujer u hombre y el año en que nació. El pueblo al que pertenece y si volvió de otro país solo se preguntan si la persona acepta, y siempre puede no responder.",
        "Of a business: its name, municipality, chains, how many people work and what it sells. Of a person: name, telephone if wanted, whether a woman or a man, and year of birth. The people somebody belongs to and whether somebody came back from abroad are asked only if the person agrees, and not answering is always possible.";
    not_kept_title => "Qué no se guarda", "What is not kept";
    not_kept => "Ni la dirección de su casa, ni dónde queda en el mapa, ni su número de DPI: de ese solo queda una huella que no se puede leer y que sirve para no registrar dos veces a la misma persona.",
        "Neither your home's address nor its place on the map, nor your identity number: of that only a fingerprint remains which cannot be read, and which keeps one person from being registered twice.";
    seen_title => "Quién lo ve", "Who sees it";
    seen => "Cada persona ve lo de su negocio. Una cooperativa ve las ventas de quienes lo aceptaron. El equipo del proyecto ve lo de los municipios donde trabaja. Cada vez que alguien abre datos personales queda escrito quién y cuándo.",
        "Everybody sees their own business. A cooperative sees the sales of those who agreed. The project's team sees what belongs to the municipalities where it works. Each time somebody opens personal data, who and when is written down.";
    consent_title => "Para qué da permiso", "What you agree to";
    consent => "El permiso se pide por separado para cada cosa: registrarse, compartir con la cooperativa, que un empleador lo conozca, que lo llamen, dar seguimiento, usar una foto, publicar. Puede decir que sí a una y no a otra, y cambiar de idea cuando quiera.",
        "Consent is asked for each thing apart: to register, to share with the cooperative, to be shown to an employer, to be called, to be followed up, to use a photograph, to publish. You can say yes to one and no to another, and change your mind at any time.";
    public_title => "Qué se publica", "What is published";
    public => "Solo sumas. Ninguna cifra pública habla de menos de diez personas, y las ventas no se publican si vienen de menos de tres negocios.",
        "Sums only. No public figure speaks of fewer than ten people, and sales are not published when they come from fewer than three businesses.";
    cookies_title => "Lo que guarda su navegador", "What your browser keeps";
    cookies => "El idioma que eligió y, si entró, el número de su sesión. Nada más, y nada de otras empresas.",
        "The language that you chose and, if you signed in, the number of your session. Nothing else, and nothing of other companies.";
    rights_title => "Ver, corregir o borrar", "See, correct or erase";
    rights => "Pídalo al equipo del proyecto o a quien lo registró. Puede ver todo lo suyo, corregirlo y retirar su permiso.",
        "Ask the project's team or whoever registered you. You can see all that is yours, correct it, and withdraw your consent.";
}
