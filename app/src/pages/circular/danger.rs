//! What harms water or air, and what could be done better with each leftover.

use super::written::{kilograms, quetzales};
use crate::components::note::{Note, NoteKind};
use crate::components::row::Row;
use crate::components::rows::Rows;
use crate::components::section::Section;
use crate::format;
use crate::i18n::circular_words as words;
use crate::i18n::{self, circular as texts};
use domain::circular::next_use::NextUse;
use domain::circular::record::Record;
use domain::money::Currency;
use leptos::prelude::*;

/// The red flag, whatever the amount; nothing where nothing harms.
#[component]
pub(super) fn Danger(record: Record) -> impl IntoView {
    let language = i18n::language();
    let lines = record.harmful().map(|row| {
        let kg = row.kg().map_or_else(|| texts::no_data(language).to_owned(), kilograms);
        texts::danger_row(language, &row.material, kg, words::destination(language, row.destination).to_lowercase())
    });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| {
        view! {
            <Note kind=NoteKind::Bad>
                <p>
                    <b>{texts::danger(language)}</b>
                </p>
                {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                <p class="sm">{texts::danger_next(language)}</p>
            </Note>
        }
    })
}

/// The next best use of each leftover, with a price if one is known.
#[component]
pub(super) fn NextUses(next: Vec<NextUse>) -> impl IntoView {
    let language = i18n::language();
    let row = |next: NextUse| {
        let title = texts::next_row(language, &next.material, kilograms(next.kg));
        let [now, better] = [next.now, next.better].map(|to| words::destination(language, to).to_lowercase());
        let worth = next.gtq.zip(next.price).map(|(gtq, price)| {
            let each = format::money(price.each.micro() as f64 / 1e6, Currency::GTQ);
            texts::next_worth(language, quetzales(gtq), each)
        });
        let parts = [Some(texts::next_now(language, now, better)), worth];
        let detail = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        view! { <Row title=title detail=detail /> }
    };
    let rows: Vec<_> = next.into_iter().take(5).map(row).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <Section title=texts::next(language)>
                <Rows>{rows}</Rows>
            </Section>
        }
    })
}
