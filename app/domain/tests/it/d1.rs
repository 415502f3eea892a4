//! Dataset D1 of the reference: MAGA, "Serie histórica de precios de granos básicos, mayo 2022", white rice of first quality,
//! GTQ per quintal, paid to the wholesaler at La Terminal, Guatemala City (scribd 600767468).

use crate::figures::month;
use domain::price::timeline::Timeline;

/// The first month of [`VALUES`].
pub const START: &str = "2013-01";

/// 113 months to 2022-05, one year a line. The twelve equal values of 2019 are in the source.
#[rustfmt::skip]
pub const VALUES: [f64; 113] = [
    323.64, 325.00, 325.00, 321.59, 321.32, 320.70, 322.14, 322.33, 322.74, 324.05, 325.00, 322.14,
    322.21, 324.00, 329.33, 329.47, 328.48, 324.25, 320.48, 321.25, 325.00, 317.57, 316.85, 315.00,
    312.75, 307.85, 305.00, 303.32, 290.40, 290.00, 289.91, 287.85, 285.00, 285.00, 287.40, 286.08,
    274.53, 273.00, 273.68, 273.75, 275.00, 275.00, 275.00, 275.00, 275.00, 274.21, 270.36, 270.00,
    270.00, 270.00, 270.00, 270.00, 288.46, 300.00, 300.00, 300.00, 300.00, 300.00, 300.00, 300.00,
    305.50, 289.44, 300.00, 308.63, 321.14, 320.00, 320.45, 330.00, 335.00, 335.00, 332.25, 328.50,
    327.50, 327.50, 327.50, 327.50, 327.50, 327.50, 327.50, 327.50, 327.50, 327.50, 327.50, 327.50,
    327.50, 327.50, 336.86, 341.88, 340.00, 363.07, 388.37, 375.00, 348.93, 340.00, 340.00, 340.00,
    339.17, 342.50, 342.50, 344.87, 345.00, 345.00, 345.93, 348.38, 349.00, 349.00, 362.43, 372.50,
    382.50, 382.50, 382.17, 382.50, 398.64,
];

/// The series as indicators read it.
pub fn line() -> Timeline {
    Timeline::full(month(START), &VALUES)
}
