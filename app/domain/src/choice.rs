//! Closed sets that people choose from: each has one code, which forms send, the database keeps and the wire carries.
//!
//! Codes are those of the project's data dictionary: Spanish, small letters, underscores.

/// Declares such a set: the enum, every member of it, its code, and the way back from a code.
macro_rules! choices {
    ($($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $member:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $code)] $member),+
        }

        impl $name {
            /// In the order of the screen.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];

            /// How it is sent and stored.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$member => $code),+
                }
            }

            #[must_use]
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.code() == code)
            }

            /// The choice of a form.
            ///
            /// # Errors
            /// [`crate::invalid::Reason::NotAChoice`].
            pub fn read(code: &str) -> Result<Self, crate::invalid::Reason> {
                Self::parse(code).ok_or(crate::invalid::Reason::NotAChoice)
            }
        }
    )+};
}

pub(crate) use choices;
