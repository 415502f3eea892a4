//! Rows as the database has them, and how each becomes a domain type. They never leave this crate.

pub(crate) mod codes;
pub(crate) mod commodity;
pub(crate) mod commodity_alias;
pub(crate) mod cpi;
pub(crate) mod enterprise;
pub(crate) mod exchange_rate;
pub(crate) mod import;
pub(crate) mod market;
pub(crate) mod market_alias;
pub(crate) mod month;
pub(crate) mod observation;
pub(crate) mod series;
pub(crate) mod setting;
pub(crate) mod source;
pub(crate) mod trade_area;
pub(crate) mod trade_flow;
pub(crate) mod trade_flow_history;
pub(crate) mod unit;
pub(crate) mod unit_factor;
pub(crate) mod unit_words;
