//! Leftovers offered and wanted, some of them brought together.

use super::{Ground, Of, entry, lines};
use crate::{Error, circular, enterprises};
use domain::circular::exchange::agreement::{Answer, Delivery};
use domain::circular::exchange::form::ListingForm;
use domain::circular::exchange::{Listing, Side};
use domain::circular::record::Amount;
use domain::id::UnitId;
use domain::money::MICRO;
use domain::period::Month;
use domain::quantity::Quantity;

const TABLE: &str = include_str!("../listings.csv");

pub(super) async fn write(ground: &Ground<'_>) -> Result<(), Error> {
    let mut known: Vec<Option<Listing>> = Vec::new();
    for (index, line) in lines(TABLE).enumerate() {
        let listing = listing(ground, index, &line).await?;
        if let Some(listing) = &listing {
            circular::add_listing(ground.db, &ground.scope, listing, ground.at).await?;
            let meets = line.get(6).and_then(|cell| cell.parse::<usize>().ok());
            let other = meets.and_then(|at| known.get(at)).and_then(Option::as_ref);
            if let Some(other) = other {
                meet(ground, index, (listing, other), &line).await?;
            }
        }
        known.push(listing);
    }
    Ok(())
}

async fn listing(ground: &Ground<'_>, index: usize, line: &[&str]) -> Result<Option<Listing>, Error> {
    let [msme, side, material, about, quantity, price, ..] = line else { return Ok(None) };
    let Some(of) = ground.enterprises.get(msme) else { return Ok(None) };
    let place = enterprises::get(ground.db, &ground.scope, *of).await?.facts.municipality;
    let form = ListingForm {
        entry: entry(Of::Listing, index, 0).to_string(),
        side: (*side).to_owned(),
        material: (*material).to_owned(),
        about: (*about).to_owned(),
        quantity: (*quantity).to_owned(),
        unit: ground.unit(""),
        price: (*price).to_owned(),
        until: String::new(),
    };
    Ok(form.parse(*of, &place, &ground.lists(&[])).ok())
}

/// Who lists later asks, and the other side may have answered and received.
async fn meet(
    ground: &Ground<'_>,
    index: usize,
    (own, other): (&Listing, &Listing),
    line: &[&str],
) -> Result<(), Error> {
    let Ground { db, scope, at, today, .. } = ground;
    let meeting = entry(Of::Meeting, index, 0);
    circular::propose(db, scope, meeting, (own.entry, other.entry), *today, *at).await?;
    if line.get(7) != Some(&"si") {
        return Ok(());
    }
    let answering = match own.side {
        Side::Offer => Side::Need,
        Side::Need => Side::Offer,
    };
    circular::answer(db, scope, entry(Of::Answer, index, 0), (meeting, answering), Answer::Accepted, *at).await?;
    let number = |at: usize| line.get(at).and_then(|cell| cell.parse::<i64>().ok()).map(|number| number * MICRO);
    let unit = ground.unit("").parse().ok().map(UnitId);
    let Some(((kg, gtq), unit)) = number(8).zip(number(9)).zip(unit) else { return Ok(()) };
    let Some(quantity) = Quantity::from_micro(kg) else { return Ok(()) };
    let delivery = Delivery { amount: Amount { quantity, unit, kg: Some(kg) }, gtq };
    let last = Month::of(*today).plus(-1);
    circular::deliver(db, scope, entry(Of::Delivery, index, 0), (meeting, last), delivery, *at).await?;
    Ok(())
}
