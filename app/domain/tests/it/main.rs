//! Worked examples of the domain, each with the source of its method.

// Says to the linter what cargo knows: the makers of examples are tests too, and may unwrap.
#![cfg(test)]

mod about;
mod alert;
mod alert_letters;
mod alert_rule;
mod alps;
mod analysis;
mod assumed;
mod band;
mod board;
mod catalogue;
mod chain_of_prices;
mod change;
mod circular;
mod coffee;
mod d1;
mod diversification;
mod doorstep;
mod enterprise;
mod exports;
mod figures;
mod forecast;
mod freight;
mod ifpa;
mod indicator_properties;
mod ladder;
mod net;
mod opportunity;
mod own_cost;
mod parity;
mod person;
mod policy;
mod profile;
mod query;
mod quoted_series;
mod ranking;
mod real;
mod references_query;
mod registration;
mod report;
mod sale;
mod seasonality;
mod second_computation;
mod shared;
mod sheet;
mod spread;
mod transmission;
mod units;
mod vectors;
mod volatility;
mod wfp;
