//! The pieces that pages are made of: one component in one file, its style beside it in `style/components`.
//!
//! Components show; they neither load nor compute. Their props are domain types or plain words.

pub mod frame;
