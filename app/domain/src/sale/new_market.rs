//! New markets: destinations and channels that an MSME sold to for the first time after the baseline. Evidence for
//! result 2, which is worth what its papers are worth.

use super::destination::Destination;
use super::sold::{Amounts, Sold};
use super::{Channel, Document};
use crate::id::ProductId;
use crate::period::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A pair of destination and channel that was not used up to the baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewMarket {
    pub destination: Destination,
    pub channel: Channel,
    /// The destination itself is new, not only the channel.
    pub new_destination: bool,
    pub first_day: Date,
    pub first_product: ProductId,
    /// The best paper among its sales.
    pub document: Document,
    /// All that was sold to it since.
    pub amounts: Amounts,
}

impl NewMarket {
    /// Whether a paper shows it.
    #[must_use]
    pub fn is_evidence(&self) -> bool {
        match self.document {
            Document::Invoice | Document::Receipt => true,
            Document::None => false,
        }
    }
}

/// New markets, and how much is known of the time before: with no line before the baseline everything looks new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewMarkets {
    /// The earliest first.
    pub markets: Vec<NewMarket>,
    pub lines_before: u32,
    /// Lines after the baseline whose channel nobody named: they are no evidence.
    pub without_channel: u32,
}

/// Lines of one MSME. A line on the day of the baseline belongs to the time before. Returns open no market, and are taken
/// off its amounts; a market from which everything came back is none.
#[must_use]
pub fn new_markets(sold: &[Sold], baseline: Date) -> NewMarkets {
    let (before, after): (Vec<&Sold>, Vec<&Sold>) = sold.iter().partition(|line| line.day <= baseline);
    let mut pairs: BTreeMap<(Destination, Channel), Vec<&Sold>> = BTreeMap::new();
    for line in &after {
        if let Some(channel) = line.channel {
            pairs.entry((line.destination(), channel)).or_default().push(*line);
        }
    }
    let was = |destination: Destination| before.iter().any(move |line| line.destination() == destination);
    let was_by = |pair: (Destination, Channel)| {
        before.iter().any(|line| (line.destination(), line.channel) == (pair.0, Some(pair.1)))
    };
    let mut markets: Vec<NewMarket> = pairs
        .into_iter()
        .filter(|(pair, _)| !was_by(*pair))
        .filter_map(|((destination, channel), lines)| {
            let first = lines.iter().filter(|line| line.gtq > 0).min_by_key(|line| line.day)?;
            let amounts = Amounts::of(lines.iter().copied());
            (amounts.gtq > 0).then(|| NewMarket {
                destination,
                channel,
                new_destination: !was(destination),
                first_day: first.day,
                first_product: first.product,
                // In the order of the set the best paper comes first.
                document: lines.iter().map(|line| line.document).min().unwrap_or(Document::None),
                amounts,
            })
        })
        .collect();
    markets.sort_by_key(|market| (market.first_day, market.destination, market.channel));
    let without_channel = after.iter().filter(|line| line.channel.is_none()).count() as u32;
    NewMarkets { markets, lines_before: before.len() as u32, without_channel }
}
