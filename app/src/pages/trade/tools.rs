//! What is asked: chain, line and years, all in the address.

use crate::components::choice::Choice;
use crate::components::filters::Filters;
use crate::components::note::{Note, NoteKind};
use crate::components::text_field::{Entry, TextField};
use crate::i18n::{self, trade};
use crate::pages::prices::other_world::OtherWorld;
use domain::names::Language;
use domain::trade::query::TradeQuery;
use domain::trade::view::TradeView;
use leptos::prelude::*;

/// Chips of chains and lines, and the form of the period.
#[component]
pub fn TradeTools(view: TradeView) -> impl IntoView {
    let language = i18n::language();
    let query = view.query.clone();
    let year = |year: Option<i32>| year.map_or_else(String::new, |year| year.to_string());
    let kept = query.pairs().into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    let caution = view.line.as_ref().and_then(|line| line.caution.clone()).map(|caution| {
        view! {
            <Note kind=NoteKind::Info>
                <p>{caution.get(language).to_owned()}</p>
            </Note>
        }
    });
    let world = view.query.clone();
    let address = move |dataset| TradeQuery { dataset: Some(dataset), ..world }.href();
    view! {
        <div class="sec">
            <Filters label=trade::chain_label(language) options=chains(&view, language) />
            <Filters label=trade::line_label(language) options=lines(&view, language) />
            {caution}
            <form class="period" action=TradeQuery::PATH method="get">
                {kept.collect_view()}
                <TextField
                    name="desde"
                    label=trade::period_from(language)
                    value=year(query.from)
                    entry=Entry::Whole
                />
                <TextField
                    name="hasta"
                    label=trade::period_to(language)
                    value=year(query.to)
                    entry=Entry::Whole
                />
                <button class="btn" type="submit">
                    {trade::period_apply(language)}
                </button>
            </form>
            <OtherWorld dataset=view.dataset has_other=view.other_dataset href=address />
            <p class="sm">
                <a href="/referencias">{trade::references_link(language)}</a>
            </p>
        </div>
    }
}

fn chains(view: &TradeView, language: Language) -> Vec<Choice> {
    let shown = view.chain.as_ref().map(|chain| chain.code.clone());
    let option = |chain: &domain::trade::view::ChainChoice| {
        let href = TradeQuery { chain: Some(chain.code.clone()), line: None, ..view.query.clone() }.href();
        Choice::new(chain.names.get(language), href, &Some(chain.code.clone()), &shown)
    };
    view.chains.iter().map(option).collect()
}

fn lines(view: &TradeView, language: Language) -> Vec<Choice> {
    let whole = TradeQuery { line: None, chain: view.chain.as_ref().map(|c| c.code.clone()), ..view.query.clone() };
    let shown = &view.query.line;
    let all = Choice::new(trade::whole_chain(language), whole.href(), &None, shown);
    let option = |line: &domain::trade::chain_line::ChainLine| {
        let chosen = Some(line.code.clone());
        let href = TradeQuery { line: chosen.clone(), ..whole.clone() }.href();
        Choice::new(&format!("{} {}", line.code, line.names.get(language)), href, &chosen, shown)
    };
    std::iter::once(all).chain(view.lines.iter().map(option)).collect()
}
