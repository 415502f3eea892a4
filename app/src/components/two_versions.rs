//! What was typed beside what stands there now, field by field, when somebody else's change came first.

use super::note::{Note, NoteKind};
use super::table::{Caption, Table};
use leptos::prelude::*;

/// A field in both versions, as words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    pub field: String,
    pub yours: String,
    pub now: String,
}

/// The words around the table: what happened, what can be done, and the heads of its columns.
#[derive(Debug, Clone, Copy)]
pub struct VersionWords {
    pub title: &'static str,
    pub body: &'static str,
    pub field: &'static str,
    pub yours: &'static str,
    pub now: &'static str,
}

/// The notice and the table; what differs is marked as inserted.
#[component]
pub fn TwoVersions(words: VersionWords, versions: Vec<Versions>) -> impl IntoView {
    let rows = versions.into_iter().map(|row| {
        let yours = match row.yours == row.now {
            true => row.yours.into_any(),
            false => view! { <ins>{row.yours}</ins> }.into_any(),
        };
        view! {
            <tr>
                <th scope="row">{row.field}</th>
                <td>{yours}</td>
                <td>{row.now}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Note kind=NoteKind::Warn>
            <div role="alert">
                <h2>{words.title}</h2>
                <p>{words.body}</p>
            </div>
        </Note>
        <Table caption=words.title shown=Caption::Heard>
            <thead>
                <tr>
                    <th scope="col">{words.field}</th>
                    <th scope="col">{words.yours}</th>
                    <th scope="col">{words.now}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}
