//! Micro, small or medium: by workers and by yearly sales in monthly minimum wages, from dated parameters.
//!
//! Acuerdo Gubernativo 211-2015: micro to 10 workers and 190 wages, small to 80 and 3,700, medium to 200 and 15,420.
//! Which minimum wage is meant is not settled, so the wage is a dated row too. Where workers and sales disagree both are
//! shown and the larger class is taken: a convention of the project.

use crate::choice::choices;
use crate::money::Price;
use crate::period::Date;
use serde::{Deserialize, Serialize};

choices! {
    SizeClass {
        Micro = "micro",
        Small = "pequena",
        Medium = "mediana",
        /// Beyond the law's medium: no MSME any more.
        Large = "grande",
    }
}

/// The limits of micro, small and medium, both included, from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SizeRule {
    pub valid_from: Date,
    pub workers: [u32; 3],
    /// Yearly sales in monthly wages.
    pub wages: [u32; 3],
    /// The law.
    pub norm: String,
}

/// The monthly wage that sales are measured in, in GTQ, from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wage {
    pub valid_from: Date,
    pub gtq: Price,
    pub source: String,
}

/// A class, and all that it follows from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Size {
    /// The larger of the two that are known; `None` when neither is.
    pub class: Option<SizeClass>,
    pub by_workers: Option<SizeClass>,
    pub by_sales: Option<SizeClass>,
    pub workers: Option<u32>,
    /// Sales of a year, in millionths of a quetzal.
    pub sales: Option<i64>,
    /// `None` when none was in force on the day.
    pub rule: Option<SizeRule>,
    pub wage: Option<Wage>,
}

impl Size {
    /// Both are known and say the same.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.by_workers.is_some() && self.by_workers == self.by_sales
    }
}

/// The class on a day. Sales are those of a year, in millionths of a quetzal; parameters may come in any order.
#[must_use]
pub fn classify(workers: Option<u32>, sales: Option<i64>, on: Date, rules: &[SizeRule], wages: &[Wage]) -> Size {
    let rule = rules.iter().filter(|rule| rule.valid_from <= on).max_by_key(|rule| rule.valid_from);
    let wage = wages.iter().filter(|wage| wage.valid_from <= on).max_by_key(|wage| wage.valid_from);
    let by_workers = rule.zip(workers).map(|(rule, count)| class(rule.workers.map(i64::from), i64::from(count)));
    let by_sales = rule.zip(wage).zip(sales).map(|((rule, wage), sales)| {
        let limits = rule.wages.map(|times| i64::from(times).saturating_mul(wage.gtq.micro()));
        class(limits, sales)
    });
    Size {
        class: by_workers.max(by_sales),
        by_workers,
        by_sales,
        workers,
        sales,
        rule: rule.cloned(),
        wage: wage.cloned(),
    }
}

fn class(limits: [i64; 3], value: i64) -> SizeClass {
    let beyond = limits.iter().filter(|limit| value > **limit).count();
    SizeClass::ALL.get(beyond).copied().unwrap_or(SizeClass::Large)
}
