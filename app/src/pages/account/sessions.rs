//! The browsers in which the account is open.

use crate::components::button::Button;
use crate::components::chip::{Chip, Tone};
use crate::components::post_form::PostForm;
use crate::components::row::Row;
use crate::components::section::Section;
use crate::i18n::{self, signing};
use crate::{format, words};
use domain::account::OpenSession;
use leptos::prelude::*;

/// Each browser with its last use, and the way to close all others.
#[component]
pub(super) fn SessionsSection(sessions: Vec<OpenSession>) -> impl IntoView {
    let language = i18n::language();
    let others = sessions.iter().any(|session| !session.own);
    let rows = sessions.into_iter().map(move |session| {
        let device = words::device(&session.device);
        let title = if device.is_empty() { signing::session_unknown(language).to_owned() } else { device };
        let seen = signing::session_seen(language, format::moment(session.seen_at, language));
        let own = session.own.then(|| view! { <Chip tone=Tone::Info>{signing::session_own(language)}</Chip> });
        view! {
            <Row title=title detail=seen>
                {own}
            </Row>
        }
    });
    view! {
        <Section title=signing::sessions_title(language) id="sesiones">
            <ul class="rows">{rows.collect_view()}</ul>
            {others
                .then(|| {
                    view! {
                        <PostForm action="/cuenta/sesiones">
                            <Button>{signing::sessions_end(language)}</Button>
                        </PostForm>
                    }
                })}
        </Section>
    }
}
