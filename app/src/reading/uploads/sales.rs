//! [server build] The sales of a book, held against the ledger of now: what each row would do.

use super::{Looked, unreadable};
use crate::api::uploads::{Problem, Why};
use crate::error::AppError;
use crate::reading::sales::offered;
use domain::access::Scope;
use domain::entry::EntryId;
use domain::id::EnterpriseId;
use domain::period::{Date, Timestamp, day_number};
use domain::sale::Sale;
use domain::sale::book::BookRow;
use domain::sale::duplicate::{Mass, duplicates, mass_entries};
use domain::sale::lists::Lists;
use domain::upload::{Counts, Line};
use naming::Naming;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap, HashSet};
use store::Db;
use store::uploads::Book;

mod naming;

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// A row, and what it would do.
struct Judged {
    line: u32,
    verdict: Verdict,
    problems: Vec<Problem>,
}

enum Verdict {
    New(Box<Sale>),
    /// It may be there: a person decides.
    Proposed(Box<Sale>),
    Known,
    Refused,
}

/// Every row of a book.
pub struct Rows {
    rows: Vec<Judged>,
    naming: Naming,
}

impl Rows {
    /// What is to be recorded: the new ones, and of the proposed ones the lines that were marked.
    #[must_use]
    pub fn chosen(self, marked: &[u32]) -> (Book, Counts) {
        let mut counts = self.counts();
        let mut sales = Vec::new();
        for row in self.rows {
            match row.verdict {
                Verdict::New(sale) => sales.push(*sale),
                Verdict::Proposed(sale) if marked.contains(&row.line) => {
                    counts.new += 1;
                    counts.proposed -= 1;
                    sales.push(*sale);
                }
                Verdict::Proposed(_) | Verdict::Known | Verdict::Refused => {}
            }
        }
        let (products, buyers) = self.naming.used(&sales);
        (Book { products, buyers, sales }, counts)
    }

    #[must_use]
    pub fn looked(self) -> Looked {
        let counts = self.counts();
        let sales: Vec<Sale> = self.rows.iter().filter_map(Judged::sale).cloned().collect();
        let crowded = crowded(&sales);
        let (products, buyers) = self.naming.used(&sales);
        let products = products.into_iter().map(|product| product.names.es);
        let new_names = products.chain(buyers.into_iter().map(|buyer| buyer.facts.name)).collect();
        Looked { counts, problems: self.rows.into_iter().flat_map(|row| row.problems).collect(), new_names, crowded }
    }

    fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.rows {
            match row.verdict {
                Verdict::New(_) => counts.new += 1,
                Verdict::Proposed(_) => counts.proposed += 1,
                Verdict::Known => counts.known += 1,
                Verdict::Refused => counts.rejected += 1,
            }
        }
        counts
    }
}

impl Judged {
    fn sale(&self) -> Option<&Sale> {
        match &self.verdict {
            Verdict::New(sale) | Verdict::Proposed(sale) => Some(sale),
            Verdict::Known | Verdict::Refused => None,
        }
    }
}

/// Days with more sales than anybody makes one by one: a book that was made up, or one that holds sums of a day in parts.
/// All of a book are recorded at once, which says nothing; each gets a minute of its own here.
fn crowded(sales: &[Sale]) -> Vec<(Date, u32)> {
    let moment = |minute: usize| Timestamp::from_second(60 * minute as i64).unwrap_or_default();
    let recorded: Vec<_> = sales.iter().enumerate().map(|(at, sale)| (sale.entry, moment(at), sale.date)).collect();
    let day = |mass| match mass {
        Mass::OneDay { day, entries } => Some((day, u32::try_from(entries.len()).unwrap_or(u32::MAX))),
        Mass::OneMinute { .. } => None,
    };
    mass_entries(&recorded).into_iter().filter_map(day).collect()
}

/// Every row against the ledger of an MSME.
///
/// # Errors
/// [`AppError::NotFound`] for an MSME out of reach.
pub async fn judged(
    db: &Db,
    scope: &Scope,
    of: EnterpriseId,
    rows: Vec<Line<BookRow>>,
    today: Date,
) -> Result<Rows, AppError> {
    let known = offered(db, scope, of).await?;
    let spellings = store::catalogue::unit_spellings(db, scope).await?;
    let mut naming = Naming::new(&known, spellings);
    let mut times: HashMap<String, u32> = HashMap::new();
    let mut read: Vec<(u32, BookRow, Result<Sale, Vec<Problem>>)> = Vec::with_capacity(rows.len());
    for row in rows {
        let (line, row) = match row {
            Ok(row) => row,
            Err(rejected) => {
                read.push((rejected.line, BookRow::default(), Err(vec![unreadable(rejected)])));
                continue;
            }
        };
        let time = times.entry(row.key()).and_modify(|times| *times += 1).or_insert(1);
        let entry = entry(of, &row, *time);
        let (form, mut problems) = naming.form(line, &row, entry);
        let (products, buyers) = (naming.products(), naming.buyers());
        let units = &known.units;
        let lists = Lists { products, units, buyers: &buyers, factors: &known.factors, rates: &known.rates, today };
        let sale = match form.parse(&lists) {
            Ok(sale) if problems.is_empty() => Ok(sale),
            Ok(_) => Err(problems),
            Err(refused) => {
                let named: HashSet<String> = problems.iter().map(|problem| problem.column.clone()).collect();
                let others = refused.0.iter().filter(|invalid| !named.contains(&invalid.field));
                problems.extend(others.map(|invalid| naming.refusal(line, &row, invalid)));
                Err(problems)
            }
        };
        read.push((line, row, sale));
    }
    let ledger = Ledger::of(db, scope, of, read.iter().filter_map(|(_, _, sale)| sale.as_ref().ok())).await?;
    Ok(Rows { rows: ledger.judge(read), naming })
}

/// The entry that a row is: the same whenever the same row of the same MSME comes again, so that a book that grew adds only
/// what is new in it. `time` counts rows of one book that say the same.
fn entry(of: EnterpriseId, row: &BookRow, time: u32) -> EntryId {
    let hash = Sha256::digest(format!("{of}\u{1f}{}\u{1f}{time}", row.key()));
    let mut chance = [0; 10];
    chance.copy_from_slice(&hash[..10]);
    let day = domain::typed::any_day(&row.date).map(day_number).unwrap_or_default();
    EntryId::new(i64::from(day) * DAY, chance)
}

/// What the ledger holds of the days of a book.
struct Ledger {
    known: HashSet<EntryId>,
    earlier: BTreeMap<Date, Vec<Sale>>,
}

impl Ledger {
    async fn of<'a>(
        db: &Db,
        scope: &Scope,
        of: EnterpriseId,
        sales: impl Iterator<Item = &'a Sale>,
    ) -> Result<Self, AppError> {
        let (mut entries, mut days) = (Vec::new(), Vec::new());
        for sale in sales {
            entries.push(sale.entry);
            days.push(sale.date);
        }
        let known = store::sales::entries(db, scope, of, &entries).await?;
        let mut earlier: BTreeMap<Date, Vec<Sale>> = BTreeMap::new();
        if let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) {
            for sale in store::sales::between(db, scope, of, *first, *last).await? {
                earlier.entry(sale.date).or_default().push(sale);
            }
        }
        Ok(Self { known, earlier })
    }

    fn judge(&self, read: Vec<(u32, BookRow, Result<Sale, Vec<Problem>>)>) -> Vec<Judged> {
        let mut before: BTreeMap<Date, Vec<(u32, Sale)>> = BTreeMap::new();
        let mut judged = Vec::with_capacity(read.len());
        for (line, row, sale) in read {
            let sale = match sale {
                Ok(sale) => sale,
                Err(problems) => {
                    judged.push(Judged { line, verdict: Verdict::Refused, problems });
                    continue;
                }
            };
            if self.known.contains(&sale.entry) {
                judged.push(Judged { line, verdict: Verdict::Known, problems: Vec::new() });
                continue;
            }
            let same_day = before.entry(sale.date).or_default();
            let repeated =
                same_day.iter().find(|(_, other)| !duplicates(&sale, std::slice::from_ref(other)).is_empty());
            let there = self.earlier.get(&sale.date).map_or(&[][..], Vec::as_slice);
            let doubled = duplicates(&sale, there).first().map(|other| other.entry);
            let why = match (doubled, repeated) {
                (Some(entry), _) => Some(Why::LikeSale(entry)),
                (None, Some((line, _))) => Some(Why::Repeats(*line)),
                (None, None) => None,
            };
            same_day.push((line, sale.clone()));
            let sale = Box::new(sale);
            judged.push(match why {
                Some(why) => Judged {
                    line,
                    verdict: Verdict::Proposed(sale),
                    problems: vec![naming::problem(line, &row, "quantity", why)],
                },
                None => Judged { line, verdict: Verdict::New(sale), problems: Vec::new() },
            });
        }
        judged
    }
}
