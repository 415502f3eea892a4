//! The readers on real files, on files made to harm, and on whatever a generator thinks of.
#![expect(clippy::unwrap_used, reason = "what a test is built of fails as the test would")]

mod archive;
mod bombs;
mod book;
mod cpi;
mod dates;
mod download;
mod encodings;
mod enterprises;
mod formulas;
mod headings;
mod maga;
mod numbers;
mod properties;
mod rates;
mod read;
mod references;
mod rows;
mod sales;
mod shared;
mod template;
mod trade;
mod wfp;
mod workbooks;
mod wrong_kinds;
