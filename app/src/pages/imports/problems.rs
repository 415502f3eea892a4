//! The rows of a file that a person has to see: line, column, what it says, why, and what to do.

use crate::api::uploads::{Problem, Why};
use crate::components::chip::{Chip, Tone};
use crate::components::table::{Caption, Table};
use crate::format;
use crate::i18n::{self, components, enterprises as registry, uploads as texts};
use crate::words::{capital, uploads as words};
use domain::enterprise::duplicate::{Likeness, Proposal};
use domain::names::Language;
use domain::upload::UploadKind;
use leptos::prelude::*;

#[component]
pub(super) fn Problems(kind: UploadKind, problems: Vec<Problem>) -> impl IntoView {
    let language = i18n::language();
    let rows = problems.into_iter().map(|problem| view! { <ProblemRow kind=kind problem=problem /> }).collect_view();
    view! {
        <Table caption=texts::problems(language) shown=Caption::Heard class="roomy imp">
            <thead>
                <tr>
                    <th scope="col" class="num">
                        {texts::line(language)}
                    </th>
                    <th scope="col">{texts::about(language)}</th>
                    <th scope="col">{texts::column(language)}</th>
                    <th scope="col">{texts::value(language)}</th>
                    <th scope="col">{texts::why(language)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

#[component]
fn ProblemRow(kind: UploadKind, problem: Problem) -> impl IntoView {
    let language = i18n::language();
    let column = column(kind, &problem, language);
    let value = if problem.value.is_empty() { texts::empty_cell(language).to_owned() } else { problem.value.clone() };
    let (tone, mark) = mark(&problem.why, language);
    let question = problem.why.is_a_question().then(|| {
        view! {
            <label class="check">
                <input type="checkbox" name="otra" value=problem.line />
                <span>{texts::another(language)}</span>
            </label>
        }
    });
    let hint = hint(&problem, language);
    view! {
        <tr>
            <td class="num">{problem.line}</td>
            <td>{problem.about}</td>
            <td>{column}</td>
            <td>{value}</td>
            <td>
                <Chip tone=tone>{mark}</Chip>
                " "
                <Reasons kind=kind why=problem.why />
                {hint}
                {question}
            </td>
        </tr>
    }
}

/// A heading of the file stays as it is; a field is called as its column is.
fn column(kind: UploadKind, problem: &Problem, language: Language) -> String {
    match problem.why {
        Why::Unreadable(_) => problem.column.clone(),
        Why::Contradicts(_) => String::new(),
        Why::Refused(_) | Why::Repeats(_) | Why::Near(_) | Why::Differs(..) | Why::LikeSale(_) => {
            words::column(kind, &problem.column, language).to_owned()
        }
    }
}

fn mark(why: &Why, language: Language) -> (Tone, &'static str) {
    match why {
        Why::Unreadable(_) | Why::Refused(_) | Why::Contradicts(_) => (Tone::Bad, texts::does_not_pass(language)),
        Why::Repeats(_) | Why::Near(_) | Why::LikeSale(_) => (Tone::Warn, texts::confirm(language)),
        Why::Differs(..) => (Tone::Plain, texts::already(language)),
    }
}

fn hint(problem: &Problem, language: Language) -> Option<String> {
    match (&problem.meant, problem.choices.is_empty()) {
        (Some(meant), _) => Some(format!(" {}", texts::meant(language, meant))),
        (None, false) => Some(format!(" {}", texts::choices(language, problem.choices.join(", ")))),
        (None, true) => None,
    }
}

#[component]
fn Reasons(kind: UploadKind, why: Why) -> impl IntoView {
    let language = i18n::language();
    match why {
        Why::Unreadable(reason) => format!("{}.", capital(words::rejected(reason, language))).into_any(),
        Why::Refused(reason) => format!("{}.", components::reason(language, reason)).into_any(),
        Why::Contradicts(line) => texts::contradicts(language, line).into_any(),
        Why::Repeats(line) => texts::repeats(language, line).into_any(),
        Why::Differs(id, fields) => {
            let fields: Vec<&str> = fields.iter().map(|field| words::column(kind, field, language)).collect();
            view! {
                {texts::differs(language, fields.join(", "))}
                " "
                <a href=format!("/mipymes/ver?id={id}")>{texts::see_it(language)}</a>
            }
            .into_any()
        }
        Why::LikeSale(entry) => view! {
            {texts::like_sale(language)}
            " "
            <a href=format!("/ventas/ver?venta={entry}")>{texts::see_it(language)}</a>
        }
        .into_any(),
        Why::Near(proposals) => {
            let links = proposals.into_iter().take(3).map(|one| near(one, language)).collect_view();
            view! {
                {texts::near(language)}
                " "
                {links}
            }
            .into_any()
        }
    }
}

fn near(proposal: Proposal, language: Language) -> impl IntoView {
    let likeness = match proposal.likeness {
        Likeness::SameNit => registry::same_nit(language).to_owned(),
        Likeness::NearName(near) => registry::near_name(language, format::percent(100.0 * near)),
    };
    view! {
        <a href=format!("/mipymes/ver?id={}", proposal.known.id)>{proposal.known.name}</a>
        {format!(", {likeness}. ")}
    }
}
