//! What the two sides of a match say, and the flow that both record once it is delivered.

use super::{Listing, Side};
use crate::choice::choices;
use crate::circular::destination::Destination;
use crate::circular::origin::Origin;
use crate::circular::record::{Amount, Input, Leftover, Measure, Money, MoneyKind};
use serde::{Deserialize, Serialize};

choices! {
    Answer {
        Waiting = "espera",
        Accepted = "acepta",
        Declined = "rechaza",
    }

    AgreementState {
        /// One side waits for the other.
        Proposed = "propuesto",
        Agreed = "acordado",
        Declined = "rechazado",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    pub offer: Answer,
    pub need: Answer,
}

/// One side declined: it is over, and who wants another proposes anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("it was declined")]
pub struct Over;

impl Agreement {
    /// Who proposes has accepted.
    #[must_use]
    pub fn proposed(by: Side) -> Self {
        let waiting = Self { offer: Answer::Waiting, need: Answer::Waiting };
        match by {
            Side::Offer => Self { offer: Answer::Accepted, ..waiting },
            Side::Need => Self { need: Answer::Accepted, ..waiting },
        }
    }

    #[must_use]
    pub fn state(self) -> AgreementState {
        match (self.offer, self.need) {
            (Answer::Declined, _) | (_, Answer::Declined) => AgreementState::Declined,
            (Answer::Accepted, Answer::Accepted) => AgreementState::Agreed,
            (Answer::Waiting, _) | (_, Answer::Waiting) => AgreementState::Proposed,
        }
    }

    /// The answer of a side; an agreement can be ended by declining it.
    ///
    /// # Errors
    /// [`Over`].
    pub fn answer(self, side: Side, answer: Answer) -> Result<Self, Over> {
        match (self.state(), side) {
            (AgreementState::Declined, _) => Err(Over),
            (AgreementState::Proposed | AgreementState::Agreed, Side::Offer) => Ok(Self { offer: answer, ..self }),
            (AgreementState::Proposed | AgreementState::Agreed, Side::Need) => Ok(Self { need: answer, ..self }),
        }
    }

    /// Whether each side may see how to reach the other.
    #[must_use]
    pub fn shows_contact(self) -> bool {
        match self.state() {
            AgreementState::Agreed => true,
            AgreementState::Proposed | AgreementState::Declined => false,
        }
    }
}

/// What was delivered in a month, weighed, with what was paid for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    pub amount: Amount,
    /// Millionths of a quetzal; zero when it was given.
    pub gtq: i64,
}

/// The same delivery as a leftover of the one and an input of the other: same weight, same money.
#[must_use]
pub fn flows(offer: &Listing, need: &Listing, delivery: Delivery) -> (Leftover, Input) {
    let leftover = Leftover {
        material: offer.material.clone(),
        measure: Measure::Weighed(delivery.amount),
        destination: Destination::Sale,
        money: Some(Money { kind: MoneyKind::Received, gtq: delivery.gtq }),
        to: Some(need.enterprise),
    };
    let input = Input {
        material: need.material.clone(),
        amount: delivery.amount,
        origin: Origin::OthersByProduct,
        gtq: Some(delivery.gtq),
        from: Some(offer.enterprise),
    };
    (leftover, input)
}
