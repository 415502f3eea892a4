//! One account in the list, with what may be done with it.

use crate::components::button::Button;
use crate::components::chip::{Chip, Tone};
use crate::components::post_form::PostForm;
use crate::format;
use crate::i18n::{self, accounts, signing};
use domain::access::{Role, may_invite};
use domain::account::Listed;
use leptos::prelude::*;

/// Name, role and login; state; a new code, closing or opening.
#[component]
pub(super) fn ListedRow(listed: Listed, manages: bool, own: Role) -> impl IntoView {
    let language = i18n::language();
    let (id, name) = (listed.account.id.to_string(), listed.account.name);
    let again = id.clone();
    let logins = listed.logins.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let seen = listed.seen_at.map_or_else(
        || accounts::never_seen(language).to_owned(),
        |at| accounts::seen(language, format::moment(at, language)),
    );
    let detail = format!("{} · {logins} · {seen}", signing::role(language, listed.account.role));
    let closed = listed.disabled_at.is_some();
    let (codes, manages) = match may_invite(own, listed.account.role) {
        true => (!closed, manages),
        false => (false, false),
    };
    let (tone, state) = match (closed, listed.accepted) {
        (true, _) => (Tone::Bad, accounts::closed(language)),
        (false, true) => (Tone::Ok, accounts::open(language)),
        (false, false) => (Tone::Warn, accounts::waiting(language)),
    };
    let (change, label) = match closed {
        true => ("/cuentas/abrir", accounts::reopen(language)),
        false => ("/cuentas/cerrar", accounts::close(language)),
    };
    view! {
        <li class="two">
            <div>
                <span class="t">{name.clone()}</span>
                <p class="d">{detail}</p>
                <div class="acts">
                    {codes
                        .then(|| {
                            view! {
                                <PostForm action="/cuentas/codigo">
                                    <input type="hidden" name="cuenta" value=id />
                                    <input type="hidden" name="nombre" value=name />
                                    <Button>{accounts::new_code(language)}</Button>
                                </PostForm>
                            }
                        })}
                    {manages
                        .then(|| {
                            view! {
                                <PostForm action=change>
                                    <input type="hidden" name="cuenta" value=again />
                                    <Button>{label}</Button>
                                </PostForm>
                            }
                        })}
                </div>
            </div>
            <div class="e">
                <Chip tone=tone>{state}</Chip>
            </div>
        </li>
    }
}
