//! A form that changes something: posted as browsers have always done, with the number of its submission.

use crate::platform;
use domain::entry::EntryId;
use leptos::prelude::*;

/// Fields and a button as children. The same form sent twice is one record.
#[component]
pub fn PostForm(
    /// Where it is posted, with what stands behind the question mark.
    #[prop(into)]
    action: String,
    children: Children,
) -> impl IntoView {
    view! {
        <form class="form" method="post" action=action>
            <input type="hidden" name=EntryId::FIELD value=platform::submission() />
            {children()}
        </form>
    }
}
