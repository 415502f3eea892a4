//! Reads the words of a unit: "100 Pounds", "Caja (45 - 50 lb)", "Red (7 - 8 docenas)".
