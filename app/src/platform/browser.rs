//! The browser's side of the fork.

use domain::names::Language;
use js_sys::futures::JsFuture;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlScriptElement};

/// The language that the server wrote into `<html lang>`.
#[must_use]
pub fn language() -> Language {
    let tag = leptos::prelude::document().document_element().and_then(|html| html.get_attribute("lang"));
    match tag.as_deref() {
        Some("en") => Language::En,
        _ => Language::Es,
    }
}

/// The status of a response is the server's to set.
pub fn not_found() {}

/// The status of a response is the server's to set.
pub fn refused() {}

/// The frame is the server's to draw.
#[must_use]
pub fn role() -> domain::access::Role {
    domain::access::Role::Visitor
}

/// The frame is the server's to draw.
#[must_use]
pub fn account_world() -> Option<domain::dataset::Dataset> {
    None
}

/// Forms are the server's to draw, with the numbers of their submissions.
#[must_use]
pub fn submission() -> String {
    String::new()
}

/// The path and question of this page.
#[must_use]
pub fn path() -> String {
    let location = leptos::prelude::window().location();
    format!("{}{}", location.pathname().unwrap_or_default(), location.search().unwrap_or_default())
}

/// Scripts carry their nonce only in the server's HTML.
#[must_use]
pub fn script_nonce() -> Option<String> {
    None
}

/// The whole address of a path, as this browser reaches it.
#[must_use]
pub fn address(path: &str) -> String {
    format!("{}{path}", leptos::prelude::window().location().origin().unwrap_or_default())
}

/// What the script of the charts leaves in the window: `draw(element, text)` and `clear(element)`.
const CHARTS: &str = "milpaCharts";

/// Fetches the script of the interactive charts, once. Its address, with the hash of its content, stands in
/// `<html data-charts>`. `false` when it cannot be had now; another call tries again.
pub async fn load_charts() -> bool {
    if charts().is_some() {
        return true;
    }
    let html = leptos::prelude::document().document_element();
    let address = html.and_then(|html| html.get_attribute("data-charts")).unwrap_or_else(|| "/echarts.js".to_owned());
    // The two ends of the promise are functions of the browser's own, so they serve as its handlers.
    let promise = Promise::new(&mut |resolve, reject| {
        let script = leptos::prelude::document().create_element("script").ok();
        let Some(script) = script.and_then(|script| script.dyn_into::<HtmlScriptElement>().ok()) else { return };
        script.set_onload(Some(&resolve));
        script.set_onerror(Some(&reject));
        script.set_src(&address);
        if let Some(head) = leptos::prelude::document().head() {
            let _ = head.append_child(&script);
        }
    });
    JsFuture::from(promise).await.is_ok() && charts().is_some()
}

/// Draws a picture, as JSON, in the element with an id. `false` when it cannot.
#[must_use]
pub fn draw_chart(id: &str, picture: &str) -> bool {
    call("draw", id, Some(picture))
}

/// Takes the chart out of the element with an id.
pub fn clear_chart(id: &str) {
    call("clear", id, None);
}

/// Whether the page is shown dark: as chosen, otherwise as the system prefers.
#[must_use]
pub fn is_dark() -> bool {
    let html = leptos::prelude::document().document_element();
    match html.and_then(|html| html.get_attribute("data-theme")).as_deref() {
        Some("dark") => true,
        Some("light") => false,
        _ => leptos::prelude::window()
            .match_media("(prefers-color-scheme: dark)")
            .ok()
            .flatten()
            .is_some_and(|query| query.matches()),
    }
}

fn charts() -> Option<JsValue> {
    Reflect::get(&leptos::prelude::window(), &CHARTS.into()).ok().filter(JsValue::is_object)
}

fn call(name: &str, id: &str, text: Option<&str>) -> bool {
    let Some((charts, element)) = charts().zip(leptos::prelude::document().get_element_by_id(id)) else { return false };
    let function = Reflect::get(&charts, &name.into()).ok().and_then(|value| value.dyn_into::<Function>().ok());
    let (element, text): (Element, JsValue) = (element, text.map_or(JsValue::UNDEFINED, JsValue::from_str));
    function.is_some_and(|function| function.call2(&charts, &element, &text).is_ok())
}
