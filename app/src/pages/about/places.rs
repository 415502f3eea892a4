//! Where the project works, the open place included, and on what.

use crate::components::chip::{Chip, Tone};
use crate::components::mark::{Mark, Sign};
use crate::components::section::Section;
use crate::i18n::{self, about as texts};
use domain::about::{About, MUNICIPALITIES_MEANT};
use leptos::prelude::*;

/// The municipalities by department, and those still without a name.
#[component]
pub fn Places(about: About) -> impl IntoView {
    let language = i18n::language();
    let lead = texts::where_lead(language, about.named(), MUNICIPALITIES_MEANT, about.departments.len());
    let departments = about.departments.iter().map(|department| {
        let heading = texts::department(language, &department.name, department.municipalities.len());
        let municipalities = department.municipalities.join(", ");
        view! {
            <div>
                <dt>{heading}</dt>
                <dd>{municipalities}</dd>
            </div>
        }
    });
    let departments = departments.collect_view();
    let unnamed = (about.unnamed() > 0).then(|| {
        let told = texts::unnamed(language, about.unnamed());
        view! {
            <p>
                <Chip tone=Tone::Line>
                    <Sign mark=Mark::NoData />
                    {told}
                </Chip>
            </p>
        }
    });
    view! {
        <Section title=texts::where_title(language) id="municipios">
            <p>{lead}</p>
            <dl class="cols terms">{departments}</dl>
            {unnamed}
        </Section>
    }
}

/// The ten value chains and the pilot.
#[component]
pub fn Chains(about: About) -> impl IntoView {
    let language = i18n::language();
    let chains = about.chains.iter().map(|chain| {
        let name = chain.names.get(language).to_owned();
        let pilot = chain.pilot.then(|| view! { " " <Chip tone=Tone::Line>{texts::pilot(language)}</Chip> });
        view! { <li>{name} {pilot}</li> }
    });
    let chains = chains.collect_view();
    view! {
        <Section title=texts::chains_title(language) id="cadenas">
            <p>{texts::chains_lead(language)} " " <a href="/productos">{i18n::prices::all_products(language)}</a></p>
            <ul class="cols c3 names">{chains}</ul>
        </Section>
    }
}
