//! The pieces that pages are made of: one component in one file, its style beside it in `style/components`.
//!
//! Components show; they neither load nor compute. Their props are domain types or plain words; a note left empty is not
//! drawn. Deliberately absent: anything that needs a script to be read or sent.

// The frame around every page.
pub mod brand;
pub mod demo_bar;
pub mod frame;
pub mod language_switch;
pub mod menu;
pub mod nav_bar;
pub mod top_bar;
pub mod two_versions;

// The parts of a page.
pub mod acts;
pub mod answer;
pub mod card;
pub mod page_header;
pub mod section;

// Words with a shape.
pub mod chip;
pub mod delta;
pub mod icon;
pub mod mark;
pub mod presence_chip;
pub mod source_line;
pub mod stat;
pub mod state_chip;

// Choosing and going on.
pub mod button;
pub mod button_link;
pub mod choice;
pub mod filters;
pub mod pager;
pub mod print_button;
pub mod seg;
pub mod share_bar;
pub mod share_link;
pub mod tabs;

// Forms.
pub mod affix_field;
pub mod error_summary;
pub mod field;
pub mod person_field;
pub mod picks;
pub mod post_form;
pub mod seg_field;
pub mod select_field;
pub mod text_field;

// Lists and figures.
pub mod copyable;
pub mod kv;
pub mod prog;
pub mod rank;
pub mod rank_row;
pub mod row;
pub mod rows;
pub mod surco;
pub mod table;

// What a page says about itself.
pub mod dialog;
pub mod done;
pub mod empty_state;
pub mod explain;
pub mod failure;
pub mod line_state;
pub mod loaded;
pub mod note;
pub mod skeleton;
pub mod toast;
pub mod why;
