//! What the two headers hold: signatures and a time.

use super::VerifyError;

/// A HMAC-SHA256.
pub(crate) type Signature = [u8; 32];

/// Two are documented. The bound keeps a long header from costing more than it is worth.
pub(crate) const MOST_SIGNATURES: usize = 8;

/// The signatures of a header: hex, joined by dots while the secret is rotated.
///
/// A part that is no signature is passed over, so that a further kind of signature would not break
/// deliveries; one of the others has to fit in any case.
pub(crate) struct Signatures {
    parts: [Signature; MOST_SIGNATURES],
    count: usize,
}

impl Signatures {
    pub(crate) fn parse(header: &[u8]) -> Result<Self, VerifyError> {
        let mut all = Self {
            parts: [[0; 32]; MOST_SIGNATURES],
            count: 0,
        };
        for part in header.split(|byte| *byte == b'.') {
            let mut signature = [0; 32];
            // Letters of both cases are the same number.
            let decoded = base16ct::mixed::decode(part, &mut signature);
            if decoded.is_ok_and(|bytes| bytes.len() == 32) {
                let slot = all.parts.get_mut(all.count);
                *slot.ok_or(VerifyError::MalformedSignature)? = signature;
                all.count += 1;
            }
        }
        if all.count == 0 {
            return Err(VerifyError::MalformedSignature);
        }
        Ok(all)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Signature> {
        self.parts.iter().take(self.count)
    }
}

/// Seconds since 1970 in UTC, in decimal digits and nothing else.
pub(crate) fn seconds(header: &[u8]) -> Result<u64, VerifyError> {
    if header.is_empty() || !header.iter().all(u8::is_ascii_digit) {
        return Err(VerifyError::MalformedTimestamp);
    }
    std::str::from_utf8(header)
        .ok()
        .and_then(|digits| digits.parse().ok())
        .ok_or(VerifyError::MalformedTimestamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(header: &str) -> Result<usize, VerifyError> {
        Signatures::parse(header.as_bytes()).map(|all| all.iter().count())
    }

    #[test]
    fn signatures_are_split_at_dots() {
        let hex = "0f".repeat(32);
        assert_eq!(count(&hex), Ok(1));
        assert_eq!(count(&hex.to_uppercase()), Ok(1));
        assert_eq!(count(&format!("{hex}.{hex}")), Ok(2));
        assert_eq!(count(&format!("v2=abc.{hex}")), Ok(1));
        assert_eq!(count(&[hex.as_str(); MOST_SIGNATURES].join(".")), Ok(8));
        for bad in [
            String::new(),
            ".".to_owned(),
            "0f".repeat(31),
            "0f".repeat(33),
            "zz".repeat(32),
            format!(" {hex}"),
            format!("{hex},{hex}"),
            [hex.as_str(); MOST_SIGNATURES + 1].join("."),
        ] {
            assert_eq!(count(&bad), Err(VerifyError::MalformedSignature), "{bad}");
        }
    }

    #[test]
    fn a_time_is_digits() {
        assert_eq!(seconds(b"1643129145"), Ok(1_643_129_145));
        for bad in [
            b"".as_slice(),
            b"+1",
            b"-1",
            b"1.0",
            b" 1",
            b"1\n",
            b"0x1",
            b"99999999999999999999",
            b"\xff",
        ] {
            assert_eq!(seconds(bad), Err(VerifyError::MalformedTimestamp));
        }
    }
}
