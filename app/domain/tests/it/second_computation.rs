//! Three real series against a second computation.
//!
//! The figures were made once, from the same file, by a program in Python with numpy 2.4 that shares nothing with this
//! crate: `numpy.linalg.lstsq` on a matrix of thirteen columns (constant, months, eleven dummies) for band and ALPS,
//! `convolve` for the centred average, `std(ddof=1)`, `corrcoef` and `polyfit` for the rest, loops over months for states,
//! limits and record. WFP wholesale prices at La Terminal, 100 Pounds, judged in December 2019, 264 months each.

use crate::figures::{assert_near, month};
use crate::wfp;
use domain::price::alert::{self, Side};
use domain::price::alps::{self, Convention};
use domain::price::analysis::{Analysis, history};
use domain::price::band::State;
use domain::price::evaluation::{Ddof, Judged, Window};
use domain::price::transmission::{pass_through, together};

struct Second {
    commodity: &'static str,
    month_pct: f64,
    year_pct: f64,
    /// Mean of five Decembers, and percent against it.
    five_years: [f64; 2],
    index: [f64; 12],
    years_above: [u32; 12],
    variation: f64,
    historical_volatility: f64,
    /// Expected, sigma, slope.
    band: [f64; 3],
    /// All months before: expected, sigma, ALPS.
    alps: [f64; 3],
    ifpa: f64,
    /// Months of the whole history: very low, low, normal, high, very high.
    states: [usize; 5],
    /// Sums of the expected prices and of the sigmas of the whole history.
    sums: [f64; 2],
    /// Limits, high and low.
    limits: [f64; 2],
    /// Alerts, right within three and six months; high, then low.
    record: [[u32; 3]; 2],
}

const SECOND: [Second; 3] = [
    Second {
        commodity: "Potatoes",
        month_pct: 11.394366,
        year_pct: 28.951087,
        five_years: [185.732, 27.748584],
        index: [
            100.4048, 100.7507, 100.609, 111.5728, 113.3765, 116.2663, 102.7245, 82.7686, 83.2602, 90.9042, 95.4307,
            101.9314,
        ],
        years_above: [5, 4, 5, 7, 8, 7, 6, 0, 2, 3, 2, 4],
        variation: 0.22506187,
        historical_volatility: 0.84238691,
        band: [226.378250, 34.893079, 1.12906250],
        alps: [199.856735, 41.416391, 0.903344],
        ifpa: 0.77605442,
        states: [11, 28, 135, 39, 15],
        sums: [34529.45208412, 9217.15226531],
        limits: [1.5381924724, 1.1471331822],
        record: [[2, 2, 2], [3, 3, 3]],
    },
    Second {
        commodity: "Maize (white)",
        month_pct: 1.325,
        year_pct: -4.896363,
        five_years: [118.064, 2.986516],
        index: [
            95.0368, 95.2617, 99.6814, 100.65, 100.1621, 106.6975, 111.8394, 113.8496, 105.1705, 93.7736, 89.4419,
            88.4354,
        ],
        years_above: [2, 1, 5, 7, 6, 8, 9, 9, 8, 0, 0, 0],
        variation: 0.10689889,
        historical_volatility: 0.20576982,
        band: [119.824500, 12.303482, 0.04890278],
        alps: [136.988932, 18.850093, -0.816915],
        ifpa: -0.25764780,
        states: [15, 30, 130, 36, 17],
        sums: [26367.68556244, 2945.15805530],
        limits: [1.9271752533, 2.3234010853],
        record: [[2, 0, 0], [2, 1, 1]],
    },
    Second {
        commodity: "Beans (black)",
        month_pct: -3.957495,
        year_pct: 7.901538,
        five_years: [372.772, -5.926411],
        index: [
            98.5162, 97.956, 93.8201, 95.3812, 96.8594, 99.3337, 101.6994, 104.2087, 103.6961, 105.5225, 103.9833,
            99.0235,
        ],
        years_above: [3, 5, 1, 1, 1, 4, 6, 6, 6, 8, 7, 3],
        variation: 0.10698216,
        historical_volatility: 0.08175744,
        band: [341.385250, 39.704104, -0.87185417],
        alps: [405.475243, 61.879058, -0.885522],
        ifpa: 0.53373858,
        states: [12, 42, 117, 39, 18],
        sums: [74431.64651935, 10599.34301966],
        limits: [1.8547165542, 2.7054036618],
        record: [[1, 0, 0], [1, 0, 0]],
    },
];

#[test]
fn three_series_of_la_terminal_agree_with_a_second_computation() {
    let judged = month("2019-12");
    for second in SECOND {
        let Some(line) = wfp::series("La Terminal", second.commodity, "100 Pounds") else { return };
        let first = Analysis::of(&line, judged);
        assert_near(first.month_on_month.unwrap().pct, second.month_pct, 1e-6);
        assert_near(first.year_on_year.unwrap().pct, second.year_pct, 1e-6);
        let five_years = first.against_five_years.unwrap();
        assert_each([five_years.mean, five_years.pct], second.five_years, 1e-6);
        let seasons = first.seasonality.unwrap().months;
        assert_each(seasons.map(|season| season.index), second.index, 5.1e-5);
        assert_eq!(seasons.map(|season| season.years_above), second.years_above);
        assert_near(first.variation.unwrap().share, second.variation, 1e-8);
        assert_near(first.historical_volatility.unwrap().share, second.historical_volatility, 1e-8);
        let band = first.band.unwrap().band;
        assert_each([band.expected, band.sigma, band.slope], second.band, 1e-6);
        assert_near(first.ifpa.unwrap().ifpa, second.ifpa, 1e-8);
        let all = Convention { window: Window::All, judged: Judged::Excluded, ddof: Ddof::Parameters };
        let alps = alps::of(&line, judged, all).unwrap();
        assert_each([alps.expected, alps.sigma, alps.alps], second.alps, 1e-6);
    }
}

#[test]
fn their_alerts_agree_with_a_second_computation() {
    for second in SECOND {
        let Some(line) = wfp::series("La Terminal", second.commodity, "100 Pounds") else { return };
        let first = alert::of(&line, month("2019-12")).unwrap();
        assert_each([first.limits.high, first.limits.low], second.limits, 1e-9);
        let record = [first.high, first.low].map(|r| [r.alerts, r.within_three.right, r.within_six.right]);
        assert_eq!((record, first.raised), (second.record, None::<Side>));
        assert_eq!(
            [first.high, first.low].map(|r| [r.within_three.told, r.within_six.told]),
            record.map(|r| [r[0]; 2])
        );
    }
}

#[test]
fn their_history_agrees_with_a_second_computation() {
    for second in SECOND {
        let Some(line) = wfp::series("La Terminal", second.commodity, "100 Pounds") else { return };
        let months = history(&line, line.start(), line.end());
        let order = [State::VeryLow, State::Low, State::Normal, State::High, State::VeryHigh];
        let states = order.map(|state| months.iter().filter(|m| m.state == Some(state)).count());
        assert_eq!(states, second.states, "{}", second.commodity);
        let sums = [months.iter().filter_map(|m| m.expected).sum(), months.iter().filter_map(|m| m.sigma).sum()];
        assert_each(sums, second.sums, 1e-6);
    }
}

#[test]
fn maize_and_beans_move_apart_though_their_levels_look_related() {
    let maize = wfp::series("La Terminal", "Maize (white)", "100 Pounds");
    let beans = wfp::series("La Terminal", "Beans (black)", "100 Pounds");
    let Some((maize, beans)) = maize.zip(beans) else { return };
    let changes = together(&maize, &beans).unwrap();
    assert_near(changes.correlation, 0.04161059, 1e-8);
    assert_eq!(changes.changes, 263);
    let levels = pass_through(&beans, &maize).unwrap();
    assert_each([levels.elasticity, levels.intercept, levels.r2], [0.59207654, 2.96685516, 0.40027593], 1e-8);
}

#[track_caller]
fn assert_each<const N: usize>(found: [f64; N], second: [f64; N], tolerance: f64) {
    for (found, second) in found.into_iter().zip(second) {
        assert_near(found, second, tolerance);
    }
}
