//! Charts as pure functions: drawn as SVG in the first HTML, and as options of the interactive version.
//!
//! A chart takes a small struct of its own ([`line_band::LineBandChart`] and so on), which a page fills from domain values.
//! From there on everything is a function without framework, tested as data: [`drawing`] holds what is drawn, [`option`] what
//! ECharts is told. The component at the end of each file only puts the result into the page. Deliberately absent: colours,
//! which are classes of the style sheet, and any script that draws what the first HTML already shows.

pub mod axes;
pub mod bars;
pub mod build_up;
pub mod drawing;
pub mod exploration;
pub mod explore;
pub mod frame;
pub mod heat_map;
pub mod key;
pub mod label;
pub mod level_stack;
pub mod line_band;
pub mod month_value;
pub mod option;
pub mod own_band;
pub mod sankey;
pub mod scale;
pub mod season;
pub mod season_bars;
pub mod share_months;
pub mod sparkline;
pub mod spread_lines;
pub mod steps_line;
pub mod svg_path;
pub mod year_bars;
