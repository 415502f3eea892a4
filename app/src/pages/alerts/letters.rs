//! Whether one's alerts come as letters too, and in which language.

use crate::components::button::Button;
use crate::components::post_form::PostForm;
use crate::components::section::Section;
use crate::components::seg_field::SegField;
use crate::components::select_field::SelectOption;
use crate::i18n::{self, alerts};
use domain::names::Language;
use domain::price::alert_letters::AlertLetters;
use leptos::prelude::*;

/// The choice, as it stands.
#[component]
pub(super) fn LettersChoice(letters: AlertLetters) -> impl IntoView {
    let language = i18n::language();
    let option =
        |one: &AlertLetters| SelectOption { value: one.code().to_owned(), label: word(*one, language).to_owned() };
    let options = AlertLetters::ALL.iter().map(option).collect();
    view! {
        <Section title=alerts::letters(language) id="correo">
            <p class="small">{alerts::letters_hint(language)}</p>
            <PostForm action="/alertas/correo">
                <SegField name="correo" legend=alerts::letters_ask(language) options=options selected=letters.code() />
                <Button>{alerts::letters_save(language)}</Button>
            </PostForm>
        </Section>
    }
}

fn word(letters: AlertLetters, language: Language) -> &'static str {
    match letters {
        AlertLetters::Spanish => alerts::letters_spanish(language),
        AlertLetters::English => alerts::letters_english(language),
        AlertLetters::Off => alerts::letters_off(language),
    }
}
