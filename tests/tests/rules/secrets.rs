//! Secrets: what is said of them is ours, and the names in them are theirs.

use std::collections::BTreeMap;

use renamed_api_model::{ApiModel, Violation, json};

use super::lines;

fn loud<T: std::fmt::Debug>(value: &T) -> Result<(), String> {
    Err(format!("{value:?} is no good, be loud"))
}

fn points_inside(keys: &Keys) -> Result<(), Violation> {
    let (name, _) = keys.by_name.first_key_value().unwrap();
    Err(Violation::custom(format!("/by_name/{name}"), format!("{name} is loud")))
}

#[derive(ApiModel, Clone, PartialEq)]
#[api(crate = renamed_api_model, check = points_inside)]
struct Keys {
    #[api(values(min_length = 4), keys(max_length = 2), min_properties = 2)]
    by_name: BTreeMap<String, String>,
    #[api(custom = loud)]
    all: Vec<String>,
}

#[derive(ApiModel, Clone, PartialEq)]
#[api(crate = renamed_api_model)]
struct Safe {
    #[api(secret)]
    keys: Keys,
    #[api(secret, min_length = 4, custom = loud)]
    pin: String,
    #[api(secret, values(maximum = 1), keys(max_length = 2))]
    codes: BTreeMap<String, u8>,
    #[api(secret, items(custom = loud, max_length = 1))]
    words: Vec<String>,
    bare: Bare,
    plain: Plain,
}

#[derive(ApiModel, Clone, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(transparent)]
struct Bare(#[api(secret, custom = loud)] String);

#[derive(ApiModel, Clone, PartialEq)]
#[api(crate = renamed_api_model)]
struct Plain(#[api(secret, custom = loud)] String);

fn safe() -> Safe {
    Safe {
        keys: Keys { by_name: [("hush".to_owned(), "hid".to_owned())].into(), all: vec!["hid".to_owned()] },
        pin: "hid".to_owned(),
        codes: [("hush".to_owned(), 2)].into(),
        words: vec!["hid".to_owned()],
        bare: Bare("hid".to_owned()),
        plain: Plain("hid".to_owned()),
    }
}

#[test]
fn nothing_of_a_secret_is_told_at_any_door() {
    let report = safe().validate().unwrap_err();
    let expected = [
        "/keys/by_name: expected an object of at least 2 members (min_properties)",
        "/keys/by_name: expected a string of at least 4 characters (min_length)",
        "/keys/by_name: expected a string of at most 2 characters (max_length)",
        "/keys/all: not acceptable (custom)",
        "/keys: not acceptable (custom)",
        "/pin: expected a string of at least 4 characters (min_length)",
        "/pin: not acceptable (custom)",
        "/codes: expected a number of at most 1 (maximum)",
        "/codes: expected a string of at most 2 characters (max_length)",
        "/words/0: not acceptable (custom)",
        "/words/0: expected a string of at most 1 character (max_length)",
        "/bare: not acceptable (custom)",
        "/plain: not acceptable (custom)",
    ];
    assert_eq!(lines(&report), expected);
    let text = safe().to_json();
    let read = Safe::from_json(&text).unwrap_err();
    let mut sorted = [super::said(&read), super::said(&report)];
    for said in &mut sorted {
        said.sort_unstable();
    }
    assert_eq!(sorted[0], sorted[1]);
    let document = json::to_value(safe()).unwrap();
    assert!(!json::from_value::<Safe>(&document).unwrap_err().to_string().contains("hush"));
    let of_value = json::from_value::<Safe>(document).unwrap_err();
    let mut said = super::said(&of_value);
    said.sort_unstable();
    assert_eq!(said, sorted[0]);
    for said in [report.to_string(), read.to_string(), format!("{report:?}"), read.to_problem().to_string()] {
        assert!(!said.contains("hush") && !said.contains("hid\"") && !said.contains("loud"), "{said}");
    }
}

#[test]
fn serde_tells_as_little() {
    let good = r#"{"by_name":{"a":"long","b":"long"},"all":[]}"#;
    for field in ["keys", "pin", "codes", "words", "bare", "plain"] {
        // The broken field alone, and first.
        let document = serde_json::to_value(safe()).unwrap();
        let mut members = format!("{{\"{field}\":{}", document[field]);
        members.push_str(",\"x\":");
        members.push_str(good);
        members.push('}');
        let error = serde_json::from_str::<Safe>(&members).err().map(|error| error.to_string());
        let error = error.expect("a rule is broken");
        assert!(!error.contains("hush") && !error.contains("hid") && !error.contains("loud"), "{error}");
    }
}
