//! Files with headings of something else.

use crate::read::refusal;
use crate::shared;
use feeds::refused::Refused;

#[test]
fn trade_figures_and_indices_are_no_prices() {
    for path in [
        "trade/comtrade_plus_TradeData_USA_2022.csv",
        "intl/food_price_indices_data_to_2024.csv",
        "codes/iso4217.csv",
        "geo/municipios_gt.csv",
    ] {
        let Some(bytes) = shared::file(path) else { return };
        assert!(matches!(refusal(&bytes), Refused::UnknownLayout { .. }), "{path}: {}", refusal(&bytes));
    }
}

#[test]
fn a_list_of_markets_lacks_a_date() {
    let Some(bytes) = shared::file("wfp/global2023/wfp_markets_global.csv") else { return };
    assert!(refusal(&bytes).to_string().starts_with("the column \"fecha / date\" is missing"));
}

#[test]
fn a_refusal_for_unknown_headings_shows_them_on_one_line() {
    let refused = refusal(b"a,b\nc,d\n").to_string();
    assert_eq!(refused, "the headings are of no layout known here; found: a, b");
}
