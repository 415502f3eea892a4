//! Consumer price index.

use crate::shared;
use feeds::cpi;

#[test]
fn an_index_by_month_is_read_with_its_base() {
    let bytes = "Mes,Índice,Base\n2024-12,182.45,diciembre 2010 = 100\n2025-01,183.1,diciembre 2010 = 100\n".as_bytes();
    let rows: Vec<_> = cpi::open(bytes).unwrap().collect::<Result<_, _>>().unwrap();
    assert_eq!(
        (rows[0].month.to_string(), rows[0].micro, rows[0].base.as_deref()),
        ("2024-12".into(), 182_450_000, Some("diciembre 2010 = 100"))
    );
    assert_eq!(rows[1].line, 3);
}

#[test]
fn the_base_may_be_left_out() {
    let rows: Vec<_> = cpi::open(b"month,index\n2024-12,100\n").unwrap().collect::<Result<_, _>>().unwrap();
    assert_eq!(rows[0].base, None);
}

#[test]
fn yearly_inflation_is_no_index_by_month() {
    let Some(bytes) = shared::file("codes/worldbank_inflation_annual_central_america.csv") else { return };
    let refused = cpi::open(&bytes).err().unwrap().to_string();
    assert!(refused.contains("\"month / mes\" is missing"), "{refused}");
}
