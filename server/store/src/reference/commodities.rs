//! The products that Milpa knows, read once from three tables beside this file.
//!
//! Tables, because somebody who does not read Rust must be able to mend a name. A line that cannot be read is left out:
//! the test that counts the lines is where it would show.

use super::CommoditySeed;
use super::table::{aliases, optional, rows};
use std::sync::LazyLock;

const TABLES: [&str; 3] =
    [include_str!("commodities.csv"), include_str!("commodities_maga.csv"), include_str!("commodities_worldbank.csv")];

pub(super) static COMMODITIES: LazyLock<Vec<CommoditySeed>> =
    LazyLock::new(|| TABLES.into_iter().flat_map(rows).filter_map(parse).collect());

/// `slug;es;en;chain;form;quality;aliases`.
fn parse(line: &'static str) -> Option<CommoditySeed> {
    let cells: Vec<&'static str> = line.split(';').collect();
    let [slug, es, en, chain, form, quality, names] = cells[..] else { return None };
    Some(CommoditySeed {
        slug,
        es,
        en,
        chain: optional(chain),
        form: optional(form),
        quality: optional(quality),
        aliases: aliases(names),
    })
}
