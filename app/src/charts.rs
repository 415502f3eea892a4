//! Charts as pure functions: drawn as SVG in the first HTML, and as options of the interactive version.
