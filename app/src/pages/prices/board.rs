//! "¿Dónde conviene vender?": the first page of Milpa.

use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};

/// The ranking of markets for a product.
#[derive(Debug)]
pub struct BoardPage;

#[lazy_route]
impl LazyRoute for BoardPage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        view! { <div class="page"><h1>"Milpa"</h1></div> }.into_any()
    }
}
