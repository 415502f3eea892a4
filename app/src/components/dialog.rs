//! A question before what cannot be undone. The browser opens it by itself (`popover`), so no script is needed; an old
//! browser shows it in its place on the page.

use super::button::Weight;
use leptos::prelude::*;

/// A button that opens, the question, and the answers (a form with the danger button first) as children.
#[component]
pub fn Dialog(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    /// The words of the button that opens.
    #[prop(into)]
    open: String,
    #[prop(into)] title: String,
    children: Children,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    view! {
        <button class=Weight::Plain.class() type="button" popovertarget=id.clone()>
            {open}
        </button>
        <div class="dialog" id=id popover="auto" role="dialog" aria-labelledby=labelled_by>
            <h3 id=title_id>{title}</h3>
            {children()}
        </div>
    }
}
