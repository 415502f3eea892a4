//! Milpa in the browser: takes over the page that the server drew, and nothing else.

use wasm_bindgen::prelude::wasm_bindgen;

/// Called by the start script of the document once the program is loaded.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_lazy(app::app::App);
}
