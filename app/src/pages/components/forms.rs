//! Fields, with one that was refused.

use crate::components::affix_field::AffixField;
use crate::components::button::Button;
use crate::components::card::Card;
use crate::components::error_summary::{ErrorSummary, Problem};
use crate::components::field::Need;
use crate::components::person_field::{Asks, PersonField};
use crate::components::post_form::PostForm;
use crate::components::print_button::PrintButton;
use crate::components::section::Section;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry, TextField};
use crate::i18n::{self, gallery, signing};
use domain::invalid::{Invalid, Reason};
use domain::names::Language;
use leptos::prelude::*;

#[component]
pub fn Fields() -> impl IntoView {
    let language = i18n::language();
    let invalid = Invalid::new("price", Reason::NotANumber);
    let problems = vec![Problem { label: gallery::price(language).to_owned(), invalid: invalid.clone() }];
    view! {
        <Section title=gallery::fields(language)>
            <p class="sm muted">{gallery::fields_rule(language)}</p>
            <ErrorSummary problems=problems />
            <form class="form" method="get">
                <TextField
                    name="amount"
                    label=gallery::amount(language)
                    value="12"
                    hint=gallery::amount_hint(language)
                    entry=Entry::Decimal
                />
                <AffixField
                    name="price"
                    label=gallery::price(language)
                    before="Q"
                    after=gallery::per_quintal(language)
                    value="doscientos"
                    invalid=Some(invalid)
                />
                <SelectField name="from" label=gallery::from(language) groups=towns(language) selected="b" />
                <TextField name="day" label=gallery::day(language) entry=Entry::Date need=Need::Optional />
            </form>
            <Card>
                <PostForm action="/entrar">
                    <PersonField asks=Asks::Login name="usuario" label=signing::login(language) />
                    <PersonField asks=Asks::Password name="clave" label=signing::password(language) />
                    <Button>{signing::enter(language)}</Button>
                </PostForm>
            </Card>
            <PrintButton label=crate::i18n::sheet::print(language).to_owned() />
        </Section>
    }
}

fn towns(language: Language) -> Vec<OptionGroup> {
    let option = |value: &str, label: &str| SelectOption { value: value.to_owned(), label: label.to_owned() };
    vec![OptionGroup {
        label: gallery::department(language).to_owned(),
        options: vec![option("a", gallery::other_town(language)), option("b", gallery::town(language))],
    }]
}
