//! HMAC-SHA256 with the secret worked in once.

use hmac::digest::{CtOutput, InvalidLength};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::signature::{Signature, Signatures};

/// A secret, ready to sign. Holds the state of the hash after the key, wiped when dropped.
#[derive(Clone)]
pub(crate) struct Key(Hmac<Sha256>);

impl Key {
    /// # Errors
    /// Never in practice: HMAC takes keys of every length.
    pub(crate) fn new(secret: &[u8]) -> Result<Self, InvalidLength> {
        Hmac::new_from_slice(secret).map(Self)
    }

    fn mac(&self, timestamp: &[u8], body: &[u8]) -> CtOutput<Hmac<Sha256>> {
        let mut mac = self.0.clone();
        mac.update(timestamp);
        mac.update(b".");
        mac.update(body);
        mac.finalize()
    }

    pub(crate) fn sign(&self, timestamp: &[u8], body: &[u8]) -> Signature {
        self.mac(timestamp, body).into_bytes().into()
    }

    /// Whether one of the signatures is this key's. Compares all of them, each in constant time.
    pub(crate) fn fits(&self, signatures: &Signatures, timestamp: &[u8], body: &[u8]) -> bool {
        let expected = self.mac(timestamp, body);
        signatures.iter().fold(false, |fits, signature| {
            fits | (expected == CtOutput::new((*signature).into()))
        })
    }
}
