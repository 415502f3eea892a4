//! The registry's rules, each by a published example where there is one.

mod duplicates;
mod identifiers;
mod leadership;
mod size;

use domain::money::Price;

fn gtq(text: &str) -> Price {
    Price::parse(text).unwrap()
}
