//! What is asked and never in the way: "¿Escribió el total?" when a price is far from the market's, and whether a sale like
//! one of the same day is another.

use super::quetzales;
use crate::components::note::{Note, NoteKind};
use crate::components::picks::{Pick, Picks};
use crate::form::Doubled;
use crate::format;
use crate::i18n::{self, sales};
use domain::money::Currency;
use domain::price::usual::Distance;
use domain::sale::duplicate::Twice;
use domain::sale::form::PriceMeans;
use domain::sale::question::Question;
use leptos::prelude::*;

/// The question with its figures, and the two ways out.
#[component]
pub(super) fn FarPrice(question: Question) -> impl IntoView {
    let language = i18n::language();
    let money = |value: f64| format::money(value, Currency::GTQ);
    let (each, usual) = (money(question.each), money(question.usual));
    let asked = match question.distance {
        Distance::FarBelow => sales::far_below(language, each, usual),
        Distance::FarAbove | Distance::Near => {
            sales::far_above(language, each, format::number(question.times, 0), usual)
        }
    };
    let total = match question.each_if_total {
        Some(each) => sales::means_total(language, money(each.to_f64())),
        None => sales::means_total_plain(language).to_owned(),
    };
    let pick = |means: PriceMeans, label: String| Pick { value: means.code().to_owned(), label, detail: String::new() };
    let options = vec![pick(PriceMeans::Total, total), pick(PriceMeans::Each, sales::means_each(language).to_owned())];
    view! {
        <Note kind=NoteKind::Warn>
            <div role="alert">
                <Picks name="price_means" legend=asked options=options />
            </div>
        </Note>
    }
}

/// The question about a sale that may be written down already.
#[component]
pub(super) fn MaybeDoubled(doubled: Doubled) -> impl IntoView {
    let language = i18n::language();
    let legend = sales::doubled(language, quetzales(doubled.gtq));
    let pick = |twice: Twice, label: &str| Pick {
        value: twice.code().to_owned(),
        label: label.to_owned(),
        detail: String::new(),
    };
    let options = vec![
        pick(Twice::Another, sales::doubled_another(language)),
        pick(Twice::TheSame, sales::doubled_same(language)),
    ];
    view! {
        <Note kind=NoteKind::Warn>
            <div role="alert">
                <Picks name="twice" legend=legend options=options />
            </div>
        </Note>
    }
}
