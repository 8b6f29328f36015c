//! Signatures as Synctera makes them.

use std::time::SystemTime;

use crate::webhooks::WebhookSecret;

/// The headers of a delivery: `Synctera-Signature` and `Request-Timestamp`, in this order.
#[must_use]
pub fn sign(secret: &WebhookSecret, time: SystemTime, body: &[u8]) -> [(&'static str, String); 2] {
    sign_rotating([secret], time, body)
}

/// The same while the secret is rotated: one signature with each secret, joined by a dot.
#[must_use]
pub fn sign_rotating<'a>(
    secrets: impl IntoIterator<Item = &'a WebhookSecret>,
    time: SystemTime,
    body: &[u8],
) -> [(&'static str, String); 2] {
    let seconds = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs()
        .to_string();
    let signatures: Vec<String> = secrets
        .into_iter()
        .map(|secret| base16ct::lower::encode_string(&secret.key().sign(seconds.as_bytes(), body)))
        .collect();
    [
        ("Synctera-Signature", signatures.join(".")),
        ("Request-Timestamp", seconds),
    ]
}
