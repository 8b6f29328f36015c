//! Bodies of the media type multipart/form-data.

use std::fmt;

use bytes::Bytes;

use crate::types::File;

/// A form with texts and files, written into one buffer.
///
/// `reqwest::multipart` hands out a stream with a random boundary; here the
/// body is bytes and always the same for the same parts, so that it has a
/// length and a repeated request is equal to the first one.
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<Part>,
}

#[derive(Clone)]
struct Part {
    head: String,
    content: Bytes,
}

impl Multipart {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, name: &str, text: impl Into<String>) -> Self {
        let name = quote(name);
        self.parts.push(Part {
            head: format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n"),
            content: Bytes::from(text.into()),
        });
        self
    }

    /// Adds a file. A media type that cannot stand in a header is sent as
    /// `application/octet-stream`.
    #[must_use]
    pub fn file(mut self, name: &str, file: &File) -> Self {
        let name = quote(name);
        let file_name = quote(file.file_name());
        let content_type = match file.content_type() {
            text if !text.is_empty() && text.bytes().all(|b| (b' '..=b'~').contains(&b)) => text,
            _ => "application/octet-stream",
        };
        self.parts.push(Part {
            head: format!(
                "Content-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\
                 Content-Type: {content_type}\r\n\r\n"
            ),
            content: file.content().clone(),
        });
        self
    }

    /// The value of the header `Content-Type`, and the body.
    pub fn encode(&self) -> (String, Bytes) {
        let boundary = self.boundary();
        let size = |part: &Part| part.head.len() + part.content.len() + boundary.len() + 6;
        let total = self.parts.iter().map(size).sum::<usize>() + boundary.len() + 6;
        let mut body = Vec::with_capacity(total);
        for part in &self.parts {
            for piece in [
                b"--",
                boundary.as_bytes(),
                b"\r\n",
                part.head.as_bytes(),
                &part.content,
                b"\r\n",
            ] {
                body.extend_from_slice(piece);
            }
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let content_type = format!("multipart/form-data; boundary={boundary}");
        (content_type, Bytes::from(body))
    }

    /// The first of a fixed row of boundaries that no part contains. The row
    /// ends, as n parts of finite length cannot contain every number.
    fn boundary(&self) -> String {
        let mut number = 0_u64;
        loop {
            let boundary = format!("form-data-boundary-{number:016}");
            let taken = |part: &Part| {
                contains(part.head.as_bytes(), boundary.as_bytes())
                    || contains(&part.content, boundary.as_bytes())
            };
            if !self.parts.iter().any(taken) {
                return boundary;
            }
            number += 1;
        }
    }
}

/// Shows how many parts there are.
impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Multipart")
            .field("parts", &self.parts.len())
            .finish_non_exhaustive()
    }
}

/// Escapes a name the way browsers do.
fn quote(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Whether the bytes contain `needle`, which is not empty.
fn contains(mut bytes: &[u8], needle: &[u8]) -> bool {
    let Some(first) = needle.first() else {
        return true;
    };
    while let Some(at) = bytes.iter().position(|byte| byte == first) {
        if bytes[at..].starts_with(needle) {
            return true;
        }
        bytes = &bytes[at + 1..];
    }
    false
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_form() {
        let file = File::new("a.jpg", "image/jpeg", vec![0xff, b'\r', b'\n', 0]);
        let form = Multipart::new().text("kind", "ID").file("file", &file);
        let (content_type, body) = form.encode();
        let boundary = "form-data-boundary-0000000000000000";
        assert_eq!(
            content_type,
            format!("multipart/form-data; boundary={boundary}")
        );
        let expected = [
            format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nID\r\n\
                 --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; \
                 filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
            )
            .as_bytes(),
            b"\xff\r\n\0",
            format!("\r\n--{boundary}--\r\n").as_bytes(),
        ]
        .concat();
        assert_eq!(body, expected);
        assert_eq!(form.encode().1, body);
        let shown = format!("{form:?}");
        assert_eq!(shown, "Multipart { parts: 2, .. }");
    }

    #[test]
    fn the_boundary_does_not_occur_in_the_content() {
        for (text, number) in [
            ("form-data-boundary-000000000000000", 0),
            ("x--form-data-boundary-0000000000000000", 1),
            ("fform-data-boundary-0000000000000000", 1),
            (
                "form-data-boundary-0000000000000000form-data-boundary-0000000000000001",
                2,
            ),
        ] {
            let (content_type, body) = Multipart::new().text("a", text).encode();
            let (_, boundary) = content_type.split_once("boundary=").unwrap();
            assert_eq!(boundary, format!("form-data-boundary-{number:016}"));
            let body = String::from_utf8(body.to_vec()).unwrap();
            assert_eq!(body.matches(boundary).count(), 2, "{body}");
        }
    }

    #[test]
    fn names_cannot_break_out_of_the_header() {
        let file = File::new("a\"; x=\"\r\nEvil: 1", "text/plain\r\nEvil: 2", "");
        let form = Multipart::new().file("n\"\r\n", &file);
        let body = String::from_utf8(form.encode().1.to_vec()).unwrap();
        let head: Vec<&str> = body.split("\r\n").collect();
        assert_eq!(
            head[1],
            "Content-Disposition: form-data; name=\"n%22%0D%0A\"; \
             filename=\"a%22; x=%22%0D%0AEvil: 1\""
        );
        assert_eq!(head[2], "Content-Type: application/octet-stream");
        assert_eq!(head[3], "");
    }
}
