//! How the tables beside these files are written: `#` for comments, one heading, `;` between cells, `|` between several.

/// The lines after the heading, without comments.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#')).skip(1)
}

/// A cell that may be empty.
pub(super) fn optional(cell: &'static str) -> Option<&'static str> {
    (!cell.is_empty()).then_some(cell)
}

/// `quintal|qq`. Leaked, as the seeds live as long as the program and are read once.
pub(super) fn several(cell: &'static str) -> &'static [&'static str] {
    cell.split('|').collect::<Vec<_>>().leak()
}

/// `wfp:Potatoes|milpa:Papa`, source and name. Leaked for the same reason.
pub(super) fn aliases(cell: &'static str) -> &'static [(&'static str, &'static str)] {
    cell.split('|').filter_map(|alias| alias.split_once(':')).collect::<Vec<_>>().leak()
}
