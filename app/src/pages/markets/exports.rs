//! How much leaves the country, direct and indirect apart, with what is divided by what.

use super::Files;
use crate::components::kv::Kv;
use crate::components::note::{Note, NoteKind};
use crate::components::section::Section;
use crate::format;
use crate::i18n::{self, markets};
use crate::words::markets as told;
use domain::sale::markets::Markets;
use domain::sale::sold::share;
use leptos::prelude::*;

#[component]
pub(super) fn LeavesTheCountry(view: Markets) -> impl IntoView {
    let language = i18n::language();
    let exports = view.exports;
    let words = match exports.intensity() {
        Some(found) => markets::intensity(language, format::percent(100.0 * found)),
        None => markets::intensity_none(language).to_owned(),
    };
    let part = |gtq: i64| {
        let of = markets::of_total(language, told::quetzales(gtq), told::quetzales(exports.total));
        let share = share(gtq, exports.total).map(|share| format::percent(100.0 * share));
        share.map_or_else(|| of.clone(), |share| format!("{share}: {of}"))
    };
    let items = vec![
        (markets::direct(language).to_owned(), part(exports.direct)),
        (markets::indirect(language).to_owned(), part(exports.indirect)),
    ];
    let undocumented = (exports.indirect_undocumented != 0)
        .then(|| markets::undocumented(language, told::quetzales(exports.indirect_undocumented)));
    view! {
        <Section title=markets::exports_title(language) id="exporta">
            <p>
                <b>{words}</b>
            </p>
            <Kv items=items />
            {undocumented
                .map(|words| {
                    view! {
                        <Note kind=NoteKind::Warn>
                            <p>{words}</p>
                        </Note>
                    }
                })}
            <p class="src">{markets::exports_method(language)}</p>
            <Files query=view.query table="exportacion" />
        </Section>
    }
}
