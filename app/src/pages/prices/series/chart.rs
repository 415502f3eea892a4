//! The past as a line in its usual band, with what is expected.

use super::explore::ExploreSeries;
use super::money::{MoneySwitch, money_word};
use super::{currency, names, unit};
use crate::charts::explore::comparing::Candidate;
use crate::charts::key::Key;
use crate::charts::line_band::key::swatches;
use crate::charts::line_band::{ForecastPoint, LineBand, LineBandChart, Point};
use crate::components::choice::Choice;
use crate::components::seg::Seg;
use crate::components::source_line::SourceLine;
use crate::i18n::{self, series};
use crate::{format, words};
use domain::names::Language;
use domain::price::Monthly;
use domain::price::forecast::Forecast;
use domain::price::profile::{Beside, PastMonth, Profile};
use domain::price::query::{Period, SeriesQuery};
use leptos::prelude::*;

/// The figure with its finding as title.
#[component]
pub fn SeriesChart(profile: Profile) -> impl IntoView {
    let language = i18n::language();
    let chart = chart(&profile, language);
    let note = series::months_note(language, profile.months, profile.missing);
    let sub = series::chart_sub(language, money_word(&profile, language), unit(&profile, language));
    let source = profile.series.source.clone();
    view! {
        <figure class="fig">
            <figcaption>
                <h2>{finding(&profile, language)}</h2>
                <p>{sub}</p>
            </figcaption>
            <div class="row between">
                <Key swatches=swatches(&chart) />
                <Seg label=series::period_label(language) options=periods(&profile, language) />
            </div>
            <MoneySwitch profile=profile.clone() />
            <LineBand chart=chart />
            <ExploreSeries first=own(&profile, language) candidates=candidates(&profile, language) />
            <SourceLine source=source note=note />
        </figure>
    }
}

/// The chart of a profile, also for the interactive version.
pub(super) fn chart(profile: &Profile, language: Language) -> LineBandChart {
    let (product, market) = names(profile, language);
    LineBandChart {
        subject: series::title(language, words::inside(&product), market),
        // Months without an index end the line of real prices; the table names them.
        points: profile.past.iter().filter(|past| past.judged.month <= profile.month).map(point).collect(),
        forecast: match &profile.forecast {
            Forecast::Published(published) => published.months.iter().map(ForecastPoint::from).collect(),
            Forecast::Withheld(_) => Vec::new(),
        },
        currency: currency(profile),
        unit: unit(profile, language).to_owned(),
    }
}

fn own(profile: &Profile, language: Language) -> Candidate {
    let (product, market) = (&profile.series.commodity.names, &profile.series.market.names);
    let name = format!("{}, {}", product.get(language), market.get(language));
    Candidate { key: super::key(&profile.query), name }
}

fn candidates(profile: &Profile, language: Language) -> Vec<Candidate> {
    let candidate = |beside: &Beside| Candidate {
        key: super::key(&beside.query),
        name: format!("{}, {}", beside.commodity.get(language), beside.market.get(language)),
    };
    profile.beside.iter().map(candidate).collect()
}

fn point(month: &PastMonth) -> Point {
    let PastMonth { judged, observed, estimated, no_supply } = *month;
    Point::of(&judged, Some(&Monthly { month: judged.month, observed, estimated, no_supply, figures: None }))
}

/// The title is what was found, not what is drawn.
fn finding(profile: &Profile, language: Language) -> String {
    let (product, _) = names(profile, language);
    let product = words::capital(&product);
    let month = format::month_name(profile.month.number(), language);
    match &profile.analysis.band {
        Ok(judged) if judged.sigmas >= 1.0 => series::chart_above(language, product, month),
        Ok(judged) if judged.sigmas <= -1.0 => series::chart_below(language, product, month),
        Ok(_) => series::chart_inside(language, product, month),
        Err(_) => series::chart_plain(language, product, profile.series.market.names.get(language)),
    }
}

fn periods(profile: &Profile, language: Language) -> Vec<Choice> {
    let option = |period: Period| {
        let label = match period {
            Period::Year => series::period_year(language).to_owned(),
            Period::FiveYears => series::period_five(language).to_owned(),
            Period::All => series::period_all(language, profile.first_month.year()),
        };
        let href = SeriesQuery { period, ..profile.query.clone() }.href();
        Choice::new(&label, href, &period, &profile.query.period)
    };
    Period::ALL.into_iter().map(option).collect()
}
