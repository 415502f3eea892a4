//! Forecasts: published worked examples, properties, and a real series.

mod examples;
mod properties;
mod publication;
mod real;
mod samples;
