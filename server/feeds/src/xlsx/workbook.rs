//! The workbook: its sheets in order, and how its dates count.

use super::package::Package;
use super::strings::SharedStrings;
use super::styles::Styles;
use super::value::Epoch;
use super::xml::{Xml, attribute};
use crate::refused::{Refused, excerpt};
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;
use std::rc::Rc;

/// Sheets that are looked into, and sheets that may be listed.
const MOST_SHEETS: usize = 50;
const MOST_LISTED: usize = 1000;
/// Relationships that one part may have.
const MOST_TARGETS: usize = 2000;

/// A workbook opened, none of its sheets read.
pub(crate) struct Workbook<'a> {
    pub(super) package: Package<'a>,
    pub(super) shared: Rc<Shared>,
    /// Names and paths; visible sheets first.
    pub sheets: Vec<SheetName>,
}

/// What all sheets refer to.
#[derive(Debug)]
pub(super) struct Shared {
    pub strings: SharedStrings,
    pub styles: Styles,
    pub epoch: Epoch,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SheetName {
    pub name: String,
    path: String,
    hidden: bool,
}

impl SheetName {
    pub(super) fn path(&self) -> &str {
        &self.path
    }
}

impl<'a> Workbook<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Self, Refused> {
        let package = Package::open(bytes)?;
        let path = main_part(&package)?;
        let folder = path.rfind('/').map_or("", |at| &path[..=at]).to_owned();
        let targets = relationships(&package, &relationships_of(&path))?;
        let (mut sheets, epoch) = sheets(&package, &path, &folder, &targets)?;
        sheets.sort_by_key(|sheet| sheet.hidden);
        sheets.truncate(MOST_SHEETS);
        let strings = SharedStrings::read(&package, &format!("{folder}sharedStrings.xml"))?;
        let styles = Styles::read(&package, &format!("{folder}styles.xml"))?;
        Ok(Self { package, shared: Rc::new(Shared { strings, styles, epoch }), sheets })
    }
}

/// Where the workbook itself stands: what the archive's own relationships say, or the usual place.
fn main_part(package: &Package<'_>) -> Result<String, Refused> {
    let named = relationships(package, "_rels/.rels")?
        .into_values()
        .find(|target| target.kind.ends_with("/officeDocument"))
        .map(|target| target.path.trim_start_matches('/').to_owned());
    let path = named.unwrap_or_else(|| "xl/workbook.xml".to_owned());
    let is_workbook = path.ends_with(".xml") && path.contains("workbook") && package.find(&path).is_some();
    if is_workbook { Ok(path) } else { Err(Refused::WrongKind { looks_like: package.kind() }) }
}

fn relationships_of(path: &str) -> String {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    format!("{folder}/_rels/{file}.rels")
}

struct Target {
    kind: String,
    path: String,
}

fn relationships(package: &Package<'_>, path: &str) -> Result<HashMap<String, Target>, Refused> {
    let mut targets = HashMap::new();
    let Some(mut xml) = Xml::open(package, path)? else { return Ok(targets) };
    loop {
        match xml.next()? {
            Event::Start(element) if element.local_name().as_ref() == "Relationship" => {
                let get = |name| attribute(&element, name).map(std::borrow::Cow::into_owned);
                if let (Some(id), Some(kind), Some(path)) = (get("Id"), get("Type"), get("Target")) {
                    targets.insert(id, Target { kind, path });
                }
                if targets.len() > MOST_TARGETS {
                    return Err(Refused::Damaged { part: path.to_owned(), what: "too many relationships".into() });
                }
            }
            Event::Eof => return Ok(targets),
            _ => {}
        }
    }
}

fn sheets(
    package: &Package<'_>,
    path: &str,
    folder: &str,
    targets: &HashMap<String, Target>,
) -> Result<(Vec<SheetName>, Epoch), Refused> {
    let (mut sheets, mut epoch) = (Vec::new(), Epoch::Y1900);
    let Some(mut xml) = Xml::open(package, path)? else { return Ok((sheets, epoch)) };
    loop {
        match xml.next()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "sheet" if sheets.len() < MOST_LISTED => sheets.extend(sheet(&element, folder, targets)),
                "workbookPr" if matches!(attribute(&element, "date1904").as_deref(), Some("1" | "true")) => {
                    epoch = Epoch::Y1904;
                }
                _ => {}
            },
            Event::Eof => return Ok((sheets, epoch)),
            _ => {}
        }
    }
}

/// A worksheet of the list; chart sheets and those without a target are passed over.
fn sheet(element: &BytesStart<'_>, folder: &str, targets: &HashMap<String, Target>) -> Option<SheetName> {
    let target = targets.get(&*attribute(element, "id")?)?;
    if !target.kind.ends_with("/worksheet") {
        return None;
    }
    let path = match target.path.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("{folder}{}", target.path),
    };
    let hidden = attribute(element, "state").is_some_and(|state| state != "visible");
    Some(SheetName { name: excerpt(&attribute(element, "name")?, 80), path, hidden })
}
