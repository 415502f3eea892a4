//! The dated parameters of the law that the registry is read with: size classes, wages, limits of tax regimes.
//!
//! They are rows of `setting`, so that a change is a new row with its day and source.

use crate::{Db, Error, catalogue};
use domain::access::Scope;
use domain::enterprise::legal_form::TaxRegime;
use domain::enterprise::size_class::{SizeRule, Wage};
use domain::enterprise::tax_limit::TaxRule;
use domain::money::{Price, parse_micro};
use domain::period::Date;
use domain::price::listing::Setting;
use domain::unit::FactorStatus;

/// The rows of all days; what holds on one is for `domain` to say.
#[derive(Debug, Clone, Default)]
pub struct Parameters {
    pub sizes: Vec<SizeRule>,
    /// The monthly wage in which sales are measured for the size class.
    pub wages: Vec<Wage>,
    /// Days from which a wage still has to be confirmed.
    pub unconfirmed: Vec<Date>,
    pub limits: Vec<TaxRule>,
    /// The monthly wage in which the limits of tax regimes are measured.
    pub tax_wages: Vec<Wage>,
}

/// All of them.
///
/// # Errors
/// When the database does not answer.
pub async fn parameters(db: &Db, scope: &Scope) -> Result<Parameters, Error> {
    let rows = catalogue::settings(db, scope).await?;
    let of = |key: &'static str| rows.iter().filter(move |row| row.key == key);
    let unconfirmed = of(WAGE).filter(|row| row.status == FactorStatus::ToConfirm).map(|row| row.valid_from);
    let limits = REGIMES.iter().flat_map(|(regime, key)| of(key).filter_map(|row| limit(*regime, row)));
    Ok(Parameters {
        sizes: of(SIZES[0]).filter_map(|first| size(&rows, first)).collect(),
        wages: of(WAGE).filter_map(wage).collect(),
        unconfirmed: unconfirmed.collect(),
        limits: limits.collect(),
        tax_wages: of(TAX_WAGE).filter_map(wage).collect(),
    })
}

const WAGE: &str = "salario_base_clasificacion";
const TAX_WAGE: &str = "salario_minimo_ce1_no_agricola";
/// Workers of micro, small, medium; yearly sales in wages of the same.
const SIZES: [&str; 6] = [
    "micro_trabajadores",
    "pequena_trabajadores",
    "mediana_trabajadores",
    "micro_salarios",
    "pequena_salarios",
    "mediana_salarios",
];
const REGIMES: [(TaxRegime, &str); 3] = [
    (TaxRegime::SmallTaxpayer, "limite_pequeno_contribuyente_salarios"),
    (TaxRegime::Primary, "limite_primario_salarios"),
    (TaxRegime::Livestock, "limite_pecuario_salarios"),
];

/// The six rows of one day as one rule; `None` while one of them is missing.
fn size(rows: &[Setting], first: &Setting) -> Option<SizeRule> {
    let count = |key: &str| {
        let row = rows.iter().find(|row| row.key == key && row.valid_from == first.valid_from)?;
        whole(&row.value)
    };
    let [micro, small, medium, micro_wages, small_wages, medium_wages] = SIZES;
    Some(SizeRule {
        valid_from: first.valid_from,
        workers: [count(micro)?, count(small)?, count(medium)?],
        wages: [count(micro_wages)?, count(small_wages)?, count(medium_wages)?],
        norm: first.source.clone(),
    })
}

fn wage(row: &Setting) -> Option<Wage> {
    let gtq = parse_micro(&row.value).and_then(Price::from_micro)?;
    Some(Wage { valid_from: row.valid_from, gtq, source: row.source.clone() })
}

fn limit(regime: TaxRegime, row: &Setting) -> Option<TaxRule> {
    Some(TaxRule { regime, valid_from: row.valid_from, wages: whole(&row.value)?, norm: row.source.clone() })
}

fn whole(value: &str) -> Option<u32> {
    value.parse().ok()
}
