//! The lines of the monthly record: those of the month before with their amounts open, an empty one, and more on demand.

use crate::api::sales::Choice;
use crate::components::affix_field::AffixField;
use crate::components::field::{Field, Need, described_by, refusal};
use crate::components::select_field::{OptionGroup, SelectField, SelectOption};
use crate::form::Returned;
use crate::i18n::circular_words as words;
use crate::i18n::{circular_record as texts, sales};
use crate::pages::sales::{options, units};
use domain::circular::destination::Destination;
use domain::circular::origin::Origin;
use domain::circular::record::{EnergyRow, InputRow, Known, LeftoverRow, MoneyKind, ProductRow, WaterRow};
use domain::circular::resource::{EnergySource, WaterSource};
use domain::names::Language;
use domain::unit::Dimension;
use leptos::prelude::*;

type Units = Vec<(Dimension, Choice)>;

/// What every line needs: the language, and what came back.
#[derive(Debug, Clone)]
pub(super) struct Lines {
    pub language: Language,
    pub returned: Returned,
}

/// Empty lines in a closed part, after the one that is open.
const MORE: usize = 3;

impl Lines {
    fn amount(&self, name: String, label: &'static str, after: String, value: String) -> impl IntoView + use<> {
        let invalid = self.returned.invalid(&name);
        view! { <AffixField name=name label=label after=after need=Need::Optional value=value invalid=invalid /> }
    }

    fn gtq(&self, name: String, label: &'static str, value: String) -> impl IntoView + use<> {
        let invalid = self.returned.invalid(&name);
        view! { <AffixField name=name label=label before="Q" need=Need::Optional value=value invalid=invalid /> }
    }

    fn choice(
        &self,
        name: String,
        label: &'static str,
        groups: Vec<OptionGroup>,
        value: String,
    ) -> impl IntoView + use<> {
        let invalid = self.returned.invalid(&name);
        view! { <SelectField name=name label=label groups=groups selected=value need=Need::Optional invalid=invalid /> }
    }

    /// Words that are typed; leftovers are offered those that have a coefficient.
    fn material(&self, name: String, list: Option<&'static str>, value: String) -> impl IntoView + use<> {
        let refused = refusal(self.returned.invalid(&name).as_ref(), &name);
        let label = texts::material(self.language);
        let described = described_by(&name, "", refused);
        view! {
            <Field name=name.clone() label=label need=Need::Optional refused=refused>
                <input
                    class="in"
                    id=name.clone()
                    name=name
                    type="text"
                    list=list
                    value=value
                    aria-invalid=refused.map(|_| "true")
                    aria-describedby=described
                />
            </Field>
        }
    }

    fn refused(&self, at: &str) -> bool {
        self.returned.problems.iter().any(|one| one.field.starts_with(&format!("{at}.")))
    }

    /// Lines with something in them, an empty one, and more in a part that is closed.
    fn all<R: Clone + Default>(
        &self,
        kind: &'static str,
        title: &'static str,
        rows: Vec<R>,
        draw: impl Fn(&str, R) -> AnyView,
    ) -> AnyView {
        let filled = rows.len();
        let line = |(at, row): (usize, R)| {
            let label = texts::line(self.language, title, at + 1);
            let fields = draw(&format!("{kind}.{at}"), row);
            view! {
                <div class="card tight form" role="group" aria-label=label>
                    {fields}
                </div>
            }
        };
        let open = rows.into_iter().chain(std::iter::once(R::default())).enumerate().map(line).collect_view();
        let more = (filled + 1..=filled + MORE).map(|at| line((at, R::default()))).collect_view();
        view! {
            {open}
            <details>
                <summary>{texts::another(self.language)}</summary>
                <div class="form">{more}</div>
            </details>
        }
        .into_any()
    }

    /// What was said before of a line stands closed under its amounts; of a new or refused one it stands open above.
    fn line(&self, at: &str, title: String, amounts: AnyView, rest: AnyView) -> AnyView {
        if title.is_empty() || self.refused(at) {
            return view! { {rest} {amounts} }.into_any();
        }
        view! {
            <p>
                <b>{title}</b>
            </p>
            {amounts}
            <details>
                <summary>{texts::change(self.language)}</summary>
                <div class="form">{rest}</div>
            </details>
        }
        .into_any()
    }
}

/// Choices of a closed set, with one in front that stands for none.
fn coded<'a, T: 'a>(
    language: Language,
    all: &'a [T],
    code: impl Fn(&T) -> &'static str,
    word: impl Fn(&T) -> String,
) -> Vec<OptionGroup> {
    let none = SelectOption { value: String::new(), label: texts::none(language).to_owned() };
    let named = all.iter().map(|one| SelectOption { value: code(one).to_owned(), label: word(one) });
    vec![OptionGroup { label: String::new(), options: std::iter::once(none).chain(named).collect() }]
}

fn unit_name(language: Language, units: &Units, id: &str) -> String {
    let found = units.iter().find(|(_, unit)| unit.id.to_string() == id);
    found.map_or_else(String::new, |(_, unit)| unit.names.get(language).to_owned())
}

#[component]
pub(super) fn InputLines(lines: Lines, rows: Vec<InputRow>, units: Units) -> impl IntoView {
    let language = lines.language;
    let draw = |at: &str, row: InputRow| {
        let name = |field: &str| format!("{at}.{field}");
        let origins = coded(language, Origin::ALL, |one| one.code(), |one| words::origin(language, *one).to_owned());
        let after = unit_name(language, &units, &row.unit);
        let amounts = view! {
            <div class="pair">
                {lines.amount(name("quantity"), texts::quantity(language), after, row.quantity)}
                {lines.gtq(name("gtq"), texts::paid(language), row.gtq)}
            </div>
        };
        let rest = view! {
            {lines.material(name("material"), None, row.material.clone())}
            <div class="pair">
                {lines.choice(name("unit"), texts::unit(language), self::units(language, &units), row.unit)}
                {lines.choice(name("origin"), texts::origin(language), origins, row.origin)}
            </div>
        };
        lines.line(at, row.material, amounts.into_any(), rest.into_any())
    };
    view! {
        <h2 id="inputs">{texts::inputs(language)}</h2>
        {lines.all("inputs", texts::input(language), rows, draw)}
    }
}

#[component]
pub(super) fn ProductLines(lines: Lines, rows: Vec<ProductRow>, units: Units, products: Vec<Choice>) -> impl IntoView {
    let language = lines.language;
    let draw = |at: &str, row: ProductRow| {
        let name = |field: &str| format!("{at}.{field}");
        let known = products.iter().find(|one| one.id.to_string() == row.product);
        let title = known.map_or_else(String::new, |one| one.names.get(language).to_owned());
        let after = unit_name(language, &units, &row.unit);
        let amounts = view! {
            <div class="pair">
                {lines.amount(name("quantity"), texts::quantity(language), after, row.quantity)}
                {lines.gtq(name("gtq"), texts::received(language), row.gtq)}
            </div>
        };
        let choices = options(language, &products, Some(texts::none(language)));
        let rest = view! {
            <div class="pair">
                {lines.choice(name("product"), texts::product(language), choices, row.product)}
                {lines.choice(name("unit"), texts::unit(language), self::units(language, &units), row.unit)}
            </div>
        };
        lines.line(at, title, amounts.into_any(), rest.into_any())
    };
    let body = match products.is_empty() {
        true => view! {
            <p class="sm">
                {texts::no_products(language)} " " <a href="/ventas/nueva">{sales::record(language)}</a>
            </p>
        }
        .into_any(),
        false => lines.all("products", texts::product(language), rows, draw),
    };
    view! {
        <h2 id="products">{texts::products(language)}</h2>
        {body}
    }
}

#[component]
pub(super) fn LeftoverLines(lines: Lines, rows: Vec<LeftoverRow>, units: Units) -> impl IntoView {
    let language = lines.language;
    let draw = |at: &str, row: LeftoverRow| {
        let name = |field: &str| format!("{at}.{field}");
        let to = Destination::parse(&row.destination).map(|to| words::destination(language, to).to_lowercase());
        let title = match (&to, row.material.is_empty()) {
            (_, true) => String::new(),
            (Some(to), false) => format!("{} → {to}", row.material),
            (None, false) => row.material.clone(),
        };
        let places =
            coded(language, Destination::ALL, |to| to.code(), |to| words::destination(language, *to).to_owned());
        let ways = coded(language, Known::ALL, |one| one.code(), |one| words::known(language, *one).to_owned());
        let ways = ways.into_iter().map(|group| OptionGroup { options: group.options[1..].to_vec(), ..group });
        let kinds = coded(language, MoneyKind::ALL, |one| one.code(), |one| words::money(language, *one).to_owned());
        let kinds = kinds.into_iter().map(|group| OptionGroup { options: group.options[1..].to_vec(), ..group });
        let after = unit_name(language, &units, &row.unit);
        let amounts = view! {
            <div class="pair">
                {lines.amount(name("quantity"), texts::quantity(language), after, row.quantity)}
                {lines.gtq(name("gtq"), texts::gtq(language), row.gtq)}
            </div>
        };
        let rest = view! {
            {lines.material(name("material"), Some("known-leftovers"), row.material)}
            {lines.choice(name("destination"), texts::destination(language), places, row.destination)}
            <div class="pair">
                {lines.choice(name("unit"), texts::unit(language), self::units(language, &units), row.unit)}
                {lines.choice(name("known"), texts::known(language), ways.collect(), row.known)}
            </div>
            {lines.choice(name("money"), texts::money(language), kinds.collect(), row.money)}
        };
        lines.line(at, title, amounts.into_any(), rest.into_any())
    };
    view! {
        <h2 id="leftovers">{texts::leftovers(language)}</h2>
        <p class="hint">{texts::leftover_hint(language)}</p>
        {lines.all("leftovers", texts::leftover(language), rows, draw)}
    }
}

#[component]
pub(super) fn WaterLines(lines: Lines, rows: Vec<WaterRow>) -> impl IntoView {
    let language = lines.language;
    let draw = |at: &str, row: WaterRow| {
        let sources =
            coded(language, WaterSource::ALL, |one| one.code(), |one| words::water(language, *one).to_owned());
        let (amount, after) = (texts::cubic_metres(language), "m³".to_owned());
        metered(&lines, at, sources, [row.source, row.amount, row.gtq], amount, after)
    };
    lines.all("water", texts::water(language), rows, draw)
}

#[component]
pub(super) fn EnergyLines(lines: Lines, rows: Vec<EnergyRow>) -> impl IntoView {
    let language = lines.language;
    let draw = |at: &str, row: EnergyRow| {
        let sources = coded(language, EnergySource::ALL, |one| one.code(), |one| words::energy(language, *one));
        metered(&lines, at, sources, [row.source, row.amount, row.gtq], texts::amount(language), String::new())
    };
    lines.all("energy", texts::energy(language), rows, draw)
}

fn metered(
    lines: &Lines,
    at: &str,
    sources: Vec<OptionGroup>,
    [source, amount, gtq]: [String; 3],
    label: &'static str,
    after: String,
) -> AnyView {
    let language = lines.language;
    view! {
        {lines.choice(format!("{at}.source"), texts::source_field(language), sources, source)}
        <div class="pair">
            {lines.amount(format!("{at}.amount"), label, after, amount)}
            {lines.gtq(format!("{at}.gtq"), texts::paid(language), gtq)}
        </div>
    }
    .into_any()
}
