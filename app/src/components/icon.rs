//! Line icons, 24 by 24, drawn in the document: only the ones that a page uses travel with it.

use leptos::prelude::*;

/// Declares the set: each icon with its outline as the data of one SVG path.
macro_rules! icons {
    ($($name:ident: $outline:literal),+ $(,)?) => {
        /// An icon stands beside its word; search and close may stand alone, with a name for screen readers.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Icon {
            $($name),+
        }

        impl Icon {
            /// Every icon, for the page that shows them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The outline as the data of one SVG path.
            #[must_use]
            pub const fn outline(self) -> &'static str {
                match self {
                    $(Self::$name => $outline),+
                }
            }
        }
    };
}

icons! {
    Bag: "M4 8h16v11H4zM9 8V5h6v3M4 13h16",
    Box: "M12 3.5l8 4v9l-8 4-8-4v-9zM4 7.5l8 4 8-4M12 11.5v9",
    Calendar: "M5.5 5.5h13a1.5 1.5 0 0 1 1.5 1.5v11.5a1.5 1.5 0 0 1 -1.5 1.5h-13a1.5 1.5 0 0 1 -1.5 -1.5v-11.5a1.5 1.5 0 0 1 1.5 -1.5zM4 10h16M8.5 3.5v4M15.5 3.5v4",
    Camera: "M4 8h3.5l1.5-2.5h6L16.5 8H20v11H4zM8.5 13a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z",
    Certificate: "M6.5 9.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0zM8.5 14L7.5 21l4.5-2.5 4.5 2.5-1-7",
    Chart: "M4 20h16M7 20v-7M12 20V6M17 20v-10",
    Check: "M5 12.5l4.5 4.5L19 7",
    Clock: "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0zM12 7v5l3.5 2",
    Cloud: "M7 18a4 4 0 0 1-.4-8 5.5 5.5 0 0 1 10.6-.6A4.3 4.3 0 0 1 17 18zM9.5 13.5l2 2 3.5-3.5",
    Coin: "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0zM14.8 9.2C14 8 9.5 7.5 9.5 10c0 2.8 5.5 1.3 5.5 4 0 2.5-4.8 2.2-5.8.6M12 6.5v11",
    Diagnosis: "M12 3.5l8 6-3 9.5H7l-3-9.5zM12 8l4 3-1.5 4.5h-5L8 11z",
    Download: "M12 4v11M8 11.5l4 4 4-4M5 19.5h14",
    Edit: "M5 19l1-4L16 5l3 3L9 18z",
    Error: "M8.2 3.5h7.6l4.7 4.7v7.6l-4.7 4.7H8.2l-4.7-4.7V8.2zM12 8v5M12 16v.2",
    File: "M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5",
    Home: "M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6",
    Info: "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0zM12 11v5M12 8v.2",
    Leaf: "M5 19c0-9 5-14 15-14 0 10-5 15-13 13M5 19c2-5 5-8 9-9",
    Left: "M14.5 5L8 12l6.5 7",
    Loop: "M5 9a7.5 7.5 0 0 1 13-2l2 2M20 4v5h-5M19 15a7.5 7.5 0 0 1-13 2l-2-2M4 20v-5h5",
    Map: "M4 6.5l5-2 6 2 5-2v13l-5 2-6-2-5 2zM9 4.5v13M15 6.5v13",
    More: "M4 7h16M4 12h16M4 17h16",
    Offline: "M3 9.5a13 13 0 0 1 4-2.5M21 9.5A13 13 0 0 0 11 6M6.5 13.2a8 8 0 0 1 3-1.8M17.5 13.2a8 8 0 0 0-2-1.4M12 18v.2M4 4l16 16",
    People: "M5.75 8a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0 -6.5 0zM3 19c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M15.5 5.2a3.25 3.25 0 0 1 0 5.6M17.5 14c2.2.7 3.5 2.4 3.5 5",
    Phone: "M6 4h3.5l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5V18c0 1.2-1 2-2 2C11 20 4 13 4 6c0-1 .8-2 2-2z",
    Plus: "M12 5v14M5 12h14",
    Prices: "M3 17l5-5 4 3 8-8M15 7h5v5",
    Print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
    Right: "M9.5 5L16 12l-6.5 7",
    Scale: "M12 4v16M7 20h10M5 7h14M5 7l-2.5 6.5h5zM19 7l-2.5 6.5h5z",
    Search: "M4.5 11a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0zM16 16l4.5 4.5",
    Share: "M12 15V4M8 7.5L12 3.5l4 4M6 11H5v9h14v-9h-1",
    Ship: "M4 15l1.5 4.5h13L20 15zM6 15V9h12v6M10 9V5h4v4",
    Sort: "M8 10l4-4.5 4 4.5M8 14l4 4.5 4-4.5",
    Sprout: "M12 20v-9M12 13c-5 0-7-2.5-7-7 5 0 7 2.5 7 7zM12 11c0-4 2-6 7-6 0 4.5-2 6.5-7 6.5",
    Task: "M6 4h12a1.5 1.5 0 0 1 1.5 1.5v13.5a1.5 1.5 0 0 1 -1.5 1.5h-12a1.5 1.5 0 0 1 -1.5 -1.5v-13.5a1.5 1.5 0 0 1 1.5 -1.5zM8.5 9.5l1.5 1.5 3-3M8.5 15.5h7",
    Truck: "M3 6h11v10H3zM14 9.5h4l3 3.5v3h-7zM5.7 17.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0zM15.2 17.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0z",
    User: "M8.25 8.5a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0 -7.5 0zM5 20c0-4 3-6 7-6s7 2 7 6",
    Listen: "M4 9.5v5h3.5l5 4.5V5l-5 4.5zM16 9a4.5 4.5 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11",
    WhatsApp: "M4 20l1.3-4A8.3 8.3 0 1 1 8.3 19zM9 9c0 3.5 2.5 6 6 6l.7-1.7-2-1-1 .8c-1-.4-1.8-1.2-2.2-2.2l.8-1-1-2z",
    Warning: "M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.2",
    Close: "M6 6l12 12M18 6L6 18",
}

/// An icon, hidden from screen readers.
#[component]
pub fn Glyph(icon: Icon) -> impl IntoView {
    view! {
        <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.outline() />
        </svg>
    }
}
