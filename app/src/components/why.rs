//! "Por qué": opens the explanation under the thing explained, in one touch and without a script.

use super::explain::Explain;
use leptos::prelude::*;

/// The link that opens, and the explanation. `label` names what is explained: "Por qué La Terminal está «Normal»".
#[component]
pub fn Why(#[prop(into)] label: String, children: Children) -> impl IntoView {
    view! {
        <details class="why">
            <summary>{label}</summary>
            <Explain>{children()}</Explain>
        </details>
    }
}
