//! One row of cells, reused from row to row so that reading a million of them allocates once.

/// How a cell came to hold its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CellKind {
    /// Somebody's writing: decimal marks and the order of a date are theirs.
    Written,
    /// A number of a workbook, printed here with a decimal point.
    Number,
    /// A date of a workbook, printed here as 2026-01-31.
    Day,
    /// A formula of a workbook; the text is the formula.
    Formula,
    /// An error value of a workbook, such as #N/A.
    Error,
}

/// The cells of one row: their texts one after another, and where each ends.
#[derive(Debug, Default, Clone)]
pub(crate) struct Record {
    /// Line of the file or row of the sheet, counted from 1.
    pub line: u32,
    /// May be longer than the cells: only what lies before the last end counts.
    pub text: Vec<u8>,
    pub ends: Vec<usize>,
    /// Cells in this row; `ends` may be longer.
    pub width: usize,
    /// Empty when every cell is [`CellKind::Written`].
    pub kinds: Vec<CellKind>,
}

impl Record {
    /// The text of a cell; empty beyond the end of the row.
    #[inline]
    pub fn cell(&self, index: usize) -> &[u8] {
        if index >= self.width {
            return b"";
        }
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.text[start..self.ends[index]]
    }

    #[inline]
    pub fn kind(&self, index: usize) -> CellKind {
        self.kinds.get(index).copied().unwrap_or(CellKind::Written)
    }

    pub fn cells(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.width).map(|index| self.cell(index))
    }

    /// Nothing in any cell.
    pub fn is_blank(&self) -> bool {
        self.cells().all(|cell| cell.trim_ascii().is_empty())
    }

    /// Forgets the cells of the row before.
    pub fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.kinds.clear();
        self.width = 0;
    }

    /// Adds a cell at a column, with empty ones up to it.
    pub fn put(&mut self, column: usize, kind: CellKind, text: &str) {
        while self.width < column {
            self.push(CellKind::Written, "");
        }
        self.push(kind, text);
    }

    fn push(&mut self, kind: CellKind, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
        self.ends.push(self.text.len());
        self.kinds.push(kind);
        self.width += 1;
    }
}
