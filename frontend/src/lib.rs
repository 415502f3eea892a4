//! Milpa in the browser: wakes the islands of a page that the server drew, and nothing else.

// Each island exports its own function; naming the crate keeps them in the program.
use app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called by the start script of the document once the program is loaded; the script then wakes the islands.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
