//! A button says the verb and the thing: "Borrar venta".

use leptos::prelude::*;

/// One main button on a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    Main,
    #[default]
    Plain,
    Quiet,
    /// For what cannot be undone.
    Danger,
    /// The daily task at the thumb: main, tall, over the full width.
    Task,
    /// An icon alone; needs an `aria-label`.
    Icon,
}

impl Weight {
    /// The classes of a button or a link that looks like one.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Main => "btn main-act",
            Self::Plain => "btn",
            Self::Quiet => "btn quiet",
            Self::Danger => "btn danger",
            Self::Task => "btn main-act big full",
            Self::Icon => "btn icon",
        }
    }
}

/// Sends the form it stands in. Name, value and label are given as attributes (`attr:name="..."`).
#[component]
pub fn Button(
    #[prop(optional)] weight: Weight,
    /// While true the button turns and says so; its words change to the gerund ("Guardando").
    #[prop(optional, into)]
    busy: Signal<bool>,
    children: Children,
) -> impl IntoView {
    view! {
        <button class=weight.class() type="submit" aria-busy=move || busy.get().then_some("true")>
            {children()}
        </button>
    }
}
