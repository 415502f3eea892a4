//! The document around every page, and the table of addresses.

use crate::components::failure::{Extent, Failure};
use crate::components::frame::Frame;
use crate::components::menu::Menu;
use crate::error::AppError;
use crate::i18n;
use crate::pages;
use crate::platform;
use leptos::prelude::*;
use leptos_meta::{MetaTags, provide_meta_context};
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};
use std::sync::Arc;

/// Names of the built files, with their hashes: what the document points to.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// `/pkg/milpa.HASH.css`
    pub style: String,
    /// The style itself, for who comes from elsewhere: a village phone then paints without asking a second time.
    pub inline_style: Option<Arc<str>>,
    /// `/pkg/milpa.HASH.js`
    pub script: String,
    /// `/pkg/milpa.HASH.wasm`
    pub wasm: String,
    /// The library of the interactive charts: `/echarts.js?v=HASH`
    pub charts: String,
    /// `/sw.js?v=HASH`, another for every build; empty where the site has none.
    pub worker: String,
}

/// The whole document. Pages are drawn here and stay as they are; only islands come to life in the browser. The program
/// that moves them is fetched after the first paint, or, with a saving or slow connection, at the first touch: nothing on
/// a page needs it to be read or sent.
pub fn shell(assets: Assets) -> impl IntoView {
    let language = i18n::language();
    provide_context(language);
    // What lies outside an island is neither numbered nor sent again as data.
    if let Some(shared) = Owner::current_shared_context() {
        shared.set_is_hydrating(false);
    }
    let Assets { style, inline_style, script, wasm, charts, worker } = assets;
    let start = format!("{}milpa({script:?},{wasm:?},{worker:?})", include_str!("app/start.js"));
    view! {
        <!DOCTYPE html>
        <html lang=i18n::tag(language) data-charts=charts>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <meta name="theme-color" content="#2b3990" />
                {match inline_style {
                    // What is inline now is fetched when all is shown, for the pages after this one.
                    Some(text) => {
                        view! {
                            <style nonce=platform::script_nonce() inner_html=text.to_string()></style>
                            <link rel="prefetch" href=style />
                        }
                            .into_any()
                    }
                    None => view! { <link rel="stylesheet" href=style /> }.into_any(),
                }}
                <link rel="icon" href="/icon.svg" type="image/svg+xml" />
                <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
                <link rel="manifest" href="/manifest.webmanifest" />
                <MetaTags />
                <script nonce=platform::script_nonce() inner_html=start></script>
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}

/// What stands in the place of the page, for whichever address: why there is none.
#[derive(Debug, Clone)]
pub struct InPlace(pub AppError);

/// Frame and pages.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    provide_context(i18n::language());
    if let Some(InPlace(failure)) = use_context::<InPlace>() {
        return view! {
            <Router>
                <Frame menu=Menu::of(platform::role()) dataset=platform::account_world()>
                    <Failure error=failure extent=Extent::Page />
                </Frame>
            </Router>
        }
        .into_any();
    }
    view! {
        <Router>
            <Frame menu=Menu::of(platform::role()) dataset=platform::account_world()>
                <Routes fallback=pages::not_found::NotFound>
                    <Route
                        path=path!("/precios/serie")
                        view=pages::prices::series::SeriesPage
                        ssr=SsrMode::Async
                    />
                    <Route
                        path=path!("/temporadas")
                        view=pages::prices::seasons::SeasonsPage
                        ssr=SsrMode::Async
                    />
                    <Route path=path!("/margenes") view=pages::prices::margins::MarginsPage ssr=SsrMode::Async />
                    <Route
                        path=path!("/referencias")
                        view=pages::prices::references::ReferencesPage
                        ssr=SsrMode::Async
                    />
                    <Route path=path!("/componentes") view=pages::components::Components />
                    <Route
                        path=path!("/productos")
                        view=pages::prices::products::ProductsPage
                        ssr=SsrMode::Async
                    />
                    <Route
                        path=path!("/precios/hoja")
                        view=pages::prices::sheet::SheetPage
                        ssr=SsrMode::Async
                    />
                    <Route
                        path=path!("/precios/radio")
                        view=pages::prices::radio::RadioPage
                        ssr=SsrMode::Async
                    />
                    <Route path=path!("/sin-conexion") view=pages::offline::OfflinePage ssr=SsrMode::Async />
                    <Route path=path!("/exportacion") view=pages::trade::TradePage ssr=SsrMode::Async />
                    <Route path=path!("/acerca") view=pages::about::AboutPage ssr=SsrMode::Async />
                    <Route path=path!("/mas") view=pages::more::MorePage ssr=SsrMode::Async />
                    <Route path=path!("/privacidad") view=pages::privacy::PrivacyPage ssr=SsrMode::Async />
                    <Route
                        path=path!("/precios/reportar")
                        view=pages::reports::ReportPage
                        ssr=SsrMode::Async
                    />
                    <Route path=path!("/precios/revisar") view=pages::reports::ReviewPage ssr=SsrMode::Async />
                    <Route path=path!("/costos") view=pages::costs::CostsPage ssr=SsrMode::Async />
                    <Route path=path!("/alertas") view=pages::alerts::AlertsPage ssr=SsrMode::Async />
                    <Route path=path!("/alertas/parar") view=pages::alerts::StopPage ssr=SsrMode::Async />
                    <Route path=path!("/circular") view=pages::circular::CircularPage ssr=SsrMode::Async />
                    <Route
                        path=path!("/circular/registrar")
                        view=pages::circular::RecordCircularPage
                        ssr=SsrMode::Async
                    />
                    <Route
                        path=path!("/diversificacion")
                        view=pages::diversification::DiversificationPage
                        ssr=SsrMode::Async
                    />
                    <Route
                        path=path!("/diversificacion/costo")
                        view=pages::diversification::CostPage
                        ssr=SsrMode::Async
                    />
                    <Route
                        path=path!("/diversificacion/idea/nueva")
                        view=pages::diversification::NewIdeaPage
                        ssr=SsrMode::Async
                    />
                    <Route
                        path=path!("/diversificacion/idea")
                        view=pages::diversification::IdeaPage
                        ssr=SsrMode::Async
                    />
                    <Route path=path!("/inicio") view=pages::homes::HomePage ssr=SsrMode::Async />
                    <Route path=path!("/ventas") view=pages::sales::SalesPage ssr=SsrMode::Async />
                    <Route path=path!("/ventas/ver") view=pages::sales::SalePage ssr=SsrMode::Async />
                    <Route path=path!("/ventas/corregir") view=pages::sales::CorrectSalePage ssr=SsrMode::Async />
                    <Route path=path!("/ventas/nueva") view=pages::sales::NewSalePage ssr=SsrMode::Async />
                    <Route path=path!("/mercados") view=pages::markets::MarketsPage ssr=SsrMode::Async />
                    <Route
                        path=path!("/mercados/precio")
                        view=pages::markets::OwnPricePage
                        ssr=SsrMode::Async
                    />
                    <Route path=path!("/precios") view=pages::prices::board::BoardPage ssr=SsrMode::Async />
                    <Route path=path!("/entrar") view=pages::signing::SignInPage ssr=SsrMode::Async />
                    <Route path=path!("/entrar/codigo") view=pages::signing::SecondStepPage ssr=SsrMode::Async />
                    <Route path=path!("/unirse") view=pages::signing::JoinPage ssr=SsrMode::Async />
                    <Route path=path!("/cuenta") view=pages::account::AccountPage ssr=SsrMode::Async />
                    <Route path=path!("/cuenta/factor") view=pages::account::FactorPage ssr=SsrMode::Async />
                    <Route path=path!("/cuentas") view=pages::accounts::AccountsPage ssr=SsrMode::Async />
                    <Route path=path!("/cuentas/invitar") view=pages::accounts::InvitePage ssr=SsrMode::Async />
                    <Route path=path!("/mipymes") view=pages::enterprises::EnterprisesPage ssr=SsrMode::Async />
                    <Route path=path!("/mipymes/ver") view=pages::enterprises::ProfilePage ssr=SsrMode::Async />
                    <Route path=path!("/mipymes/nueva") view=pages::enterprises::RegisterPage ssr=SsrMode::Async />
                    <Route path=path!("/mipymes/editar") view=pages::enterprises::ChangePage ssr=SsrMode::Async />
                    <Route path=path!("/mipymes/persona") view=pages::enterprises::PersonPage ssr=SsrMode::Async />
                    <Route
                        path=path!("/oportunidades")
                        view=pages::opportunities::RequestsPage
                        ssr=SsrMode::Async
                    />
                    <Route
                        path=path!("/oportunidades/ver")
                        view=pages::opportunities::RequestPage
                        ssr=SsrMode::Async
                    />
                    <Route
                        path=path!("/oportunidades/nueva")
                        view=pages::opportunities::NewRequestPage
                        ssr=SsrMode::Async
                    />
                    <Route
                        path=path!("/oportunidades/editar")
                        view=pages::opportunities::ChangeRequestPage
                        ssr=SsrMode::Async
                    />
                    <Route path=path!("/importar") view=pages::imports::ImportsPage ssr=SsrMode::Async />
                    <Route path=path!("/importar/ver") view=pages::imports::ImportPage ssr=SsrMode::Async />
                    <Route path=path!("/bitacora") view=pages::accounts::AuditPage ssr=SsrMode::Async />
                    <Route path=path!("/") view=pages::prices::board::BoardPage ssr=SsrMode::Async />
                </Routes>
            </Frame>
        </Router>
    }
    .into_any()
}
