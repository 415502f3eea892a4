//! Series of WFP's file of Guatemala, read plainly: enough for worked examples, not a reader.

use crate::shared;
use domain::period::Month;
use domain::price::timeline::Timeline;
use std::collections::BTreeMap;

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

/// Every wholesale series of a market that has all 264 months. `None` where the file is not there.
pub fn complete(market: &str) -> Option<Vec<Timeline>> {
    let text = std::fs::read_to_string(shared::find("data/wfp/wfp_food_prices_gtm.csv")?).unwrap();
    let mut all = BTreeMap::<_, Vec<_>>::new();
    for cells in text.lines().skip(2).map(cells).filter(|cells| cells[3] == market) {
        let value = (Month::parse(&cells[0]).unwrap(), Some(cells[12].parse::<f64>().unwrap()));
        all.entry((cells[7].clone(), cells[8].clone())).or_default().push(value);
    }
    Some(all.into_values().filter(|months| months.len() == 264).filter_map(Timeline::from_months).collect())
}

/// The cells of a line; a name may hold commas between quotes.
fn cells(line: &str) -> Vec<String> {
    let outside = |(i, part): (usize, &str)| if i % 2 == 0 { part.replace(',', "\t") } else { part.to_owned() };
    let tabbed: String = line.split('"').enumerate().map(outside).collect();
    tabbed.split('\t').map(str::to_owned).collect()
}
