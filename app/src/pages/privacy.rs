//! What Milpa keeps of people, why, who sees it, and how to have it corrected.

use crate::components::page_header::PageHeader;
use crate::components::section::Section;
use crate::i18n::{self, privacy};
use crate::pages::head::Head;
use leptos::prelude::*;

/// The privacy notice.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let language = i18n::language();
    let parts = [
        (privacy::kept_title(language), privacy::kept(language)),
        (privacy::not_kept_title(language), privacy::not_kept(language)),
        (privacy::seen_title(language), privacy::seen(language)),
        (privacy::consent_title(language), privacy::consent(language)),
        (privacy::public_title(language), privacy::public(language)),
        (privacy::cookies_title(language), privacy::cookies(language)),
        (privacy::rights_title(language), privacy::rights(language)),
    ];
    let sections = parts.map(|(title, body)| {
        view! {
            <Section title=title>
                <p>{body}</p>
            </Section>
        }
    });
    view! {
        <Head title=privacy::title(language) description=privacy::lead(language) href="/privacidad" />
        <div class="page narrow">
            <PageHeader title=privacy::title(language) lead=privacy::lead(language) />
            {sections.collect_view()}
        </div>
    }
}
