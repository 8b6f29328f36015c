#!/usr/bin/env python3
"""Writes webhook_vectors.json with Python's own hmac, so that the tests have signatures which this
crate has not made. Run it in this folder; the output is always the same.

One of them with OpenSSL, for those who trust neither:
    printf '%s' '1643129145.{}' | openssl dgst -sha256 -hmac "$SECRET"
"""
import hashlib, hmac, json

OLD = hashlib.sha256(b"old webhook secret of the vectors").hexdigest()
NEW = hashlib.sha256(b"new webhook secret of the vectors").hexdigest()
LONG = OLD + NEW


def signature(secret, timestamp, body):
    return hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()


EVENT = json.dumps(
    {"id": "e1", "type": "ACCOUNT.CREATED", "event_resource": '{"id":"a1"}'}
).encode()
CASES = [
    ("empty body", [OLD], "1643129145", b""),
    ("empty object", [OLD], "1643129145", b"{}"),
    ("an event", [OLD], "1643129145", EVENT),
    ("letters beyond ASCII", [NEW], "1643129145", "{\"name\":\"Zoë\"}".encode()),
    ("bytes that are no text", [NEW], "1643129145", bytes(range(256))),
    ("the second of 1970", [OLD], "1", b"{}"),
    ("leading zero is part of the message", [OLD], "01643129145", b"{}"),
    ("a key longer than the hash's block", [LONG], "1643129145", b"{}"),
    ("old and new during a rotation", [OLD, NEW], "1643129145", EVENT),
    ("a body of 2 KB", [OLD], "1643129145", b"x" * 2048),
]
vectors = [
    {
        "name": name,
        "secrets": secrets,
        "timestamp": timestamp,
        "body_hex": body.hex(),
        "signature": ".".join(signature(secret, timestamp, body) for secret in secrets),
    }
    for name, secrets, timestamp, body in CASES
]
with open("webhook_vectors.json", "w") as file:
    json.dump(vectors, file, indent=2)
    file.write("\n")
