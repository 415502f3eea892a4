//! Letters about saved alerts: at most one for each alert and month, however many servers write them.

mod choosing;
mod outbox;
mod watching;

pub use choosing::{choice, choose, stop};
pub use outbox::{Ended, Taken, abandon, settle, take};
pub use watching::{Recipient, queue, recipient, watching};

use domain::access::Scope;

/// The address of an account `c`: letters reach its first one.
const ADDRESS: &str = "(SELECT MIN(l.login) FROM account_login AS l WHERE l.account_id = c.id AND l.login LIKE '%@%')";

/// Which accounts `c` get letters: open, of the world that is asked for, with an address, and not against it.
fn receives(scope: &Scope) -> String {
    let world = if scope.is_demonstration() { "TRUE" } else { "FALSE" };
    format!(
        "c.demo = {world} AND c.disabled_at IS NULL AND {ADDRESS} IS NOT NULL AND NOT EXISTS \
         (SELECT 1 FROM alert_letter_choice AS n WHERE n.account_id = c.id AND n.choice = 'no')"
    )
}
