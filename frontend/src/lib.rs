//! Entry in the browser.
