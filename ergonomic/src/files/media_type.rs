//! The media type of a file, by the ending of its name.

use std::path::Path;

/// Endings and their media types; the forms that people upload to a bank.
const TYPES: &[(&str, &str)] = &[
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    ("gif", "image/gif"),
    ("heic", "image/heic"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("txt", "text/plain"),
    ("webp", "image/webp"),
];

/// What stands for bytes of any kind.
const ANY: &str = "application/octet-stream";

/// The media type of a file of this name.
pub(super) fn media_type(path: &Path) -> &'static str {
    let ending = path.extension().and_then(|ending| ending.to_str());
    let ending = ending.unwrap_or_default().to_ascii_lowercase();
    TYPES
        .iter()
        .find(|(known, _)| *known == ending)
        .map_or(ANY, |(_, media_type)| media_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_the_ending() {
        for (name, expected) in [
            ("a.pdf", "application/pdf"),
            ("a.b.JPG", "image/jpeg"),
            ("pdf", ANY),
            ("a.exe", ANY),
        ] {
            assert_eq!(media_type(Path::new(name)), expected, "{name}");
        }
    }
}
