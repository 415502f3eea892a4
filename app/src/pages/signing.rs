//! Coming in: by password, by the code of a second factor, by a code of the team.

mod join;
mod second_step;
mod sign_in;

pub use join::JoinPage;
pub use second_step::SecondStepPage;
pub use sign_in::SignInPage;
