//! Prices that people report: the form, and the list of those to look at.

mod report;
mod review;
mod row;

pub use report::ReportPage;
pub use review::ReviewPage;
