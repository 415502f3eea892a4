//! A text with holes, filled as it is sent.

use bytes::{Bytes, BytesMut};

/// The pieces around the holes: one piece more than holes.
#[derive(Debug, Clone)]
pub(super) struct Pieces(Vec<Bytes>);

impl Pieces {
    pub(super) fn new(pieces: Vec<Bytes>) -> Self {
        Self(pieces)
    }

    /// Cuts wherever `mark` stands.
    pub(super) fn cut(text: &str, mark: Option<&str>) -> Self {
        match mark {
            Some(mark) => Self(text.split(mark).map(|piece| Bytes::copy_from_slice(piece.as_bytes())).collect()),
            None => Self(vec![Bytes::copy_from_slice(text.as_bytes())]),
        }
    }

    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = &Bytes> {
        self.0.iter()
    }

    pub(super) fn has_holes(&self) -> bool {
        self.0.len() > 1
    }

    /// Bytes without what fills the holes.
    pub(super) fn len(&self) -> usize {
        self.0.iter().map(Bytes::len).sum()
    }

    /// The whole, with `filling` in every hole. Copies nothing when there is no hole.
    pub(super) fn fill(&self, filling: &str) -> Bytes {
        if let [whole] = self.0.as_slice() {
            return whole.clone();
        }
        let mut out = BytesMut::with_capacity(self.len() + self.0.len() * filling.len());
        for (i, piece) in self.0.iter().enumerate() {
            if i > 0 {
                out.extend_from_slice(filling.as_bytes());
            }
            out.extend_from_slice(piece);
        }
        out.freeze()
    }
}
