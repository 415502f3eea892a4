//! Texts of letters. Codes: Spanish first, English below, since nobody knows the language of who has not come in yet.
//! Alerts: in the language that their owner chose.

super::texts! {
    code_subject => "Su código para entrar a Milpa", "Your code for Milpa";
    code_body(name, address, code) => "{name}:\n\nEste es su código para entrar a Milpa. Sirve una vez y vence en siete días.\n\n{code}\n\nÚselo aquí, con este correo, y elija su contraseña:\n{address}\n\nSi no esperaba este mensaje, no haga nada.\n",
        "{name}:\n\nThis is your code for Milpa. It holds once and ends in seven days.\n\n{code}\n\nUse it here, with this address of mail, and choose your password:\n{address}\n\nIf you did not expect this message, do nothing.\n";
    alert_subject(what) => "Alerta de Milpa · {what}", "Milpa alert · {what}";
    alert_body(what, why, record, series, page, stop) => "Se cumplió su alerta:\n{what}\n\n{why}\nHistorial: {record}. Acertar es que en los tres meses siguientes no hubo mejor precio.\n\nEl precio mes a mes, con su fuente:\n{series}\n\nSus alertas:\n{page}\n\nPara no recibir más estos correos:\n{stop}\n",
        "Your alert came true:\n{what}\n\n{why}\nRecord: {record}. Being right means that no better price came in the three months after.\n\nThe price month by month, with its source:\n{series}\n\nYour alerts:\n{page}\n\nTo get no more of these letters:\n{stop}\n";
    alert_price(price, month) => "Precio de {month}: {price}.", "Price of {month}: {price}.";
    alert_before(price, month) => "Antes, en {month}: {price}.", "Before, in {month}: {price}.";
    alert_usual(band) => "Por qué: {band}.", "Why: {band}.";
    both(spanish, english) => "{spanish}\n---\n\n{english}", "{spanish}\n---\n\n{english}";
}
