//! Milpa's pages and what stands behind them: one code for the server and the browser.
//!
//! Two builds: `ssr` draws the pages and answers the server functions; `hydrate` makes the same pages live in the browser.
//! The word `feature` appears only here and in [`platform`], so everything else reads as one program.

// The view types of a page grow past the compiler's usual depth.
#![recursion_limit = "256"]

pub mod api;
pub mod app;
pub mod charts;
pub mod components;
#[cfg(feature = "ssr")]
pub mod context;
pub mod error;
pub mod form;
pub mod format;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod i18n;
pub mod pages;
pub mod platform;
pub mod radio;
#[cfg(feature = "ssr")]
pub mod reading;
pub mod spoken;
pub mod words;
