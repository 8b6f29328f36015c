//! Files that are sent or kept.

use std::fmt;

use base64::Engine as _;
use base64::display::Base64Display;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::validation::Fields;

/// A file: its name, media type and content.
///
/// As JSON it is `{"file_name", "content_type", "base64"}`; the API itself
/// takes files in other forms. `Debug` shows the media type and the length.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct File {
    file_name: String,
    content_type: String,
    content: Bytes,
}

impl File {
    /// What its form in JSON holds.
    pub const FIELDS: Fields = Fields {
        owner: "File",
        names: &["file_name", "content_type", "base64"],
        nested: &[],
    };

    /// A file of this name, media type (such as `image/jpeg`) and content.
    pub fn new(
        file_name: impl Into<String>,
        content_type: impl Into<String>,
        content: impl Into<Bytes>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            content_type: content_type.into(),
            content: content.into(),
        }
    }

    /// The name.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The media type.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The content; cloning it is cheap.
    pub fn content(&self) -> &Bytes {
        &self.content
    }

    /// The content by move.
    pub fn into_content(self) -> Bytes {
        self.content
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("content_type", &self.content_type)
            .field("length", &self.content.len())
            .finish_non_exhaustive()
    }
}

/// The form of a file in JSON, as it is written.
#[derive(Serialize)]
#[serde(rename = "File")]
struct Written<'a> {
    file_name: &'a str,
    content_type: &'a str,
    base64: Encoded<'a>,
}

/// Content that is encoded piece by piece, so that a reader may stop early.
struct Encoded<'a>(&'a [u8]);

impl Serialize for Encoded<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&Base64Display::new(self.0, &STANDARD))
    }
}

/// The form of a file in JSON, as it is read.
#[derive(Deserialize)]
struct Json {
    file_name: String,
    content_type: String,
    base64: String,
}

impl Serialize for File {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Written {
            file_name: &self.file_name,
            content_type: &self.content_type,
            base64: Encoded(&self.content),
        }
        .serialize(to)
    }
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let json = Json::deserialize(from)?;
        let content = STANDARD
            .decode(json.base64)
            .map_err(|_| de::Error::custom("the content is not base64"))?;
        Ok(Self::new(json.file_name, json.content_type, content))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn json_both_ways() {
        let file = File::new("a.jpg", "image/jpeg", vec![0xff, 0xd8, 0xff]);
        let json = r#"{"file_name":"a.jpg","content_type":"image/jpeg","base64":"/9j/"}"#;
        assert_eq!(serde_json::to_string(&file).unwrap(), json);
        let read: File = serde_json::from_str(json).unwrap();
        assert_eq!(read, file);
        assert_eq!(read.file_name(), "a.jpg");
        assert_eq!(read.content_type(), "image/jpeg");
        assert_eq!(read.content().as_ref(), [0xff, 0xd8, 0xff]);
        assert_eq!(read.into_content(), file.content());
        let error = serde_json::from_str::<File>(&json.replace("/9j/", "6789!")).unwrap_err();
        assert!(!error.to_string().contains("6789"));
    }

    #[test]
    fn debug_hides_name_and_content() {
        let file = File::new("jane-doe.pdf", "application/pdf", "secret");
        assert_eq!(
            format!("{file:?}"),
            r#"File { content_type: "application/pdf", length: 6, .. }"#
        );
    }
}
