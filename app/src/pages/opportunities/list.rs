//! What buyers ask for now, narrowed by the address.

use super::left;
use crate::api;
use crate::api::opportunities::{Listed, Requests};
use crate::components::acts::Acts;
use crate::components::button::{Button, Weight};
use crate::components::button_link::ButtonLink;
use crate::components::chip::{Chip, Tone};
use crate::components::choice::Choice;
use crate::components::done::Done;
use crate::components::empty_state::EmptyState;
use crate::components::field::Need;
use crate::components::loaded::Loaded;
use crate::components::page_header::PageHeader;
use crate::components::pager::Pager;
use crate::components::seg::Seg;
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::components::text_field::{Entry, TextField};
use crate::form::Fields;
use crate::format;
use crate::i18n::{self, opportunities as texts};
use crate::pages::head::Head;
use domain::money::Currency;
use domain::opportunity::{OpportunityState, Stake};
use domain::period::Date;
use domain::place::Chain;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

const PATH: &str = "/oportunidades";

/// The board.
#[component]
pub fn RequestsPage() -> impl IntoView {
    let search = use_location().search;
    let requests = Resource::new(move || search.get(), api::opportunities::load_requests);
    view! {
        <Loaded resource=requests let:requests>
            <ListView requests=requests />
        </Loaded>
    }
}

#[component]
fn ListView(requests: Requests) -> impl IntoView {
    let language = i18n::language();
    let asked = Fields::decode(&use_location().search.get_untracked());
    let Requests { page, chains, publishes, today } = requests;
    let next = page.next.map(|row| address(&asked, asked.text("estado"), Some(row)));
    let shown = [
        ("", texts::open_ones(language)),
        ("cerradas", texts::closed_ones(language)),
        ("todas", texts::all_ones(language)),
    ];
    let chosen = asked.text("estado").to_owned();
    let chosen = if shown.iter().any(|(value, _)| *value == chosen) { chosen } else { String::new() };
    let choices = shown
        .into_iter()
        .map(|(value, label)| Choice::new(label, address(&asked, value, None), &value, &chosen.as_str()))
        .collect();
    let empty = page.items.is_empty();
    let rows = page.items.into_iter().map(|listed| view! { <RequestRow listed=listed today=today /> });
    view! {
        <Head title=texts::title(language) description=texts::lead(language) href=PATH />
        <div class="page">
            <PageHeader title=texts::title(language) lead=texts::lead(language) />
            <Done words=move |done| (done == "publicada").then(|| texts::done_published(language)) />
            {publishes
                .then(|| {
                    view! {
                        <Acts>
                            <ButtonLink href="/oportunidades/nueva" weight=Weight::Main>
                                {texts::new(language)}
                            </ButtonLink>
                        </Acts>
                    }
                })}
            <Seg label=texts::which(language) options=choices />
            <Narrowing asked=asked chains=chains />
            {if empty {
                view! {
                    <EmptyState title=texts::empty(language)>
                        <p>{texts::empty_body(language)}</p>
                    </EmptyState>
                }
                    .into_any()
            } else {
                view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
            }}
            {next.map(|next| view! { <Pager previous=None next=Some(next) /> })}
        </div>
    }
}

#[component]
fn Narrowing(asked: Fields, chains: Vec<Chain>) -> impl IntoView {
    let language = i18n::language();
    let option = |value: &str, label: &str| SelectOption { value: value.to_owned(), label: label.to_owned() };
    let any = std::iter::once(option("", texts::any(language)));
    let options = any.chain(chains.iter().map(|chain| option(&chain.code, chain.names.get(language)))).collect();
    let groups = vec![OptionGroup { label: String::new(), options }];
    let open = !asked.text("cadena").is_empty() || !asked.text("hasta").is_empty();
    view! {
        <form class="form" method="get" action=PATH>
            <input type="hidden" name="estado" value=asked.text("estado").to_owned() />
            <details class="why" open=open>
                <summary>{texts::filter(language)}</summary>
                <div class="narrowing">
                    <SelectField name="cadena" label=texts::chain(language) groups=groups selected=asked.text("cadena") />
                    <TextField
                        name="hasta"
                        label=texts::by_day(language)
                        entry=Entry::Date
                        need=Need::Optional
                        value=asked.text("hasta")
                    />
                </div>
                <Button>{texts::filter(language)}</Button>
            </details>
        </form>
    }
}

/// The address of another part of the board, with the same product and day.
fn address(asked: &Fields, state: &str, from: Option<i64>) -> String {
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let pairs = [("estado", state), ("cadena", asked.text("cadena")), ("hasta", asked.text("hasta"))];
    let filled = pairs.into_iter().filter(|(_, value)| !value.is_empty() && plain(value));
    let mut parts: Vec<String> = filled.map(|(name, value)| format!("{name}={value}")).collect();
    parts.extend(from.map(|row| format!("desde={row}")));
    if parts.is_empty() { PATH.to_owned() } else { format!("{PATH}?{}", parts.join("&")) }
}

#[component]
fn RequestRow(listed: Listed, today: Date) -> impl IntoView {
    let language = i18n::language();
    let asked = listed.published.asked;
    let unit = listed.unit.get(language).to_lowercase();
    let quantity = format!("{} {unit}", asked.quantity);
    let price = asked
        .price
        .map_or_else(|| texts::price_none(language).to_owned(), |price| format::money(price.to_f64(), Currency::GTQ));
    let mut detail = vec![asked.buyer.name.clone(), quantity, price];
    detail.extend(listed.place);
    let until = format!("{}: {}", texts::until(language), format::date(asked.until, language));
    let (tone, state) = match asked.state {
        OpportunityState::Open | OpportunityState::Negotiating if !asked.is_open(today) => {
            (Tone::Line, texts::day_passed(language).to_owned())
        }
        OpportunityState::Open => (Tone::Info, left(language, asked.until, today)),
        OpportunityState::Negotiating => (Tone::Warn, texts::state_negotiating(language).to_owned()),
        OpportunityState::Won => (Tone::Ok, texts::state_won(language).to_owned()),
        OpportunityState::Lost => (Tone::Line, texts::state_lost(language).to_owned()),
    };
    let stake = match listed.published.stake {
        Stake::Published => Some(texts::yours(language)),
        Stake::Answered => Some(texts::answered(language)),
        Stake::None => None,
    };
    view! {
        <li class="two">
            <div>
                <a class="t" href=format!("/oportunidades/ver?id={}", listed.published.id)>
                    {asked.title.clone()}
                </a>
                <p class="d">{detail.join(" · ")}</p>
                <p class="d">{until}</p>
            </div>
            <div class="e">
                <Chip tone=tone>{state}</Chip>
                {stake.map(|words| view! { <Chip tone=Tone::Line>{words}</Chip> })}
            </div>
        </li>
    }
}
