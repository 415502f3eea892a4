//! How far each kind of row may be seen, as a condition that stands inside the statement itself: what it leaves out is not
//! there.

use domain::access::{Reach, Scope};
use domain::consent::Purpose;

/// Prices, and what they are measured by, are public.
pub(crate) fn everyone_reads(scope: &Scope) {
    match scope {
        Scope::Public | Scope::Within { .. } => {}
    }
}

/// Which rows of `enterprise`, called `e` in the statement, a scope reaches. It holds no value from outside: numbers, and
/// codes of four digits.
pub(crate) fn reaches_enterprise(scope: &Scope) -> String {
    let Scope::Within { reach, .. } = scope else { return "1 = 0".to_owned() };
    let world = if scope.is_demonstration() { "TRUE" } else { "FALSE" };
    let within = match reach {
        Reach::Project => "1 = 1".to_owned(),
        Reach::Nothing => "1 = 0".to_owned(),
        Reach::Enterprise(own) => format!("e.id = {own}"),
        Reach::Association(own) => format!("(e.id = {own} OR {})", shares_with(own.0)),
        Reach::Municipalities(codes) if codes.is_empty() => "1 = 0".to_owned(),
        Reach::Municipalities(codes) => {
            let codes: Vec<String> = codes.iter().map(|code| format!("'{}'", code.as_str())).collect();
            format!("e.municipality IN ({})", codes.join(", "))
        }
    };
    format!("e.demo = {world} AND {within}")
}

/// A member of now, whose latest answer lets the association see what it sells.
fn shares_with(association: i32) -> String {
    format!(
        "(EXISTS (SELECT 1 FROM membership AS m WHERE m.association_id = {association} AND m.member_id = e.id \
         AND m.until_day IS NULL) AND EXISTS (SELECT 1 FROM consent AS c WHERE c.enterprise_id = e.id \
         AND c.purpose = '{purpose}' AND c.granted AND c.withdrawn_on IS NULL \
         AND NOT EXISTS (SELECT 1 FROM consent AS d WHERE d.enterprise_id = e.id AND d.purpose = c.purpose \
         AND (d.on_day > c.on_day OR (d.on_day = c.on_day AND d.id > c.id)))))",
        purpose = Purpose::ShareWithCooperative.code()
    )
}
