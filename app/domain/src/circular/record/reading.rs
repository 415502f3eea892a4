//! How the rows of the page are read.

use super::form::Against;
use super::{
    Amount, Derived, Input, InputRow, Known, Leftover, LeftoverRow, Measure, Money, MoneyKind, Output, ProductRow,
};
use crate::circular::destination::Destination;
use crate::circular::origin::Origin;
use crate::circular::stream::{self, Basis, Stream};
use crate::invalid::Reason;
use crate::invalid::checks::Checks;
use crate::period::{Date, Month};
use crate::quantity::Quantity;
use crate::typed::{self, LONGEST_NAME};

/// More rows of a kind than a page has are refused.
const MOST_ROWS: usize = 40;

/// The rows that have an answer; `None` when none has.
pub(super) fn rows<R, T>(
    field: &str,
    rows: &[R],
    is_blank: impl Fn(&R) -> bool,
    checks: &mut Checks,
    read: impl Fn(&R, &str, &mut Checks) -> Option<T>,
) -> Option<Vec<T>> {
    if rows.len() > MOST_ROWS {
        checks.refuse(field, Reason::TooLarge);
        return None;
    }
    let filled = rows.iter().enumerate().filter(|(_, row)| !is_blank(row));
    let read: Vec<T> = filled.filter_map(|(at, row)| read(row, &format!("{field}.{at}"), checks)).collect();
    (!read.is_empty()).then_some(read)
}

fn quantity(text: &str) -> Result<Quantity, Reason> {
    Quantity::from_micro(typed::amount(text)?.micro()).ok_or(Reason::TooLarge)
}

pub(super) fn metered(amount: &str, gtq: &str, at: &str, checks: &mut Checks) -> (Option<i64>, Option<i64>) {
    let amount = checks.required(&format!("{at}.amount"), amount, quantity).map(Quantity::micro);
    (amount, checks.optional(&format!("{at}.gtq"), gtq, typed::zero_or_more))
}

/// A weighed amount of a material: the unit's own weight counts.
fn amount(text: &str, unit: &str, at: &str, against: &Against<'_>, on: Date, checks: &mut Checks) -> Option<Amount> {
    let quantity = checks.required(&format!("{at}.quantity"), text, quantity);
    let unit = checks.required(&format!("{at}.unit"), unit, |text| against.lists.unit(text));
    let (quantity, unit) = (quantity?, unit?);
    let kg = against.lists.mass(unit, on).and_then(|kg| quantity.times(kg.micro()));
    Some(Amount { quantity, unit, kg })
}

pub(super) fn input(row: &InputRow, at: &str, against: &Against<'_>, on: Date, checks: &mut Checks) -> Option<Input> {
    let material = checks.required(&format!("{at}.material"), &row.material, typed::text(LONGEST_NAME));
    let amount = amount(&row.quantity, &row.unit, at, against, on, checks);
    let origin = checks.required(&format!("{at}.origin"), &row.origin, Origin::read);
    let gtq = checks.optional(&format!("{at}.gtq"), &row.gtq, typed::zero_or_more);
    Some(Input { material: material?, amount: amount?, origin: origin?, gtq, from: None })
}

pub(super) fn output(
    row: &ProductRow,
    at: &str,
    against: &Against<'_>,
    on: Date,
    checks: &mut Checks,
) -> Option<Output> {
    let product = checks.required(&format!("{at}.product"), &row.product, |text| against.lists.product(text));
    let amount = amount(&row.quantity, &row.unit, at, against, on, checks);
    let gtq = checks.optional(&format!("{at}.gtq"), &row.gtq, typed::zero_or_more);
    let (product, amount) = (product?, amount?);
    let unit_kg = against.lists.unit_kg(amount.unit, product, on);
    let kg = unit_kg.and_then(|kg| amount.quantity.times(kg.micro()));
    Some(Output { product, amount: Amount { kg, ..amount }, gtq })
}

pub(super) fn leftover(
    row: &LeftoverRow,
    at: &str,
    against: &Against<'_>,
    month: Month,
    checks: &mut Checks,
) -> Option<Leftover> {
    let material = checks.required(&format!("{at}.material"), &row.material, typed::text(LONGEST_NAME));
    let known = checks.optional(&format!("{at}.known"), &row.known, Known::read).unwrap_or(Known::Weighed);
    let on = month.last_day();
    let measured = |checks: &mut Checks| amount(&row.quantity, &row.unit, at, against, on, checks);
    let measure = match known {
        Known::Weighed => measured(checks).map(Measure::Weighed),
        Known::Estimated => measured(checks).map(Measure::Estimated),
        Known::ByCoefficient => {
            let stream = material.as_deref().and_then(|words| stream::find(against.streams, words));
            derived(row, at, stream, against, month, checks).map(Measure::ByCoefficient)
        }
    };
    let destination = checks.required(&format!("{at}.destination"), &row.destination, Destination::read);
    let kind = checks.optional(&format!("{at}.money"), &row.money, MoneyKind::read).unwrap_or(MoneyKind::Received);
    let gtq = checks.optional(&format!("{at}.gtq"), &row.gtq, typed::zero_or_more);
    let money = gtq.map(|gtq| Money { kind, gtq });
    Some(Leftover { material: material?, measure: measure?, destination: destination?, money, to: None })
}

/// By the coefficient of a leftover that has one; otherwise it must be weighed.
fn derived(
    row: &LeftoverRow,
    at: &str,
    stream: Option<&Stream>,
    against: &Against<'_>,
    month: Month,
    checks: &mut Checks,
) -> Option<Derived> {
    let Some(stream) = stream.filter(|stream| stream.used.is_some()) else {
        checks.refuse(&format!("{at}.known"), Reason::DoesNotFit);
        return None;
    };
    let (quantity, unit, basis) = match stream.basis {
        Basis::Weight | Basis::LiveWeightDay => {
            let amount = amount(&row.quantity, &row.unit, at, against, month.last_day(), checks)?;
            if amount.kg.is_none() {
                checks.refuse(&format!("{at}.unit"), Reason::DoesNotFit);
            }
            (amount.quantity, Some(amount.unit), amount.kg?)
        }
        Basis::AnimalDay | Basis::AnimalCycle => {
            let animals = checks.required(&format!("{at}.quantity"), &row.quantity, quantity)?;
            (animals, None, animals.micro())
        }
    };
    let Some((ratio, source, kg)) = stream.estimate(basis, month) else {
        checks.refuse(&format!("{at}.quantity"), Reason::TooLarge);
        return None;
    };
    Some(Derived { quantity, unit, basis, ratio, source, kg })
}
