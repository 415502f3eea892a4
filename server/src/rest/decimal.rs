//! Decimals as text, so that no reader of JSON rounds them in passing.

/// At most six decimals, at least two, without trailing zeros beyond; the sign of a zero is dropped.
#[must_use]
pub fn decimal(value: f64) -> String {
    let text = format!("{value:.6}");
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, "00"));
    let kept = fraction.trim_end_matches('0').len().max(2);
    let text = format!("{whole}.{}", &fraction[..kept]);
    if text == "-0.00" { "0.00".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_decimals_at_most_and_two_at_least() {
        assert_eq!(decimal(237.27), "237.27");
        assert_eq!(decimal(5.0), "5.00");
        assert_eq!(decimal(1.0 / 3.0), "0.333333");
        assert_eq!(decimal(-0.0000001), "0.00");
    }
}
