//! Segments, picks, tabs, filters, pages of a list.

use crate::components::choice::Choice;
use crate::components::filters::Filters;
use crate::components::icon::{Glyph, Icon};
use crate::components::pager::Pager;
use crate::components::picks::{Pick, Picks};
use crate::components::section::Section;
use crate::components::seg::Seg;
use crate::components::seg_field::SegField;
use crate::components::select_field::SelectOption;
use crate::components::tabs::Tabs;
use crate::i18n::{self, gallery};
use leptos::prelude::*;

#[component]
pub fn Choosing() -> impl IntoView {
    let language = i18n::language();
    let choices = |labels: &[&str]| -> Vec<Choice> {
        let choice = |(at, label): (usize, &&str)| Choice::new(label, format!("#{at}"), &at, &0);
        labels.iter().enumerate().map(choice).collect()
    };
    let option = |value: &str, label: &str| SelectOption { value: value.to_owned(), label: label.to_owned() };
    let days = vec![option("0", gallery::today(language)), option("1", gallery::yesterday(language))];
    let pick = |value: &str, label: &str, detail: &str| Pick {
        value: value.to_owned(),
        label: label.to_owned(),
        detail: detail.to_owned(),
    };
    let places = vec![
        pick("near", gallery::nearby(language), gallery::nearby_detail(language)),
        pick("abroad", gallery::abroad(language), gallery::abroad_detail(language)),
    ];
    let units = choices(&[gallery::quintal(language), gallery::arroba(language), gallery::libra(language)]);
    let products = [gallery::potato(language), gallery::carrot(language), gallery::long_name(language)];
    view! {
        <Section title=gallery::choosing(language)>
            <p class="sm muted">{gallery::choosing_rule(language)}</p>
            <div>
                <Seg label=gallery::quintal(language) options=units.clone() />
            </div>
            <SegField name="day-sold" legend=gallery::when(language) options=days selected="0" />
            <Picks name="place" legend=gallery::where_to(language) options=places selected="near" />
            <Tabs label=gallery::parts(language) options=units />
            <Filters label=gallery::product(language) options=choices(&products)>
                <a class="chip" href="/productos">
                    <Glyph icon=Icon::Search />
                    {gallery::see_more(language)}
                </a>
            </Filters>
            <Pager previous=Some("#1".into()) next=Some("#3".into()) position=gallery::position(language) />
        </Section>
    }
}
