//! How far each kind of row may be seen. A narrower scope that is added later is decided upon here.

use domain::access::Scope;

/// Prices, and what they are measured by, are public.
pub(crate) fn everyone_reads(scope: &Scope) {
    match scope {
        Scope::Public => {}
    }
}
