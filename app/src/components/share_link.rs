//! Sharing by WhatsApp: a plain link with the words in it, so it works on any phone and without a script.

use super::button::Weight;
use super::icon::{Glyph, Icon};
use crate::i18n::{self, components};
use leptos::prelude::*;
use std::fmt::Write;

/// Opens WhatsApp with `text` written; it should end with the address of the page.
#[component]
pub fn ShareLink(#[prop(into)] text: String, #[prop(optional)] weight: Weight) -> impl IntoView {
    view! {
        <a class=weight.class() href=whatsapp(&text) rel="noopener external">
            <Glyph icon=Icon::WhatsApp />
            {components::share(i18n::language())}
        </a>
    }
}

fn whatsapp(text: &str) -> String {
    let mut href = String::from("https://wa.me/?text=");
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            href.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(href, "%{byte:02X}");
        }
    }
    href
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_spaces_and_signs_are_encoded() {
        assert_eq!(whatsapp("Papa: Q 2 año&"), "https://wa.me/?text=Papa%3A%20Q%202%20a%C3%B1o%26");
    }
}
