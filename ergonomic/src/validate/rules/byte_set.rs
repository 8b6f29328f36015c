//! Sets of ASCII characters.

/// A set of bytes: looking one up takes no search.
pub(super) struct ByteSet([bool; 256]);

impl ByteSet {
    pub(super) const fn of(bytes: &[u8]) -> Self {
        let mut set = [false; 256];
        let mut at = 0;
        while at < bytes.len() {
            set[bytes[at] as usize] = true;
            at += 1;
        }
        Self(set)
    }

    /// The letters and digits, and these.
    pub(super) const fn letters_digits_and(bytes: &[u8]) -> Self {
        let Self(mut set) = Self::of(bytes);
        let mut byte = 0;
        while byte < set.len() {
            set[byte] |= (byte as u8).is_ascii_alphanumeric();
            byte += 1;
        }
        Self(set)
    }

    pub(super) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).copied().unwrap_or_default()
    }

    /// Whether all bytes are of the set.
    pub(super) fn has_all(&self, bytes: &[u8]) -> bool {
        bytes.iter().all(|byte| self.has(*byte))
    }

    /// Whether a byte is of the set.
    pub(super) fn has_any(&self, bytes: &[u8]) -> bool {
        bytes.iter().any(|byte| self.has(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_what_it_was_made_of_and_nothing_else() {
        let (some, more) = (ByteSet::of(b"pG"), ByteSet::letters_digits_and(b"-"));
        for byte in 0..=u8::MAX {
            assert_eq!(some.has(byte), matches!(byte, b'p' | b'G'), "{byte}");
            let expected = byte == b'-' || byte.is_ascii_alphanumeric();
            assert_eq!(more.has(byte), expected, "{byte}");
        }
        assert!(more.has_all(b"a-9") && !more.has_all(b"a 9") && more.has_all(b""));
        assert!(some.has_any(b"a p") && !some.has_any(b"P g") && !some.has_any(b""));
    }
}
