//! Times keep the text in which they came; an unreadable one fails only when it is asked for.

use synctera_api::v0::GetPerson;

use crate::recorder::Recorder;

#[tokio::test]
async fn every_text_is_kept() {
    for (text, readable) in [
        ("2022-01-25T11:45:54.485698-05:00", true),
        ("2022-07-12T14:31:06.91272Z", true),
        ("0001-01-01T00:00:00Z", true),
        (
            "Sun Aug 22 2021 10:11:12 GMT+0000 (Coordinated Universal Time)",
            true,
        ),
        ("yesterday", false),
        ("", false),
    ] {
        let body = format!(r#"{{"id":"1","creation_time":"{text}"}}"#);
        let server = Recorder::json(200, body.clone()).await;
        let person = server.call(&GetPerson::new("1")).await.unwrap();
        let time = person.creation_time.clone().unwrap();
        assert_eq!(time.as_str(), text);
        assert_eq!(time.parse().is_ok(), readable, "{text}");
        assert_eq!(time.is_zero(), text.starts_with("0001"), "{text}");
        let back = serde_json::to_value(&person).unwrap();
        assert_eq!(back["creation_time"], text);
    }
}

#[tokio::test]
async fn days_keep_their_text_too() {
    for text in ["1985-06-14", "2021-02-31", "long ago"] {
        let server = Recorder::json(200, format!(r#"{{"id":"1","dob":"{text}"}}"#)).await;
        let person = server.call(&GetPerson::new("1")).await.unwrap();
        assert_eq!(person.dob.unwrap().as_str(), text);
    }
}
