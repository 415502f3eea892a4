//! Chance without a state: the same words and the same day always give the same number, on every machine.
//!
//! So a later day adds readings to the demonstration and rewrites none. Not for secrets.

/// A draw, named by words and numbers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chance(u64);

impl Chance {
    /// FNV-1a of the words, then mixed.
    pub(super) fn of(words: &[&str]) -> Self {
        let bytes = words.iter().flat_map(|word| word.bytes().chain([0]));
        Self(mix(
            bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
        ))
    }

    /// Another draw for each number.
    pub(super) fn at(self, number: i32) -> Self {
        Self(mix(self.0 ^ mix(number as u64)))
    }

    /// From 0 up to, not including, 1.
    pub(super) fn unit(self) -> f64 {
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Mean 0, standard deviation 1, never beyond 3.5: four even draws added up (Irwin and Hall), which needs no
    /// logarithm and so is the same on every machine.
    pub(super) fn normal(self) -> f64 {
        let sum: f64 = (0..4).map(|i| self.at(i).unit()).sum();
        (sum - 2.0) * 1.732_050_8
    }

    /// A slow walk through days: normal draws `days` apart, joined smoothly.
    pub(super) fn wander(self, day: i32, days: i32) -> f64 {
        let knot = day.div_euclid(days);
        let way = f64::from(day.rem_euclid(days)) / f64::from(days);
        let smooth = way * way * (3.0 - 2.0 * way);
        let (from, to) = (self.at(knot).normal(), self.at(knot + 1).normal());
        from + (to - from) * smooth
    }
}

/// The last step of splitmix64 (Steele, Lea and Flood, 2014).
fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// First outputs of splitmix64 from the seed 1234567, as printed by Rosetta Code.
    #[test]
    fn mixing_is_that_of_splitmix64() {
        assert_eq!(mix(1_234_567), 6_457_827_717_110_365_317);
        assert_eq!(mix(1_234_567_u64.wrapping_add(0x9e37_79b9_7f4a_7c15)), 3_203_168_211_198_807_973);
    }

    #[test]
    fn draws_have_the_mean_and_spread_they_claim() {
        let draws: Vec<f64> = (0..20_000).map(|i| Chance::of(&["papa"]).at(i).normal()).collect();
        let mean = draws.iter().sum::<f64>() / 20_000.0;
        let variance = draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 20_000.0;
        assert!(mean.abs() < 0.03 && (variance - 1.0).abs() < 0.05, "{mean} {variance}");
    }

    #[test]
    fn a_walk_makes_no_jumps() {
        let walk = Chance::of(&["miel"]);
        assert!((-500..500).all(|day| (walk.wander(day + 1, 100) - walk.wander(day, 100)).abs() < 0.15));
    }
}
