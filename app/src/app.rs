//! The document around every page, and the table of addresses.

use crate::components::frame::Frame;
use crate::i18n;
use crate::pages;
use crate::platform;
use leptos::prelude::*;
use leptos_meta::{MetaTags, provide_meta_context};
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{Lazy, SsrMode, path};

/// Names of the built files, with their hashes: what the document points to.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// `/pkg/milpa.HASH.css`
    pub style: String,
    /// `/pkg/milpa.HASH.js`
    pub script: String,
    /// `/pkg/milpa.HASH.wasm`
    pub wasm: String,
}

/// The whole document. The program is fetched after the first paint, or, with a saving or slow connection, at the first
/// touch: nothing on a page needs it to be read or sent.
pub fn shell(assets: Assets) -> impl IntoView {
    let language = i18n::language();
    provide_context(language);
    let start = format!("milpa({:?},{:?})", assets.script, assets.wasm);
    view! {
        <!DOCTYPE html>
        <html lang=i18n::tag(language)>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <meta name="theme-color" content="#2b3990" />
                <link rel="stylesheet" href=assets.style />
                <link rel="icon" href="/icon.svg" type="image/svg+xml" />
                <link rel="manifest" href="/manifest.webmanifest" />
                <MetaTags />
                <script nonce=platform::script_nonce()>{include_str!("app/start.js")} {start}</script>
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}

/// Frame and pages.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    provide_context(i18n::language());
    Effect::new(|_| platform::mark_hydrated());
    view! {
        <Router>
            <Frame>
                <Routes fallback=pages::not_found::NotFound>
                    <Route
                        path=path!("/precios/serie")
                        view={Lazy::<pages::prices::series::SeriesPage>::new()}
                        ssr=SsrMode::Async
                    />
                    <Route
                        path=path!("/temporadas")
                        view={Lazy::<pages::prices::seasons::SeasonsPage>::new()}
                        ssr=SsrMode::Async
                    />
                    <Route path=path!("/") view={Lazy::<pages::prices::board::BoardPage>::new()} ssr=SsrMode::Async />
                </Routes>
            </Frame>
        </Router>
    }
}
