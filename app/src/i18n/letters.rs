//! Texts of letters: Spanish first, English below, since nobody knows the language of who has not come in yet.

super::texts! {
    code_subject => "Su código para entrar a Milpa", "Your code for Milpa";
    code_body(name, address, code) => "{name}:\n\nEste es su código para entrar a Milpa. Sirve una vez y vence en siete días.\n\n{code}\n\nÚselo aquí, con este correo, y elija su contraseña:\n{address}\n\nSi no esperaba este mensaje, no haga nada.\n",
        "{name}:\n\nThis is your code for Milpa. It holds once and ends in seven days.\n\n{code}\n\nUse it here, with this address of mail, and choose your password:\n{address}\n\nIf you did not expect this message, do nothing.\n";
    both(spanish, english) => "{spanish}\n---\n\n{english}", "{spanish}\n---\n\n{english}";
}
