//! Series of WFP's file of Guatemala, read plainly: enough for worked examples, not a reader.

use crate::shared;
use domain::period::Month;
use domain::price::timeline::Timeline;

/// Monthly wholesale prices of one commodity at one market in one unit. `None` where the file is not there.
pub fn series(market: &str, commodity: &str, unit: &str) -> Option<Timeline> {
    let text = std::fs::read_to_string(shared::find("data/wfp/wfp_food_prices_gtm.csv")?).unwrap();
    let months = text.lines().skip(2).filter_map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        let wanted = cells[3] == market && cells[7] == commodity && cells[8] == unit;
        wanted.then(|| (Month::parse(cells[0]).unwrap(), Some(cells[12].parse().unwrap())))
    });
    Timeline::from_months(months)
}
