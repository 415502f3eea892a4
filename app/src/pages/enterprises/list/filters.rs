//! What the list is narrowed by: a form whose fields stand in the address.

use super::Asked;
use crate::api::enterprises::Lists;
use crate::components::button::Button;
use crate::components::field::Need;
use crate::components::icon::{Glyph, Icon};
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::i18n::{self, enterprises as texts};
use crate::words::enterprises as words;
use domain::enterprise::legal_form::Kind;
use domain::enterprise::state::{Phase, State};
use leptos::prelude::*;

#[component]
pub(super) fn FilterForm(asked: Asked, lists: Lists) -> impl IntoView {
    let language = i18n::language();
    let any = SelectOption { value: String::new(), label: texts::filter_all(language).to_owned() };
    let choices = |options: Vec<SelectOption>| {
        vec![OptionGroup { label: String::new(), options: std::iter::once(any.clone()).chain(options).collect() }]
    };
    let option = |value: &str, label: &str| SelectOption { value: value.to_owned(), label: label.to_owned() };
    let places = lists.municipalities.iter().map(|place| option(place.code.as_str(), &place.name)).collect();
    let chains = lists.chains.iter().map(|chain| option(&chain.code, chain.names.get(language))).collect();
    let kinds = Kind::ALL.iter().map(|kind| option(kind.code(), words::kind(*kind, language))).collect();
    let phases = Phase::ALL.iter().map(|phase| option(phase.code(), words::phase(*phase, language))).collect();
    let states = State::ALL.iter().map(|state| option(state.code(), words::state(*state, language))).collect();
    let fields = [
        ("municipio", texts::municipality(language), choices(places)),
        ("cadena", texts::chain(language), choices(chains)),
        ("tipo", texts::kind(language), choices(kinds)),
        ("fase", texts::phase(language), choices(phases)),
        ("estado", texts::state(language), choices(states)),
    ];
    let opened = fields.iter().any(|(name, ..)| !asked.text(name).is_empty());
    let selects = fields.map(|(name, label, groups)| {
        let selected = asked.text(name).to_owned();
        view! { <SelectField name=name label=label groups=groups selected=selected need=Need::Required /> }
    });
    let wanted = asked.text("buscar").to_owned();
    view! {
        <form class="form" role="search" method="get" action="/mipymes">
            <div class="search">
                <div class="field">
                    <label for="buscar">{texts::search(language)}</label>
                    <input
                        class="in"
                        id="buscar"
                        name="buscar"
                        type="search"
                        enterkeyhint="search"
                        autocomplete="off"
                        value=wanted
                    />
                </div>
                <Button>
                    <Glyph icon=Icon::Search />
                    {texts::search_act(language)}
                </Button>
            </div>
            <details class="why" open=opened>
                <summary>{texts::filters(language)}</summary>
                <div class="narrowing">{selects.collect_view()}</div>
            </details>
        </form>
    }
}
