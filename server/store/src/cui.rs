//! The keyed hash of a CUI: the same number is recognised, and cannot be found by trying all of them without the key.
//!
//! HMAC-SHA-256 (RFC 2104) with a key that each database made for itself when it was shaped. Deliberately absent: a way
//! to read the key or a CUI back.

use crate::sql::rows;
use crate::{Db, Error};
use domain::enterprise::cui::Cui;
use sea_orm::FromQueryResult;
use sha2::{Digest, Sha256};

/// What is kept of a CUI: 64 letters of base 16.
///
/// # Errors
/// [`Error::NotFound`] when the database has no key, which every migrated one has.
pub async fn hash(db: &Db, cui: &Cui) -> Result<String, Error> {
    let key = rows::<Key>(db.reader(), "SELECT value FROM secret_key WHERE name = 'cui'", []).await?.pop();
    let key = key.ok_or(Error::NotFound)?;
    let sum = hmac(key.value.as_bytes(), cui.hash_input().as_bytes());
    Ok(sum.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The block of SHA-256 in bytes.
const BLOCK: usize = 64;

fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut block = [0_u8; BLOCK];
    if key.len() > BLOCK {
        block[..32].copy_from_slice(&Sha256::digest(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let padded = |pad: u8| block.map(|byte| byte ^ pad);
    let inner = Sha256::new().chain_update(padded(0x36)).chain_update(message).finalize();
    Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize().into()
}

#[derive(FromQueryResult)]
struct Key {
    value: String,
}

#[cfg(test)]
mod tests {
    use super::hmac;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// RFC 4231, test cases 2 and 6: a short key, and one longer than the block.
    #[test]
    fn the_examples_of_the_standard_come_out() {
        let short = hmac(b"Jefe", b"what do ya want for nothing?");
        assert_eq!(hex(&short), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        let long = hmac(&[0xaa; 131], b"Test Using Larger Than Block-Size Key - Hash Key First");
        assert_eq!(hex(&long), "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }
}
