//! Which stored product or market a source means by a name: one that it called so before, else one of that name, else a
//! new one.
//!
//! A source that tells things apart (by a code, a place or a country) has two things, whatever their names: they are never
//! joined. Two sources that use the same name mean the same thing until someone says otherwise.

use domain::names::slug;
use std::collections::HashMap;

/// What a file calls something. Whatever the file does not give is empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct Called {
    pub(crate) name: String,
    pub(crate) place: String,
    /// ISO 3166-1 alpha-2.
    pub(crate) country: String,
    pub(crate) code: String,
}

impl Called {
    /// What the source tells apart.
    fn differs(&self, other: &Self) -> bool {
        apart(&self.code, &other.code)
            || apart(&self.country, &other.country)
            || apart(&slug(&self.place), &slug(&other.place))
    }

    /// A code outlives a change of name.
    fn means(&self, other: &Self) -> bool {
        (!self.code.is_empty() && self.code == other.code) || (self.name == other.name && !self.differs(other))
    }
}

/// Two words that are both given, and differ.
fn apart(a: &str, b: &str) -> bool {
    !a.is_empty() && !b.is_empty() && a != b
}

/// A thing that is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) id: i32,
    /// Empty when it is not known, or a product.
    pub(crate) country: String,
}

/// A thing that is stored, or is to be: its position in [`Plan::new`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Target {
    Stored(i32),
    New(usize),
}

/// What to write so that every name has its thing.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// For each wanted name, in their order.
    pub(super) targets: Vec<Target>,
    /// Slug of each new thing, and the position of the name that it has from.
    pub(super) new: Vec<(String, usize)>,
    /// Positions of names that the source was not known to use.
    pub(super) new_names: Vec<usize>,
}

/// `aliases` are the source's own, with what they mean; `slugs` are everyone's.
pub(super) fn plan(wanted: &[Called], aliases: Vec<(Called, i32)>, slugs: HashMap<String, Stored>) -> Plan {
    let mut known = Known::new(aliases, slugs);
    let mut plan = Plan::default();
    for (position, called) in wanted.iter().enumerate() {
        let target = known.find(called).unwrap_or_else(|| {
            let slug = known.free_slug(called);
            let target = Target::New(plan.new.len());
            known.slugs.insert(slug.clone(), (target, called.country.clone()));
            plan.new.push((slug, position));
            target
        });
        if known.learn(called, target) {
            plan.new_names.push(position);
        }
        plan.targets.push(target);
    }
    plan
}

struct Known {
    aliases: Vec<(Called, Target)>,
    by_name: HashMap<String, Vec<usize>>,
    by_code: HashMap<String, usize>,
    by_target: HashMap<Target, Vec<usize>>,
    /// Each thing with its country.
    slugs: HashMap<String, (Target, String)>,
}

impl Known {
    fn new(aliases: Vec<(Called, i32)>, slugs: HashMap<String, Stored>) -> Self {
        let slugs = slugs.into_iter().map(|(slug, thing)| (slug, (Target::Stored(thing.id), thing.country))).collect();
        let mut known = Self {
            aliases: Vec::with_capacity(aliases.len()),
            by_name: HashMap::new(),
            by_code: HashMap::new(),
            by_target: HashMap::new(),
            slugs,
        };
        for (called, id) in aliases {
            known.learn(&called, Target::Stored(id));
        }
        known
    }

    fn find(&self, called: &Called) -> Option<Target> {
        let by_code = self.by_code.get(&called.code).copied();
        let by_name = self.by_name.get(&called.name).into_iter().flatten().copied();
        let alias = by_code.into_iter().chain(by_name).find(|alias| called.means(&self.aliases[*alias].0));
        alias.map(|alias| self.aliases[alias].1).or_else(|| self.of_same_slug(called))
    }

    /// A slug that was cut short says too little to join by.
    fn of_same_slug(&self, called: &Called) -> Option<Target> {
        let slug = slug(&called.name);
        let whole = !slug.is_empty() && slug.len() < LONGEST_SLUG;
        let (target, country) = self.slugs.get(&slug).filter(|_| whole)?;
        let mut names = self.by_target.get(target).into_iter().flatten();
        let differs = apart(country, &called.country) || names.any(|alias| called.differs(&self.aliases[*alias].0));
        (!differs).then_some(*target)
    }

    fn free_slug(&self, called: &Called) -> String {
        let plain = match slug(&called.name) {
            empty if empty.is_empty() => "sin-nombre".to_owned(),
            plain => plain,
        };
        let placed = format!("{plain}-{}", slug(&called.place));
        let numbered = (2..).map(|number| format!("{plain}-{number}"));
        let tried = [plain.clone(), placed].into_iter().filter(|slug| !slug.ends_with('-')).chain(numbered);
        tried.into_iter().find(|slug| !self.slugs.contains_key(slug)).unwrap_or(plain)
    }

    /// Whether the source was not known to use this name.
    fn learn(&mut self, called: &Called, target: Target) -> bool {
        let mut same_name = self.by_name.get(&called.name).into_iter().flatten();
        if same_name.any(|alias| self.aliases[*alias].0 == *called) {
            return false;
        }
        let position = self.aliases.len();
        self.by_name.entry(called.name.clone()).or_default().push(position);
        self.by_target.entry(target).or_default().push(position);
        if !called.code.is_empty() {
            self.by_code.entry(called.code.clone()).or_insert(position);
        }
        self.aliases.push((called.clone(), target));
        true
    }
}

/// [`slug`] cuts at 80, and takes a hyphen at the end off.
const LONGEST_SLUG: usize = 79;

#[cfg(test)]
mod tests;
