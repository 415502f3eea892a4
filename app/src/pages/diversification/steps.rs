//! The way of an idea as five marks, the present one written.

use crate::components::chip::{Chip, Tone};
use crate::i18n::{self, ideas};
use domain::diversification::idea::IdeaStage;
use leptos::prelude::*;

const WAY: [IdeaStage; 5] =
    [IdeaStage::Idea, IdeaStage::Prototype, IdeaStage::MarketTest, IdeaStage::Registration, IdeaStage::RegularSale];

/// Where it stands; what was given up has no place on the way.
#[component]
pub(super) fn StepsBar(stage: IdeaStage) -> impl IntoView {
    let language = i18n::language();
    if stage == IdeaStage::Abandoned {
        return view! { <Chip tone=Tone::Line>{ideas::stage_word(language, stage)}</Chip> }.into_any();
    }
    let marks = WAY.into_iter().map(|one| {
        let words = ideas::stage_word(language, one);
        let (class, current) =
            if one < stage { (Some("done"), None) } else { (None, (one == stage).then_some("step")) };
        let shown = if one == stage { None } else { Some("sr") };
        view! {
            <li class=class aria-current=current>
                <span class=shown>{words}</span>
            </li>
        }
    });
    view! { <ol class="steps">{marks.collect_view()}</ol> }.into_any()
}
