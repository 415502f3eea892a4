//! One of several exclusive options that are addresses: choosing is going there, so it works without a script.

/// An option, its address, and whether it is the one shown now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub label: String,
    pub href: String,
    pub state: ChoiceState,
}

/// Whether an option is the one shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChoiceState {
    Current,
    Other,
}

impl Choice {
    /// The option shown now is the one that equals `chosen`.
    #[must_use]
    pub fn new<T: PartialEq>(label: &str, href: String, value: &T, chosen: &T) -> Self {
        let state = if value == chosen { ChoiceState::Current } else { ChoiceState::Other };
        Self { label: label.to_owned(), href, state }
    }

    /// What `aria-current` says.
    #[must_use]
    pub fn current(&self) -> Option<&'static str> {
        match self.state {
            ChoiceState::Current => Some("true"),
            ChoiceState::Other => None,
        }
    }
}
