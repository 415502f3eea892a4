//! What a page says about itself.

use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::dialog::Dialog;
use crate::components::empty_state::EmptyState;
use crate::components::failure::Failure;
use crate::components::note::{Note, NoteKind};
use crate::components::section::Section;
use crate::components::skeleton::Skeleton;
use crate::components::toast::Toast;
use crate::error::AppError;
use crate::i18n::{self, gallery};
use leptos::prelude::*;

#[component]
pub fn Notices() -> impl IntoView {
    let language = i18n::language();
    let notes = [
        (NoteKind::Info, gallery::note_info(language)),
        (NoteKind::Offline, gallery::note_offline(language)),
        (NoteKind::Bad, gallery::note_bad(language)),
        (NoteKind::Ok, gallery::note_ok(language)),
    ];
    let notes = notes.map(|(kind, words)| {
        view! {
            <Note kind=kind>
                <p>{words}</p>
            </Note>
        }
    });
    view! {
        <Section title=gallery::notices(language)>
            <Toast text=gallery::sale_saved(language)>
                <Button>{gallery::undo(language)}</Button>
            </Toast>
            {notes.collect_view()}
            <h2>{gallery::dialogs(language)}</h2>
            <div>
                <Dialog id="delete" open=gallery::delete_sale(language) title=gallery::delete_question(language)>
                    <p class="muted">{gallery::delete_body(language)}</p>
                    <Acts>
                        <Button weight=Weight::Danger>{gallery::delete_sale(language)}</Button>
                        <button class="btn" type="button" popovertarget="delete" popovertargetaction="hide">
                            {gallery::keep_sale(language)}
                        </button>
                    </Acts>
                </Dialog>
            </div>
        </Section>
    }
}

#[component]
pub fn Empties() -> impl IntoView {
    let language = i18n::language();
    view! {
        <Section title=gallery::empties(language)>
            <EmptyState title=gallery::no_sales(language)>
                <p>{gallery::no_sales_body(language)}</p>
                <Button weight=Weight::Main>{gallery::register_sale(language)}</Button>
            </EmptyState>
            <Skeleton />
            <Failure error=AppError::Unavailable />
        </Section>
    }
}
